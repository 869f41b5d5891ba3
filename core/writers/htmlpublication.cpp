// SPDX-License-Identifier: GPL-3.0-or-later
// What an HtmlBody writes otherwise as XHTML for a publication: https://www.w3.org/TR/epub-33/#sec-xhtml
#include "writers/htmlbody.h"

#include "document/document.h"
#include "settings/locales.h"

#include <algorithm>

namespace quayside {
namespace {

/// BCP 47 by its form; what is none is not valid in XML.
bool isLanguage(const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    const auto isPart = [](const QString &part) {
        return !part.isEmpty() && part.size() <= 8 && std::all_of(part.begin(), part.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    };
    return parts.front().size() >= 2 && std::all_of(parts.front().begin(), parts.front().end(), [](QChar c) { return c.isLetter(); })
           && std::all_of(parts.begin(), parts.end(), isPart);
}

/// `data-` and a name that is one in XML too.
bool isDataName(const QString &name)
{
    return name.startsWith(QLatin1StringView("data-")) && name.size() > 5 && name.at(5).isLetter() && !name.startsWith(QLatin1StringView("data-xml"))
           && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLower() || c.isDigit() || c == u'-' || c == u'_' || c == u'.'; });
}

} // namespace

Result<void> HtmlBody::writePart(const Blocks &content, const std::vector<int> &notes)
{
    blocks(content, Paragraphs::Apart);
    if (notes.empty() || !m_result)
        return m_result;
    m_out.lineEnd();
    m_out.raw("<section class=\"footnotes\" epub:type=\"footnotes\">\n");
    for (const int note : notes)
        partNote(note);
    m_out.raw("</section>\n");
    return m_result;
}

void HtmlBody::partAttribute(const QString &name, const QString &value, QStringList &written)
{
    const auto put = [this](QStringView key, const QString &text) {
        m_out.raw(" ");
        m_out.raw(key);
        m_out.raw("=\"");
        m_out.text(text);
        m_out.raw("\"");
    };
    if (written.contains(name))
        return;
    written.append(name);
    if (name == u"lang") {
        if (!isLanguage(value))
            return;
        put(u"lang", value);
        put(u"xml:lang", value);
    } else if (name == u"id" || name == u"dir" || name == u"title" || name == u"aria-label" || isDataName(name)) {
        put(name, value);
    } else if (name == u"role" && value == u"doc-pagebreak") {
        put(name, value);
        put(u"epub:type", QStringLiteral("pagebreak"));
    }
}

/// An aside, which reading systems show beside its call.
void HtmlBody::partNote(int note)
{
    if (!m_result)
        return;
    const Blocks &content = m_input.document.footnotes[static_cast<std::size_t>(note)].content;
    m_out.raw("<aside class=\"footnote\" epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-");
    m_out.number(note + 1);
    m_out.raw("\">\n");
    m_startNote = note;
    if (content.empty() || !content.front().value.is<Paragraph>()) {
        m_out.raw("<p>");
        noteNumber(std::exchange(m_startNote, -1));
        m_out.raw("</p>\n");
    }
    const bool endsInWords = !content.empty() && content.back().value.is<Paragraph>();
    for (const Block &item : content) {
        const bool last = &item == &content.back();
        m_openNote = last && endsInWords ? note : -1;
        block(item, Paragraphs::Apart, last);
    }
    m_openNote = -1;
    if (!endsInWords) {
        m_out.raw("<p>");
        partBackReferences(note);
        m_out.raw("</p>\n");
    }
    m_out.raw("</aside>\n");
}

void HtmlBody::noteNumber(int note)
{
    m_out.raw("<span class=\"footnote-number\">");
    m_out.number(note + 1);
    m_out.raw(".</span> ");
}

void HtmlBody::partCall(const FootnoteReference &reference)
{
    if (m_inLink) {
        m_heldCalls.push_back(reference);
        return;
    }
    m_out.raw("<sup class=\"footnote-ref\"><a epub:type=\"noteref\" role=\"doc-noteref\" href=\"");
    m_out.address(m_options.publication->noteAddress(reference.index));
    m_out.raw("\" id=\"fnref-");
    m_out.number(reference.index + 1);
    if (reference.call > 1) {
        m_out.raw("-");
        m_out.number(reference.call);
    }
    m_out.raw("\">");
    m_out.number(reference.index + 1);
    m_out.raw("</a></sup>");
}

void HtmlBody::partBackReferences(int note)
{
    int call = 0;
    for (const QString &address : m_options.publication->callAddresses(note)) {
        m_out.raw(++call > 1 ? " <a" : "<a");
        m_out.raw(" class=\"footnote-backref\" role=\"doc-backlink\" href=\"");
        m_out.address(address);
        m_out.raw("\" aria-label=\"");
        m_out.text(label(Label::BackToText, m_options.locale));
        m_out.raw("\">↩");
        if (call > 1) {
            m_out.raw("<sup>");
            m_out.number(call);
            m_out.raw("</sup>");
        }
        m_out.raw("</a>");
    }
}

void HtmlBody::partLink(const Link &link)
{
    const auto address = m_inLink ? std::nullopt : m_options.publication->linkTo(link.url);
    if (!address) {
        enclosed("span", link.attributes, link.content);
        return;
    }
    m_out.raw("<a href=\"");
    m_out.address(*address);
    m_out.raw("\"");
    const bool isTitled = std::any_of(link.attributes->others.begin(), link.attributes->others.end(), [](const auto &pair) { return pair.first == u"title"; });
    if (!link.title.isEmpty() && !isTitled) {
        m_out.raw(" title=\"");
        m_out.text(link.title);
        m_out.raw("\"");
    }
    attributes(link.attributes);
    m_out.raw(">");
    m_inLink = true;
    inlines(link.content);
    m_inLink = false;
    m_out.raw("</a>");
    for (const FootnoteReference &call : std::exchange(m_heldCalls, {}))
        partCall(call);
}

void HtmlBody::partImage(const Image &image)
{
    const auto file = m_options.publication->imageFile(image);
    if (!file && m_result)
        m_result = tl::unexpected(file.error());
    const QString alternative = plainText(image.alt);
    if (!file || !*file) {
        m_out.raw("<span");
        attributes(image.attributes, "missing-image");
        m_out.raw(">");
        m_out.text(alternative.isEmpty() ? label(Label::ImageMissing, m_options.locale) : alternative);
        m_out.raw("</span>");
        return;
    }
    m_out.raw("<img src=\"");
    m_out.address(**file);
    m_out.raw("\" alt=\"");
    m_out.text(alternative);
    m_out.raw("\"");
    const auto length = [this](std::string_view name, double value) {
        m_out.raw(name);
        m_out.number(wholePixels(value));
        m_out.raw("\"");
    };
    if (image.width && !image.widthPercent)
        length(" width=\"", *image.width);
    if (image.height)
        length(" height=\"", *image.height);
    const bool isTitled =
        std::any_of(image.attributes->others.begin(), image.attributes->others.end(), [](const auto &pair) { return pair.first == u"title"; });
    if (!image.title.isEmpty() && !isTitled) {
        m_out.raw(" title=\"");
        m_out.text(image.title);
        m_out.raw("\"");
    }
    attributes(image.attributes, {}, lookOf(image));
    m_out.raw(" />");
}

} // namespace quayside
