// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuetotals.h"

#include "ui/queue/batchsummary.h"

namespace quayside {

/// Of the batches that are not done; total 0: nothing runs.
JobCounts QueueTotals::open() const
{
    JobCounts all;
    if (m_jobs.counts().running == 0)
        return all;
    for (const QString &batch : m_ends.running())
        all.add(m_jobs.countsOf(batch));
    return all;
}

QueueTotals::Now QueueTotals::now(bool isPaused) const
{
    const JobCounts all = open();
    const qint64 leftMs = all.leftMs(QDateTime::currentDateTimeUtc());
    return {queueWords(m_jobs.counts(), isPaused, leftMs), leftWords(leftMs), all.total > 0 ? all.percent() : -1};
}

void QueueTotals::tellEnded()
{
    for (const QString &batch : m_ends.look()) {
        QList<const ExportJob *> jobs;
        for (const ExportJob &job : m_jobs.jobs()) {
            if (job.batch == batch)
                jobs.append(&job);
        }
        if (!jobs.isEmpty()) // else it was taken off the list meanwhile
            Q_EMIT batchEnded(batchState(summaryOf(jobs, QDateTime::currentDateTimeUtc())));
    }
}

} // namespace quayside
