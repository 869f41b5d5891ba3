// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"
#include "store/jobrows.h"

namespace quayside {

struct NewJob {
    ExportRequest request;
    QByteArray requestJson; ///< serialized in a worker
    QStringList secrets;    ///< SCOPE.KEY of those removed
};

/// A batch to store: as submitted, sources unresolved, without secrets.
struct NewBatch {
    QString id;
    QString name;
    QByteArray json; ///< serialized in a worker
};

/// A result about to be published; see output/publishplan.h.
struct IntentRow {
    JobId job = 0;
    int n = 0; ///< index in its job
    QString finalPath;
    bool exclusive = true; ///< no other job may reserve the path
    QJsonObject value;
};

/// Queue and history rows, without policy. Changes run in the caller's transaction. Lives in the engine thread.
class JobStore
{
public:
    explicit JobStore(Database &database) : m_database(database) {}

    Result<void> insertBatch(const NewBatch &batch, const QDateTime &created);
    /// Returns the new id.
    Result<JobId> insertJob(const QString &batch, const NewJob &job, const QString &owner, double position, const QDateTime &created);
    /// Writes state, reason, attempts and times.
    Result<void> updateState(const ExportJob &job);
    /// Counts attempts of an active job that its process started (by its start log) but did not store.
    Result<void> countAttempts(JobId id, int attempts);
    /// Replaces state, error, artifacts, warnings and facts of the earlier run; deletes intents.
    Result<void> finish(const ExportJob &job);
    /// What may be requeued: only an ended job, or only an active one of @p owner. Another process may have been faster.
    enum class Requeue { Ended, Own };
    /// Replaces what the job asks for; @p request is without secrets.
    Result<void> changeRequest(JobId id, const ExportRequest &request);
    /// Requeues the job and clears its last run. @p keepState: a remote job continues from its saved state. A cancel request stays. False: not one of
    /// @p which; unchanged.
    Result<bool> requeue(const ExportJob &job, const QString &owner, double position, bool keepState, Requeue which);
    Result<void> saveState(JobId id, const QJsonObject &state, const Facts &facts);
    Result<void> setPosition(JobId id, double position);
    /// Deletes the job if finished.
    Result<void> remove(JobId id);
    /// At most @p most exports that @p retention lets go of, the oldest first; as far as they are indexed.
    Result<QList<JobId>> beyond(const Retention &retention, const QDateTime &now, int most);
    /// The number of all of them.
    Result<int> countBeyond(const Retention &retention, const QDateTime &now);
    /// Whether the index of the history is incomplete.
    Result<bool> hasUnindexed();
    /// Indexes at most @p most new, changed or deleted jobs. True: there are more.
    Result<bool> indexForSearch(int most);

    /// False: the path is reserved by another job.
    Result<bool> addIntent(const IntentRow &intent);
    /// Paths reserved exclusively by jobs.
    Result<QSet<QString>> reservedPaths();
    Result<void> dropIntents(JobId id);
    /// A job's intents, in order of its results.
    Result<QList<IntentRow>> intents(JobId id);
    /// Intents of all jobs.
    Result<QList<IntentRow>> allIntents();

    /// Whether an export that may still run, or be taken up again, has a source below @p folder.
    Result<bool> needsFilesBelow(const QString &folder);
    /// Files and folders published below @p folder by all jobs of the history.
    Result<QList<Artifact>> artifactsBelow(const QString &folder);

    /// Reserves a name for a job in its batch, permanently. False: another job of the batch has it.
    Result<bool> takeName(const QString &batch, JobId job, const QString &name);
    /// Names reserved by other jobs of the batch.
    Result<QSet<QString>> namesOfBatch(const QString &batch, JobId job);

    /// Asks an active job's owner to cancel it.
    Result<void> requestCancel(JobId id);
    /// Active jobs of @p owner with a cancel request.
    Result<QList<JobId>> cancelRequests(const QString &owner);
    /// Changes when another connection commits.
    Result<qlonglong> changeCounter();

    /// Owners of active jobs.
    Result<QStringList> owners();
    /// Gives active jobs of @p from to @p to and returns them.
    Result<QList<JobId>> take(const QString &from, const QString &to);
    /// Moves one active job of @p from to @p to. False: it no longer is one.
    Result<bool> take(JobId id, const QString &from, const QString &to);
    /// Active jobs of @p owner in queue order, with details.
    Result<QList<StoredJob>> active(const QString &owner);
    /// Jobs that were interrupted for @p reason.
    Result<QList<JobId>> interrupted(InterruptReason reason);
    Result<std::optional<StoredJob>> job(JobId id);
    Result<double> lastPosition();
    /// What the jobs of @p batch ask for, those that cannot be read left out.
    Result<QList<ExportRequest>> requestsOf(const QString &batch);

    [[nodiscard]] Database &database() { return m_database; }

private:
    Result<void> dropResults(JobId id, qsizetype artifacts, qsizetype warnings);

    Database &m_database;
};

} // namespace quayside
