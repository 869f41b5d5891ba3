// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/laidoutblock.h"

namespace quayside {

/// A part of a row that fits, and the rest.
struct RowCut {
    LineBox piece;                          ///< without the row's frame, head and spacing
    std::shared_ptr<const RowContent> rest; ///< null: nothing
    bool moved = false;                     ///< whether something was taken
};

/// Takes the lines of each cell that fit @p height, splitting nested rows too. @p forced: takes something, however tall, because an empty
/// page must. Time grows only with what is taken.
RowCut cutRow(const RowContent &row, double height, bool forced);

/// Anchors of @p lineBox, without those of lines in its row.
std::vector<QString> ownAnchors(const LineBox &lineBox);

} // namespace quayside
