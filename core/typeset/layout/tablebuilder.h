// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/blockbuilder.h"

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
};

/// Lays out a table: measures columns, distributes the width, makes a line box per row.
class TableBuilder
{
public:
    /// @p plan: the table is the portion of a long one that begins with row @p firstRow of its body; null: the whole.
    TableBuilder(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, const TablePlan *plan = nullptr, size_t firstRow = 0);
    void build();

    /// Measures @p rows, all or enough of them, in portions.
    static TablePlan plan(BlockBuilder &blocks, const CsvRows &rows, const BlockBuilder::Area &area);

private:
    /// A cell and its grid position.
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
        std::vector<QString> anchors; ///< of the row, its cells, its body
        float height = 0;
        bool open = false;           ///< a cell continues in the next row
        std::vector<bool> through{}; ///< by column: whether that cell stands there; set if open
        bool divided = false;        ///< with its own lines there: a page may end between
        SourcePosition position;
        const Attributes *own = nullptr;
        const Attributes *body = nullptr; ///< those of the rows' body; null in head and foot
    };

    [[nodiscard]] bool begins() const { return m_firstRow == 0; }
    [[nodiscard]] bool ends() const { return !m_plan || m_firstRow + m_rows.size() - m_headRows >= m_plan->rows; }
    void follow(const TablePlan &plan);
    void addCaption(ElementId parent);
    void placeAllRows();
    void placeCells();
    /// What a table in a cell needs.
    TextExtent extent();
    void placeRows(const std::vector<TableRow> &rows, Role part, const Attributes *body = nullptr);
    void measureColumns();
    TextExtent measure(const Blocks &content, bool header);
    void measureAlso(const CsvRows &rows);
    [[nodiscard]] bool isTooNarrow() const;
    void shareWidth();
    [[nodiscard]] float wantedWidth() const;
    void keepWholeWords(const std::vector<TextExtent> &whole, float room);
    [[nodiscard]] std::vector<float> wantedWidths(float room) const;
    bool fillCells();
    [[nodiscard]] bool hasManyGaps() const;
    void fillGaps(Row &row, const std::vector<bool> &taken, bool joined) const;
    void setHeights();
    void divideTallSpans();
    void divideSpans(size_t first, size_t end);
    void makeLineBoxes();
    LineBox lineBox(Row &row, size_t index);
    void rules(const Row &row, size_t index, RowContent &content) const;
    [[nodiscard]] float left(int column) const;
    [[nodiscard]] float right(int column) const;

    BlockBuilder &m_blocks;
    const TablePlan *m_plan; ///< null: no portion
    size_t m_firstRow;
    const Table &m_table;
    BlockBuilder::Area m_area;
    TableCell m_noCell;                     ///< for missing cells
    const TableCell *m_cut = nullptr;       ///< the first beyond the column limit
    std::vector<int> m_busy;                ///< by column: rows still covered
    std::vector<std::vector<bool>> m_taken; ///< by row and column
    std::vector<Row> m_rows;
    ElementId m_element = noElement;
    ElementId m_part = noElement;              ///< the last of head, body, foot
    std::shared_ptr<const TableHead> m_head{}; ///< repeated
    size_t m_headRows = 0;
    int m_columns = 0;
    std::vector<TextExtent> m_extents;
    std::vector<float> m_widths; ///< without insets
    std::vector<float> m_starts; ///< left edges and the last right edge
    float m_inset;
    float m_scale = 1;
    bool m_mayHyphenate;
};

} // namespace quayside
