// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdownblocks.h"

#include "document/walk.h"
#include "writers/markdowntext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::markdown {
namespace {

qsizetype longestRun(const QString &text, QChar c)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar each : text) {
        run = each == c ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// A reader drops trailing '#'s.
void protectClosingHashes(QString &heading)
{
    qsizetype start = heading.size();
    while (start > 0 && heading.at(start - 1) == u'#')
        --start;
    if (start < heading.size() && (start == 0 || heading.at(start - 1) == u' '))
        heading.insert(heading.size() - 1, u'\\');
}

/// A tag alone in the first line would begin a block of HTML, in which the other lines are no Markdown: the tag goes on in the next line.
void divideLoneTag(QString &paragraph)
{
    const qsizetype lineEnd = paragraph.indexOf(u'\n');
    static const QRegularExpression lone(QStringLiteral("^</?[A-Za-z][A-Za-z0-9-]*(?=[\\s>])[^<>]*>$"));
    if (lineEnd < 0 || !paragraph.startsWith(u'<') || !lone.match(paragraph.first(lineEnd)).hasMatch())
        return;
    const qsizetype blank = paragraph.first(lineEnd).indexOf(u' ');
    if (blank > 0)
        paragraph[blank] = u'\n';
    else
        paragraph.insert(lineEnd - 1, u'\n');
}

/// Dialects read a list in braces at the end as attributes.
void protectAttributes(QString &heading)
{
    const qsizetype open = heading.endsWith(u'}') ? heading.lastIndexOf(u'{') : -1;
    if (open >= 0 && (open == 0 || heading.at(open - 1) != u'\\'))
        heading.insert(open, u'\\');
}

} // namespace

BlockWriter::BlockWriter(const Spelling &spelling, const BlockSpelling &blocks, BufferedOutput &out) : m_spelling(spelling), m_style(blocks), m_out(out) {}

// ---- lines ------------------------------------------------------------------------------------------------------

void BlockWriter::line(QStringView text)
{
    QString prefix;
    if (m_gap) {
        m_gap = false;
        for (std::size_t i = 0; i < std::min(m_gapDepth, m_prefixes.size()); ++i)
            prefix += m_prefixes[i].rest;
        while (prefix.endsWith(u' '))
            prefix.chop(1);
        m_out.add(prefix);
        m_out.add('\n');
        prefix.clear();
    }
    for (Prefix &each : m_prefixes) {
        prefix += each.used ? each.rest : each.first;
        each.used = true;
    }
    if (text.isEmpty()) {
        while (prefix.endsWith(u' '))
            prefix.chop(1);
    }
    m_out.add(prefix);
    m_out.add(text);
    m_out.add('\n');
    m_begun = true;
}

void BlockWriter::lines(QStringView text)
{
    if (text.endsWith(u'\n'))
        text.chop(1);
    for (const QStringView each : text.split(u'\n'))
        line(each);
}

/// Puts an empty line before the next one.
void BlockWriter::gap()
{
    if (!m_begun)
        return;
    m_gap = true;
    m_gapDepth = m_prefixes.size();
}

void BlockWriter::pop()
{
    // An empty container is its marker alone.
    if (!m_prefixes.back().used)
        line({});
    m_prefixes.pop_back();
    m_gapDepth = std::min(m_gapDepth, m_prefixes.size());
}

// ---- which blocks -----------------------------------------------------------------------------------------------

/// An HTML block's source ends in a line feed and stands alone.
void BlockWriter::collectWords(const Inlines &inlines, Parts &parts)
{
    bool joins = false;
    for (const Inline *node : visibleInlines(inlines)) {
        const auto *source = node->value.as<Raw>();
        const bool alone = source && source->text.endsWith(u'\n');
        if (!joins || alone)
            parts.push_back({});
        parts.back().words.push_back(node);
        joins = !alone;
    }
}

void BlockWriter::collect(const Blocks &blocks, Parts &parts)
{
    for (const Block &block : blocks) {
        if (block.origin == Origin::Markup) {
            parts.push_back({&block, {}});
            continue;
        }
        eachBelow(
            block, [&](const Blocks &below) { collect(below, parts); }, [&](const Inlines &inlines) { collectWords(inlines, parts); });
    }
}

BlockWriter::Parts BlockWriter::partsOf(const Blocks &blocks)
{
    Parts parts;
    parts.reserve(blocks.size());
    collect(blocks, parts);
    return parts;
}

Result<void> BlockWriter::write(const Blocks &blocks)
{
    writeParts(partsOf(blocks), false, false);
    return m_state;
}

Result<void> BlockWriter::write(const Footnote &note, const QString &label)
{
    gap();
    push(QStringLiteral("[^") + label + QStringLiteral("]: "), QStringLiteral("    "));
    writeParts(partsOf(note.content), false, true);
    pop();
    return m_state;
}

void BlockWriter::writeParts(const Parts &parts, bool tight, bool inItem)
{
    Neighbours around;
    around.tight = tight;
    around.firstInItem = inItem;
    for (const Part &part : parts) {
        if (!m_state)
            return;
        const bool begunBefore = m_begun;
        if (around.previous && !tight)
            gap();
        else if (around.previous)
            m_gap = false;
        writePart(part, around);
        m_state = m_out.step();
        if (m_begun || begunBefore)
            around.previous = &part;
        around.firstInItem = false;
    }
}

void BlockWriter::writePart(const Part &part, const Neighbours &around)
{
    if (!part.block)
        return words(part.words);
    part.block->value.visit([&](const auto &value) {
        if constexpr (requires { value.attributes; }) {
            if (isWrapped(*part.block)) {
                line(QStringLiteral("<div%1>").arg(htmlAttributes(value.attributes)));
                gap();
                block(value, Neighbours());
                gap();
                return line(u"</div>");
            }
        }
        block(value, around);
    });
}

bool BlockWriter::isPlain(const Paragraph &paragraph)
{
    return paragraph.alignment == Alignment::None && htmlAttributes(paragraph.attributes).isEmpty();
}

/// Whether a heading is written as <h2>: for its place, or an id that its words do not give.
bool BlockWriter::isHtmlHeading(const Heading &heading)
{
    return heading.alignment != Alignment::None || (!heading.attributes->id.isEmpty() && !needsMarkdown(heading.content));
}

/// Whether attributes need a <div>. Some blocks are elements themselves.
bool BlockWriter::isWrapped(const Block &block)
{
    return block.value.visit([](const auto &value) {
        using T = std::decay_t<decltype(value)>;
        constexpr bool isElement =
            std::is_same_v<
                T, Division> || std::is_same_v<T, Paragraph> || std::is_same_v<T, Details> || std::is_same_v<T, Figure> || std::is_same_v<T, DefinitionList>;
        if constexpr (requires { value.attributes; } && !isElement) {
            if constexpr (std::is_same_v<T, Table>) {
                if (!isPlainTable(value))
                    return false;
            }
            if constexpr (std::is_same_v<T, Heading>) {
                if (isHtmlHeading(value))
                    return false;
            }
            const AttributeValues &values = value.attributes.values();
            const bool named = !values.id.isEmpty() && !std::is_same_v<T, Heading>;
            return named || !values.language.isEmpty() || values.direction != Direction::None;
        } else {
            return false;
        }
    });
}

/// What matters of the attributes of an item, row or cell: language, direction, and an id that is linked to.
Attributes BlockWriter::meaningOf(const Attributes &attributes) const
{
    AttributeValues values;
    values.language = attributes->language;
    values.direction = attributes->direction;
    if (m_spelling.targets.contains(attributes->id))
        values.id = attributes->id;
    return Attributes(std::move(values));
}

void BlockWriter::words(const std::vector<const Inline *> &visible)
{
    QString text = render(visible, m_spelling, Place::Paragraph);
    if (text.isEmpty())
        return;
    if (m_spelling.wrap == Wrap::Column) {
        qsizetype indent = 0;
        for (const Prefix &prefix : m_prefixes)
            indent += prefix.rest.size();
        text = wrapped(text, std::max<int>(m_spelling.columns - static_cast<int>(indent), 20));
    }
    divideLoneTag(text);
    lines(text);
}

// ---- blocks -----------------------------------------------------------------------------------------------------

void BlockWriter::block(const Paragraph &paragraph, const Neighbours &)
{
    const QString attributes = htmlAttributes(paragraph.attributes) + htmlAlignment(paragraph.alignment);
    const auto *formula = paragraph.content.size() == 1 ? paragraph.content.front().value.as<Math>() : nullptr;
    if (attributes.isEmpty() && formula && formula->display && paragraph.content.front().origin == Origin::Markup)
        return displayed(*formula);
    if (attributes.isEmpty())
        return words(visibleInlines(paragraph.content));
    if (needsMarkdown(paragraph.content)) {
        line(QStringLiteral("<div%1>").arg(attributes));
        gap();
        words(visibleInlines(paragraph.content));
        gap();
        line(u"</div>");
    } else {
        line(QStringLiteral("<p%1>").arg(attributes) + renderHtml(paragraph.content, m_spelling) + QStringLiteral("</p>"));
    }
}

void BlockWriter::displayed(const Math &formula)
{
    CodeBlock code;
    code.text = formula.tex + u'\n';
    code.info = QStringLiteral("math");
    const QString attributes = htmlAttributes(formula.attributes);
    if (attributes.isEmpty())
        return block(code, Neighbours());
    line(QStringLiteral("<div%1>").arg(attributes));
    gap();
    block(code, Neighbours());
    gap();
    line(u"</div>");
}

void BlockWriter::block(const Heading &heading, const Neighbours &around)
{
    const int level = std::clamp(heading.level, 1, 6);
    if (isHtmlHeading(heading)) {
        const QString attributes = htmlAttributes(heading.attributes) + htmlAlignment(heading.alignment);
        line(QStringLiteral("<h%1").arg(level) + attributes + u'>' + renderHtml(heading.content, m_spelling) + QStringLiteral("</h%1>").arg(level));
        return;
    }
    if (const QString &id = heading.attributes->id; !id.isEmpty()) { // its words cannot be HTML
        Heading named{heading.level, Alignment::None, heading.content, {}};
        Span anchor;
        anchor.attributes.edit().id = id;
        named.content.insert(named.content.begin(), {std::move(anchor), {}, Origin::Markup});
        return block(named, around);
    }
    if (level <= 2) {
        Spelling spelling = m_spelling;
        spelling.wrap = Wrap::Keep;
        QString text = render(heading.content, spelling, Place::Paragraph);
        protectAttributes(text);
        const bool tightBehindWords = around.tight && around.previous;
        if (!text.isEmpty() && (m_style.setext || text.contains(u'\n')) && !tightBehindWords) {
            lines(text);
            return line(level == 1 ? u"===" : u"---");
        }
    }
    QString text = render(heading.content, m_spelling, Place::OneLine).trimmed();
    protectClosingHashes(text);
    protectAttributes(text);
    line(QString(level, u'#') + (text.isEmpty() ? QString() : u' ' + text));
}

/// An indented block does not work where a list, a paragraph or other indented code would absorb it.
bool BlockWriter::fitsIndented(const CodeBlock &code, const Neighbours &around) const
{
    if (code.fenced || !code.info.isEmpty() || around.firstInItem || around.tight)
        return false;
    const Block *before = around.previous ? around.previous->block : nullptr;
    if (around.previous && (!before || before->value.is<ListBlock>() || before->value.is<CodeBlock>()))
        return false;
    const QString text = code.text.endsWith(u'\n') ? code.text.chopped(1) : code.text;
    const auto blank = [](QStringView each) { return each.trimmed().isEmpty(); };
    const QList<QStringView> all = QStringView(text).split(u'\n');
    return !blank(all.front()) && !blank(all.back());
}

void BlockWriter::block(const CodeBlock &code, const Neighbours &around)
{
    if (fitsIndented(code, around)) {
        const QString text = code.text.endsWith(u'\n') ? code.text.chopped(1) : code.text;
        for (const QStringView each : QStringView(text).split(u'\n'))
            line(each.isEmpty() ? QString() : QStringLiteral("    ") + each.toString());
        return;
    }
    const QString info = infoString(code.info.isEmpty() ? code.language : code.info);
    const QChar mark = info.contains(u'`') ? u'~' : u'`';
    const QString fence(std::max<qsizetype>(3, longestRun(code.text, mark) + 1), mark);
    line(fence + info);
    if (!code.text.isEmpty())
        lines(code.text);
    line(fence);
}

void BlockWriter::block(const BlockQuote &quote, const Neighbours &)
{
    push(QStringLiteral("> "), QStringLiteral("> "));
    writeParts(partsOf(quote.content), false, false);
    pop();
}

void BlockWriter::block(const Alert &alert, const Neighbours &)
{
    push(QStringLiteral("> "), QStringLiteral("> "));
    const QString title = alert.title.empty() ? QString() : u' ' + render(alert.title, m_spelling, Place::OneLine);
    static constexpr std::array signs{"", "+", "-"};
    static_assert(signs.size() == described::count<Folding>());
    const QLatin1StringView folding(signs[static_cast<std::size_t>(alert.folding)]);
    line(QStringLiteral("[!%1]").arg(QLatin1StringView(nameOf(alert.kind)).toString().toUpper()) + folding + title);
    const Parts parts = partsOf(alert.content);
    const auto *first = !parts.empty() && parts.front().block ? parts.front().block->value.as<Paragraph>() : nullptr;
    // Only a paragraph may follow the marker directly.
    if (!first || !isPlain(*first))
        gap();
    writeParts(parts, false, false);
    pop();
}

void BlockWriter::block(const ThematicBreak &, const Neighbours &around)
{
    // "---" is front matter at the start, a heading below text, a rule after a bullet.
    if (!m_begun)
        line(u"***");
    else
        line(around.firstInItem || around.tight ? u"___" : u"---");
}

void BlockWriter::block(const PageBreak &, const Neighbours &)
{
    line(u"\\newpage");
}

void BlockWriter::block(const LineBlock &lines, const Neighbours &)
{
    Inlines all;
    for (const Inlines &line : lines.lines) {
        if (!all.empty())
            all.push_back({LineBreak{}, {}, Origin::Markup});
        all.insert(all.end(), line.begin(), line.end());
    }
    words(visibleInlines(all));
}

void BlockWriter::block(const Raw &raw, const Neighbours &)
{
    if (const QString text = sourceText(raw, m_spelling); !text.isEmpty())
        lines(text);
}

} // namespace quayside::markdown
