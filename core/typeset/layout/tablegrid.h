// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "typeset/layout/laidoutblock.h"

namespace quayside {

/// A cell and its place on the grid.
struct PlacedCell {
    const TableCell *cell = nullptr;
    int column = 0;
    int columns = 1;
    int rows = 1;
    ElementId element = noElement;
    std::vector<LineBox> lineBoxes;
    float height = 0;
};

struct PlacedRow {
    std::vector<PlacedCell> cells;
    bool head = false;
    Role part = Role::TableBody;
    bool beginsPart = false;
    std::vector<QString> anchors; ///< of the row, its cells, its body
    float height = 0;
    bool shaded = false;
    bool open = false;           ///< a cell continues in the next row
    std::vector<bool> through{}; ///< by column: whether that cell stands there; set if open
    bool divided = false;        ///< with its own lines there: a page may end between
    SourcePosition position;
    const Attributes *own = nullptr;
    const Attributes *body = nullptr; ///< those of the rows' body; null in head and foot
};

/// The cells of a table on a grid, as HTML places them. Refers to the table.
class TableGrid
{
public:
    TableGrid() = default;
    Q_DISABLE_COPY_MOVE(TableGrid)

    /// Places all rows of @p table; ends early when the work is stopped. @p begins: its rows are not the later ones of a longer table.
    void place(const Table &table, bool begins, WorkContext &context);
    /// Fills rows to equal cell counts, as PDF/UA-1 (7.5) requires. Call after place().
    void fillGaps(WorkContext &context);

    [[nodiscard]] int columns() const { return m_columns; }
    /// Whether most of a large table was missing cells: a short row costs its source a few bytes, but a cell for each column here. After fillGaps().
    [[nodiscard]] bool isSparse() const { return m_sparse; }
    /// Those at the top that are the head's.
    [[nodiscard]] size_t headRows() const { return m_headRows; }
    /// The first cell beyond the column limit; null: none.
    [[nodiscard]] const TableCell *cut() const { return m_cut; }

    std::vector<PlacedRow> rows;

private:
    [[nodiscard]] bool hasManyGaps() const;
    void placeRows(const std::vector<TableRow> &source, PlacedRow like, bool begins, WorkContext &context);
    PlacedRow placedRow(const TableRow &source, const PlacedRow &like, size_t rowsLeft);
    void fillGaps(PlacedRow &row, const std::vector<bool> &taken, bool joined) const;

    TableCell m_noCell;                     ///< for missing cells
    const TableCell *m_cut = nullptr;       ///< the first beyond the column limit
    std::vector<int> m_busy;                ///< by column: rows still covered
    std::vector<std::vector<bool>> m_taken; ///< by row and column
    size_t m_headRows = 0;
    int m_columns = 0;
    bool m_sparse = false;
};

} // namespace quayside
