// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/tablecolumns.h"

namespace quayside {

/// What the portions of a long table have in common.
struct TablePlan {
    size_t headRows = 0;
    size_t rows = 0; ///< of the body
    TableColumns columns;
    std::shared_ptr<const TableHead> head{};
    QList<Warning> warnings;
    std::optional<ColumnRange> range{}; ///< of a part of a wide table
    Blocks caption{};                   ///< of that part
};

/// Sets a table in columns that are chosen: its cells, and a line box for each row.
class TableBuilder
{
public:
    /// Lays out @p table, by columns in several parts if it is too wide to be read.
    static void set(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area);
    /// Lays out the portion @p table of a long one, which begins with row @p firstRow of its body. Gives the head that later pages repeat.
    static std::shared_ptr<const TableHead> setPortion(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, const TablePlan &plan,
                                                       size_t firstRow);
    /// Measures @p rows, all or enough of them, in portions. A plan for each part of a table too wide to be read, else one.
    static std::vector<TablePlan> plans(BlockBuilder &blocks, const CsvRows &rows, const BlockBuilder::Area &area);
    /// Whether the longest words of @p table fit beside each other, whole and in its usual size.
    static bool fits(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area);

private:
    /// @p plan: the table is a portion of a long one; null: the whole.
    TableBuilder(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, TableGrid &grid, TableColumns columns,
                 const TablePlan *plan = nullptr, size_t firstRow = 0);
    static void buildMeasured(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, ColumnMeasure &measured);
    static TablePlan plan(BlockBuilder &blocks, const CsvRows &rows, const Table &start, const BlockBuilder::Area &area, ColumnMeasure &measured);
    static void warnOfParts(BlockBuilder &blocks, int columns, size_t parts);

    [[nodiscard]] bool begins() const { return m_firstRow == 0; }
    [[nodiscard]] bool ends() const { return !m_plan || m_firstRow + m_grid.rows.size() - m_grid.headRows() >= m_plan->rows; }
    [[nodiscard]] int columns() const { return m_grid.columns(); }
    void build();
    void addCaption(ElementId parent);
    bool fillCells();
    void shadeRows();
    void setHeights();
    void divideTallSpans();
    void divideSpans(size_t first, size_t end);
    void makeLineBoxes();
    LineBox lineBox(PlacedRow &row, size_t index);
    void rules(const PlacedRow &row, size_t index, RowContent &content) const;
    [[nodiscard]] float left(int column) const;
    [[nodiscard]] float right(int column) const;

    BlockBuilder &m_blocks;
    const TablePlan *m_plan;
    size_t m_firstRow;
    const Table &m_table;
    BlockBuilder::Area m_area;
    TableGrid &m_grid;
    TableColumns m_columns;
    ElementId m_element = noElement;
    ElementId m_part = noElement;              ///< the last of head, body, foot
    std::shared_ptr<const TableHead> m_head{}; ///< repeated
};

} // namespace quayside
