// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/columngroups.h"
#include "typeset/layout/tablegrid.h"

namespace quayside {

class CsvRows;

/// What the portions of a long table have in common.
struct TablePlan {
    size_t headRows = 0;
    size_t rows = 0;           ///< of the body
    std::vector<float> widths; ///< without insets
    std::vector<float> starts;
    float inset = 5;
    float scale = 1;
    TextLook look;
    bool hyphenate = false;
    std::shared_ptr<const TableHead> head{};
    QList<Warning> warnings;
    std::optional<ColumnRange> range{}; ///< of a part of a wide table
    Blocks caption{};                   ///< of that part
};

/// Lays out a table: measures columns, distributes the width, makes a line box per row.
class TableBuilder
{
public:
    /// @p plan: the table is the portion of a long one that begins with row @p firstRow of its body; null: the whole.
    TableBuilder(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, const TablePlan *plan = nullptr, size_t firstRow = 0);
    void build();

    /// Lays out @p table, by columns in several parts if it is too wide to be read.
    static void set(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area);
    /// Measures @p rows, all or enough of them, in portions. A plan for each part of a table too wide to be read, else one.
    static std::vector<TablePlan> plans(BlockBuilder &blocks, const CsvRows &rows, const BlockBuilder::Area &area);
    /// Whether the longest words of @p table fit beside each other, whole and in its usual size.
    static bool fits(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area);

private:
    [[nodiscard]] bool begins() const { return m_firstRow == 0; }
    [[nodiscard]] bool ends() const { return !m_plan || m_firstRow + m_grid.rows.size() - m_grid.headRows() >= m_plan->rows; }
    [[nodiscard]] int columns() const { return m_grid.columns(); }
    [[nodiscard]] float insets() const { return 2 * m_inset * static_cast<float>(columns()); }
    void prepare(const CsvRows *more = nullptr);
    void prepareLike(const TableBuilder &whole, ColumnRange range);
    [[nodiscard]] std::vector<ColumnRange> parts() const;
    void warnOfParts(size_t parts);
    TablePlan plan(const CsvRows &rows);
    static std::shared_ptr<const TableHead> headOf(BlockBuilder &blocks, const Table &start, const BlockBuilder::Area &area, TablePlan &plan);
    void follow(const TablePlan &plan);
    void addCaption(ElementId parent);
    void placeCells();
    /// What a table in a cell needs.
    TextExtent extent();
    void measureColumns();
    TextExtent measure(const Blocks &content, bool header);
    void measureAlso(const CsvRows &rows);
    [[nodiscard]] bool isTooNarrow() const;
    void shrinkText();
    void shareWidth();
    [[nodiscard]] float wantedWidth() const;
    bool fillCells();
    void setHeights();
    void divideTallSpans();
    void divideSpans(size_t first, size_t end);
    void makeLineBoxes();
    LineBox lineBox(PlacedRow &row, size_t index);
    void rules(const PlacedRow &row, size_t index, RowContent &content) const;
    [[nodiscard]] float left(int column) const;
    [[nodiscard]] float right(int column) const;

    BlockBuilder &m_blocks;
    const TablePlan *m_plan; ///< null: no portion
    size_t m_firstRow;
    const Table &m_table;
    BlockBuilder::Area m_area;
    TableGrid m_grid{};
    bool m_sparse = false; ///< most of it is missing cells
    ElementId m_element = noElement;
    ElementId m_part = noElement;              ///< the last of head, body, foot
    std::shared_ptr<const TableHead> m_head{}; ///< repeated
    std::vector<TextExtent> m_extents;
    std::vector<TextExtent> m_wholeWords{}; ///< the same without hyphenation
    std::vector<float> m_widths;            ///< without insets
    std::vector<float> m_starts;            ///< left edges and the last right edge
    float m_inset;
    float m_scale = 1;
    bool m_mayHyphenate;
};

} // namespace quayside
