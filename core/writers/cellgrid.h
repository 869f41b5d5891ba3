// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <vector>

namespace quayside {

/// A table's cells where HTML puts them. Refers to the table.
struct CellGrid {
    /// A cell, or what one above reaches into, by its place.
    struct Slot {
        const TableCell *cell = nullptr; ///< null: the source has none here
        int column = 0;
        int columns = 1;
        int rows = 1;        ///< that it reaches into, from this one on
        bool goesOn = false; ///< begins in a row above
    };
    struct Row {
        const TableRow *source = nullptr;
        const Attributes *body = nullptr; ///< of its part
        bool head = false;
        bool foot = false;
        bool beginsPart = false;
        bool lastOfHead = false;
        std::vector<Slot> slots; ///< by column; places at the end may be missing
    };
    std::vector<Row> rows;
    int columns = 0;

    explicit CellGrid(const Table &table);
};

/// What the room of cells is reckoned with.
struct CellLook {
    double size = 10;                ///< of the text, in points
    double inset = 0;                ///< on either side of a column, in points
    const MediaBag *media = nullptr; ///< of the document
};

/// Widths of the columns in points, insets included, at most @p room in all if that can be: by what the cells hold and what the author asks for.
std::vector<double> columnWidths(const CellGrid &grid, const Table &table, double room, const CellLook &look);

} // namespace quayside
