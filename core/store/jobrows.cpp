// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobrows.h"

#include <QJsonDocument>

namespace quayside {
namespace {

QJsonObject objectOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toByteArray()).object();
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
    return row;
}

Result<void> readDetails(Database &database, ExportJob &job)
{
    auto artifacts = database.run("SELECT value FROM artifacts WHERE job = ? ORDER BY n", {job.id});
    if (!artifacts)
        return tl::unexpected(artifacts.error());
    while ((*artifacts)->next())
        job.artifacts.append(artifactFromJson(objectOf((*artifacts)->value(0))));
    auto warnings = database.run("SELECT value FROM warnings WHERE job = ? ORDER BY n", {job.id});
    if (!warnings)
        return tl::unexpected(warnings.error());
    while ((*warnings)->next())
        job.warnings.append(warningFromJson(objectOf((*warnings)->value(0))));
    auto facts = database.run("SELECT name, value FROM facts WHERE job = ? ORDER BY name", {job.id});
    if (!facts)
        return tl::unexpected(facts.error());
    while ((*facts)->next())
        job.facts.insert((*facts)->value(0).toString(), (*facts)->value(1).toString());
    return {};
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
