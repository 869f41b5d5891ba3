// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QTableView;

namespace quayside {

class JobTableModel;

/// Whole-row selection, sortable header, painted cells, context menu by signal.
QTableView *makeJobTable(JobTableModel *model);
/// Restores column widths and order; else the defaults.
void restoreColumns(QTableView *table, const QByteArray &state);

} // namespace quayside
