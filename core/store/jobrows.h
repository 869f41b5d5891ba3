// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"
#include "store/database.h"

namespace quayside {

/// A job as its row says, with what only the queue needs.
struct StoredJob {
    ExportJob job;
    QString owner; ///< instance that may touch it
    bool cancelRequested = false;
    double position = 0;                   ///< order in the queue
    QStringList secrets;                   ///< SCOPE.KEY of what was taken out of the request
    QJsonObject savedState;                ///< of a remote job
    std::optional<ExportError> unreadable; ///< the stored request cannot be read; the job is a shell
};

/// Columns of a job, in the order that readJob expects them; a macro because statements are literals.
#define QUAYSIDE_JOB_COLUMNS                                                                                                                                   \
    "jobs.id, jobs.batch, jobs.request, jobs.secrets, jobs.title, jobs.state, jobs.reason, jobs.owner, jobs.cancel_requested, "                                \
    "jobs.position, jobs.attempts, jobs.created, jobs.started, jobs.finished, jobs.saved_state, jobs.error"

/// The row that @p query stands on. A request that cannot be read does not lose the row.
StoredJob readJob(const QSqlQuery &query);

/// Fills artifacts, warnings and facts.
Result<void> readDetails(Database &database, ExportJob &job);

/// Milliseconds since 1970 for a column; null for an invalid time.
QVariant timeValue(const QDateTime &time);
/// What timeValue made.
QDateTime timeOf(const QVariant &value);

} // namespace quayside
