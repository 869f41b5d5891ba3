// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/columngroups.h"
#include "typeset/layout/tablegrid.h"

namespace quayside {

class CsvRows;

/// How the columns of a table stand, and how large its text is. In points.
struct TableColumns {
    std::vector<float> widths; ///< without insets
    std::vector<float> starts; ///< left edges and the last right edge
    float inset = 5;
    float scale = 1; ///< of the usual text
    TextLook look;
    bool hyphenate = false;
};

/// Measures what is in the cells of a table and chooses its columns by that. Refers to the table.
class ColumnMeasure
{
public:
    ColumnMeasure(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area);

    /// The area of the table's text before its columns are chosen: its look, alignment and spacing.
    static BlockBuilder::Area textArea(const BlockBuilder &blocks, BlockBuilder::Area area);
    /// Places the cells of @p table, with empty ones where some are missing. @p begins: it is no later portion of a longer one.
    static void placeCells(TableGrid &grid, const Table &table, bool begins, BlockBuilder &blocks);

    /// Measures all cells, and hyphenates words where not even the longest fit beside each other. @p more: rows that come later.
    void measure(const CsvRows *more = nullptr);
    /// The same for the part @p range of the table that @p whole measured.
    void measureLike(const ColumnMeasure &whole, ColumnRange range);

    /// The parts of a table too wide to be read; empty: it is one.
    [[nodiscard]] std::vector<ColumnRange> parts() const;
    /// Whether the longest words fit beside each other, whole and in their usual size.
    [[nodiscard]] bool fits() const;
    /// Shares the width of the area, with smaller text where the longest words need it, which is told.
    TableColumns share();
    /// How many there are.
    [[nodiscard]] int columns() const { return m_grid.columns(); }
    /// The cells as they were placed.
    [[nodiscard]] TableGrid &grid() { return m_grid; }

private:
    TextExtent extent();
    TextExtent extentOf(const Blocks &content, bool header);
    TextExtent extentOf(const Paragraph &paragraph, SourcePosition position, bool header);
    void measureColumns();
    void measureAlso(const CsvRows &rows);
    [[nodiscard]] bool isTooNarrow() const;
    void shrinkText();
    [[nodiscard]] float insets() const { return 2 * m_inset * static_cast<float>(columns()); }
    [[nodiscard]] float wantedWidth() const;

    BlockBuilder &m_blocks;
    const Table &m_table;
    BlockBuilder::Area m_area;
    TableGrid m_grid{};
    std::vector<TextExtent> m_extents;
    std::vector<TextExtent> m_wholeWords{}; ///< the same without hyphenation
    float m_inset;
    float m_scale = 1;
    bool m_mayHyphenate;
};

} // namespace quayside
