// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QHeaderView;
class QMenu;
class QTreeView;
class QWidget;

namespace quayside {

class BatchModel;
class JobTableModel;

/// A tree of batches, whose waiting jobs can be dragged: whole-row selection, sortable header, painted cells, context menu by signal.
QTreeView *makeBatchTree(BatchModel *model);
/// Restores column widths and order; else the defaults. @p head has the columns of @p model.
void restoreColumns(QHeaderView *head, const JobTableModel &model, const QByteArray &state);
/// Hides sizes and times where @p width has no room for them.
void fitColumns(QHeaderView *head, const JobTableModel &model, int width);

/// Offers the columns of @p model behind the first, to be shown or hidden; deletes itself when it is closed.
QMenu *makeColumnsMenu(QHeaderView *head, const JobTableModel &model, QWidget *owner);

} // namespace quayside
