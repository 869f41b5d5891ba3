// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jobstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quayside {
namespace {

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QStringLiteral("") : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> plain(const Result<int> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}

Result<QList<JobId>> jobIds(const Database &database, const Result<QSqlQuery *> &rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<JobId> ids;
    while ((*rows)->next())
        ids.append((*rows)->value(0).toLongLong());
    if (auto ended = database.ended(**rows); !ended)
        return tl::unexpected(ended.error());
    return ids;
}

Result<QList<IntentRow>> intentRows(const Database &database, const Result<QSqlQuery *> &rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<IntentRow> intents;
    while ((*rows)->next()) {
        const QSqlQuery &row = **rows;
        intents.append({row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toString(), row.value(3).toBool(),
                        QJsonDocument::fromJson(row.value(4).toByteArray()).object()});
    }
    if (auto ended = database.ended(**rows); !ended)
        return tl::unexpected(ended.error());
    return intents;
}

// SQLite would store a null string as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

// The searchable part of a source: path or ids.
QString searchable(const QJsonObject &source)
{
    QStringList texts;
    for (const QJsonValue &value : source) {
        if (value.isString())
            texts.append(value.toString());
    }
    return notNull(texts.join(u' '));
}

} // namespace

Result<void> JobStore::insertBatch(const NewBatch &batch, const QDateTime &created)
{
    return plain(m_database.change("INSERT INTO batches(id, created, name, value) VALUES(?, ?, ?, ?)",
                                   {batch.id, timeValue(created), notNull(batch.name), notNull(QString::fromUtf8(batch.json))}));
}

Result<JobId> JobStore::insertJob(const QString &batch, const NewJob &job, const QString &owner, double position, const QDateTime &created)
{
    auto inserted = m_database.change("INSERT INTO jobs(batch, request, secrets, title, source, target, state, owner, position, created)"
                                      " VALUES(?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?)",
                                      {batch, QString::fromUtf8(job.requestJson), notNull(job.secrets.join(u' ')), notNull(job.request.title),
                                       searchable(job.request.source()), job.request.target, owner, position, timeValue(created)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return m_database.lastRowId();
}

Result<void> JobStore::updateState(const ExportJob &job)
{
    return plain(m_database.change(
        "UPDATE jobs SET state = ?, reason = ?, attempts = ?, started = ?, finished = ? WHERE id = ?",
        {QString(jobStateId(job.state)), notNull(interruptReasonId(job.interrupt)), job.attempts, timeValue(job.started), timeValue(job.finished), job.id}));
}

Result<void> JobStore::countAttempts(JobId id, int attempts)
{
    return plain(m_database.change("UPDATE jobs SET state = 'running', attempts = ? WHERE id = ? AND attempts < ? AND state IN ('queued', 'running')",
                                   {attempts, id, attempts}));
}

Result<void> JobStore::finish(const ExportJob &job)
{
    const QString error = job.error ? compact(toJson(*job.error)) : QStringLiteral("");
    const QString errorWords = job.error ? notNull(sentence(*job.error)) : QStringLiteral("");
    auto done = plain(m_database.change("UPDATE jobs SET state = ?, reason = ?, attempts = ?, started = ?, finished = ?, error = ?, error_words = ?,"
                                        " source_stamp = ?, cancel_requested = 0 WHERE id = ?",
                                        {QString(jobStateId(job.state)), notNull(interruptReasonId(job.interrupt)), job.attempts, timeValue(job.started),
                                         timeValue(job.finished), error, errorWords, notNull(job.sourceStamp), job.id}));
    if (!done)
        return done;
    if (done = dropIntents(job.id); !done)
        return done;
    if (done = dropResults(job.id, job.artifacts.size(), job.warnings.size()); !done)
        return done;
    for (qsizetype i = 0; i < job.artifacts.size(); ++i) {
        const Artifact &artifact = job.artifacts.at(i);
        done = plain(m_database.change("INSERT OR REPLACE INTO artifacts(job, n, place, value) VALUES(?, ?, ?, ?)",
                                       {job.id, i, notNull(artifact.path.isEmpty() ? artifact.url : artifact.path), compact(toJson(artifact))}));
        if (!done)
            return done;
    }
    for (qsizetype i = 0; i < job.warnings.size(); ++i) {
        done = plain(m_database.change("INSERT OR REPLACE INTO warnings(job, n, value) VALUES(?, ?, ?)", {job.id, i, compact(toJson(job.warnings.at(i)))}));
        if (!done)
            return done;
    }
    for (const auto &[name, value] : job.facts.asKeyValueRange()) {
        done = plain(m_database.change("INSERT OR REPLACE INTO facts(job, name, value) VALUES(?, ?, ?)", {job.id, name, notNull(value)}));
        if (!done)
            return done;
    }
    return done;
}

/// Deletes surplus rows of an earlier run.
Result<void> JobStore::dropResults(JobId id, qsizetype artifacts, qsizetype warnings)
{
    if (auto done = plain(m_database.change("DELETE FROM artifacts WHERE job = ? AND n >= ?", {id, artifacts})); !done)
        return done;
    return plain(m_database.change("DELETE FROM warnings WHERE job = ? AND n >= ?", {id, warnings}));
}

Result<bool> JobStore::requeue(const ExportJob &job, const QString &owner, double position, bool keepState, Requeue which)
{
    const QVariant mine = which == Requeue::Own;
    auto queued = m_database.change("UPDATE jobs SET state = 'queued', reason = '', attempts = ?, started = NULL, finished = NULL, error = '',"
                                    " error_words = '', owner = ?, position = ?"
                                    " WHERE id = ? AND (state IN ('queued', 'running')) = ? AND (owner = ? OR NOT ?)",
                                    {job.attempts, owner, position, job.id, mine, owner, mine});
    if (!queued)
        return tl::unexpected(queued.error());
    if (*queued == 0)
        return false;
    if (auto done = dropIntents(job.id); !done)
        return tl::unexpected(done.error());
    if (auto done = dropResults(job.id, 0, 0); !done)
        return tl::unexpected(done.error());
    if (keepState)
        return true;
    for (const char *statement : {"DELETE FROM facts WHERE job = ?", "UPDATE jobs SET saved_state = '' WHERE id = ?"}) {
        if (auto done = plain(m_database.change(statement, {job.id})); !done)
            return tl::unexpected(done.error());
    }
    return true;
}

Result<void> JobStore::changeRequest(JobId id, const ExportRequest &request)
{
    return plain(m_database.change("UPDATE jobs SET request = ? WHERE id = ?", {compact(toJson(request)), id}));
}

Result<void> JobStore::saveState(JobId id, const QJsonObject &state, const Facts &facts)
{
    if (auto done = plain(m_database.change("UPDATE jobs SET saved_state = ? WHERE id = ?", {compact(state), id})); !done)
        return done;
    for (const auto &[name, value] : facts.asKeyValueRange()) {
        auto done = plain(m_database.change("INSERT OR REPLACE INTO facts(job, name, value) VALUES(?, ?, ?)", {id, name, notNull(value)}));
        if (!done)
            return done;
    }
    return {};
}

Result<void> JobStore::setPosition(JobId id, double position)
{
    return plain(m_database.change("UPDATE jobs SET position = ? WHERE id = ?", {position, id}));
}

Result<void> JobStore::remove(JobId id)
{
    return plain(m_database.change("DELETE FROM jobs WHERE id = ? AND state NOT IN ('queued', 'running')", {id}));
}

Result<bool> JobStore::hasUnindexed()
{
    auto found = m_database.run("SELECT 1 FROM unindexed LIMIT 1");
    if (!found)
        return tl::unexpected(found.error());
    const bool any = (*found)->next();
    (*found)->finish();
    return any;
}

Result<bool> JobStore::indexForSearch(int most)
{
    auto found = m_database.run("SELECT max(job), count(*) FROM (SELECT job FROM unindexed ORDER BY job LIMIT ?)", {most});
    if (!found)
        return tl::unexpected(found.error());
    const bool any = (*found)->next() && !(*found)->isNull(0);
    const qlonglong last = any ? (*found)->value(0).toLongLong() : 0;
    const bool full = any && (*found)->value(1).toInt() == most;
    (*found)->finish();
    if (!any)
        return false;
    for (const char *statement :
         {"DELETE FROM search WHERE rowid IN (SELECT job FROM unindexed WHERE job <= ?)",
          "DELETE FROM entries WHERE job IN (SELECT job FROM unindexed WHERE job <= ?)",
          "DELETE FROM languages WHERE job IN (SELECT job FROM unindexed WHERE job <= ?)",
          "INSERT INTO entries SELECT * FROM job_entries WHERE job IN (SELECT job FROM unindexed WHERE job <= ?)",
          "INSERT OR IGNORE INTO languages SELECT * FROM job_languages WHERE job IN (SELECT job FROM unindexed WHERE job <= ?)",
          // Tells the filters' values too, so the last.
          "INSERT INTO search(rowid, title, place, words, facets) SELECT * FROM job_words WHERE job IN (SELECT job FROM unindexed WHERE job <= ?)",
          "DELETE FROM unindexed WHERE job <= ?"}) {
        if (auto done = plain(m_database.change(statement, {last})); !done)
            return tl::unexpected(done.error());
    }
    return full;
}

// Those that a retention may let go of. What goes on at a service after it was canceled here can be followed again.
#define QUAYSIDE_ENDED                                                                                                                                         \
    " +state IN ('succeeded', 'failed', 'canceled') AND (+state <> 'canceled' OR provider = 'local'"                                                           \
    " OR NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.id = entries.job AND saved_state <> ''))"

Result<QList<JobId>> JobStore::beyond(const Retention &retention, const QDateTime &now, int most)
{
    // What has changed since it was indexed may have been taken up again, or be gone already.
    QList<JobId> ids;
    if (retention.days > 0) {
        auto old = jobIds(m_database, m_database.run("SELECT job FROM entries WHERE finished < ? AND" QUAYSIDE_ENDED
                                                     " AND NOT EXISTS (SELECT 1 FROM unindexed WHERE unindexed.job = entries.job) ORDER BY finished LIMIT ?",
                                                     {timeValue(now.addDays(-retention.days)), most}));
        if (!old)
            return old;
        ids = *old;
    }
    if (retention.entries > 0 && ids.size() < most) {
        auto surplus = jobIds(m_database, m_database.run("SELECT job FROM entries WHERE job <= (SELECT job FROM entries ORDER BY job DESC LIMIT 1 OFFSET ?)"
                                                         " AND" QUAYSIDE_ENDED " AND NOT EXISTS (SELECT 1 FROM unindexed WHERE unindexed.job = entries.job)"
                                                         " ORDER BY job LIMIT ?",
                                                         {retention.entries, most}));
        if (!surplus)
            return surplus;
        for (const JobId id : std::as_const(*surplus)) {
            if (ids.size() < most && !ids.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

Result<int> JobStore::countBeyond(const Retention &retention, const QDateTime &now)
{
    const QVariant end = retention.days > 0 ? timeValue(now.addDays(-retention.days)) : QVariant(qlonglong(-1));
    const qlonglong kept = retention.entries > 0 ? retention.entries : -1;
    auto row = m_database.run("SELECT count(*) FROM entries WHERE" QUAYSIDE_ENDED " AND (finished < ? OR"
                              " (? >= 0 AND job <= (SELECT job FROM entries ORDER BY job DESC LIMIT 1 OFFSET ?)))",
                              {end, kept, qMax(kept, qlonglong(0))});
    if (!row)
        return tl::unexpected(row.error());
    const int count = (*row)->next() ? (*row)->value(0).toInt() : 0;
    (*row)->finish();
    return count;
}

Result<bool> JobStore::addIntent(const IntentRow &intent)
{
    auto put = m_database.change("INSERT OR IGNORE INTO intents(job, n, exclusive, final_path, value) VALUES(?, ?, ?, ?, ?)",
                                 {intent.job, intent.n, intent.exclusive, notNull(intent.finalPath), compact(intent.value)});
    if (!put)
        return tl::unexpected(put.error());
    const bool stored = *put == 1;
    if (!stored && !intent.exclusive)
        return failure(ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("intent %1").arg(intent.job)}});
    return stored;
}

Result<QSet<QString>> JobStore::reservedPaths()
{
    auto rows = m_database.run("SELECT final_path FROM intents WHERE exclusive");
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> paths;
    while ((*rows)->next())
        paths.insert((*rows)->value(0).toString());
    return paths;
}

Result<void> JobStore::dropIntents(JobId id)
{
    return plain(m_database.change("DELETE FROM intents WHERE job = ?", {id}));
}

Result<QList<IntentRow>> JobStore::intents(JobId id)
{
    return intentRows(m_database, m_database.run("SELECT job, n, final_path, exclusive, value FROM intents WHERE job = ? ORDER BY n", {id}));
}

Result<QList<IntentRow>> JobStore::allIntents()
{
    return intentRows(m_database, m_database.run("SELECT job, n, final_path, exclusive, value FROM intents ORDER BY job, n", {}));
}

Result<bool> JobStore::needsFilesBelow(const QString &folder)
{
    auto rows = m_database.run("SELECT 1 FROM jobs WHERE state IN ('queued', 'running', 'interrupted') AND instr(request, ?) > 0 LIMIT 1", {folder + u'/'});
    if (!rows)
        return tl::unexpected(rows.error());
    return (*rows)->next();
}

Result<QList<Artifact>> JobStore::artifactsBelow(const QString &folder)
{
    const QString start = folder + u'/';
    // A prefix search by index, as histories are long; “0” follows “/”.
    auto rows = m_database.run("SELECT value FROM artifacts WHERE place > ? AND place < ? ORDER BY job, n", {start, folder + u'0'});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Artifact> artifacts;
    while ((*rows)->next())
        artifacts.append(artifactFromJson(QJsonDocument::fromJson((*rows)->value(0).toByteArray()).object()));
    if (auto ended = m_database.ended(**rows); !ended)
        return tl::unexpected(ended.error());
    return artifacts;
}

Result<bool> JobStore::takeName(const QString &batch, JobId job, const QString &name)
{
    auto put = m_database.change("INSERT OR IGNORE INTO names(batch, name, job) VALUES(?, ?, ?)", {notNull(batch), notNull(name), job});
    if (!put)
        return tl::unexpected(put.error());
    if (*put == 1)
        return true;
    auto owner = m_database.run("SELECT job FROM names WHERE batch = ? AND name = ?", {notNull(batch), notNull(name)});
    if (!owner)
        return tl::unexpected(owner.error());
    const bool own = (*owner)->next() && (*owner)->value(0).toLongLong() == job;
    (*owner)->finish(); // an open read holds an old snapshot, from which no write can start
    return own;
}

Result<QSet<QString>> JobStore::namesOfBatch(const QString &batch, JobId job)
{
    auto rows = m_database.run("SELECT name FROM names WHERE batch = ? AND job <> ?", {notNull(batch), job});
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> names;
    while ((*rows)->next())
        names.insert((*rows)->value(0).toString());
    return names;
}

Result<void> JobStore::requestCancel(JobId id)
{
    return plain(m_database.change("UPDATE jobs SET cancel_requested = 1 WHERE id = ? AND state IN ('queued', 'running')", {id}));
}

Result<QList<JobId>> JobStore::cancelRequests(const QString &owner)
{
    return jobIds(m_database, m_database.run("SELECT id FROM jobs WHERE owner = ? AND state IN ('queued', 'running') AND cancel_requested", {owner}));
}

Result<qlonglong> JobStore::changeCounter()
{
    auto counter = m_database.run("PRAGMA data_version");
    if (!counter)
        return tl::unexpected(counter.error());
    const qlonglong value = (*counter)->next() ? (*counter)->value(0).toLongLong() : 0;
    (*counter)->finish();
    return value;
}

Result<QStringList> JobStore::owners()
{
    auto rows = m_database.run("SELECT DISTINCT owner FROM jobs WHERE state IN ('queued', 'running')");
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList owners;
    while ((*rows)->next())
        owners.append((*rows)->value(0).toString());
    return owners;
}

Result<QList<JobId>> JobStore::take(const QString &from, const QString &to)
{
    auto ids = jobIds(m_database, m_database.run("SELECT id FROM jobs WHERE owner = ? AND state IN ('queued', 'running')", {from}));
    if (!ids)
        return ids;
    if (auto taken = plain(m_database.change("UPDATE jobs SET owner = ? WHERE owner = ? AND state IN ('queued', 'running')", {to, from})); !taken)
        return tl::unexpected(taken.error());
    return ids;
}

Result<bool> JobStore::take(JobId id, const QString &from, const QString &to)
{
    auto taken = m_database.change("UPDATE jobs SET owner = ? WHERE id = ? AND owner = ? AND state IN ('queued', 'running')", {to, id, from});
    return taken ? Result<bool>(*taken == 1) : tl::unexpected(taken.error());
}

Result<QList<StoredJob>> JobStore::active(const QString &owner)
{
    auto rows = m_database.run("SELECT " QUAYSIDE_JOB_COLUMNS " FROM jobs WHERE owner = ? AND state IN ('queued', 'running') ORDER BY position", {owner});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredJob> jobs;
    while ((*rows)->next())
        jobs.append(readJob(**rows));
    if (auto ended = m_database.ended(**rows); !ended)
        return tl::unexpected(ended.error());
    for (StoredJob &row : jobs) {
        if (auto details = readDetails(m_database, row.job); !details)
            return tl::unexpected(details.error());
    }
    return jobs;
}

Result<QList<JobId>> JobStore::interrupted(InterruptReason reason)
{
    return jobIds(m_database, m_database.run("SELECT id FROM jobs WHERE state = 'interrupted' AND reason = ?", {QString(interruptReasonId(reason))}));
}

Result<std::optional<StoredJob>> JobStore::job(JobId id)
{
    auto row = m_database.run("SELECT " QUAYSIDE_JOB_COLUMNS " FROM jobs WHERE id = ?", {id});
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    StoredJob found = readJob(**row);
    (*row)->finish();
    if (auto details = readDetails(m_database, found.job); !details)
        return tl::unexpected(details.error());
    return found;
}

Result<QList<ExportRequest>> JobStore::requestsOf(const QString &batch)
{
    auto rows = m_database.run("SELECT request FROM jobs WHERE batch = ? ORDER BY id", {batch});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ExportRequest> requests;
    while ((*rows)->next()) {
        if (auto request = requestFromBytes((*rows)->value(0).toByteArray()))
            requests.append(std::move(*request));
    }
    if (auto ended = m_database.ended(**rows); !ended)
        return tl::unexpected(ended.error());
    return requests;
}

Result<double> JobStore::lastPosition()
{
    auto row = m_database.run("SELECT max(position) FROM jobs WHERE state IN ('queued', 'running')");
    if (!row)
        return tl::unexpected(row.error());
    const double last = (*row)->next() ? (*row)->value(0).toDouble() : 0;
    (*row)->finish();
    return last;
}

} // namespace quayside
