// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/office/tablecells.h"

#include <algorithm>
#include <optional>

namespace quayside::reader::office {

void takeAlignment(TableCell &cell)
{
    std::optional<Alignment> shared;
    for (const Block &block : cell.content) {
        const auto *paragraph = block.value.as<Paragraph>();
        const Alignment own = paragraph ? paragraph->alignment : Alignment::None;
        if (shared && *shared != own)
            return;
        shared = own;
    }
    cell.alignment = shared.value_or(Alignment::None);
    for (Block &block : cell.content) {
        if (auto *paragraph = block.value.as<Paragraph>())
            paragraph->alignment = Alignment::None;
    }
}

void shareAlignments(Table &table)
{
    std::vector<std::optional<Alignment>> shared(table.columns.size());
    std::vector<bool> mixed(table.columns.size());
    const auto eachCell = [](std::vector<TableRow> &rows, const auto &visit) {
        for (TableRow &row : rows) {
            std::size_t column = 0;
            for (TableCell &cell : row.cells) {
                visit(cell, column);
                column += static_cast<std::size_t>(cell.columnSpan);
            }
        }
    };
    const auto spansRows = [](const std::vector<TableRow> &some) {
        return std::any_of(some.begin(), some.end(), [](const TableRow &row) {
            return std::any_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return cell.rowSpan > 1; });
        });
    };
    if (table.bodies.empty() || spansRows(table.head) || spansRows(table.bodies.front().rows))
        return;
    std::vector<TableRow> &rows = table.bodies.front().rows;
    eachCell(rows, [&](TableCell &cell, std::size_t column) {
        if (column >= shared.size() || cell.columnSpan > 1 || cell.content.empty())
            return;
        if (shared[column] && *shared[column] != cell.alignment)
            mixed[column] = true;
        shared[column] = cell.alignment;
    });
    for (std::size_t i = 0; i < shared.size(); ++i)
        table.columns[i] = mixed[i] ? Alignment::None : shared[i].value_or(Alignment::None);
    // A head's cells have their column's, unless they have one of their own.
    const auto settle = [&](TableCell &cell, std::size_t column) {
        if (column < table.columns.size() && cell.columnSpan == 1 && (cell.alignment == table.columns[column] || cell.content.empty()))
            cell.alignment = Alignment::None;
    };
    eachCell(rows, settle);
    eachCell(table.head, settle);
}

void dropEmptyEnds(Table &table)
{
    std::size_t used = 0; // columns
    const auto isEmpty = [](const TableCell &cell) { return cell.content.empty(); };
    const auto trim = [&](std::vector<TableRow> &rows) {
        while (!rows.empty() && std::all_of(rows.back().cells.begin(), rows.back().cells.end(), isEmpty))
            rows.pop_back();
        for (TableRow &row : rows) {
            std::size_t column = 0;
            for (const TableCell &cell : row.cells) {
                column += static_cast<std::size_t>(cell.columnSpan);
                used = isEmpty(cell) ? used : std::max(used, column);
            }
        }
    };
    for (TableBody &body : table.bodies)
        trim(body.rows);
    std::erase_if(table.bodies, [](const TableBody &body) { return body.rows.empty(); });
    if (table.bodies.empty())
        trim(table.head);
    else
        std::for_each(table.head.begin(), table.head.end(), [&](const TableRow &row) { used = std::max(used, row.cells.size()); });
    table.columns.resize(std::min(table.columns.size(), used));
    table.widths.clear();
    const auto cut = [&](std::vector<TableRow> &rows) {
        for (TableRow &row : rows) {
            while (row.cells.size() > used)
                row.cells.pop_back();
        }
    };
    cut(table.head);
    for (TableBody &body : table.bodies)
        cut(body.rows);
}

} // namespace quayside::reader::office
