// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historystore.h"

#include <QChar>

#include <algorithm>

namespace quayside {
namespace {

constexpr int mostRows = 10000;

// In scripts without spaces the index has whole runs as one word, so search for substrings.
bool writesWithoutBlanks(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar: return true;
        default: return false;
        }
    });
}

struct Condition {
    QString sql;
    QVariantList values;
};

QString likePattern(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\\', QLatin1StringView("\\\\")).replace(u'%', QLatin1StringView("\\%")).replace(u'_', QLatin1StringView("\\_"));
    return u'%' + escaped + u'%';
}

Condition conditionOf(const HistoryQuery &query)
{
    Condition condition{QStringLiteral(" FROM jobs WHERE 1"), {}};
    if (query.failedOnly)
        condition.sql += QLatin1StringView(" AND jobs.state IN ('failed', 'interrupted')");
    const QString typed = query.search.simplified();
    if (writesWithoutBlanks(typed)) {
        for (const QString &word : typed.split(u' ')) {
            condition.sql += QLatin1StringView(" AND jobs.id IN (SELECT rowid FROM search WHERE title || ' ' || place || ' ' || words LIKE ? ESCAPE '\\')");
            condition.values.append(likePattern(word));
        }
    } else if (const QString expression = searchExpression(typed); !expression.isEmpty()) {
        condition.sql += QLatin1StringView(" AND jobs.id IN (SELECT rowid FROM search WHERE search MATCH ?)");
        condition.values.append(expression);
    } else if (!typed.isEmpty()) {
        condition.sql += QLatin1StringView(" AND 0");
    }
    return condition;
}

/// The expression behind @p order.
QLatin1StringView orderExpression(HistoryOrder order)
{
    switch (order) {
    case HistoryOrder::Created: break;
    case HistoryOrder::Source: return QLatin1StringView("jobs.title COLLATE NOCASE");
    case HistoryOrder::Format: return QLatin1StringView("jobs.target COLLATE NOCASE");
    case HistoryOrder::State: return QLatin1StringView("jobs.state");
    case HistoryOrder::Finished: return QLatin1StringView("coalesce(jobs.finished, jobs.created)");
    case HistoryOrder::Size:
        return QLatin1StringView("(SELECT coalesce(sum(json_extract(artifacts.value, '$.size')), 0) FROM artifacts WHERE artifacts.job = jobs.id)");
    case HistoryOrder::Time: return QLatin1StringView("coalesce(jobs.finished - jobs.started, -1)");
    }
    return QLatin1StringView("jobs.id");
}

/// An active job whose process is gone is interrupted.
ExportJob asItIs(StoredJob row, const OwnerCheck &isAlive)
{
    ExportJob &job = row.job;
    if (!job.isActive() || !isAlive || isAlive(row.owner))
        return std::move(job);
    if (job.state == JobState::Running)
        job.error = ExportError{ErrorCode::Crashed, {{QStringLiteral("count"), QString::number(job.attempts)}}, {}, {}};
    job.state = JobState::Interrupted;
    job.interrupt = InterruptReason::Crashed;
    return std::move(job);
}

} // namespace

QString searchExpression(const QString &typed)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(u'"' + word + QLatin1StringView("\"*"));
        word.clear();
    };
    for (const QChar c : typed.left(1000)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            finish();
    }
    finish();
    return words.join(u' ');
}

Result<HistoryPage> readHistory(Database &database, const HistoryQuery &query, const OwnerCheck &isAlive)
{
    HistoryPage page;
    const Condition condition = conditionOf(query);
    auto counted = database.rows(QStringLiteral("SELECT count(*)") + condition.sql, condition.values);
    if (!counted)
        return tl::unexpected(counted.error());
    page.total = counted->next() ? counted->value(0).toInt() : 0;
    const int limit = std::clamp(query.limit, 1, mostRows);
    QVariantList values = condition.values;
    QString sql = QStringLiteral("SELECT " QUAYSIDE_JOB_COLUMNS) + condition.sql;
    if (query.before > 0) {
        sql += QLatin1StringView(" AND jobs.id < ?");
        values.append(query.before);
    }
    sql += QLatin1StringView(" ORDER BY ") + orderExpression(query.order) + QLatin1StringView(query.ascending ? " ASC" : " DESC");
    sql += QLatin1StringView(", jobs.id DESC LIMIT ? OFFSET ?");
    values.append(limit + 1);
    values.append(qMax(0, query.skip));
    auto rows = database.rows(sql, values);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next())
        page.jobs.append(asItIs(readJob(*rows), isAlive));
    if (auto ended = database.ended(*rows); !ended)
        return tl::unexpected(ended.error());
    if (page.jobs.size() > limit) {
        page.more = true;
        page.jobs.removeLast();
    }
    for (ExportJob &job : page.jobs) {
        if (auto details = readDetails(database, job); !details)
            return tl::unexpected(details.error());
    }
    return page;
}

Result<ExportJob> readOneJob(Database &database, JobId id, const OwnerCheck &isAlive)
{
    auto row = database.run("SELECT " QUAYSIDE_JOB_COLUMNS " FROM jobs WHERE id = ?", {id});
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return failure(ErrorCode::JobNotFound, {{QStringLiteral("id"), QString::number(id)}});
    ExportJob job = asItIs(readJob(**row), isAlive);
    (*row)->finish();
    if (auto details = readDetails(database, job); !details)
        return tl::unexpected(details.error());
    return job;
}

Result<StoredBatch> readBatch(Database &database, const QString &id)
{
    auto row = database.run("SELECT name, created, value FROM batches WHERE id = ?", {id});
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return failure(ErrorCode::JobNotFound, {{QStringLiteral("id"), id}});
    StoredBatch stored{id, (*row)->value(0).toString(), timeOf((*row)->value(1)), {}};
    const QByteArray json = (*row)->value(2).toByteArray();
    (*row)->finish();
    if (auto batch = batchFromBytes(json))
        stored.batch = std::move(*batch);
    return stored;
}

} // namespace quayside
