// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/batchreveal.h"

#include "ui/queue/batchmodel.h"
#include "ui/queue/queuechips.h"

#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>

#include <utility>

namespace quayside {

BatchReveal::BatchReveal(const JobTableModel &jobs, BatchModel &batches, QTreeView &view, QueueChips &chips, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_batches(batches), m_view(view), m_chips(chips)
{
    keepInView();
}

void BatchReveal::keepInView()
{
    connect(&m_batches, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        const QModelIndex now = m_view.currentIndex();
        m_inView = now.isValid() && m_view.viewport()->rect().intersects(m_view.visualRect(now));
    });
    connect(
        &m_batches, &QAbstractItemModel::layoutChanged, this,
        [this] {
            if (m_inView)
                m_view.scrollTo(m_view.currentIndex());
        },
        Qt::QueuedConnection); // the view lays itself out first
}

void BatchReveal::expect(const QList<Receipt> &receipts)
{
    m_awaited.clear();
    m_toReveal.clear();
    for (const Receipt &receipt : receipts) {
        if (receipt.jobs.isEmpty())
            continue;
        m_toReveal.append(receipt.jobs.constFirst());
        for (const JobId id : receipt.jobs) { // the receipt may be here before its jobs
            if (m_jobs.rowOf(id) < 0)
                m_awaited.insert(id);
        }
    }
    showExpected();
}

void BatchReveal::heardOf(const QList<JobChange> &changes)
{
    for (const JobChange &change : changes)
        m_awaited.remove(change.job.id);
}

void BatchReveal::showExpected()
{
    if (m_awaited.isEmpty() && !m_toReveal.isEmpty())
        revealBatches(std::exchange(m_toReveal, {}));
}

/// Each by one of its jobs.
void BatchReveal::revealBatches(const QList<JobId> &firsts)
{
    if (m_batches.filter() != QueueFilter::All)
        m_chips.chip(QueueFilter::All)->click();
    m_chips.searchField()->clear();
    QItemSelection rows;
    for (const JobId first : firsts) {
        const QModelIndex job = m_batches.indexOf(first);
        const QModelIndex batch = job.parent().isValid() ? job.parent() : job;
        if (batch.isValid())
            rows.append(QItemSelectionRange(batch, batch.siblingAtColumn(m_batches.columnCount() - 1)));
    }
    if (rows.isEmpty())
        return;
    const QModelIndex batch = rows.constFirst().topLeft();
    m_view.selectionModel()->setCurrentIndex(batch, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (m_batches.rowCount(batch) > 0 && m_view.isExpanded(batch)) // its jobs too, as far as there is room
        m_view.scrollTo(m_batches.index(m_batches.rowCount(batch) - 1, 0, batch));
    m_view.scrollTo(batch);
}

void BatchReveal::select(const QList<JobId> &ids)
{
    QItemSelection rows;
    for (const JobId id : ids) {
        const QModelIndex row = m_batches.indexOf(id);
        if (row.isValid())
            rows.append(QItemSelectionRange(row, row.siblingAtColumn(m_batches.columnCount() - 1)));
        if (row.parent().isValid())
            m_view.expand(row.parent());
    }
    if (rows.isEmpty())
        return;
    m_view.selectionModel()->setCurrentIndex(rows.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_view.scrollTo(rows.constFirst().topLeft());
}

} // namespace quayside
