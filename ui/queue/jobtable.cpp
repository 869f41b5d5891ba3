// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobtable.h"

#include "ui/common/columnhead.h"
#include "ui/common/theme.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobdelegate.h"
#include "ui/queue/jobtablemodel.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>

#include <array>
#include <memory>

namespace quayside {

namespace {

void setUp(QAbstractItemView *view, QHeaderView *head)
{
    view->setItemDelegate(new JobDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    head->setSectionsMovable(true);
    head->setMinimumSectionSize(unit * 9);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
}

/// Waiting jobs are moved within it; the files of finished ones are copied to wherever they are dropped, never carried off.
class BatchTree final : public QTreeView
{
protected:
    void startDrag(Qt::DropActions) override
    {
        const std::unique_ptr<QMimeData> dragged(model()->mimeData(selectedIndexes()));
        const Qt::DropAction action = dragged && dragged->hasUrls() ? Qt::CopyAction : Qt::MoveAction;
        setDefaultDropAction(action);
        QTreeView::startDrag(action);
    }
};

} // namespace

QTreeView *makeBatchTree(BatchModel *model)
{
    auto *tree = new BatchTree;
    tree->setModel(model);
    tree->setHeader(new ColumnHead(unit));
    setUp(tree, tree->header());
    tree->setUniformRowHeights(true); // do not ask 10,000 rows for their height
    tree->setAllColumnsShowFocus(true);
    tree->setIndentation(unit * 2);
    tree->setExpandsOnDoubleClick(true);
    tree->setDragDropMode(QAbstractItemView::DragDrop);
    tree->setDropIndicatorShown(true);
    tree->setSortingEnabled(true);
    tree->header()->setStretchLastSection(false);
    return tree;
}

void restoreColumns(QHeaderView *head, const JobTableModel &model, const QByteArray &state)
{
    using Column = JobTableModel::Column;
    const auto width = [&](Column column, int units) {
        if (const int at = model.columnOf(column); at >= 0)
            head->resizeSection(at, units * unit);
    };
    width(Column::Format, 17);
    const int sizeColumn =
        qMax(unit * 10, head->fontMetrics().horizontalAdvance(QLocale().formattedDataSize(888'800, 1, QLocale::DataSizeTraditionalFormat)) + unit * 3);
    width(Column::Size, sizeColumn / unit + 1);
    width(Column::Time, 9);
    const QString moment = QLocale().toString(QDateTime({2028, 12, 28}, {22, 58}), QLocale::ShortFormat);
    width(Column::Finished, head->fontMetrics().horizontalAdvance(moment) / unit + 4);
    width(Column::Result, 24);
    width(Column::Account, 20);
    width(Column::Folder, 30);
    for (const Column column : {Column::Source, Column::State})
        head->setSectionResizeMode(model.columnOf(column), QHeaderView::Stretch);
    for (const Column column : {Column::Result, Column::Account, Column::Folder}) {
        if (const int at = model.columnOf(column); at >= 0)
            head->hideSection(at); // shown by the header's menu
    }
    if (!state.isEmpty())
        head->restoreState(state);
    // Kept from a language with shorter words for it.
    if (const int at = model.columnOf(Column::Size); at >= 0 && !head->isSectionHidden(at) && head->sectionSize(at) < sizeColumn)
        head->resizeSection(at, sizeColumn);
}

void fitColumns(QHeaderView *head, const JobTableModel &model, int width)
{
    using Column = JobTableModel::Column;
    // What gives way first, and below which width.
    constexpr std::array<std::pair<Column, int>, 3> yielding{{{Column::Size, 90}, {Column::Time, 90}, {Column::Format, 56}}};
    const int before = head->property("fitted").isValid() ? head->property("fitted").toInt() : QWIDGETSIZE_MAX;
    for (const auto &[column, units] : yielding) {
        const int at = model.columnOf(column);
        if (at >= 0 && (width < units * unit) != (before < units * unit))
            head->setSectionHidden(at, width < units * unit);
    }
    head->setProperty("fitted", width);
}

QMenu *makeColumnsMenu(QHeaderView *head, const JobTableModel &model, QWidget *owner)
{
    auto *menu = new QMenu(owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int section = 1; section < model.columnCount(); ++section) {
        QAction *one = menu->addAction(model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        one->setCheckable(true);
        one->setChecked(!head->isSectionHidden(section));
        QObject::connect(one, &QAction::toggled, head, [head, section](bool on) { head->setSectionHidden(section, !on); });
    }
    return menu;
}

} // namespace quayside
