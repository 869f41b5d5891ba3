// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <functional>
#include <iterator>
#include <span>
#include <string_view>

namespace quayside {
namespace {

// Never change what a released step makes; add a new one. Times: milliseconds since 1970, UTC. A statement with ?1 and ?2 is for the exports between
// these ids, and is run for one portion of all exports after the other.

/// 1: queue and results
constexpr const char *queueAndResults[]{
    "CREATE TABLE batches(id TEXT PRIMARY KEY, created INTEGER NOT NULL) WITHOUT ROWID",
    ("CREATE TABLE jobs("
     " id INTEGER PRIMARY KEY AUTOINCREMENT,"
     " batch TEXT NOT NULL REFERENCES batches(id),"
     " request TEXT NOT NULL,"
     " secrets TEXT NOT NULL DEFAULT '',"
     " title TEXT NOT NULL,"
     " source TEXT NOT NULL,"
     " target TEXT NOT NULL,"
     " state TEXT NOT NULL,"
     " reason TEXT NOT NULL DEFAULT '',"
     " owner TEXT NOT NULL,"
     " cancel_requested INTEGER NOT NULL DEFAULT 0,"
     " position REAL NOT NULL,"
     " attempts INTEGER NOT NULL DEFAULT 0,"
     " created INTEGER NOT NULL,"
     " started INTEGER,"
     " finished INTEGER,"
     " saved_state TEXT NOT NULL DEFAULT '',"
     " error TEXT NOT NULL DEFAULT '',"
     " error_words TEXT NOT NULL DEFAULT '')"),
    "CREATE INDEX jobs_active ON jobs(owner, position) WHERE state IN ('queued', 'running')",
    "CREATE INDEX jobs_failed ON jobs(id) WHERE state IN ('failed', 'interrupted')",
    ("CREATE TABLE artifacts(job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, n INTEGER NOT NULL, place TEXT NOT NULL,"
     " value TEXT NOT NULL, PRIMARY KEY(job, n)) WITHOUT ROWID"),
    ("CREATE TABLE warnings(job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, n INTEGER NOT NULL, value TEXT NOT NULL,"
     " PRIMARY KEY(job, n)) WITHOUT ROWID"),
    ("CREATE TABLE facts(job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, name TEXT NOT NULL, value TEXT NOT NULL,"
     " PRIMARY KEY(job, name)) WITHOUT ROWID"),
    ("CREATE TABLE intents(job INTEGER PRIMARY KEY REFERENCES jobs(id) ON DELETE CASCADE, exclusive INTEGER NOT NULL,"
     " final_path TEXT NOT NULL, value TEXT NOT NULL)"),
    "CREATE UNIQUE INDEX intents_exclusive ON intents(final_path) WHERE exclusive",
};

/// 2: full-text search, updated by triggers
constexpr const char *search[]{
    "CREATE VIRTUAL TABLE search USING fts5(title, place, words, tokenize='unicode61 remove_diacritics 2')",
    ("INSERT INTO search(rowid, title, place, words)"
     " SELECT id, title, source || ' ' || target || coalesce((SELECT ' ' || group_concat(place, ' ') FROM artifacts WHERE job = id), ''),"
     " error_words FROM jobs"),
    ("CREATE TRIGGER search_added AFTER INSERT ON jobs BEGIN"
     " INSERT INTO search(rowid, title, place, words) VALUES(new.id, new.title, new.source || ' ' || new.target, new.error_words); END"),
    "CREATE TRIGGER search_removed AFTER DELETE ON jobs BEGIN DELETE FROM search WHERE rowid = old.id; END",
    ("CREATE TRIGGER search_failed AFTER UPDATE OF error_words ON jobs WHEN new.error_words <> old.error_words BEGIN"
     " UPDATE search SET words = new.error_words WHERE rowid = new.id; END"),
    ("CREATE TRIGGER search_result AFTER INSERT ON artifacts BEGIN"
     " UPDATE search SET place = place || ' ' || new.place WHERE rowid = new.job; END"),
    ("CREATE TRIGGER search_again AFTER DELETE ON artifacts BEGIN"
     " UPDATE search SET place = (SELECT source || ' ' || target FROM jobs WHERE id = old.job) WHERE rowid = old.job; END"),
};

/// 3: accounts, each a versioned JSON value
constexpr const char *accounts[]{
    "CREATE TABLE accounts(id TEXT PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL) WITHOUT ROWID",
};

/// 4: several results per job, each with its intent
constexpr const char *severalResults[]{
    "DROP INDEX intents_exclusive",
    "ALTER TABLE intents RENAME TO intents_of_jobs",
    ("CREATE TABLE intents(job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, n INTEGER NOT NULL, exclusive INTEGER NOT NULL,"
     " final_path TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(job, n))"),
    "INSERT INTO intents(job, n, exclusive, final_path, value) SELECT job, 0, exclusive, final_path, value FROM intents_of_jobs",
    "DROP TABLE intents_of_jobs",
    "CREATE UNIQUE INDEX intents_exclusive ON intents(final_path) WHERE exclusive",
};

/// 5: batches as submitted, versioned JSON without secrets (empty: from an earlier program); presets
constexpr const char *batchesAndPresets[]{
    "ALTER TABLE batches ADD COLUMN name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE batches ADD COLUMN value TEXT NOT NULL DEFAULT ''",
    "CREATE TABLE presets(name TEXT PRIMARY KEY COLLATE NOCASE, value TEXT NOT NULL) WITHOUT ROWID",
};

/// 6: the search index is filled when somebody searches or nothing else is done, many jobs at once; intents in one tree
constexpr const char *searchLater[]{
    "CREATE TABLE unindexed(job INTEGER PRIMARY KEY)",
    "DROP TRIGGER search_added",
    "DROP TRIGGER search_removed",
    "DROP TRIGGER search_failed",
    "DROP TRIGGER search_result",
    "DROP TRIGGER search_again",
    "CREATE TRIGGER search_added AFTER INSERT ON jobs BEGIN INSERT OR IGNORE INTO unindexed VALUES(new.id); END",
    "CREATE TRIGGER search_removed AFTER DELETE ON jobs BEGIN INSERT OR IGNORE INTO unindexed VALUES(old.id); END",
    ("CREATE TRIGGER search_failed AFTER UPDATE OF error_words ON jobs WHEN new.error_words <> old.error_words BEGIN"
     " INSERT OR IGNORE INTO unindexed VALUES(new.id); END"),
    "CREATE TRIGGER search_result AFTER INSERT ON artifacts BEGIN INSERT OR IGNORE INTO unindexed VALUES(new.job); END",
    "CREATE TRIGGER search_again AFTER DELETE ON artifacts BEGIN INSERT OR IGNORE INTO unindexed VALUES(old.job); END",
    "DROP INDEX intents_exclusive",
    "ALTER TABLE intents RENAME TO intents_with_rowid",
    ("CREATE TABLE intents(job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE, n INTEGER NOT NULL, exclusive INTEGER NOT NULL,"
     " final_path TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(job, n)) WITHOUT ROWID"),
    "INSERT INTO intents(job, n, exclusive, final_path, value) SELECT job, n, exclusive, final_path, value FROM intents_with_rowid",
    "DROP TABLE intents_with_rowid",
    "CREATE UNIQUE INDEX intents_exclusive ON intents(final_path) WHERE exclusive",
};

/// 7: names that came with the answer of a service, each of one job in its batch
constexpr const char *namesOfBatches[]{
    ("CREATE TABLE names(batch TEXT NOT NULL, name TEXT NOT NULL, job INTEGER NOT NULL REFERENCES jobs(id) ON DELETE CASCADE,"
     " PRIMARY KEY(batch, name)) WITHOUT ROWID"),
    "CREATE INDEX names_of_jobs ON names(job)",
};

/// 8: results are found by their folder
constexpr const char *placesOfResults[]{
    "CREATE INDEX artifacts_place ON artifacts(place)",
};

/// 9: the preset that the window starts with: one of the rows, or a built-in one
constexpr const char *defaultPreset[]{
    "CREATE TABLE default_preset(one INTEGER PRIMARY KEY CHECK(one = 1), name TEXT NOT NULL COLLATE NOCASE, built_in INTEGER NOT NULL)",
};

/// 10: what a history is filtered and sorted by, in narrow rows filled with the search index; the jobs of a batch are found; the source as it was read
constexpr const char *entriesOfHistories[]{
    "ALTER TABLE jobs ADD COLUMN source_stamp TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX jobs_batch ON jobs(batch)",
    ("CREATE TABLE entries(job INTEGER PRIMARY KEY, title TEXT NOT NULL COLLATE NOCASE, target TEXT NOT NULL COLLATE NOCASE, state TEXT NOT NULL,"
     " provider TEXT NOT NULL, folder TEXT NOT NULL, created INTEGER NOT NULL, finished INTEGER NOT NULL, size INTEGER NOT NULL, time INTEGER NOT NULL)"),
    "CREATE TABLE languages(tag TEXT NOT NULL COLLATE NOCASE, job INTEGER NOT NULL, PRIMARY KEY(tag, job)) WITHOUT ROWID",
    // What they are filled with. A request that is no JSON has no account, folder and languages.
    ("CREATE VIEW job_requests AS SELECT id, CASE WHEN json_valid(request) THEN request ELSE '{}' END AS json FROM jobs"),
    ("CREATE VIEW job_folders AS SELECT id, CASE json_extract(json, '$.destination.kind')"
     " WHEN 'file' THEN rtrim(json_extract(json, '$.destination.file'), replace(json_extract(json, '$.destination.file'), '/', ''))"
     " ELSE json_extract(json, '$.destination.folder') || '/' || coalesce(json_extract(json, '$.destination.subfolder'), '') END AS folder"
     " FROM job_requests"),
    ("CREATE VIEW job_entries AS SELECT jobs.id AS job, title, target, state,"
     " coalesce(json_extract((SELECT json FROM job_requests WHERE job_requests.id = jobs.id), '$.provider'), '') AS provider,"
     " coalesce(rtrim((SELECT folder FROM job_folders WHERE job_folders.id = jobs.id), '/'), '') AS folder,"
     " created, coalesce(finished, created) AS finished,"
     " (SELECT coalesce(sum(CASE WHEN json_valid(value) THEN json_extract(value, '$.size') END), 0) FROM artifacts WHERE artifacts.job = jobs.id) AS size,"
     " coalesce(finished - started, -1) AS time FROM jobs"),
    ("CREATE VIEW job_languages AS SELECT json_each.value AS tag, job_requests.id AS job"
     " FROM job_requests, json_each(job_requests.json, '$.locales') WHERE json_each.type = 'text'"),
    "INSERT INTO entries SELECT * FROM job_entries WHERE job > ?1 AND job <= ?2",
    "INSERT OR IGNORE INTO languages SELECT * FROM job_languages WHERE job > ?1 AND job <= ?2",
    "CREATE INDEX languages_of_jobs ON languages(job)",
    // Twice where many are equal: the newest of them come first in either direction.
    "CREATE INDEX entries_title ON entries(title)",
    "CREATE INDEX entries_title_up ON entries(title, job DESC)",
    "CREATE INDEX entries_target ON entries(target)",
    "CREATE INDEX entries_target_up ON entries(target, job DESC)",
    "CREATE INDEX entries_state ON entries(state)",
    "CREATE INDEX entries_state_up ON entries(state, job DESC)",
    "CREATE INDEX entries_provider ON entries(provider)",
    "CREATE INDEX entries_folder ON entries(folder)",
    "CREATE INDEX entries_created ON entries(created)",
    "CREATE INDEX entries_finished ON entries(finished)",
    "CREATE INDEX entries_size ON entries(size)",
    "CREATE INDEX entries_time ON entries(time)",
    ("CREATE TRIGGER entry_changed AFTER UPDATE OF state ON jobs WHEN new.state <> old.state BEGIN"
     " INSERT OR IGNORE INTO unindexed VALUES(new.id); END"),
    ("CREATE TRIGGER batch_left AFTER DELETE ON jobs WHEN NOT EXISTS (SELECT 1 FROM jobs WHERE batch = old.batch) BEGIN"
     " DELETE FROM batches WHERE id = old.batch; END"),
};

/// 11: the index also finds parts of words of scripts without blanks, short beginnings of words, and what filters ask for; filled by fillSearch(),
/// portion by portion, as long as `refilling` tells how far it is
constexpr const char *searchForAll[]{
    "DROP TABLE search",
    ("CREATE VIRTUAL TABLE search USING fts5(title, place, words, facets, columnsize=0, detail=none, prefix='1 2',"
     " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co M*'\")"),
    ("CREATE VIEW job_words AS SELECT jobs.id AS job, indexed_text(jobs.title) AS title,"
     " indexed_text(jobs.source || ' ' || jobs.target || coalesce((SELECT ' ' || group_concat(place, ' ') FROM artifacts WHERE artifacts.job = jobs.id), ''))"
     " AS place, indexed_text(jobs.error_words) AS words,"
     " coalesce(facet('s', entries.state) || ' ' || facet('t', entries.target) || ' ' || facet('p', provider) || ' ' || folder_facets(folder)"
     " || coalesce((SELECT ' ' || group_concat(facet('l', tag), ' ') FROM languages WHERE languages.job = jobs.id), ''), '') AS facets"
     " FROM jobs LEFT JOIN entries ON entries.job = jobs.id"),
    "CREATE TABLE refilling(one INTEGER PRIMARY KEY CHECK(one = 1), job INTEGER NOT NULL)",
    "INSERT INTO refilling VALUES(1, 0)",
};

/// Those of step n + 1.
constexpr std::span<const char *const> steps[]{queueAndResults, search,          accounts,      severalResults,     batchesAndPresets, searchLater,
                                               namesOfBatches,  placesOfResults, defaultPreset, entriesOfHistories, searchForAll};

/// Calls @p work for portions of all exports behind @p start: those with greater ids than its first value up to its second.
Result<void> byPortions(Database &database, qint64 start, const MigrationProgress &progress, const std::function<Result<void>(qint64, qint64)> &work)
{
    constexpr qint64 portion = 2000;
    const auto last = database.value(QStringLiteral("SELECT coalesce(max(id), 0) FROM jobs"));
    if (!last)
        return tl::unexpected(last.error());
    for (qint64 from = start; from < last->toLongLong(); from += portion) {
        if (progress)
            progress(from, last->toLongLong());
        if (auto wanted = database.goOn(); !wanted)
            return wanted;
        if (auto done = work(from, from + portion); !done)
            return done;
    }
    return {};
}

Result<void> runStatement(Database &database, const char *statement, const MigrationProgress &progress)
{
    if (std::string_view(statement).find("?1") == std::string_view::npos)
        return database.execute(QString::fromUtf8(statement));
    return byPortions(database, 0, progress, [&](qint64 from, qint64 to) -> Result<void> {
        auto done = database.change(statement, {from, to});
        return done ? Result<void>() : tl::unexpected(done.error());
    });
}

Result<void> runStep(Database &database, int version, const MigrationProgress &progress)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    for (const char *statement : steps[version - 1]) {
        if (auto done = runStatement(database, statement, progress); !done) {
            database.rollback();
            return done;
        }
    }
    // In the same transaction, so that a step is applied completely or not at all.
    if (auto done = database.execute(QStringLiteral("PRAGMA user_version=%1").arg(version)); !done) {
        database.rollback();
        return done;
    }
    return database.commit();
}

/// Fills the search index for the exports between @p from and @p to.
Result<void> fillPortion(Database &database, qint64 from, qint64 to)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    for (const char *statement : {"INSERT INTO search(rowid, title, place, words, facets) SELECT * FROM job_words WHERE job > ?1 AND job <= ?2",
                                  "UPDATE refilling SET job = ?2 WHERE job = ?1"}) {
        if (auto done = database.change(statement, {from, to}); !done) {
            database.rollback();
            return tl::unexpected(done.error());
        }
    }
    return database.commit();
}

/// Fills the search index behind `refilling`, a portion a transaction: what is done stays done.
Result<void> fillSearch(Database &database, const MigrationProgress &progress)
{
    const auto at = database.value(QStringLiteral("SELECT job FROM refilling"));
    if (!at)
        return tl::unexpected(at.error());
    if (!at->isValid())
        return {}; // it is filled
    auto filled = byPortions(database, at->toLongLong(), progress, [&](qint64 from, qint64 to) { return fillPortion(database, from, to); });
    return filled ? database.execute(QStringLiteral("DELETE FROM refilling")) : filled;
}

} // namespace

Result<bool> isPrepared(Database &database)
{
    const auto version = storedVersion(database);
    if (!version || *version < schemaVersion())
        return version ? Result<bool>(false) : tl::unexpected(version.error());
    const auto left = database.value(QStringLiteral("SELECT count(*) FROM refilling"));
    return left ? Result<bool>(left->toInt() == 0) : tl::unexpected(left.error());
}

int schemaVersion()
{
    return static_cast<int>(std::size(steps));
}

Result<int> storedVersion(Database &database)
{
    auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Result<void> migrate(Database &database, int target, const MigrationProgress &progress)
{
    auto version = storedVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    for (int next = *version + 1; next <= target; ++next) {
        if (progress)
            progress(0, 0);
        if (auto done = runStep(database, next, progress); !done)
            return done;
    }
    if (target == schemaVersion()) {
        if (auto filled = fillSearch(database, progress); !filled)
            return filled;
    }
    // An older program then finds the version in the file and can reject it without the log.
    return database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace quayside
