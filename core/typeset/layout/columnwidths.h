// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/textextent.h"

#include <vector>

namespace quayside {

/// How @p room, in points, is shared among columns: natural widths if they fit; in proportion to the longest words if not even those fit. In
/// between, by the square root of content, and no column that needs only about a fair share is broken for others.
std::vector<float> columnWidths(const std::vector<TextExtent> &extents, float room);

/// As above, where authors ask for a share of the table, @p percents by column, 0 or missing: none. @p insets: of one column, within its
/// share but not in the result. Empty if none asks, or too little is left for the others.
std::vector<float> columnWidths(const std::vector<TextExtent> &extents, const std::vector<double> &percents, float room, float insets);

/// Widens the columns that need least for it to their longest words, as in @p whole, while @p room is left: the others are hyphenated.
void keepWholeWords(std::vector<TextExtent> &extents, const std::vector<TextExtent> &whole, float room);

/// Of the longest words beside each other.
float narrowestSum(const std::vector<TextExtent> &extents);

} // namespace quayside
