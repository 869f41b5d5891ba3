// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/tablegrid.h"

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

constexpr int mostColumns = 400;
constexpr size_t stopsBetween = 64; ///< rows between two looks at the stop

} // namespace

/// @p like: what the rows of a part have in common. @p rowsLeft: of the part, this one among them.
PlacedRow TableGrid::placedRow(const TableRow &source, const PlacedRow &like, size_t rowsLeft)
{
    PlacedRow row = like;
    row.position = source.position;
    row.own = &source.attributes;
    const auto addAnchor = [&](const QString &name) {
        if (!name.isEmpty())
            row.anchors.push_back(name);
    };
    addAnchor(source.attributes->id);
    int column = 0;
    for (const TableCell &cell : source.cells) {
        while (column < static_cast<int>(m_busy.size()) && m_busy[static_cast<size_t>(column)] > 0)
            ++column;
        if (column >= mostColumns) {
            m_cut = m_cut ? m_cut : &cell;
            break;
        }
        addAnchor(cell.attributes->id);
        PlacedCell placed;
        placed.cell = &cell;
        placed.column = column;
        placed.columns = std::clamp(cell.columnSpan, 1, mostColumns - column);
        placed.rows = std::clamp(cell.rowSpan, 1, static_cast<int>(std::min<size_t>(1000, rowsLeft)));
        column += placed.columns;
        if (static_cast<int>(m_busy.size()) < column)
            m_busy.resize(static_cast<size_t>(column), 0);
        for (int c = placed.column; c < column; ++c)
            m_busy[static_cast<size_t>(c)] = placed.rows;
        row.cells.push_back(std::move(placed));
    }
    return row;
}

void TableGrid::placeRows(const std::vector<TableRow> &source, PlacedRow like, bool begins, WorkContext &context)
{
    for (size_t index = 0; index < source.size(); ++index) {
        if (index % stopsBetween == 0 && !context.checkStop())
            return;
        like.beginsPart = index == 0 && begins;
        like.anchors.clear();
        if (like.body && index == 0 && !(*like.body)->id.isEmpty())
            like.anchors.push_back((*like.body)->id);
        PlacedRow row = placedRow(source[index], like, source.size() - index);
        m_columns = std::max(m_columns, static_cast<int>(m_busy.size()));
        auto &taken = m_taken.emplace_back();
        for (const int rest : m_busy)
            taken.push_back(rest > 0);
        for (int &rest : m_busy) {
            rest = std::max(0, rest - 1);
            row.open = row.open || rest > 0;
        }
        for (size_t c = 0; row.open && c < m_busy.size(); ++c)
            row.through.push_back(m_busy[c] > 0);
        rows.push_back(std::move(row));
    }
}

void TableGrid::place(const Table &table, bool begins, WorkContext &context)
{
    PlacedRow head;
    head.head = true;
    head.part = Role::TableHead;
    placeRows(table.head, head, begins, context);
    m_headRows = rows.size();
    for (const TableBody &body : table.bodies) {
        PlacedRow inBody;
        inBody.body = &body.attributes;
        placeRows(body.rows, inBody, begins, context);
    }
    PlacedRow foot;
    foot.part = Role::TableFoot;
    placeRows(table.foot, foot, begins, context);
    m_columns = std::max(m_columns, std::min(mostColumns, static_cast<int>(table.columns.size())));
}

void TableGrid::fillGaps(WorkContext &context)
{
    m_sparse = hasManyGaps();
    for (size_t r = 0; r < rows.size() && (r % stopsBetween != 0 || context.checkStop()); ++r)
        fillGaps(rows[r], m_taken[r], m_sparse);
}

bool TableGrid::hasManyGaps() const
{
    constexpr size_t fewGaps = 20'000;
    size_t cells = 0;
    for (const PlacedRow &row : rows)
        cells += row.cells.size();
    return rows.size() * static_cast<size_t>(m_columns) > fewGaps + 4 * cells;
}

/// @p joined: each gap with one cell.
void TableGrid::fillGaps(PlacedRow &row, const std::vector<bool> &taken, bool joined) const
{
    const auto isTaken = [&taken](int column) { return static_cast<size_t>(column) < taken.size() && taken[static_cast<size_t>(column)]; };
    int column = 0;
    while (column < m_columns && isTaken(column))
        ++column;
    if (column == m_columns)
        return;
    std::vector<PlacedCell> filled;
    auto next = row.cells.begin();
    for (; column < m_columns; ++column) {
        while (next != row.cells.end() && next->column <= column)
            filled.push_back(std::move(*next++));
        if (isTaken(column))
            continue;
        if (joined && !filled.empty() && filled.back().cell == &m_noCell && filled.back().column + filled.back().columns == column) {
            ++filled.back().columns;
            continue;
        }
        PlacedCell &gap = filled.emplace_back();
        gap.cell = &m_noCell;
        gap.column = column;
    }
    std::move(next, row.cells.end(), std::back_inserter(filled));
    row.cells = std::move(filled);
}

} // namespace quayside
