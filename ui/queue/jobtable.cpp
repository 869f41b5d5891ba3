// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobtable.h"

#include "ui/common/theme.h"
#include "ui/queue/jobdelegate.h"
#include "ui/queue/jobtablemodel.h"

#include <QHeaderView>
#include <QTableView>

namespace quayside {

QTableView *makeJobTable(JobTableModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setItemDelegate(new JobDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMouseTracking(true);
    // Fixed: do not ask 10,000 rows for their height.
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(qMax(unit * 4, table->fontMetrics().height() + unit * 2));
    QHeaderView *head = table->horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setMinimumSectionSize(unit * 6);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    return table;
}

void restoreColumns(QTableView *table, const QByteArray &state)
{
    QHeaderView *head = table->horizontalHeader();
    const auto *model = static_cast<const JobTableModel *>(table->model());
    const auto width = [&](JobTableModel::Column column, int units) {
        if (const int at = model->columnOf(column); at >= 0)
            head->resizeSection(at, units * unit);
    };
    using Column = JobTableModel::Column;
    width(Column::Format, 12);
    width(Column::State, 26);
    width(Column::Size, 9);
    width(Column::Time, 9);
    width(Column::Finished, 20);
    head->setSectionResizeMode(model->columnOf(Column::Source), QHeaderView::Stretch);
    if (const int progress = model->columnOf(Column::Progress); progress >= 0)
        head->setSectionResizeMode(progress, QHeaderView::Stretch);
    if (!state.isEmpty())
        head->restoreState(state);
}

} // namespace quayside
