// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlbody.h"

#include "document/safeurl.h"

#include <array>

namespace quayside {
namespace {

struct Element {
    std::string_view open;
    std::string_view close;
};

const Element &element(Style style)
{
    static constexpr std::array rows{
        Element{"<em>", "</em>"}, Element{"<strong>", "</strong>"}, Element{"<del>", "</del>"},     Element{"<sup>", "</sup>"}, Element{"<sub>", "</sub>"},
        Element{"<u>", "</u>"},   Element{"<mark>", "</mark>"},     Element{"<small>", "</small>"}, Element{"<kbd>", "</kbd>"}, Element{"<q>", "</q>"}};
    return rows[static_cast<std::size_t>(style)];
}

} // namespace

QByteArray dataAddress(const MediaItem &item)
{
    return "data:" + item.mediaType.toLatin1() + ";base64," + item.data.toBase64();
}

void HtmlBody::inlines(const Inlines &words)
{
    for (const Inline &node : words)
        inlineNode(node);
}

void HtmlBody::inlineNode(const Inline &node)
{
    const bool skipped = node.origin == Origin::EmbeddedHtml;
    node.value.visit([&](const auto &value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<T, HtmlSource>) {
            m_out.raw(value.html);
        } else if constexpr (std::is_same_v<T, Styled>) {
            if (!skipped)
                m_out.raw(element(value.style).open);
            inlines(value.content);
            if (!skipped)
                m_out.raw(element(value.style).close);
        } else if constexpr (std::is_same_v<T, Link> || std::is_same_v<T, Span>) {
            if (skipped) {
                inlines(value.content);
            } else if constexpr (std::is_same_v<T, Link>) {
                write(value, node.position.line);
            } else {
                m_out.raw("<span");
                attributes(value.attributes);
                m_out.raw(">");
                inlines(value.content);
                m_out.raw("</span>");
            }
        } else if (skipped) {
            return;
        } else if constexpr (std::is_same_v<T, Text>) {
            m_out.text(value.text);
        } else if constexpr (std::is_same_v<T, SoftBreak>) {
            m_out.raw("\n");
        } else if constexpr (std::is_same_v<T, LineBreak>) {
            m_out.raw("<br />\n");
        } else if constexpr (std::is_same_v<T, Code>) {
            m_out.raw("<code>");
            m_out.text(value.text);
            m_out.raw("</code>");
        } else if constexpr (std::is_same_v<T, Image>) {
            write(value, node.position.line);
        } else if constexpr (std::is_same_v<T, FootnoteReference>) {
            write(value);
        }
    });
}

/// The text of an image's description, as the specifications print it: HTML in it is text as well.
void HtmlBody::alternative(const Inlines &words)
{
    for (const Inline &node : words) {
        const bool skipped = node.origin == Origin::EmbeddedHtml;
        node.value.visit([&](const auto &value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, Styled> || std::is_same_v<T, Link> || std::is_same_v<T, Span>)
                alternative(value.content);
            else if constexpr (std::is_same_v<T, HtmlSource>)
                m_out.text(value.html);
            else if (skipped)
                return;
            else if constexpr (std::is_same_v<T, Text> || std::is_same_v<T, Code>)
                m_out.text(value.text);
            else if constexpr (std::is_same_v<T, SoftBreak> || std::is_same_v<T, LineBreak>)
                m_out.raw(" ");
            else if constexpr (std::is_same_v<T, Image>)
                alternative(value.alt);
        });
    }
}

bool HtmlBody::mayFollow(const QString &url, bool image, qint32 line)
{
    if (!isDangerousUrl(url, image))
        return true;
    m_context.warn({WarningCode::LinkUnsafe, {{QStringLiteral("target"), url}}, m_input.document.files.value(0), line});
    return false;
}

void HtmlBody::write(const Link &link, qint32 line)
{
    if (!mayFollow(link.url, false, line)) {
        inlines(link.content);
        return;
    }
    m_out.raw("<a href=\"");
    m_out.address(link.url);
    if (!link.title.isEmpty()) {
        m_out.raw("\" title=\"");
        m_out.text(link.title);
    }
    m_out.raw("\">");
    inlines(link.content);
    m_out.raw("</a>");
}

void HtmlBody::write(const Image &image, qint32 line)
{
    m_out.raw("<img src=\"");
    source(image, line);
    m_out.raw("\" alt=\"");
    alternative(image.alt);
    if (!image.title.isEmpty()) {
        m_out.raw("\" title=\"");
        m_out.text(image.title);
    }
    m_out.raw("\"");
    const auto length = [&](std::string_view name, double value, std::string_view unit) {
        m_out.raw(name);
        m_out.text(QString::number(value, 'g', 8));
        m_out.raw(unit);
    };
    if (image.widthPercent)
        length(" width=\"", *image.widthPercent, "%\"");
    else if (image.width)
        length(" width=\"", *image.width, "\"");
    if (image.height)
        length(" height=\"", *image.height, "\"");
    m_out.raw(" />");
}

void HtmlBody::source(const Image &image, qint32 line)
{
    const MediaItem *item = m_options.images == HtmlBodyOptions::Images::Link ? nullptr : m_input.document.media.find(image.url);
    if (item && m_options.images == HtmlBodyOptions::Images::Embed) {
        const QByteArray address = dataAddress(*item);
        m_out.raw({address.constData(), static_cast<std::size_t>(address.size())});
        if (m_result)
            m_result = m_out.step();
    } else if (item) {
        m_out.address(fileFor(image.url, *item));
    } else if (mayFollow(image.url, true, line)) {
        m_out.address(image.url);
    }
}

QString HtmlBody::fileFor(const QString &url, const MediaItem &item)
{
    const auto name = m_files.nameOf(url, item);
    if (!name && m_result)
        m_result = tl::unexpected(name.error());
    return name.value_or(QString());
}

void HtmlBody::write(const FootnoteReference &reference)
{
    const auto index = static_cast<std::size_t>(reference.index);
    if (reference.index < 0 || index >= m_input.document.footnotes.size())
        return;
    const QString &name = m_input.document.footnotes[index].label;
    m_out.raw("<sup class=\"footnote-ref\"><a href=\"#fn-");
    m_out.address(name);
    m_out.raw("\" id=\"fnref-");
    m_out.address(name);
    if (reference.call > 1) {
        m_out.raw("-");
        m_out.number(reference.call);
    }
    m_out.raw("\" data-footnote-ref>");
    m_out.number(reference.index + 1);
    m_out.raw("</a></sup>");
}

} // namespace quayside
