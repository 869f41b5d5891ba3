// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"
#include "store/database.h"

namespace quayside {

/// A job's row, with what only the queue needs.
struct StoredJob {
    ExportJob job;
    QString owner; ///< instance allowed to change it
    bool cancelRequested = false;
    double position = 0;                   ///< in the queue
    QStringList secrets;                   ///< SCOPE.KEY of secrets removed from the request
    QJsonObject savedState;                ///< remote jobs
    std::optional<ExportError> unreadable; ///< the stored request or state cannot be read; the job is incomplete
};

/// Job columns in readJob's order; a macro, as statements are literals.
#define QUAYSIDE_JOB_COLUMNS                                                                                                                                   \
    "jobs.id, jobs.batch, jobs.request, jobs.secrets, jobs.title, jobs.state, jobs.reason, jobs.owner, jobs.cancel_requested, "                                \
    "jobs.position, jobs.attempts, jobs.created, jobs.started, jobs.finished, jobs.saved_state, jobs.error, jobs.source_stamp"

/// The current row of @p query; an unreadable request does not lose it.
StoredJob readJob(const QSqlQuery &query);

/// Fills in artifacts, warnings and facts.
Result<void> readDetails(Database &database, ExportJob &job);

/// Milliseconds since 1970; null if invalid.
QVariant timeValue(const QDateTime &time);
/// The inverse of timeValue.
QDateTime timeOf(const QVariant &value);

} // namespace quayside
