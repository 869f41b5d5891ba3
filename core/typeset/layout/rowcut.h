// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/laidoutblock.h"

namespace quayside {

/// A part of a row that fits on a page, and what is left.
struct RowCut {
    LineBox piece;                          ///< without the row's frame, head and room around it
    std::shared_ptr<const RowContent> rest; ///< null: all of it was taken
    bool moved = false;                     ///< the rest is less than the row was
};

/// Takes from each cell of @p row the lines that fit into a height, rows of tables in a cell divided in the same way. @p forced: as much at least as
/// cannot be divided, though it be too tall: an empty page has to take something. Time goes with what is taken, not with what is left.
RowCut cutRow(const RowContent &row, double height, bool forced);

/// Places that @p lineBox names by itself, beside those of the lines in its row.
std::vector<QString> ownAnchors(const LineBox &lineBox);

} // namespace quayside
