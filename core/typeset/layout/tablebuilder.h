// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/blockbuilder.h"

namespace quayside {

/// Sets one table: measures its columns, shares out the width, makes a line box of each row.
class TableBuilder
{
public:
    TableBuilder(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area);
    void build();

private:
    /// A cell and the grid places it covers.
    struct Placed {
        const TableCell *cell = nullptr;
        int column = 0;
        int columns = 1;
        int rows = 1;
        ElementId element = noElement;
        std::vector<LineBox> lineBoxes;
        float height = 0;
    };
    struct Row {
        std::vector<Placed> cells;
        bool head = false;
        Role part = Role::TableBody;
        bool beginsPart = false;
        std::vector<QString> anchors; ///< ids of the row, its cells, the body it begins
        float height = 0;
        bool open = false;    ///< a cell reaches into the next row
        bool divided = false; ///< and goes on there with lines of its own: a page may end between them
        SourcePosition position;
    };

    void addCaption(ElementId parent);
    void placeCells();
    void placeRows(const std::vector<TableRow> &rows, Role part, const QString &id);
    void measureColumns();
    TextExtent measure(const Blocks &content, bool header);
    void shareWidth();
    [[nodiscard]] std::vector<float> wantedWidths(float room) const;
    bool fillCells();
    void fillGaps(Row &row, const std::vector<bool> &taken) const;
    void setHeights();
    void divideTallSpans();
    void divideSpans(size_t first, size_t end);
    void makeLineBoxes();
    LineBox lineBox(Row &row, size_t index);
    void rules(const Row &row, size_t index, RowContent &content) const;
    [[nodiscard]] float left(int column) const;
    [[nodiscard]] float right(int column) const;

    BlockBuilder &m_blocks;
    const Table &m_table;
    BlockBuilder::Area m_area;
    TableCell m_noCell;                     ///< stands where a row has none
    const TableCell *m_cut = nullptr;       ///< the first that is in too many columns
    std::vector<int> m_busy;                ///< rows that cells from above still cover, by column
    std::vector<std::vector<bool>> m_taken; ///< by row and column
    std::vector<Row> m_rows;
    ElementId m_element = noElement;
    size_t m_headRows = 0;
    int m_columns = 0;
    std::vector<TextExtent> m_extents;
    std::vector<float> m_widths; ///< without insets
    std::vector<float> m_starts; ///< left edges, and the right edge of the last
    float m_inset = 5;
    float m_scale = 1;
    bool m_mayHyphenate = false;
};

} // namespace quayside
