// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"

namespace quayside::reader::office {

/// Moves an alignment that all paragraphs of @p cell share to the cell.
void takeAlignment(TableCell &cell);

/// Makes an alignment that all body cells of a column share the column's. Not where cells span rows, as columns cannot be told there.
void shareAlignments(Table &table);

/// Drops rows at the end, and columns at the right, in which nothing stands, as spreadsheets have them. No columns are left: nothing stood anywhere.
void dropEmptyEnds(Table &table);

} // namespace quayside::reader::office
