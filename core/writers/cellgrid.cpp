// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/cellgrid.h"

#include "document/csspixels.h"
#include "typeset/layout/columnwidths.h"
#include "writers/textextents.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace quayside {
namespace {

constexpr double leastColumn = 6; // points

/// Puts the rows of one part of a table into @p grid.
class RowPlacer
{
public:
    RowPlacer(CellGrid &grid, const std::vector<TableRow> &source, CellGrid::Row like) : m_grid(grid)
    {
        for (std::size_t i = 0; i < source.size(); ++i) {
            like.source = &source[i];
            like.beginsPart = i == 0 && !like.head && !grid.rows.empty() && !grid.rows.back().head;
            CellGrid::Row &row = grid.rows.emplace_back(like);
            place(source[i], row, static_cast<int>(source.size() - i));
        }
    }

private:
    struct Open {
        const TableCell *cell = nullptr;
        int rows = 0; ///< that it still reaches into
        int columns = 1;
    };
    [[nodiscard]] bool isOpen(int column) const { return column < static_cast<int>(m_open.size()) && m_open[static_cast<std::size_t>(column)].rows > 0; }
    void passOpen(CellGrid::Row &row, int &column);
    void place(const TableRow &source, CellGrid::Row &row, int rowsLeft);

    CellGrid &m_grid;
    std::vector<Open> m_open; ///< by column
};

void RowPlacer::passOpen(CellGrid::Row &row, int &column)
{
    while (isOpen(column)) {
        const Open above = m_open[static_cast<std::size_t>(column)];
        row.slots.push_back({above.cell, column, above.columns, above.rows, true});
        for (const int end = column + above.columns; column < end; ++column)
            --m_open[static_cast<std::size_t>(column)].rows;
    }
}

void RowPlacer::place(const TableRow &source, CellGrid::Row &row, int rowsLeft)
{
    int column = 0;
    for (const TableCell &cell : source.cells) {
        passOpen(row, column);
        int free = 1; // up to a cell from above
        while (free < std::max(1, cell.columnSpan) && !isOpen(column + free))
            ++free;
        const int rows = std::min(std::max(1, cell.rowSpan), rowsLeft);
        row.slots.push_back({&cell, column, free, rows, false});
        if (static_cast<int>(m_open.size()) < column + free)
            m_open.resize(static_cast<std::size_t>(column + free));
        for (int c = column; c < column + free; ++c)
            m_open[static_cast<std::size_t>(c)] = {&cell, rows - 1, free};
        column += free;
    }
    while (column < static_cast<int>(m_open.size())) {
        passOpen(row, column);
        if (column >= static_cast<int>(m_open.size()))
            break;
        if (std::all_of(m_open.begin() + column, m_open.end(), [](const Open &each) { return each.rows == 0; }))
            break;
        row.slots.push_back({nullptr, column, 1, 1, false});
        ++column;
    }
    m_grid.columns = std::max(m_grid.columns, column);
}

/// Makes room for @p own in @p columns, between which are @p insets.
void widen(std::span<TextExtent> columns, const TextExtent &own, float insets)
{
    const auto count = static_cast<float>(columns.size());
    TextExtent all{insets * (count - 1), insets * (count - 1)};
    for (const TextExtent &column : columns) {
        all.narrowest += column.narrowest;
        all.widest += column.widest;
    }
    for (TextExtent &column : columns) {
        column.narrowest += std::max(0.0F, own.narrowest - all.narrowest) / count;
        column.widest += std::max(0.0F, own.widest - all.widest) / count;
    }
}

} // namespace

CellGrid::CellGrid(const Table &table)
{
    Row like;
    like.head = true;
    RowPlacer(*this, table.head, like);
    if (!rows.empty())
        rows.back().lastOfHead = true;
    like.head = false;
    for (const TableBody &body : table.bodies) {
        like.body = &body.attributes;
        RowPlacer(*this, body.rows, like);
    }
    like.body = nullptr;
    like.foot = true;
    RowPlacer(*this, table.foot, like);
    columns = std::max(columns, static_cast<int>(table.columns.size()));
}

std::vector<double> columnWidths(const CellGrid &grid, const Table &table, double room, const CellLook &look)
{
    const auto count = static_cast<std::size_t>(std::max(1, grid.columns));
    const auto inset = static_cast<float>(2 * look.inset);
    std::vector<TextExtent> extents(count, {6, 6});
    for (const bool spans : {false, true}) { // which share among them what single cells have left
        for (const CellGrid::Row &row : grid.rows) {
            for (const CellGrid::Slot &slot : row.slots) {
                if (!slot.cell || slot.goesOn || (slot.columns > 1) != spans)
                    continue;
                const bool bold = row.head || slot.cell->header;
                const TextExtent own = extentOf(slot.cell->content, look.size, bold, *look.media);
                widen(std::span(extents).subspan(static_cast<std::size_t>(slot.column), static_cast<std::size_t>(slot.columns)), own, inset);
            }
        }
    }
    const float most = static_cast<float>(room) - inset * static_cast<float>(count);
    float wanted = 0;
    if (table.widthPercent)
        wanted = static_cast<float>(room * std::clamp(*table.widthPercent, 1.0, 100.0) / 100);
    else if (table.width)
        wanted = static_cast<float>(std::clamp(*table.width * pointsPerPixel, 20.0, room));
    const float limit = wanted > 0 ? wanted - inset * static_cast<float>(count) : most;
    std::vector<float> widths = columnWidths(extents, table.widths, std::max(limit, 6.0F * static_cast<float>(count)), inset);
    if (widths.empty())
        widths = columnWidths(extents, std::max(limit, 6.0F * static_cast<float>(count)));
    const float used = std::accumulate(widths.begin(), widths.end(), 0.0F);
    const float factor = used < limit && (wanted > 0 || used > limit * 0.75F) && used > 0 ? limit / used : 1;
    std::vector<double> result;
    for (const float width : widths)
        result.push_back(std::max(leastColumn, double(width * factor + inset)));
    return result;
}

} // namespace quayside
