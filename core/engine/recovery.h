// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publish.h"
#include "queue/jobscheduler.h"
#include "store/instance.h"
#include "store/profile.h"

namespace quayside {

/// The profile of a process that keeps no history, in its own staging folder: it is swept with it, whatever happens.
Profile privateProfileIn(const QString &stagingFolder);

/// Takes the active jobs of dead processes over to @p self, names them, and sweeps what those left in @p stagingFolder. Call outside a transaction.
/// Processes that live, or whose jobs somebody else is taking just now, are left alone.
Result<QList<JobId>> takeOrphans(JobStore &store, const Instance &self, const QString &stagingFolder);

/// What becomes of a job that its process left behind.
struct Verdict {
    enum class What {
        Succeeded, ///< its results are in place: only the record was missing
        Again,     ///< into the queue
        Crashed,   ///< it took the program with it too often, or cannot be resumed
        Canceled,
        Unreadable,
    };
    What what = What::Again;
    QList<Artifact> artifacts;
};

/// Looks at the disk, for a worker: resolves the intents of @p job, sweeping their temps, and judges.
Verdict judge(const StoredJob &job, const QList<PublishIntent> &intents);

/// Takes up what dead processes left: their jobs go on here, end, or are done already. Lives in the engine's thread.
class Recovery
{
public:
    /// Everything outlives it. @p stagingFolder: of the whole profile.
    Recovery(const QueueContext &context, JobStore &store, JobScheduler &scheduler, const Instance &self, QString stagingFolder);

    /// Takes over all jobs of dead processes.
    Result<void> takeUp();
    /// Has an active job of another process canceled: by that process, or here when it is dead.
    void cancel(JobId id);

private:
    /// Judges @p job in a worker where there is something to look at on the disk; @p claim is held until it is settled.
    Result<void> resolve(const StoredJob &job, std::shared_ptr<FileLock> claim);
    void settle(const StoredJob &row, const Verdict &verdict);

    const QueueContext m_context;
    JobStore &m_store;
    JobScheduler &m_scheduler;
    const Instance &m_self;
    const QString m_stagingFolder;
};

} // namespace quayside
