// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobrows.h"

namespace quayside {

/// A job to be stored: its request without secrets.
struct NewJob {
    ExportRequest request;
    QByteArray requestJson; ///< stored form of the request, made in a worker
    QStringList secrets;    ///< what was taken out, as SCOPE.KEY
};

/// A batch to be stored: as it was given, before its sources were resolved, without secrets.
struct NewBatch {
    QString id;
    QString name;
    QByteArray json; ///< stored form, made in a worker
};

/// One result of a job that is about to be published; see output/publishplan.h.
struct IntentRow {
    JobId job = 0;
    int n = 0; ///< of the result in its job
    QString finalPath;
    bool exclusive = true; ///< no other job may be about to use that path
    QJsonObject value;
};

/// Queue and history in the database: statements, no policy. Every change runs inside the caller's transaction; lives in the engine's thread.
class JobStore
{
public:
    explicit JobStore(Database &database) : m_database(database) {}

    Result<void> insertBatch(const NewBatch &batch, const QDateTime &created);
    /// The new job's id.
    Result<JobId> insertJob(const QString &batch, const NewJob &job, const QString &owner, double position, const QDateTime &created);
    /// Writes state, reason, attempts and times.
    Result<void> updateState(const ExportJob &job);
    /// Writes the end of a job: its state, error, artifacts, warnings, facts; its intents are done with.
    Result<void> finish(const ExportJob &job);
    /// Back to the queue, with nothing left of the last run. @p keepState: a remote job goes on from where it stood.
    Result<void> requeue(const ExportJob &job, const QString &owner, double position, bool keepState);
    Result<void> saveState(JobId id, const QJsonObject &state, const Facts &facts);
    Result<void> setPosition(JobId id, double position);
    /// Removes finished jobs of the history; others stay.
    Result<void> remove(JobId id);

    /// Stores that a result is about to be published. False: another job is about to use that path.
    Result<bool> addIntent(const IntentRow &intent);
    /// Paths that jobs are about to use and nobody else may.
    Result<QSet<QString>> reservedPaths();
    Result<void> dropIntents(JobId id);
    /// What a job was about to publish, in the order of its results.
    Result<QList<IntentRow>> intents(JobId id);
    /// All intents there are.
    Result<QList<IntentRow>> allIntents();

    /// Asks the owner of an active job to cancel it.
    Result<void> requestCancel(JobId id);
    /// Active jobs of @p owner that somebody wants canceled.
    Result<QList<JobId>> cancelRequests(const QString &owner);
    /// A number that changes when another connection commits.
    Result<qlonglong> changeCounter();

    /// Owners of active jobs.
    Result<QStringList> owners();
    /// Makes @p to the owner of all active jobs of @p from, and names them.
    Result<QList<JobId>> take(const QString &from, const QString &to);
    /// Active jobs of @p owner in the order of the queue, with their details.
    Result<QList<StoredJob>> active(const QString &owner);
    /// Jobs that were interrupted for @p reason.
    Result<QList<JobId>> interrupted(InterruptReason reason);
    Result<std::optional<StoredJob>> job(JobId id);
    Result<double> lastPosition();

    [[nodiscard]] Database &database() { return m_database; }

private:
    Result<void> dropDetails(JobId id);

    Database &m_database;
};

} // namespace quayside
