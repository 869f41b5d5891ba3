// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>

#include <limits>

class QItemSelectionModel;

namespace quayside {

/// The first column of the rows that are selected, @p most of them at most, of a list where whole rows are. QItemSelectionModel::selectedRows() asks for
/// every cell: with 10,000 rows a long time.
QModelIndexList selectedRowsOf(const QItemSelectionModel &selection, int most = std::numeric_limits<int>::max());

} // namespace quayside
