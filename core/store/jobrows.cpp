// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobrows.h"

#include <QJsonDocument>

namespace quayside {
namespace {

QJsonObject objectOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toByteArray()).object();
}

template<class Use>
Result<void> readRows(Database &database, const char *sql, JobId job, const Use &use)
{
    auto rows = database.run(sql, {job});
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next())
        use(**rows);
    return database.ended(**rows);
}

} // namespace

StoredJob readJob(const QSqlQuery &query)
{
    StoredJob row;
    ExportJob &job = row.job;
    job.id = query.value(0).toLongLong();
    job.batch = query.value(1).toString();
    auto request = requestFromBytes(query.value(2).toByteArray());
    if (request)
        job.request = std::move(*request);
    else
        row.unreadable = request.error();
    row.secrets = query.value(3).toString().split(u' ', Qt::SkipEmptyParts);
    if (row.unreadable)
        job.request.title = query.value(4).toString();
    if (const auto state = jobStateFromId(query.value(5).toString()); state)
        job.state = *state;
    else
        row.unreadable = state.error();
    job.interrupt = interruptReasonFromId(query.value(6).toString());
    row.owner = query.value(7).toString();
    row.cancelRequested = query.value(8).toBool();
    row.position = query.value(9).toDouble();
    job.attempts = query.value(10).toInt();
    job.created = timeOf(query.value(11));
    job.started = timeOf(query.value(12));
    job.finished = timeOf(query.value(13));
    row.savedState = objectOf(query.value(14));
    job.hasSavedState = !row.savedState.isEmpty();
    if (const QByteArray error = query.value(15).toByteArray(); !error.isEmpty())
        job.error = errorFromJson(QJsonDocument::fromJson(error).object());
    job.sourceStamp = query.value(16).toString();
    return row;
}

Result<void> readDetails(Database &database, ExportJob &job)
{
    auto artifacts = readRows(database, "SELECT value FROM artifacts WHERE job = ? ORDER BY n", job.id,
                              [&job](const QSqlQuery &row) { job.artifacts.append(artifactFromJson(objectOf(row.value(0)))); });
    if (!artifacts)
        return artifacts;
    // Exports with unreadable warnings or facts are shown without them; the file is repaired when next opened.
    const auto warnings = readRows(database, "SELECT value FROM warnings WHERE job = ? ORDER BY n", job.id,
                                   [&job](const QSqlQuery &row) { job.warnings.append(warningFromJson(objectOf(row.value(0)))); });
    if (!warnings && warnings.error().code != ErrorCode::StoreCorrupt)
        return warnings;
    const auto facts = readRows(database, "SELECT name, value FROM facts WHERE job = ? ORDER BY name", job.id,
                                [&job](const QSqlQuery &row) { job.facts.insert(row.value(0).toString(), row.value(1).toString()); });
    return !facts && facts.error().code != ErrorCode::StoreCorrupt ? facts : Result<void>();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

} // namespace quayside
