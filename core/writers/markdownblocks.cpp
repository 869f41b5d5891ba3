// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdownblocks.h"

#include "document/plainforms.h"
#include "document/walk.h"
#include "writers/markdowntext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::markdown {
namespace {

QString alignAttribute(Alignment alignment)
{
    return alignment == Alignment::None ? QString() : QStringLiteral(" align=\"%1\"").arg(QLatin1StringView(nameOf(alignment)));
}

bool isOrdered(const Block *block)
{
    const auto *list = block ? block->value.as<ListBlock>() : nullptr;
    return list && list->ordered;
}

template<class Value>
bool is(const Block *block)
{
    return block && block->value.is<Value>();
}

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

/// Whether attributes need a <div>. A heading's id comes from its words; a division is a <div>.
bool BlockWriter::isWrapped(const Block &block)
{
    return block.value.visit([](const auto &value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (requires { value.attributes; } && !std::is_same_v<T, Division>) {
            const AttributeValues &values = value.attributes.values();
            const bool named = !values.id.isEmpty() && !std::is_same_v<T, Heading>;
            return named || !values.language.isEmpty() || values.direction != Direction::None;
        } else {
            return false;
        }
    });
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
    lines(text);
}

/// Markdown between HTML lines, set apart so that readers see both.
void BlockWriter::inside(const QString &open, const Blocks &blocks, const QString &close)
{
    lines(open);
    gap();
    writeParts(partsOf(blocks), false, false);
    gap();
    line(close);
}

// ---- blocks -----------------------------------------------------------------------------------------------------

void BlockWriter::block(const Paragraph &paragraph, const Neighbours &)
{
    if (paragraph.alignment == Alignment::None)
        return words(visibleInlines(paragraph.content));
    const QString align = alignAttribute(paragraph.alignment);
    if (hasNoteCall(paragraph.content)) {
        line(QStringLiteral("<div%1>").arg(align));
        gap();
        words(visibleInlines(paragraph.content));
        gap();
        line(u"</div>");
    } else {
        line(QStringLiteral("<p%1>").arg(align) + renderHtml(paragraph.content, m_spelling) + QStringLiteral("</p>"));
    }
}

void BlockWriter::block(const Heading &heading, const Neighbours &around)
{
    const int level = std::clamp(heading.level, 1, 6);
    if (heading.alignment != Alignment::None) {
        line(QStringLiteral("<h%1%2>").arg(QString::number(level), alignAttribute(heading.alignment)) + renderHtml(heading.content, m_spelling)
             + QStringLiteral("</h%1>").arg(level));
        return;
    }
    if (level <= 2) {
        Spelling spelling = m_spelling;
        spelling.wrap = Wrap::Keep;
        const QString text = render(heading.content, spelling, Place::Paragraph);
        const bool tightBehindWords = around.tight && around.previous;
        if (!text.isEmpty() && (m_style.setext || text.contains(u'\n')) && !tightBehindWords) {
            lines(text);
            return line(level == 1 ? u"===" : u"---");
        }
    }
    QString text = render(heading.content, m_spelling, Place::OneLine).trimmed();
    protectClosingHashes(text);
    line(QString(level, u'#') + (text.isEmpty() ? QString() : u' ' + text));
}

/// An indented block does not work where a list, a paragraph or other indented code would absorb it.
bool BlockWriter::fitsIndented(const CodeBlock &code, const Neighbours &around) const
{
    if (code.fenced || !code.info.isEmpty() || around.firstInItem || around.tight)
        return false;
    if (around.previous && (!around.previous->block || is<ListBlock>(around.previous->block) || is<CodeBlock>(around.previous->block)))
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
    line(QStringLiteral("[!%1]").arg(QLatin1StringView(nameOf(alert.kind)).toString().toUpper()));
    const Parts parts = partsOf(alert.content);
    const auto *first = !parts.empty() && parts.front().block ? parts.front().block->value.as<Paragraph>() : nullptr;
    // Only a paragraph may follow the marker directly.
    if (!alert.title.empty()) {
        const QString title = render(alert.title, m_spelling, Place::OneLine);
        line(QStringLiteral("**") + title + QStringLiteral("**"));
        gap();
    } else if (!first || first->alignment != Alignment::None) {
        gap();
    }
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

// ---- lists ------------------------------------------------------------------------------------------------------

/// Whether @p after keeps its meaning directly below @p before.
bool BlockWriter::canFollow(const Part &before, const Part &after)
{
    if (!before.block || !after.block)
        return false;
    const Block *b = after.block;
    const bool words = is<Paragraph>(b) || is<Division>(b) || is<Details>(b) || is<Figure>(b) || is<DefinitionList>(b) || is<PageBreak>(b) || is<LineBlock>(b);
    if (const auto *table = b->value.as<Table>(); table && !isPlainTable(*table))
        return false;
    if (is<Paragraph>(before.block)) {
        const auto *list = b->value.as<ListBlock>();
        // A list interrupts a paragraph only from 1, with a non-empty first item.
        if (list)
            return !list->items.empty() && !list->items.front().content.empty() && (!list->ordered || list->start == 1);
        return !words;
    }
    if (is<BlockQuote>(before.block) || is<Alert>(before.block))
        return !words && !is<BlockQuote>(b) && !is<Alert>(b);
    if (is<ListBlock>(before.block) || is<Table>(before.block))
        return !words;
    const bool selfContained = is<CodeBlock>(before.block) || is<Heading>(before.block) || is<ThematicBreak>(before.block);
    return selfContained || is<Raw>(before.block);
}

bool BlockWriter::canBeTight(const ListBlock &list)
{
    for (const ListItem &item : list.items) {
        const Parts parts = partsOf(item.content);
        for (const Part &part : parts) {
            const Block *b = part.block;
            if (!b || is<Details>(b) || is<Division>(b) || is<DefinitionList>(b) || isWrapped(*b))
                return false;
        }
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (!canFollow(parts[i - 1], parts[i]))
                return false;
        }
    }
    return true;
}

/// The requested or original bullet, unless it joins the list before or turns its first item into a rule.
QChar BlockWriter::bulletFor(const ListBlock &list, const Neighbours &around) const
{
    QChar bullet = !m_style.bullet.isNull() ? m_style.bullet : list.bullet;
    if (!QStringView(u"-*+").contains(bullet))
        bullet = u'-';
    const auto *before = around.previous && around.previous->block ? around.previous->block->value.as<ListBlock>() : nullptr;
    const bool joins = before && !before->ordered && m_lastMarker == bullet;
    // "- - -" would be a rule.
    const bool rule =
        around.firstInItem && !m_bullets.isEmpty() && m_bullets.back() == bullet && !list.items.empty() && partsOf(list.items.front().content).empty();
    if (joins || rule)
        bullet = bullet == u'-' ? u'*' : u'-';
    return bullet;
}

QString BlockWriter::markerOf(const ListBlock &list, int number) const
{
    if (!list.ordered)
        return m_bullets.back() + QStringLiteral(" ");
    return QString::number(std::max(number, 0)) + m_bullets.back() + u' ';
}

void BlockWriter::block(const ListBlock &list, const Neighbours &around)
{
    QChar mark;
    if (list.ordered) {
        mark = list.delimiter == NumberDelimiter::Parenthesis ? u')' : u'.';
        const bool counted = std::none_of(list.items.begin(), list.items.end(), [](const ListItem &item) { return item.value.has_value(); });
        if ((list.numbering != NumberStyle::Decimal || list.reversed || !counted) && m_spelling.lost)
            m_spelling.lost(QCoreApplication::translate("MarkdownWriter", "The numbering of a list (%1)").arg(QLatin1StringView(nameOf(list.numbering))));
        if (around.previous && isOrdered(around.previous->block) && m_lastMarker == mark)
            mark = mark == u'.' ? u')' : u'.';
    } else {
        mark = bulletFor(list, around);
    }
    m_bullets.append(mark);
    const bool tight = list.tight && canBeTight(list);
    const std::vector<int> numbers = itemNumbers(list);
    for (std::size_t i = 0; i < list.items.size() && m_state; ++i) {
        if (i > 0 && !tight)
            gap();
        else if (i > 0)
            m_gap = false;
        item(list.items[i], markerOf(list, numbers[i]), tight);
    }
    m_lastMarker = m_bullets.takeLast();
}

void BlockWriter::item(const ListItem &item, const QString &marker, bool tight)
{
    QString first = marker;
    if (item.checked)
        first += *item.checked ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
    push(first, QString(marker.size(), u' '));
    writeParts(partsOf(item.content), tight, true);
    pop();
}

// ---- tables -----------------------------------------------------------------------------------------------------

/// Whether GFM can express it: at most one head row, no spans or caption, inline cells aligned as their column.
bool BlockWriter::isPlainTable(const Table &table)
{
    if (table.head.size() > 1 || table.columns.empty() || !table.caption.empty())
        return false;
    bool plain = true;
    eachRow(table, [&](const TableRow &row) {
        plain = plain && row.cells.size() <= table.columns.size();
        for (std::size_t i = 0; plain && i < row.cells.size(); ++i) {
            const TableCell &cell = row.cells[i];
            const bool aligned = cell.alignment == Alignment::None || cell.alignment == table.columns[i];
            const Parts parts = partsOf(cell.content);
            const bool words = parts.empty() || (parts.size() == 1 && (!parts.front().block || is<Paragraph>(parts.front().block)));
            plain = cell.columnSpan == 1 && cell.rowSpan == 1 && aligned && words;
        }
    });
    eachBodyRow(table, [&](const TableRow &row) {
        plain = plain && std::none_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return cell.header; });
    });
    const bool justified = std::find(table.columns.begin(), table.columns.end(), Alignment::Justify) != table.columns.end();
    return plain && !justified;
}

void BlockWriter::block(const Table &table, const Neighbours &)
{
    if (isPlainTable(table))
        plainTable(table);
    else
        htmlTable(table);
}

QString BlockWriter::row(const TableRow *row, std::size_t columns) const
{
    QString text = QStringLiteral("|");
    for (std::size_t i = 0; i < columns; ++i) {
        QString words;
        if (row && i < row->cells.size()) {
            const Parts parts = partsOf(row->cells[i].content);
            if (!parts.empty())
                words = parts.front().block ? render(parts.front().block->value.as<Paragraph>()->content, m_spelling, Place::Cell)
                                            : render(parts.front().words, m_spelling, Place::Cell);
        }
        text += words.isEmpty() ? QStringLiteral("  |") : u' ' + words + QStringLiteral(" |");
    }
    return text;
}

void BlockWriter::plainTable(const Table &table)
{
    line(row(table.head.empty() ? nullptr : &table.head.front(), table.columns.size()));
    QString rule = QStringLiteral("|");
    for (const Alignment alignment : table.columns) {
        static constexpr const char *marks[] = {" --- |", " :-- |", " :-: |", " --: |", " --- |"};
        static_assert(std::size(marks) == described::count<Alignment>());
        rule += QLatin1StringView(marks[static_cast<int>(alignment)]);
    }
    line(rule);
    eachBodyRow(table, [&](const TableRow &each) {
        if (!m_state)
            return;
        line(row(&each, table.columns.size()));
        m_state = m_out.step();
    });
}

void BlockWriter::htmlCell(const TableCell &cell)
{
    const QString tag = cell.header ? QStringLiteral("th") : QStringLiteral("td");
    QString open = u'<' + tag + alignAttribute(cell.alignment);
    if (cell.columnSpan > 1)
        open += QStringLiteral(" colspan=\"%1\"").arg(cell.columnSpan);
    if (cell.rowSpan > 1)
        open += QStringLiteral(" rowspan=\"%1\"").arg(cell.rowSpan);
    if (cell.scope != CellScope::Auto)
        open += QStringLiteral(" scope=\"%1\"").arg(QLatin1StringView(nameOf(cell.scope)));
    open += htmlAttributes(cell.attributes) + u'>';
    const QString close = QStringLiteral("</%1>").arg(tag);
    const Parts parts = partsOf(cell.content);
    const auto *words = parts.size() == 1 && parts.front().block ? parts.front().block->value.as<Paragraph>() : nullptr;
    if (parts.empty())
        line(open + close);
    else if (words && words->alignment == Alignment::None && !hasNoteCall(words->content))
        line(open + renderHtml(words->content, m_spelling) + close);
    else
        inside(open, cell.content, close);
}

void BlockWriter::htmlRows(const char *section, const std::vector<TableRow> &rows, const Attributes &own)
{
    line(u'<' + QLatin1StringView(section) + htmlAttributes(own) + u'>');
    for (const TableRow &row : rows) {
        if (!m_state)
            return;
        line(QStringLiteral("<tr%1>").arg(htmlAttributes(row.attributes)));
        for (const TableCell &cell : row.cells)
            htmlCell(cell);
        line(u"</tr>");
        m_state = m_out.step();
    }
    line(QStringLiteral("</%1>").arg(QLatin1StringView(section)));
}

void BlockWriter::htmlTable(const Table &table)
{
    line(u"<table>");
    if (const Inlines *plain = plainCaption(table))
        line(QStringLiteral("<caption>") + renderHtml(*plain, m_spelling) + QStringLiteral("</caption>"));
    else if (!table.caption.empty())
        inside(QStringLiteral("<caption>"), table.caption, QStringLiteral("</caption>"));
    if (!table.head.empty())
        htmlRows("thead", table.head);
    for (const TableBody &body : table.bodies)
        htmlRows("tbody", body.rows, body.attributes);
    if (table.bodies.empty())
        htmlRows("tbody", {});
    if (!table.foot.empty())
        htmlRows("tfoot", table.foot);
    line(u"</table>");
}

// ---- what is HTML in Markdown -----------------------------------------------------------------------------------

void BlockWriter::block(const DefinitionList &list, const Neighbours &)
{
    line(u"<dl>");
    for (const DefinitionItem &item : list.items) {
        line(QStringLiteral("<dt>") + renderHtml(item.term, m_spelling) + QStringLiteral("</dt>"));
        for (const Blocks &definition : item.definitions) {
            const Parts parts = partsOf(definition);
            const auto *words = parts.size() == 1 && parts.front().block ? parts.front().block->value.as<Paragraph>() : nullptr;
            if (words && words->alignment == Alignment::None && !hasNoteCall(words->content))
                line(QStringLiteral("<dd>") + renderHtml(words->content, m_spelling) + QStringLiteral("</dd>"));
            else
                inside(QStringLiteral("<dd>"), definition, QStringLiteral("</dd>"));
        }
    }
    line(u"</dl>");
}

void BlockWriter::block(const Figure &figure, const Neighbours &)
{
    const QString caption = renderHtml(figure.caption, m_spelling);
    inside(QStringLiteral("<figure>"), figure.content,
           caption.isEmpty() ? QStringLiteral("</figure>") : QStringLiteral("<figcaption>") + caption + QStringLiteral("</figcaption></figure>"));
}

void BlockWriter::block(const Details &details, const Neighbours &)
{
    const QString summary = QStringLiteral("<summary>") + renderHtml(details.summary, m_spelling) + QStringLiteral("</summary>");
    inside((details.open ? QStringLiteral("<details open>\n") : QStringLiteral("<details>\n")) + summary, details.content, QStringLiteral("</details>"));
}

void BlockWriter::block(const Division &division, const Neighbours &around)
{
    const QString attributes = htmlAttributes(division.attributes) + alignAttribute(division.alignment);
    if (!attributes.isEmpty())
        return inside(QStringLiteral("<div%1>").arg(attributes), division.content, QStringLiteral("</div>"));
    writeParts(partsOf(division.content), around.tight, false);
}

} // namespace quayside::markdown
