// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queueorders.h"

#include "model/nextaction.h"
#include "ui/common/notice.h"
#include "ui/common/selectedrows.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobtablemodel.h"

#include <QSet>
#include <QTreeView>

#include <algorithm>

namespace quayside {

QueueOrders::QueueOrders(Engine &engine, JobTableModel &model, BatchModel &batches, QTreeView &view, const JobActions &actions, Notice &notice, QObject *parent)
    : QObject(parent), m_engine(engine), m_model(model), m_batches(batches), m_view(view), m_actions(actions), m_notice(notice)
{}

namespace {

/// What first needs a person, or may be made twice, is asked for one by one.
bool goesOnByItself(const ExportJob &job)
{
    const ResumePolicy policy = resumePolicy(job);
    return policy.action != NextAction::None && policy.need == ResumeNeed::Nothing && words(policy.action, job).warning.isEmpty();
}

} // namespace

void QueueOrders::move(const QList<JobId> &ids, JobId before)
{
    m_engine.move(ids, before);
    m_model.moveBefore(ids, before);
}

QList<JobId> QueueOrders::selectedWaiting() const
{
    QList<JobId> waiting;
    for (const JobId id : m_actions.selectedIds()) {
        if (const ExportJob *job = m_model.job(id); job && job->state == JobState::Queued)
            waiting.append(id);
    }
    return waiting;
}

void QueueOrders::moveSelected(int step)
{
    const QModelIndexList rows = selectedRowsOf(*m_view.selectionModel());
    const QModelIndex first = rows.value(0);
    const QList<JobId> waiting = selectedWaiting();
    // Down: past the next one, so before the one after it.
    QModelIndex from = first;
    for (const QModelIndex &row : rows) {
        if (row.parent() == first.parent() && (step < 0 ? row.row() < from.row() : row.row() > from.row()))
            from = row;
    }
    const JobId beside = from.isValid() ? m_batches.waitingBeside(from, step) : 0;
    if (waiting.isEmpty() || beside == 0)
        return;
    if (step < 0)
        return move(waiting, beside);
    QModelIndex next = m_batches.indexOf(beside);
    if (next.parent() != from.parent())
        next = next.parent(); // past all of a batch
    JobId before = m_batches.waitingBeside(next, 1);
    if (before == 0 && next.parent().isValid())
        before = m_batches.waitingBeside(next.parent(), 1); // the last of its batch, not of the queue
    move(waiting, before);
}

void QueueOrders::moveSelectedToEnd(int side)
{
    const QList<JobId> waiting = selectedWaiting();
    const QSet<JobId> moved(waiting.cbegin(), waiting.cend());
    const QList<ExportJob> &jobs = m_model.jobs();
    const auto first = std::find_if(jobs.cbegin(), jobs.cend(), [&](const ExportJob &job) { return job.state == JobState::Queued && !moved.contains(job.id); });
    if (!waiting.isEmpty() && first != jobs.cend())
        move(waiting, side < 0 ? first->id : 0);
}

void QueueOrders::retryFailed()
{
    QList<JobId> ids;
    for (const ExportJob &job : m_model.jobs()) {
        const bool failed = job.state == JobState::Failed || job.state == JobState::Interrupted;
        if (failed && goesOnByItself(job))
            ids.append(job.id);
    }
    m_engine.retry(ids);
}

/// At once, with a way back: one that asks each time is answered without reading.
void QueueOrders::cancelBatch(const QList<JobId> &ids)
{
    QList<JobId> active;
    for (const JobId id : ids) {
        if (const ExportJob *job = m_model.job(id); job && job->isActive())
            active.append(id);
    }
    if (active.isEmpty())
        return;
    m_engine.cancel(active);
    m_notice.tell(
        Notice::Kind::Info, tr("%Ln export(s) canceled.", nullptr, int(active.size())), tr("&Undo"),
        [this, active] {
            QList<JobId> again;
            for (const JobId id : active) {
                if (const ExportJob *job = m_model.job(id); job && job->state == JobState::Canceled && goesOnByItself(*job))
                    again.append(id);
            }
            m_engine.retry(again);
        },
        15);
}

void QueueOrders::cancelAll()
{
    QList<JobId> ids;
    for (const ExportJob &job : m_model.jobs()) {
        if (job.isActive())
            ids.append(job.id);
    }
    m_notice.tell(Notice::Kind::Warning, tr("Cancel %Ln export(s)?", nullptr, int(ids.size())), tr("&Cancel them"), [this, ids] { m_engine.cancel(ids); });
}

} // namespace quayside
