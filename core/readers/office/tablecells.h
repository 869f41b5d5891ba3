// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"

namespace quayside::reader::office {

/// Moves an alignment that all paragraphs of @p cell share to the cell.
void takeAlignment(TableCell &cell);

/// Makes an alignment that all body cells of a column share the column's. Not where cells span rows, as columns cannot be told there.
void shareAlignments(Table &table);

} // namespace quayside::reader::office
