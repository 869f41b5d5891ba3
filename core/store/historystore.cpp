// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historystore.h"

#include "store/searchwords.h"

#include <algorithm>
#include <tuple>

namespace quayside {
namespace {

constexpr int mostRows = 10000;
constexpr qint64 mostWalkedAMatch = 25; ///< exports: where fewer of them match, matches are sorted sooner than the order is walked

/// A condition of SQL with its bound values.
struct Condition {
    QString sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &more = {})
    {
        sql += QLatin1StringView(" AND ") + condition;
        values += more;
    }
};

/// How the rows are found: by the filter's indexes, then sorted, or by walking in the order asked for. Which is faster depends on how many match.
enum class Way { Seek, Walk };

/// @p column, hidden from the indexes where the rows are walked.
QString columnOf(const char *column, Way way)
{
    return (way == Way::Walk ? QStringLiteral("+") : QString()) + QLatin1StringView(column);
}

void addOneOf(Condition &condition, const QString &column, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QVariantList bound(values.cbegin(), values.cend());
    condition.add(column + QLatin1StringView(" IN (") + QStringList(values.size(), QStringLiteral("?")).join(u',') + u')', bound);
}

QString withoutSlash(const QString &folder)
{
    return folder.endsWith(u'/') ? folder.chopped(1) : folder;
}

/// What of @p filter the rows of `entries` tell.
Condition entryCondition(const HistoryFilter &filter, Way way)
{
    Condition condition;
    QStringList states;
    for (const JobState state : filter.states)
        states.append(jobStateId(state));
    addOneOf(condition, columnOf("entries.state", way), states);
    addOneOf(condition, columnOf("entries.target", way), filter.formats);
    addOneOf(condition, columnOf("entries.provider", way), filter.providers);
    if (!filter.folder.isEmpty()) {
        const QString column = columnOf("entries.folder", way);
        const QString folder = withoutSlash(filter.folder);
        // “0” follows “/”. The root is nothing but its slash; what was exported to no folder has not even that.
        condition.add(QStringLiteral("(%1 = ? OR (%1 > ? AND %1 < ?))").arg(column),
                      {folder.isEmpty() ? QStringLiteral("/") : folder, folder + u'/', folder + u'0'});
    }
    if (!filter.languages.isEmpty()) {
        const QString places = QStringList(filter.languages.size(), QStringLiteral("?")).join(u',');
        const QVariantList bound(filter.languages.cbegin(), filter.languages.cend());
        condition.add(way == Way::Seek ? QStringLiteral("entries.job IN (SELECT job FROM languages WHERE tag IN (%1))").arg(places)
                                       : QStringLiteral("EXISTS (SELECT 1 FROM languages WHERE tag IN (%1) AND job = entries.job)").arg(places),
                      bound);
    }
    if (filter.since.isValid())
        condition.add(columnOf("entries.created", way) + QLatin1StringView(" >= ?"), {timeValue(filter.since)});
    if (filter.before.isValid())
        condition.add(columnOf("entries.created", way) + QLatin1StringView(" < ?"), {timeValue(filter.before)});
    return condition;
}

/// Exports that have one of @p values.
QString anyOf(QChar kind, const QStringList &values)
{
    QStringList words;
    for (const QString &value : values)
        words.append(u'"' + facetWord(kind, value) + u'"');
    return words.size() == 1 ? words.first() : u'(' + words.join(QLatin1StringView(" OR ")) + u')';
}

/// The words of the search index that begin with @p beginning, if they are few.
QStringList wordsBeginning(Database &database, const QString &beginning)
{
    constexpr int most = 16;
    const QString from = plainWord(beginning);
    if (from.isEmpty())
        return {};
    QString to = from;
    to.back() = QChar(to.back().unicode() + 1);
    if (!database.execute(QStringLiteral("CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab('main', 'search', 'row')")))
        return {};
    auto rows = database.rows(QStringLiteral("SELECT term FROM temp.search_terms WHERE term >= ? AND term < ? LIMIT ?"), {from, to, most + 1});
    QStringList words;
    while (rows && rows->next())
        words.append(rows->value(0).toString());
    return words.size() > most ? QStringList() : words;
}

/// What of @p filter the search index tells; empty: nothing.
Condition searchCondition(Database &database, const HistoryFilter &filter)
{
    Condition condition;
    QStringList all;
    if (const QString typed = filter.search.simplified(); !typed.isEmpty()) {
        all.append(searchExpression(typed, [&](const QString &beginning) { return wordsBeginning(database, beginning); }));
        if (all.constFirst().isEmpty()) {
            condition.add(QStringLiteral("0"));
            return condition;
        }
    }
    QStringList states;
    for (const JobState state : filter.states)
        states.append(jobStateId(state));
    const QString folder = withoutSlash(filter.folder);
    for (const auto &[kind, values] :
         {std::pair{facet::state, states}, std::pair{facet::target, filter.formats}, std::pair{facet::provider, filter.providers},
          std::pair{facet::language, filter.languages}, std::pair{facet::folder, folder.isEmpty() ? QStringList() : QStringList(folder)}}) {
        if (!values.isEmpty())
            all.append(anyOf(kind, values));
    }
    if (!all.isEmpty())
        condition.add(QStringLiteral("search MATCH ?"), {all.join(QLatin1StringView(" AND "))});
    return condition;
}

/// The column of `entries` behind @p order.
QString orderColumn(HistoryOrder order)
{
    switch (order) {
    case HistoryOrder::Created: break;
    case HistoryOrder::Source: return QStringLiteral("entries.title");
    case HistoryOrder::Format: return QStringLiteral("entries.target");
    case HistoryOrder::State: return QStringLiteral("entries.state");
    case HistoryOrder::Finished: return QStringLiteral("entries.finished");
    case HistoryOrder::Size: return QStringLiteral("entries.size");
    case HistoryOrder::Time: return QStringLiteral("entries.time");
    }
    return QStringLiteral("entries.job");
}

/// FROM and WHERE for @p filter, of which the index tells @p search.
Condition fromEntries(const HistoryFilter &filter, const Condition &search, bool byAge, Way way)
{
    Condition from;
    if (search.sql.isEmpty() || (!byAge && way == Way::Walk && filter.search.isEmpty())) {
        from = entryCondition(filter, way);
        from.sql = QStringLiteral(" FROM entries WHERE 1") + from.sql;
        return from;
    }
    // What the index tells is looked at in the rows as well: its words for filters are hashes.
    const Condition entries = entryCondition(filter, Way::Walk);
    if (byAge) // the index tells its rows by age, so that a page reads no more of it than it shows
        from.sql = QStringLiteral(" FROM search CROSS JOIN entries ON entries.job = search.rowid WHERE 1") + search.sql;
    else
        from.sql = QStringLiteral(" FROM entries WHERE entries.job IN (SELECT rowid FROM search WHERE 1%1)").arg(search.sql);
    from.sql += entries.sql;
    from.values = search.values + entries.values;
    return from;
}

/// FROM and WHERE for the matches of @p search by the index alone.
Condition fromSearch(const Condition &search)
{
    return {QStringLiteral(" FROM search WHERE 1") + search.sql, search.values};
}

/// Whether the index tells all that @p filter asks for, if its words for filters are no other value's: numbers may rely on that, rows do not.
bool isToldByIndex(const HistoryFilter &filter, const Condition &search)
{
    return !search.sql.isEmpty() && !filter.since.isValid() && !filter.before.isValid();
}

/// Rows behind @p after, for the order of @p column.
void addPosition(Condition &from, const HistoryQuery &query, const QString &column)
{
    if (!query.after.isValid())
        return;
    const QLatin1StringView beyond(query.ascending ? ">" : "<");
    if (query.order == HistoryOrder::Created)
        return from.add(QStringLiteral("%1 %2 ?").arg(column, beyond), {query.after.id});
    from.add(QStringLiteral("%1 %2= ?").arg(column, beyond), {query.after.key});
    from.add(QStringLiteral("(%1 %2 ? OR entries.job < ?)").arg(column, beyond), {query.after.key, query.after.id});
}

/// One more than mostCounted stands for any more.
Result<int> countOf(Database &database, const Condition &from)
{
    auto counted = database.rows(QStringLiteral("SELECT count(*) FROM (SELECT 1%1 LIMIT %2)").arg(from.sql).arg(mostCounted + 1), from.values);
    if (!counted)
        return tl::unexpected(counted.error());
    return counted->next() ? counted->value(0).toInt() : 0;
}

/// All exports, those not indexed yet too: counting the wide rows of `jobs` would take seconds.
Result<int> countAll(Database &database)
{
    auto count = database.value(QStringLiteral(
        "SELECT (SELECT count(*) FROM entries)"
        " + (SELECT count(*) FROM unindexed JOIN jobs ON jobs.id = unindexed.job WHERE NOT EXISTS (SELECT 1 FROM entries WHERE job = unindexed.job))"
        " - (SELECT count(*) FROM unindexed JOIN entries ON entries.job = unindexed.job WHERE NOT EXISTS (SELECT 1 FROM jobs WHERE id = unindexed.job))"));
    return count ? Result<int>(count->toInt()) : tl::unexpected(count.error());
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

void takeTotal(HistoryPage &page, const HistoryFilter &filter, int counted)
{
    page.isMore = !filter.isEmpty() && counted > mostCounted;
    page.total = page.isMore ? mostCounted : counted;
}

/// Cuts the row that only told that there are more.
void endPage(HistoryPage &page, QList<HistoryPosition> &positions, int limit)
{
    if (page.jobs.size() <= limit)
        return;
    page.jobs.removeLast();
    page.next = positions.at(limit - 1);
}

/// Whether only failed or interrupted ones are asked for: `jobs` finds these by itself.
bool asksForFailures(const HistoryFilter &filter)
{
    HistoryFilter rest = filter;
    rest.states.clear();
    return rest.isEmpty() && !filter.states.isEmpty() && std::all_of(filter.states.begin(), filter.states.end(), [](JobState state) {
               return state == JobState::Failed || state == JobState::Interrupted;
           });
}

/// FROM and WHERE over `jobs`, without the index: for all exports, or those that failed.
Condition fromJobs(const HistoryFilter &filter)
{
    Condition from{QStringLiteral(" FROM jobs WHERE 1"), {}};
    if (filter.isEmpty())
        return from;
    from.add(QStringLiteral("jobs.state IN ('failed', 'interrupted')")); // as its partial index says
    QStringList states;
    for (const JobState state : filter.states)
        states.append(jobStateId(state));
    addOneOf(from, QStringLiteral("jobs.state"), states);
    return from;
}

/// A page by age that needs no index.
Result<HistoryPage> readByAge(Database &database, const HistoryQuery &query, int limit, const OwnerCheck &isAlive)
{
    HistoryPage page;
    Condition from = fromJobs(query.filter);
    const auto total = query.filter.isEmpty() ? countAll(database) : countOf(database, from);
    if (!total)
        return tl::unexpected(total.error());
    takeTotal(page, query.filter, *total);
    addPosition(from, query, QStringLiteral("jobs.id"));
    const QString sql =
        QStringLiteral("SELECT " QUAYSIDE_JOB_COLUMNS "%1 ORDER BY jobs.id %2 LIMIT ?").arg(from.sql, QLatin1StringView(query.ascending ? "ASC" : "DESC"));
    auto rows = database.rows(sql, from.values + QVariantList{limit + 1});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<HistoryPosition> positions;
    while (rows->next()) {
        page.jobs.append(asItIs(readJob(*rows), isAlive));
        positions.append(HistoryPosition{page.jobs.constLast().id});
    }
    if (auto ended = database.ended(*rows); !ended)
        return tl::unexpected(ended.error());
    endPage(page, positions, limit);
    return page;
}

/// Remembers the matches of @p search for `is_gathered`, if they are so many that walking in the order asked for finds a page soon.
Result<bool> gather(Database &database, const Condition &search)
{
    const Condition from = fromSearch(search);
    auto rows = database.rows(QStringLiteral("SELECT gather_rows(rowid), (SELECT max(job) FROM entries)") + from.sql, from.values);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() && rows->value(0).toLongLong() * mostWalkedAMatch >= rows->value(1).toLongLong();
}

/// FROM and WHERE over all entries in the order asked for, of which those that were gathered match.
Condition fromGathered(const HistoryFilter &filter)
{
    Condition from = entryCondition(filter, Way::Walk);
    from.sql = QStringLiteral(" FROM entries WHERE is_gathered(entries.job)") + from.sql;
    return from;
}

Result<QList<HistoryPosition>> positionsOf(Database &database, const HistoryQuery &query, const Condition &search, int limit, Way way)
{
    const bool byAge = query.order == HistoryOrder::Created;
    const QString column = byAge && !search.sql.isEmpty() ? QStringLiteral("search.rowid") : orderColumn(query.order);
    bool gathered = false;
    if (!byAge && way == Way::Walk && !query.filter.search.isEmpty()) {
        const auto many = gather(database, search);
        if (!many)
            return tl::unexpected(many.error());
        gathered = *many;
        way = gathered ? way : Way::Seek;
    }
    Condition from = gathered ? fromGathered(query.filter) : fromEntries(query.filter, search, byAge, way);
    addPosition(from, query, column);
    QString sql = QStringLiteral("SELECT entries.job, %1%2 ORDER BY %1 %3").arg(column, from.sql, QLatin1StringView(query.ascending ? "ASC" : "DESC"));
    sql += QLatin1StringView(byAge ? " LIMIT ?" : ", entries.job DESC LIMIT ?");
    auto rows = database.rows(sql, from.values + QVariantList{limit + 1});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<HistoryPosition> positions;
    while (rows->next())
        positions.append(HistoryPosition{rows->value(0).toLongLong(), rows->value(1)});
    if (auto ended = database.ended(*rows); !ended)
        return tl::unexpected(ended.error());
    return positions;
}

/// The jobs of @p ids, newest or oldest first as they are, that @p filter takes.
Result<QList<HistoryPosition>> taken(Database &database, const HistoryFilter &filter, const QList<qlonglong> &ids)
{
    QStringList numbers;
    for (const qlonglong id : ids)
        numbers.append(QString::number(id));
    const Condition entries = entryCondition(filter, Way::Walk);
    auto rows = database.rows(
        QStringLiteral("SELECT entries.job FROM json_each(?) CROSS JOIN entries ON entries.job = json_each.value WHERE 1%1 ORDER BY json_each.key")
            .arg(entries.sql),
        QVariantList{u'[' + numbers.join(u',') + u']'} + entries.values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<HistoryPosition> positions;
    while (rows->next())
        positions.append(HistoryPosition{rows->value(0).toLongLong()});
    if (auto ended = database.ended(*rows); !ended)
        return tl::unexpected(ended.error());
    return positions;
}

/// The first page by age of what the index tells, and the number of all matches in @p page. The index is asked once: what a common beginning costs it
/// does not depend on how many rows are read. Only rows of the page are looked at in `entries`: ten thousand, each in a page of its own, take long.
Result<QList<HistoryPosition>> firstByAge(Database &database, const HistoryQuery &query, const Condition &search, int limit, HistoryPage &page)
{
    const Condition from = fromSearch(search);
    auto rows = database.rows(QStringLiteral("SELECT rowid%1 ORDER BY rowid %2 LIMIT ?").arg(from.sql, QLatin1StringView(query.ascending ? "ASC" : "DESC")),
                              from.values + QVariantList{mostCounted + 1});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qlonglong> ids;
    ids.reserve(mostCounted + 1);
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    if (auto ended = database.ended(*rows); !ended)
        return tl::unexpected(ended.error());
    qsizetype counted = ids.size();
    QList<HistoryPosition> positions;
    for (qsizetype at = 0; at < ids.size() && positions.size() <= limit; at += limit + 1) {
        const QList<qlonglong> some = ids.mid(at, limit + 1);
        const auto good = taken(database, query.filter, some);
        if (!good)
            return good;
        positions += *good;
        counted -= some.size() - good->size();
    }
    takeTotal(page, query.filter, int(counted));
    return positions.mid(0, limit + 1);
}

/// The positions of a page, and the number of all matches in @p page.
Result<QList<HistoryPosition>> countedPositions(Database &database, const HistoryQuery &query, int limit, HistoryPage &page)
{
    const Condition search = searchCondition(database, query.filter);
    const bool told = isToldByIndex(query.filter, search);
    if (query.order == HistoryOrder::Created && !query.after.isValid() && told)
        return firstByAge(database, query, search, limit, page);
    if (query.order == HistoryOrder::Created && !query.after.isValid() && !search.sql.isEmpty()) {
        auto positions = positionsOf(database, query, search, mostCounted, Way::Walk);
        if (positions) {
            takeTotal(page, query.filter, int(positions->size()));
            *positions = positions->mid(0, limit + 1);
        }
        return positions;
    }
    const Condition counted = told ? fromSearch(search) : fromEntries(query.filter, search, true, Way::Seek);
    const auto total = query.filter.isEmpty() ? countAll(database) : countOf(database, counted);
    if (!total)
        return tl::unexpected(total.error());
    takeTotal(page, query.filter, *total);
    return positionsOf(database, query, search, limit, page.isMore || query.filter.isEmpty() ? Way::Walk : Way::Seek);
}

/// A page of what the index has.
Result<HistoryPage> readIndexed(Database &database, const HistoryQuery &query, int limit, const OwnerCheck &isAlive)
{
    HistoryPage page;
    auto positions = countedPositions(database, query, limit, page);
    if (!positions)
        return tl::unexpected(positions.error());
    for (const HistoryPosition &position : std::as_const(*positions)) {
        auto row = database.run("SELECT " QUAYSIDE_JOB_COLUMNS " FROM jobs WHERE id = ?", {position.id});
        if (!row)
            return tl::unexpected(row.error());
        ExportJob job;
        if ((*row)->next())
            job = asItIs(readJob(**row), isAlive);
        (*row)->finish();
        page.jobs.append(std::move(job));
    }
    endPage(page, *positions, limit);
    page.jobs.removeIf([](const ExportJob &job) { return job.id == 0; }); // removed since it was indexed
    return page;
}

} // namespace

bool needsIndex(const HistoryQuery &query)
{
    return query.order != HistoryOrder::Created || !(query.filter.isEmpty() || asksForFailures(query.filter));
}

Result<HistoryPage> readHistory(Database &database, const HistoryQuery &query, const OwnerCheck &isAlive)
{
    const int limit = std::clamp(query.limit, 1, mostRows);
    auto page = needsIndex(query) ? readIndexed(database, query, limit, isAlive) : readByAge(database, query, limit, isAlive);
    if (!page)
        return page;
    for (ExportJob &job : page->jobs) {
        if (auto details = readDetails(database, job); !details)
            return tl::unexpected(details.error());
    }
    return page;
}

Result<HistoryChoices> readHistoryChoices(Database &database)
{
    // The distinct values of an index, each found by a seek: reading all of it would take a tenth of a second with a million exports.
    const auto distinct = [&](const char *table, const char *column) -> Result<QStringList> {
        constexpr int most = 300;
        auto rows = database.rows(QStringLiteral("WITH RECURSIVE each(value) AS (SELECT min(%2) FROM %1 UNION ALL"
                                                 " SELECT (SELECT min(%2) FROM %1 WHERE %2 > value) FROM each WHERE value IS NOT NULL)"
                                                 " SELECT value FROM each WHERE value <> '' LIMIT %3")
                                      .arg(QLatin1StringView(table), QLatin1StringView(column))
                                      .arg(most),
                                  {});
        if (!rows)
            return tl::unexpected(rows.error());
        QStringList values;
        while (rows->next())
            values.append(rows->value(0).toString());
        if (auto ended = database.ended(*rows); !ended)
            return tl::unexpected(ended.error());
        return values;
    };
    HistoryChoices choices;
    for (const auto &[table, column, list] : {std::tuple{"entries", "target", &choices.formats}, std::tuple{"entries", "provider", &choices.providers},
                                              std::tuple{"entries", "folder", &choices.folders}, std::tuple{"languages", "tag", &choices.languages}}) {
        auto values = distinct(table, column);
        if (!values)
            return tl::unexpected(values.error());
        *list = *values;
    }
    return choices;
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
