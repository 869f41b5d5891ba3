// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlbody.h"

#include "document/plainforms.h"
#include "document/safeurl.h"
#include "document/walk.h"
#include "math/formula.h"
#include "math/mathml.h"
#include "math/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype longestShown = 80;

std::string_view element(Style style)
{
    switch (style) {
    case Style::Emphasis: return "em";
    case Style::Strong: return "strong";
    case Style::Strikethrough: return "del";
    case Style::Superscript: return "sup";
    case Style::Subscript: return "sub";
    case Style::Underline: return "u";
    case Style::Highlight: return "mark";
    case Style::Small: return "small";
    case Style::Keyboard: return "kbd";
    case Style::Inserted: return "ins";
    case Style::Quotation: break;
    }
    return "q";
}

std::string_view element(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Abbreviation: return "abbr";
    case SpanKind::Override: return "bdo";
    case SpanKind::None: break;
    }
    return "span";
}

bool isHtml(const Raw &raw)
{
    return raw.format == QLatin1StringView("html");
}

/// Alt text as the specifications print it; raw HTML is text.
class AlternativeText
{
public:
    explicit AlternativeText(HtmlBuffer &out) : m_out(out) {}
    void add(const Inlines &words)
    {
        for (const Inline &node : words) {
            if (node.origin == Origin::Markup)
                node.value.visit([this](const auto &value) { add(value); });
            else if (!node.value.is<Image>())
                eachInlinesBelow(node, [this](const Inlines &below) { add(below); });
        }
    }

private:
    void add(const Text &v) { m_out.text(v.text); }
    void add(const SoftBreak &) { m_out.raw(" "); }
    void add(const LineBreak &) { m_out.raw(" "); }
    void add(const BreakOpportunity &) {}
    void add(const Code &v) { m_out.text(v.text); }
    void add(const Styled &v) { add(v.content); }
    void add(const Link &v) { add(v.content); }
    void add(const Image &v) { add(v.alt); }
    void add(const FootnoteReference &) {}
    void add(const Math &v) { m_out.text(math::readableText(math::readTex(v.tex, v.display))); }
    void add(const Citation &v) { add(plainForm(v)); }
    void add(const Ruby &v) { add(plainForm(v)); }
    void add(const Span &v) { add(v.content); }
    void add(const Raw &v)
    {
        if (isHtml(v))
            m_out.text(v.text);
    }

    HtmlBuffer &m_out;
};

/// @p url with each percent sign that encodes nothing encoded itself.
QString withWholePercents(const QString &url)
{
    if (!url.contains(u'%'))
        return url;
    const auto isHex = [&](qsizetype at) { return at < url.size() && QStringView(u"0123456789abcdefABCDEF").contains(url[at]); };
    QString whole;
    for (qsizetype i = 0; i < url.size(); ++i) {
        whole += url[i];
        if (url[i] == u'%' && !(isHex(i + 1) && isHex(i + 2)))
            whole += QStringLiteral("25");
    }
    return whole;
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
    m_line = node.position.line;
    if (node.origin == Origin::Markup || isPart())
        node.value.visit([this](const auto &value) { write(value); });
    else if (!node.value.is<Image>()) // its own tags are in Raw nodes
        eachInlinesBelow(node, [this](const Inlines &words) { inlines(words); });
}

bool HtmlBody::mayFollow(const QString &url, bool image)
{
    if (!isDangerousUrl(url, image))
        return true;
    m_context.warn({WarningCode::LinkUnsafe, {{QStringLiteral("target"), url}}, m_input.document.files.value(0), m_line});
    return false;
}

void HtmlBody::lost(const QString &what)
{
    m_context.warn({WarningCode::FeatureLost,
                    {{QStringLiteral("what"), what.left(longestShown)}, {QStringLiteral("format"), m_options.format}},
                    m_input.document.files.value(0),
                    m_line});
}

void HtmlBody::write(const Text &text)
{
    m_out.text(text.text);
}

void HtmlBody::write(const SoftBreak &)
{
    m_out.raw("\n");
}

void HtmlBody::write(const LineBreak &)
{
    m_out.raw("<br />\n");
}

void HtmlBody::write(const BreakOpportunity &)
{
    m_out.raw("<wbr />");
}

void HtmlBody::write(const Code &code)
{
    m_out.raw("<code");
    codeDirection(code.attributes);
    attributes(code.attributes);
    m_out.raw(">");
    m_out.text(code.text);
    m_out.raw("</code>");
}

/// @p content inside an element.
void HtmlBody::enclosed(std::string_view name, const Attributes &given, const Inlines &content)
{
    m_out.raw("<");
    m_out.raw(name);
    attributes(given);
    m_out.raw(">");
    inlines(content);
    m_out.raw("</");
    m_out.raw(name);
    m_out.raw(">");
}

void HtmlBody::write(const Styled &styled)
{
    enclosed(element(styled.style), styled.attributes, styled.content);
}

void HtmlBody::write(const Link &link)
{
    if (!mayFollow(link.url, false)) {
        inlines(link.content);
        return;
    }
    if (isPart())
        return partLink(link);
    m_out.raw("<a href=\"");
    m_out.address(m_options.fragment ? link.url : withWholePercents(link.url));
    if (!link.title.isEmpty()) {
        m_out.raw("\" title=\"");
        m_out.text(link.title);
    }
    m_out.raw("\"");
    attributes(link.attributes);
    m_out.raw(">");
    inlines(link.content);
    m_out.raw("</a>");
}

void HtmlBody::write(const Image &image)
{
    if (isPart())
        return partImage(image);
    if (const MediaItem *item = m_shared.contains(image.url) ? m_input.document.media.find(image.url) : nullptr)
        return writeShared(image, *item);
    // A page has no image without an address; specifications print one.
    const bool leads = !image.url.isEmpty() && (m_input.document.media.find(image.url) || mayFollow(image.url, true));
    if (!leads && !m_options.fragment)
        return image.attributes.isEmpty() ? inlines(image.alt) : enclosed("span", image.attributes, image.alt);
    m_out.raw("<img src=\"");
    source(image);
    m_out.raw("\" alt=\"");
    AlternativeText(m_out).add(image.alt);
    if (!image.title.isEmpty()) {
        m_out.raw("\" title=\"");
        m_out.text(image.title);
    }
    m_out.raw("\"");
    const auto pixels = [&](std::string_view name, double value) {
        m_out.raw(name);
        m_out.number(wholePixels(value));
        m_out.raw("\"");
    };
    if (image.widthPercent && m_options.fragment) {
        m_out.raw(" width=\"");
        m_out.text(QString::number(*image.widthPercent, 'g', 8));
        m_out.raw("%\"");
    } else if (image.width && !image.widthPercent) {
        pixels(" width=\"", *image.width);
    }
    if (image.height)
        pixels(" height=\"", *image.height);
    attributes(image.attributes, {}, lookOf(image));
    m_out.raw(" />");
}

void HtmlBody::write(const Math &formula)
{
    const math::Formula read = math::readTex(formula.tex, formula.display);
    for (const Warning &warning : math::warningsOf(read, formula.tex, m_input.document.files.value(0), m_line))
        m_context.warn(warning);
    if (!read.isSet()) {
        m_out.raw("<span");
        attributes(formula.attributes, formula.display ? "math display" : "math inline");
        m_out.raw(formula.display ? ">\\[" : ">\\(");
        m_out.text(formula.tex);
        m_out.raw(formula.display ? "\\]</span>" : "\\)</span>");
        return;
    }
    m_hasFormulas = true;
    m_out.raw(isPart() ? "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"" : "<math");
    m_out.raw(formula.display ? " display=\"block\"" : "");
    attributes(formula.attributes);
    m_out.raw(">");
    const auto side = m_options.rightToLeft ? math::NumberSide::Left : math::NumberSide::Right;
    const QByteArray content = math::mathmlContent(read, formula.tex, side);
    m_out.raw({content.constData(), static_cast<std::size_t>(content.size())});
    m_out.raw("</math>");
}

void HtmlBody::write(const Citation &citation)
{
    QStringList keys;
    for (const CitedWork &work : citation.works)
        keys.append(work.key);
    m_out.raw("<span class=\"citation\" data-cites=\"");
    m_out.text(keys.join(u' '));
    m_out.raw("\">");
    inlines(plainForm(citation));
    m_out.raw("</span>");
}

void HtmlBody::write(const Ruby &ruby)
{
    m_out.raw("<ruby");
    attributes(ruby.attributes);
    m_out.raw(">");
    inlines(ruby.base);
    m_out.raw("<rp>(</rp><rt>");
    inlines(ruby.reading);
    m_out.raw("</rt><rp>)</rp></ruby>");
}

void HtmlBody::write(const Span &span)
{
    if (span.kind == SpanKind::None && span.attributes.isEmpty())
        return inlines(span.content);
    const bool overrides = span.kind == SpanKind::Override && span.attributes->direction != Direction::None;
    enclosed(span.kind == SpanKind::Override && !overrides && isPart() ? "span" : element(span.kind), span.attributes, span.content);
}

void HtmlBody::write(const Raw &raw)
{
    if (isHtml(raw) && isPart())
        return; // what it says stands beside it, as nodes
    if (isHtml(raw))
        m_out.raw(raw.text);
    else
        lost(QCoreApplication::translate("HtmlWriter", "Text in the format “%1”").arg(raw.format));
}

void HtmlBody::source(const Image &image)
{
    const MediaItem *item = m_options.images == HtmlBodyOptions::Images::Link ? nullptr : m_input.document.media.find(image.url);
    if (item && m_options.images == HtmlBodyOptions::Images::Embed) {
        const QByteArray address = dataAddress(*item);
        m_out.raw({address.constData(), static_cast<std::size_t>(address.size())});
        if (m_result)
            m_result = m_out.step();
    } else if (item) {
        m_out.address(fileFor(image.url, *item));
    } else if (mayFollow(image.url, true)) {
        m_out.address(m_options.fragment ? image.url : withWholePercents(image.url));
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
    if (isPart())
        return partCall(reference);
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

int wholePixels(double length)
{
    return std::clamp(qRound(length), 1, 100'000);
}

} // namespace quayside
