// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdowninlines.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "document/walk.h"
#include "writers/markdownemphasis.h"
#include "writers/markdowntext.h"
#include "writers/textwidth.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::markdown {
namespace {

bool hasDelimiter(Style style)
{
    return style == Style::Emphasis || style == Style::Strong || style == Style::Strikethrough;
}

const char *spanTag(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Abbreviation: return "abbr";
    case SpanKind::Override: return "bdo";
    case SpanKind::None: break;
    }
    return "span";
}

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

QString imageAttributes(const Image &image)
{
    QString html;
    if (!image.title.isEmpty())
        html += QStringLiteral(" title=\"%1\"").arg(htmlAttribute(image.title));
    if (image.widthPercent)
        html += QStringLiteral(" width=\"%1%\"").arg(number(*image.widthPercent));
    else if (image.width)
        html += QStringLiteral(" width=\"%1\"").arg(number(*image.width));
    if (image.height)
        html += QStringLiteral(" height=\"%1\"").arg(number(*image.height));
    if (image.floats != FloatSide::None)
        html += QStringLiteral(" align=\"%1\"").arg(QLatin1StringView(nameOf(image.floats)));
    else if (image.alignment != Alignment::None)
        html += QStringLiteral(" align=\"%1\"").arg(QLatin1StringView(nameOf(image.alignment)));
    QString style;
    if (image.maxWidthPercent)
        style = QStringLiteral("max-width: %1%").arg(number(*image.maxWidthPercent));
    else if (image.maxWidth)
        style = QStringLiteral("max-width: %1px").arg(number(*image.maxWidth));
    return html + htmlAttributes(image.attributes, style);
}

QString linkAttributes(const Link &link)
{
    const QString title = link.title.isEmpty() ? QString() : QStringLiteral(" title=\"%1\"").arg(htmlAttribute(link.title));
    return QStringLiteral(" href=\"%1\"").arg(htmlAttribute(link.url)) + title + htmlAttributes(link.attributes);
}

QString imageHtml(const Image &image, const Spelling &spelling)
{
    const QString alt = htmlAttribute(plainText(image.alt));
    return QStringLiteral("<img src=\"%1\" alt=\"%2\"").arg(htmlAttribute(spelling.imageAddress(image.url)), alt) + imageAttributes(image) + u'>';
}

void collect(const Inlines &inlines, std::vector<const Inline *> &visible)
{
    for (const Inline &node : inlines) {
        if (node.origin == Origin::Markup) {
            visible.push_back(&node);
        } else if (!node.value.is<Image>()) {
            eachInlinesBelow(node, [&](const Inlines &below) { collect(below, visible); });
        }
    }
}

qsizetype countTildes(const Inline &node)
{
    if (const auto *text = node.value.as<Text>())
        return text->text.count(u'~');
    const auto *styled = node.value.as<Styled>();
    qsizetype count = styled && styled->style == Style::Strikethrough ? 2 : 0;
    eachInlinesBelow(node, [&](const Inlines &below) {
        for (const Inline &each : below)
            count += countTildes(each);
    });
    return count;
}

class Builder
{
public:
    Builder(const Spelling &spelling, Place place, bool tildes) : m_spelling(spelling), m_place(place), m_tildes(tildes) {}
    using Nodes = std::vector<const Inline *>;
    void add(const Nodes &nodes);
    void add(const Inlines &inlines) { add(visibleInlines(inlines)); }
    std::vector<Token> take() { return std::move(m_tokens); }

private:
    void addText(const QString &text, const Nodes &nodes, std::size_t next);
    void addNode(const Nodes &nodes, std::size_t at);
    void addBreak(const QString &text);
    void addTag(const char *tag, const QString &attributes, const Inlines &content);

    void add(const Text &) {}
    void add(const SoftBreak &) { softBreak(); }
    void add(const LineBreak &) {}
    void add(const Code &code);
    void add(const Styled &styled);
    void add(const Link &link);
    void add(const Image &image);
    void add(const FootnoteReference &reference);
    void add(const Span &span);
    void add(const BreakOpportunity &) { literal(QStringLiteral("<wbr>")); }
    void add(const Math &math);
    void add(const Citation &citation);
    void add(const Ruby &ruby);
    void add(const Raw &raw) { literal(oneLine(sourceText(raw, m_spelling))); }

    void softBreak();
    void lineBreak(bool last);
    void literal(const QString &text)
    {
        if (!text.isEmpty())
            m_tokens.push_back({Token::Kind::Text, text, Style::Emphasis, 0, false});
    }
    [[nodiscard]] QString oneLine(QString text) const { return m_place == Place::Paragraph ? text : text.replace(u'\n', u' '); }
    [[nodiscard]] bool atLineStart() const { return m_tokens.empty() || m_tokens.back().text.endsWith(u'\n'); }
    void trimInside(std::size_t open, std::size_t close);

    const Spelling &m_spelling;
    Place m_place;
    bool m_tildes;
    int m_brackets = 0;
    int m_links = 0;
    std::vector<Token> m_tokens;
};

bool beginsWithBracket(const Inline &node)
{
    return node.value.is<Link>() || node.value.is<FootnoteReference>();
}

bool isBreak(const Inline &node)
{
    return node.value.is<SoftBreak>() || node.value.is<LineBreak>();
}

void Builder::add(const Nodes &nodes)
{
    for (std::size_t i = 0; i < nodes.size();) {
        const auto *text = nodes[i]->value.as<Text>();
        if (!text) {
            addNode(nodes, i++);
            continue;
        }
        QString joined = text->text;
        std::size_t next = i + 1;
        for (; next < nodes.size(); ++next) {
            const auto *more = nodes[next]->value.as<Text>();
            if (!more)
                break;
            joined += more->text;
        }
        addText(joined, nodes, next);
        i = next;
    }
}

void Builder::addText(const QString &text, const Nodes &nodes, std::size_t next)
{
    const bool last = next >= nodes.size();
    TextPlace place;
    place.lineStart = m_place == Place::Paragraph && atLineStart();
    place.blockStart = m_place == Place::Paragraph && m_tokens.empty();
    place.inBrackets = m_brackets > 0;
    place.tildes = m_tildes;
    place.beforeBracket = !last && beginsWithBracket(*nodes[next]);
    place.afterNote = m_tokens.size() == 1 && m_tokens.front().text.startsWith(QLatin1StringView("[^"));
    place.lineEnd = last || isBreak(*nodes[next]);
    place.wraps = m_spelling.wrap == Wrap::Column && m_place == Place::Paragraph;
    QString out;
    out.reserve(text.size() + 8);
    appendEscaped(out, text, place);
    literal(out);
}

void Builder::addNode(const Nodes &nodes, std::size_t at)
{
    if (nodes[at]->value.is<LineBreak>())
        return lineBreak(at + 1 >= nodes.size());
    nodes[at]->value.visit([this](const auto &value) { add(value); });
}

void Builder::addBreak(const QString &text)
{
    m_tokens.push_back({Token::Kind::Break, text, Style::Emphasis, 0, false});
}

void Builder::softBreak()
{
    // An empty line would end the paragraph.
    if (m_place != Place::Paragraph)
        addBreak(QStringLiteral(" "));
    else if (!atLineStart())
        addBreak(m_spelling.wrap == Wrap::Keep ? QStringLiteral("\n") : m_spelling.wrap == Wrap::None ? QStringLiteral(" ") : QString(breakable));
}

void Builder::lineBreak(bool last)
{
    if (m_place != Place::Paragraph || last || atLineStart())
        literal(QStringLiteral("<br>"));
    else
        addBreak(QStringLiteral("\\\n"));
}

void Builder::add(const Code &code)
{
    if (!code.attributes.isEmpty())
        return literal(QStringLiteral("<code%1>").arg(htmlAttributes(code.attributes)) + htmlText(code.text).replace(u'\n', u' ') + QStringLiteral("</code>"));
    const bool touches = !m_tokens.empty() && m_tokens.back().kind == Token::Kind::Text && m_tokens.back().text.endsWith(u'`')
                         && !m_tokens.back().text.endsWith(QLatin1StringView("\\`"));
    // Adjacent backticks would merge.
    literal(touches ? QStringLiteral("<code>") + htmlText(code.text) + QStringLiteral("</code>") : codeSpan(code.text));
}

void Builder::addTag(const char *tag, const QString &attributes, const Inlines &content)
{
    literal(u'<' + QLatin1StringView(tag) + attributes + u'>');
    add(content);
    literal(QStringLiteral("</") + QLatin1StringView(tag) + u'>');
}

void Builder::add(const Styled &styled)
{
    const QString attributes = htmlAttributes(styled.attributes);
    if (!hasDelimiter(styled.style) || !attributes.isEmpty())
        return addTag(htmlTag(styled.style), attributes, styled.content);
    const std::size_t open = m_tokens.size();
    m_tokens.push_back({Token::Kind::Open, {}, styled.style, 0, false});
    add(styled.content);
    const std::size_t close = m_tokens.size();
    m_tokens.push_back({Token::Kind::Close, {}, styled.style, open, false});
    m_tokens[open].partner = close;
    trimInside(open, close);
}

/// Emphasis may not start or end with a blank: moves them out, drops empty emphasis.
void Builder::trimInside(std::size_t open, std::size_t close)
{
    const auto isBlankToken = [](const Token &token) {
        return token.kind == Token::Kind::Break || (token.kind == Token::Kind::Text && QStringView(token.text).trimmed().isEmpty());
    };
    std::size_t first = open;
    while (first + 1 < close && isBlankToken(m_tokens[first + 1])) {
        std::swap(m_tokens[first], m_tokens[first + 1]);
        ++first;
    }
    std::size_t last = close;
    while (last > first + 1 && isBlankToken(m_tokens[last - 1])) {
        std::swap(m_tokens[last], m_tokens[last - 1]);
        --last;
    }
    m_tokens[first].partner = last;
    m_tokens[last].partner = first;
    if (first + 1 == last) {
        m_tokens[first].removed = m_tokens[last].removed = true;
        return;
    }
    Token &head = m_tokens[first + 1];
    const bool blankHead = head.kind == Token::Kind::Text && (head.text.startsWith(u' ') || head.text.startsWith(breakable));
    Token &tail = m_tokens[last - 1];
    const bool blankTail = tail.kind == Token::Kind::Text && (tail.text.endsWith(u' ') || tail.text.endsWith(breakable));
    if (blankTail) {
        const QChar blank = tail.text.back();
        tail.text.chop(1);
        m_tokens.insert(m_tokens.begin() + static_cast<std::ptrdiff_t>(last) + 1, {Token::Kind::Text, QString(blank), Style::Emphasis, 0, false});
    }
    if (blankHead) {
        const QChar blank = m_tokens[first + 1].text.front();
        m_tokens[first + 1].text.remove(0, 1);
        m_tokens.insert(m_tokens.begin() + static_cast<std::ptrdiff_t>(first), {Token::Kind::Text, QString(blank), Style::Emphasis, 0, false});
        for (std::size_t i = first + 1; i < m_tokens.size(); ++i) {
            Token &token = m_tokens[i];
            if ((token.kind == Token::Kind::Open || token.kind == Token::Kind::Close) && token.partner >= first)
                ++token.partner;
        }
    }
}

void Builder::add(const Link &link)
{
    if (m_links > 0)
        return add(link.content); // links do not nest
    if (!link.attributes.isEmpty())
        return addTag("a", linkAttributes(link), link.content);
    if (const auto *only = link.content.size() == 1 ? link.content.front().value.as<Text>() : nullptr; only && link.title.isEmpty()) {
        const QString simple = autolink(link.url, only->text);
        if (!simple.isEmpty())
            return literal(simple);
    }
    ++m_links;
    ++m_brackets;
    literal(QStringLiteral("["));
    add(link.content);
    literal(QStringLiteral("](") + linkTarget(link.url, link.title) + u')');
    --m_brackets;
    --m_links;
}

void Builder::add(const Image &image)
{
    const bool plain = image.alignment == Alignment::None && image.floats == FloatSide::None && image.attributes.isEmpty();
    if (image.width || image.height || image.widthPercent || image.maxWidth || image.maxWidthPercent || !plain)
        return literal(imageHtml(image, m_spelling));
    ++m_brackets;
    const int links = std::exchange(m_links, 0);
    literal(QStringLiteral("!["));
    add(image.alt);
    literal(QStringLiteral("](") + linkTarget(m_spelling.imageAddress(image.url), image.title) + u')');
    m_links = links;
    --m_brackets;
}

void Builder::add(const FootnoteReference &reference)
{
    literal(QStringLiteral("[^") + m_spelling.noteLabels.value(reference.index, QString::number(reference.index + 1)) + u']');
}

void Builder::add(const Span &span)
{
    if (span.attributes.isEmpty() && span.kind == SpanKind::None)
        add(span.content);
    else
        addTag(spanTag(span.kind), htmlAttributes(span.attributes), span.content);
}

/// GitHub's syntax; between backticks Markdown is not parsed.
void Builder::add(const Math &math)
{
    const QString tex = math.tex.simplified();
    if (math.display || tex.contains(u'`'))
        literal(QStringLiteral("$$") + tex + QStringLiteral("$$"));
    else
        literal(QStringLiteral("$`") + tex + QStringLiteral("`$"));
}

/// As plainForm(), with brackets that count.
void Builder::add(const Citation &citation)
{
    for (std::size_t i = 0; i < citation.works.size(); ++i) {
        const CitedWork &work = citation.works[i];
        literal(i == 0 ? QStringLiteral("[") : QStringLiteral("; "));
        add(work.prefix);
        literal((work.prefix.empty() ? QStringLiteral("@") : QStringLiteral(" @")) + work.key);
        if (!work.locator.empty())
            literal(QStringLiteral(", "));
        add(work.locator);
    }
    literal(QStringLiteral("]"));
}

void Builder::add(const Ruby &ruby)
{
    literal(QStringLiteral("<ruby%1>").arg(htmlAttributes(ruby.attributes)));
    add(ruby.base);
    literal(QStringLiteral("<rp>(</rp><rt>"));
    add(ruby.reading);
    literal(QStringLiteral("</rt><rp>)</rp></ruby>"));
}

// ---- HTML -------------------------------------------------------------------------------------------------------

class HtmlBuilder
{
public:
    explicit HtmlBuilder(const Spelling &spelling) : m_spelling(spelling) {}
    QString build(const Inlines &inlines)
    {
        for (const Inline *node : visibleInlines(inlines))
            node->value.visit([this](const auto &value) { add(value); });
        return m_html;
    }

private:
    void add(const Text &text) { m_html += htmlText(text.text).replace(u'\n', u' '); }
    void add(const SoftBreak &) { m_html += u' '; }
    void add(const LineBreak &) { m_html += QStringLiteral("<br>"); }
    void add(const BreakOpportunity &) { m_html += QStringLiteral("<wbr>"); }
    void add(const Code &code)
    {
        m_html += QStringLiteral("<code%1>").arg(htmlAttributes(code.attributes)) + htmlText(code.text).replace(u'\n', u' ') + QStringLiteral("</code>");
    }
    void add(const Styled &styled) { tag(QLatin1StringView(htmlTag(styled.style)), htmlAttributes(styled.attributes), styled.content); }
    void add(const Link &link) { tag(QStringLiteral("a"), linkAttributes(link), link.content); }
    void add(const Image &image) { m_html += imageHtml(image, m_spelling); }
    void add(const FootnoteReference &reference) { m_html += QStringLiteral("[^") + htmlText(m_spelling.noteLabels.value(reference.index)) + u']'; }
    void add(const Span &span)
    {
        if (span.attributes.isEmpty() && span.kind == SpanKind::None)
            build(span.content);
        else
            tag(QLatin1StringView(spanTag(span.kind)), htmlAttributes(span.attributes), span.content);
    }
    void add(const Math &math) { m_html += htmlText(u'$' + math.tex.simplified() + u'$'); }
    void add(const Citation &citation) { build(plainForm(citation)); }
    void add(const Ruby &ruby)
    {
        m_html += QStringLiteral("<ruby%1>").arg(htmlAttributes(ruby.attributes));
        build(ruby.base);
        tag(QStringLiteral("rt"), {}, ruby.reading);
        m_html += QStringLiteral("</ruby>");
    }
    void add(const Raw &raw) { m_html += sourceText(raw, m_spelling).replace(u'\n', u' '); }
    void tag(const QString &name, const QString &attributes, const Inlines &content)
    {
        m_html += u'<' + name + attributes + u'>';
        build(content);
        m_html += QStringLiteral("</") + name + u'>';
    }

    const Spelling &m_spelling;
    QString m_html;
};

// ---- wrapping ---------------------------------------------------------------------------------------------------

/// Whether a line starting with @p word stays in the paragraph.
bool mayBeginLine(QStringView word)
{
    if (word.isEmpty())
        return false;
    const QChar first = word.front();
    if (QStringView(u">#+=|:~").contains(first))
        return false;
    if (first == u'<')
        return word.startsWith(u"<http");
    if (first == u'-' || first == u'*' || first == u'_')
        return word.size() > 1 && !std::all_of(word.begin(), word.end(), [](QChar c) { return QStringView(u"-*_:|").contains(c); });
    if (first >= u'0' && first <= u'9')
        return !word.endsWith(u'.') && !word.endsWith(u')');
    return !word.startsWith(u"```");
}

void wrapLine(QString &out, QStringView line, int columns)
{
    int width = 0;
    bool first = true;
    bool slash = false;
    for (const QStringView word : line.split(breakable)) {
        const int wordWidth = textWidth(word);
        if (!first) {
            if (width + 1 + wordWidth > columns && !slash && mayBeginLine(word)) {
                out += u'\n';
                width = 0;
            } else {
                out += u' ';
                ++width;
            }
        }
        out += word;
        width += wordWidth;
        slash = word.endsWith(u'\\') || word.isEmpty();
        first = false;
    }
}

} // namespace

std::vector<const Inline *> visibleInlines(const Inlines &inlines)
{
    std::vector<const Inline *> visible;
    visible.reserve(inlines.size());
    collect(inlines, visible);
    return visible;
}

QString render(const std::vector<const Inline *> &visible, const Spelling &spelling, Place place)
{
    qsizetype tildes = 0;
    for (const Inline *node : visible)
        tildes += countTildes(*node);
    Builder builder(spelling, place, tildes > 1);
    builder.add(visible);
    std::vector<Token> tokens = builder.take();
    Delimiters(tokens).choose();
    QString text = joined(tokens);
    if (place == Place::Cell)
        return text.trimmed().replace(u'|', QStringLiteral("\\|"));
    const auto ends = [](QChar c) { return c == u'\n' || c == breakable; };
    while (!text.isEmpty() && ends(text.back()))
        text.chop(1);
    const auto first = std::find_if_not(text.begin(), text.end(), ends);
    return text.mid(first - text.begin());
}

QString render(const Inlines &inlines, const Spelling &spelling, Place place)
{
    return render(visibleInlines(inlines), spelling, place);
}

QString renderHtml(const Inlines &inlines, const Spelling &spelling)
{
    return HtmlBuilder(spelling).build(inlines).trimmed();
}

QString wrapped(const QString &paragraph, int columns)
{
    if (!paragraph.contains(breakable))
        return paragraph;
    QString out;
    out.reserve(paragraph.size());
    // A tag alone on the first line starts an HTML block.
    const int limit = paragraph.startsWith(u'<') ? std::numeric_limits<int>::max() / 2 : columns;
    bool first = true;
    for (const QStringView line : QStringView(paragraph).split(u'\n')) {
        if (!first)
            out += u'\n';
        first = false;
        wrapLine(out, line, limit);
    }
    return out;
}

bool needsMarkdown(const Inlines &inlines)
{
    bool found = false;
    walkInlines(inlines, [&](const Inline &node) { found = found || node.value.is<FootnoteReference>() || node.value.is<Math>(); });
    return found;
}

QString sourceText(const Raw &raw, const Spelling &spelling)
{
    if (raw.format == QLatin1StringView("html") || raw.format == QLatin1StringView("markdown"))
        return raw.text;
    if (spelling.lost)
        spelling.lost(QCoreApplication::translate("MarkdownWriter", "Text in the format “%1”").arg(raw.format));
    return {};
}

QString htmlAttributes(const Attributes &attributes, QString style)
{
    QString html;
    const KeyValues pairs = toHtml(attributes);
    for (const auto &[name, value] : pairs)
        html += u' ' + name + QStringLiteral("=\"") + htmlAttribute(value) + u'"';
    const auto add = [&](QLatin1StringView property, const QString &color) {
        if (colorOf(color))
            style += (style.isEmpty() ? QString() : QStringLiteral("; ")) + property + QStringLiteral(": ") + color;
    };
    add(QLatin1StringView("color"), attributes->color);
    add(QLatin1StringView("background-color"), attributes->background);
    return style.isEmpty() ? html : html + QStringLiteral(" style=\"%1\"").arg(style);
}

QString htmlAlignment(Alignment alignment)
{
    return alignment == Alignment::None ? QString() : QStringLiteral(" align=\"%1\"").arg(QLatin1StringView(nameOf(alignment)));
}

} // namespace quayside::markdown
