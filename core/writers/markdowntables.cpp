// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that GFM can express.
#include "writers/markdownblocks.h"

#include "document/walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::markdown {

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
            const bool words = parts.empty() || (parts.size() == 1 && (!parts.front().block || parts.front().block->value.is<Paragraph>()));
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
    const bool placed = !table.widths.empty() || table.width || table.widthPercent || table.alignment != Alignment::None;
    if (placed && m_spelling.lost)
        m_spelling.lost(QCoreApplication::translate("MarkdownWriter", "The width or place of a table"));
    if (isPlainTable(table))
        plainTable(table);
    else
        htmlTable(table);
}

/// A cell in spans that carry what matters of its attributes and its row's.
QString BlockWriter::cell(const TableRow &row, std::size_t column) const
{
    const TableCell &cell = row.cells[column];
    const Parts parts = partsOf(cell.content);
    const auto *paragraph = !parts.empty() && parts.front().block ? parts.front().block->value.as<Paragraph>() : nullptr;
    QString words;
    if (paragraph)
        words = render(paragraph->content, m_spelling, Place::Cell);
    else if (!parts.empty())
        words = render(parts.front().words, m_spelling, Place::Cell);
    const auto put = [&](Attributes meaning, bool mayName) {
        if (!mayName)
            meaning.edit().id.clear();
        if (!meaning.isEmpty())
            words = QStringLiteral("<span%1>").arg(htmlAttributes(meaning).replace(u'|', QStringLiteral("&#124;"))) + words + QStringLiteral("</span>");
    };
    if (paragraph && !paragraph->attributes.isEmpty())
        put(meaningOf(paragraph->attributes), true);
    if (!cell.attributes.isEmpty())
        put(meaningOf(cell.attributes), true);
    if (!row.attributes.isEmpty())
        put(meaningOf(row.attributes), column == 0);
    return words;
}

QString BlockWriter::row(const TableRow *row, std::size_t columns) const
{
    QString text = QStringLiteral("|");
    for (std::size_t i = 0; i < columns; ++i) {
        const QString words = row && i < row->cells.size() ? cell(*row, i) : QString();
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

} // namespace quayside::markdown
