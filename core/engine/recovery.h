// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publish.h"
#include "queue/jobscheduler.h"
#include "store/instance.h"
#include "store/profile.h"

namespace quayside {

/// The profile of a process without history, in its staging folder, to be deleted with it.
Profile privateProfileIn(const QString &stagingFolder);

/// Gives active jobs of dead processes to @p self, adds them to @p taken and sweeps the staging folders. Call outside a transaction. Skips processes
/// alive or being taken over elsewhere. Error: some could not be taken; those in @p taken were.
Result<void> takeOrphans(JobStore &store, const Instance &self, const QString &stagingFolder, QSet<JobId> &taken);

/// What to do with an orphaned job.
struct Verdict {
    enum class What {
        Succeeded, ///< its results are in place, only the record was missing
        Again,
        Crashed, ///< crashed the program too often, or cannot be resumed
        Canceled,
        Unreadable,
    };
    What what = What::Again;
    QList<Artifact> artifacts;
};

/// Decides from the disk, for a worker: resolves the intents of @p job and deletes their temps.
Verdict judge(const StoredJob &job, const QList<PublishIntent> &intents);

/// Takes over dead processes' jobs: they continue here, end, or are already done. Lives in the engine thread.
class Recovery
{
public:
    /// The arguments must outlive it. @p stagingFolder: the whole profile's.
    Recovery(const QueueContext &context, JobStore &store, JobScheduler &scheduler, const Instance &self, QString stagingFolder);

    /// Takes over all jobs of dead processes. Error: the store's; the next call retries what is taken but not loaded yet.
    Result<void> takeUp();
    /// Takes over one job of a dead process. False: not such a job, or another process is taking it.
    bool takeUp(JobId id);
    /// Cancels a job being judged here or owned by another process: through that process, or here if it is dead.
    void cancel(JobId id);

private:
    using Claim = std::shared_ptr<FileLock>;
    Result<void> resolveTaken();
    /// Judges @p job, in a worker if the disk must be read; holds @p claim until its end is stored.
    Result<void> resolve(const StoredJob &job, const Claim &claim);
    void settle(const StoredJob &row, const Verdict &verdict, const Claim &claim);
    void end(ExportJob job, JobState state, std::optional<ExportError> error, const Claim &claim, InterruptReason reason = InterruptReason::None);
    [[nodiscard]] bool isToBeCanceled(JobId id) const;

    const QueueContext m_context;
    JobStore &m_store;
    JobScheduler &m_scheduler;
    const Instance &m_self;
    const QString m_stagingFolder;
    QSet<JobId> m_taken;          ///< owned by this process, and not yet resolved
    QHash<JobId, bool> m_judging; ///< whose verdict is open; true: canceled meanwhile
};

} // namespace quayside
