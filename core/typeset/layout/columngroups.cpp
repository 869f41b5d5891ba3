// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/columngroups.h"

#include "document/plainforms.h"
#include "typeset/layout/digits.h"

#include <algorithm>

namespace quayside {
namespace {

/// As many columns in each as fit @p room.
std::vector<ColumnRange> filled(const std::vector<float> &widths, float room)
{
    std::vector<ColumnRange> groups;
    float used = 0;
    for (int column = 1; column < static_cast<int>(widths.size()); ++column) {
        const float width = widths[static_cast<size_t>(column)];
        if (groups.empty() || used + width > room) {
            groups.push_back({column, column});
            used = 0;
        }
        used += width;
        groups.back().end = column + 1;
    }
    return groups;
}

/// How many of the columns from @p from on, @p span of them, are in the part.
int kept(int from, int span, ColumnRange range)
{
    return (from == 0 ? 1 : 0) + std::max(0, std::min(from + span, range.end) - std::max(from, range.first));
}

/// Follows the grid of one part of a table, row by row.
class Cutter
{
public:
    explicit Cutter(ColumnRange range) : m_range(range) {}

    std::vector<TableRow> rows(const std::vector<TableRow> &source)
    {
        std::vector<TableRow> result;
        result.reserve(source.size());
        m_busy.clear();
        for (const TableRow &row : source)
            result.push_back(cut(row));
        return result;
    }

private:
    TableRow cut(const TableRow &source)
    {
        TableRow row;
        row.position = source.position;
        row.attributes = source.attributes;
        int column = 0;
        for (const TableCell &cell : source.cells) {
            while (column < static_cast<int>(m_busy.size()) && m_busy[static_cast<size_t>(column)] > 0)
                ++column;
            if (column >= m_range.end)
                break;
            const int span = std::clamp(cell.columnSpan, 1, m_range.end - column);
            if (const int columns = kept(column, span, m_range); columns > 0) {
                row.cells.push_back(cell);
                row.cells.back().columnSpan = columns;
            }
            m_busy.resize(std::max(m_busy.size(), static_cast<size_t>(column + span)), 0);
            for (int i = 0; i < span; ++i)
                m_busy[static_cast<size_t>(column + i)] = std::max(1, cell.rowSpan);
            column += span;
        }
        for (int &rest : m_busy)
            rest = std::max(0, rest - 1);
        return row;
    }

    ColumnRange m_range;
    std::vector<int> m_busy; ///< by column of the whole: rows still covered
};

} // namespace

std::vector<ColumnRange> columnGroups(const std::vector<float> &widths, float room)
{
    if (widths.size() < 2)
        return {};
    float high = room - widths.front();
    const size_t count = filled(widths, high).size();
    float low = 0;
    for (int halvings = 0; halvings < 16; ++halvings) {
        const float middle = (low + high) / 2;
        (filled(widths, middle).size() > count ? low : high) = middle;
    }
    return filled(widths, high);
}

Table withColumns(const Table &table, ColumnRange range)
{
    Table part;
    part.alignment = table.alignment;
    part.attributes = table.attributes;
    for (int column = 0; column < static_cast<int>(std::min<size_t>(table.columns.size(), static_cast<size_t>(range.end))); ++column) {
        if (kept(column, 1, range) > 0)
            part.columns.push_back(table.columns[static_cast<size_t>(column)]);
    }
    Cutter cutter(range);
    part.head = cutter.rows(table.head);
    for (const TableBody &body : table.bodies)
        part.bodies.push_back({cutter.rows(body.rows), body.attributes});
    part.foot = cutter.rows(table.foot);
    return part;
}

Blocks captionOf(const Table &table, ColumnRange range, int columns, QChar zero)
{
    const auto number = [zero](int value) { return inDigits(QString::number(value), zero); };
    const QString which = QStringLiteral("%1–%2 / %3").arg(number(range.first == 1 ? 1 : range.first + 1), number(range.end), number(columns));
    Blocks caption = table.caption;
    const Inlines *plain = plainCaption(table.caption);
    Inlines words = plain ? *plain : Inlines();
    words.push_back({Text{plain ? QStringLiteral(" (%1)").arg(which) : which}, {}, Origin::Markup});
    if (plain)
        caption.clear();
    caption.push_back({Paragraph{std::move(words), Alignment::None, {}}, {}, Origin::Markup});
    return caption;
}

} // namespace quayside
