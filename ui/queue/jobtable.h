// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QTableView;

namespace quayside {

class JobTableModel;

/// A table for jobs: whole rows, sortable head, painted cells, context menu by signal.
QTableView *makeJobTable(JobTableModel *model);
/// Column widths and order of a former run; without them the defaults.
void restoreColumns(QTableView *table, const QByteArray &state);

} // namespace quayside
