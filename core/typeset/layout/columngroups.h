// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tables.h"

#include <QChar>

namespace quayside {

/// The columns of a part of a table, beside its first column: from @p first, at least 1, to before @p end.
struct ColumnRange {
    int first = 1;
    int end = 1;
};

/// Divides a table whose columns are @p widths wide among parts that fit @p room with the first column in each, as few as may be and of
/// about equal width.
std::vector<ColumnRange> columnGroups(const std::vector<float> &widths, float room);

/// The part of @p table with its first column and those of @p range. A cell that reaches beyond is cut. Requested widths are left out: they
/// were of the whole.
Table withColumns(const Table &table, ColumnRange range);

/// The caption of such a part: the table's own, and which of all columns it has, with digits from @p zero on.
Blocks captionOf(const Table &table, ColumnRange range, int columns, QChar zero);

} // namespace quayside
