// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>

#include <tuple>

namespace quayside {
namespace {

/// The damaged file and the new one, on two connections: after damage SQLite commits nothing more on a connection, in any attached file.
struct Files {
    Database &old;
    Database &fresh;
};

constexpr qlonglong mostJobs = 5'000'000; ///< a higher id is damage

Result<void> insert(Database &database, const char *table, const QSqlQuery &row)
{
    QVariantList values;
    QStringList places;
    for (int i = 0; i < row.record().count(); ++i) {
        values.append(row.value(i));
        places.append(QStringLiteral("?"));
    }
    auto done = database.rows(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES(%2)").arg(QLatin1StringView(table), places.join(u',')), values);
    return done ? Result<void>() : tl::unexpected(done.error());
}

/// Copies the rows of @p table that meet @p condition. Error: StoreCorrupt, if any cannot be read.
Result<void> copy(const Files &files, const char *table, const QString &condition = {}, const QVariantList &values = {})
{
    auto rows = files.old.rows(QStringLiteral("SELECT * FROM %1%2").arg(QLatin1StringView(table), condition), values);
    if (!rows)
        return failure(ErrorCode::StoreCorrupt, rows.error().params, rows.error().details);
    while (rows->next()) {
        if (auto inserted = insert(files.fresh, table, *rows); !inserted)
            return inserted;
    }
    return files.old.ended(*rows);
}

/// Copies the readable rows of @p table, job by job. False: some were lost.
Result<bool> copyReadable(const Files &files, const char *table)
{
    auto whole = copy(files, table);
    if (whole)
        return true;
    if (whole.error().code != ErrorCode::StoreCorrupt)
        return tl::unexpected(whole.error());
    auto jobs = files.fresh.rows(QStringLiteral("SELECT id FROM jobs"), {});
    if (!jobs)
        return tl::unexpected(jobs.error());
    while (jobs->next()) {
        auto copied = copy(files, table, QStringLiteral(" WHERE job = ?"), {jobs->value(0)});
        if (!copied && copied.error().code != ErrorCode::StoreCorrupt)
            return tl::unexpected(copied.error());
    }
    return false;
}

/// Copies the readable rows of @p table from both ends. False: some in between were lost.
Result<bool> copyFromEnds(const Files &files, const char *table, const char *key)
{
    for (const char *order : {"", " DESC"}) {
        const auto copied = copy(files, table, QStringLiteral(" ORDER BY %1%2").arg(QLatin1StringView(key), QLatin1StringView(order)));
        if (copied && *order == '\0')
            return true;
        if (!copied && copied.error().code != ErrorCode::StoreCorrupt)
            return tl::unexpected(copied.error());
    }
    return false;
}

/// Copies the readable jobs. Gives how many were lost.
Result<int> copyJobs(const Files &files)
{
    const auto whole = copy(files, "jobs");
    if (whole || whole.error().code != ErrorCode::StoreCorrupt)
        return whole ? Result<int>(0) : tl::unexpected(whole.error());
    const auto last = files.old.value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'jobs'"));
    if (!last || last->toLongLong() > mostJobs)
        return failure(ErrorCode::StoreCorrupt, whole.error().params, whole.error().details);
    int lost = 0;
    for (qlonglong id = 1; id <= last->toLongLong(); ++id) {
        const auto copied = copy(files, "jobs", QStringLiteral(" WHERE id = ?"), {id});
        if (!copied && copied.error().code != ErrorCode::StoreCorrupt)
            return tl::unexpected(copied.error());
        lost += copied ? 0 : 1;
    }
    return lost;
}

/// A table with what belongs to jobs, or with settings, and the first schema version that has it.
struct OldTable {
    const char *name;
    int since;
};
constexpr OldTable partsOfJobs[]{{"artifacts", 1}, {"intents", 1}, {"warnings", 1}, {"facts", 1}, {"names", 7}};

/// Ids of lost jobs are not used again: reports, logs and command lines may still name them.
Result<void> copyLastId(const Files &files)
{
    const auto told = files.old.value(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'jobs'"));
    const qlonglong last = told && told->toLongLong() <= mostJobs ? told->toLongLong() : 0;
    if (auto added = files.fresh.execute(QStringLiteral("INSERT INTO sqlite_sequence(name, seq) SELECT 'jobs', 0"
                                                        " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'jobs')"));
        !added)
        return added;
    return files.fresh.execute(QStringLiteral("UPDATE sqlite_sequence SET seq = max(seq, %1, (SELECT coalesce(max(job), 0) FROM artifacts),"
                                              " (SELECT coalesce(max(job), 0) FROM facts)) WHERE name = 'jobs'")
                                   .arg(last));
}

/// Whatever belongs to lost jobs goes; a batch whose row was lost gets one that says no more than its id.
Result<void> makeWhole(Database &fresh, int version)
{
    for (const auto &[table, since] : partsOfJobs) {
        if (since > version)
            continue;
        if (auto done = fresh.execute(QStringLiteral("DELETE FROM %1 WHERE job NOT IN (SELECT id FROM jobs)").arg(QLatin1StringView(table))); !done)
            return done;
    }
    return fresh.execute(QStringLiteral("INSERT INTO batches(id, created) SELECT batch, min(created) FROM jobs WHERE batch NOT IN (SELECT id FROM batches)"
                                        " GROUP BY batch"));
}

struct Losses {
    int exports = 0;
    bool results = false;
    bool notes = false; ///< warnings and facts
    bool settings = false;
};

QString wordsOn(const Losses &lost)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Store", text); };
    QString told = words(QT_TRANSLATE_NOOP("Store", "every export is there, and its search index was built anew"));
    if (lost.exports > 0)
        told = QCoreApplication::translate("Store", "%Ln export(s) could not be read, all others are there", nullptr, lost.exports);
    else if (lost.results)
        told = words(QT_TRANSLATE_NOOP("Store", "every export is there, but where the results of some are could not be read"));
    else if (lost.notes)
        told = words(QT_TRANSLATE_NOOP("Store", "every export is there, but warnings or facts of some could not be read"));
    return lost.settings ? told + words(QT_TRANSLATE_NOOP("Store", "; not all accounts and presets could be read")) : told;
}

/// What the new file's triggers build the index from, and all else.
Result<QString> copyAll(const Files &files, int version)
{
    Losses lost;
    for (const auto &[table, key, since] : {std::tuple{"batches", "id", 1}, std::tuple{"accounts", "id", 3}, std::tuple{"presets", "name", 5}}) {
        if (since > version)
            continue;
        const auto copied = copyFromEnds(files, table, key);
        if (!copied)
            return tl::unexpected(copied.error());
        lost.settings = lost.settings || (!*copied && qstrcmp(table, "batches") != 0);
    }
    const auto jobs = copyJobs(files);
    if (!jobs)
        return tl::unexpected(jobs.error());
    lost.exports = *jobs;
    // Names only matter to retries within the batch; losing them is harmless.
    for (const auto &[table, since] : partsOfJobs) {
        if (since > version)
            continue;
        const auto copied = copyReadable(files, table);
        if (!copied)
            return tl::unexpected(copied.error());
        const QLatin1StringView name(table);
        const bool isNote = name == QLatin1StringView("warnings") || name == QLatin1StringView("facts");
        lost.notes = lost.notes || (!*copied && isNote);
        lost.results = lost.results || (!*copied && !isNote && name != QLatin1StringView("names"));
    }
    if (auto last = copyLastId(files); !last)
        return tl::unexpected(last.error());
    if (auto made = makeWhole(files.fresh, version); !made)
        return tl::unexpected(made.error());
    if (version < 9)
        return wordsOn(lost);
    // Chosen again in a moment.
    if (const auto chosen = copy(files, "default_preset"); !chosen && chosen.error().code != ErrorCode::StoreCorrupt)
        return tl::unexpected(chosen.error());
    return wordsOn(lost);
}

Result<QString> fill(Database &fresh, const QString &path)
{
    auto old = Database::open(path, Database::Mode::ReadWrite);
    if (!old)
        return failure(ErrorCode::StoreCorrupt, old.error().params, old.error().details);
    const auto version = storedVersion(**old);
    if (!version || *version < 1 || *version > schemaVersion())
        return failure(ErrorCode::StoreCorrupt, {{QStringLiteral("path"), path}});
    if (auto migrated = migrate(fresh, *version); !migrated)
        return tl::unexpected(migrated.error());
    // Until what belongs to lost rows has been removed. A no-op within a transaction.
    if (auto off = fresh.execute(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return tl::unexpected(off.error());
    if (auto begun = fresh.begin(); !begun)
        return tl::unexpected(begun.error());
    auto copied = copyAll({**old, fresh}, *version);
    const auto kept = copied ? fresh.commit() : tl::unexpected(copied.error());
    if (!kept) {
        fresh.rollback();
        return tl::unexpected(kept.error());
    }
    fresh.checkpoint();
    return copied;
}

} // namespace

Result<QString> salvage(const QString &old, const QString &fresh)
{
    removeDatabase(fresh);
    auto database = Database::open(fresh, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    auto filled = fill(**database, old);
    database->reset();
    if (filled && QFileInfo(fresh + QStringLiteral("-wal")).size() > 0)
        filled = failure(ErrorCode::StoreNotWritable,
                         {{QStringLiteral("path"), fresh}, {QStringLiteral("reason"), QCoreApplication::translate("Store", "its disk reported a fault")}});
    // The new file is complete by itself; the old one's log files must not be applied to it.
    for (const char *suffix : {"-wal", "-shm", ".check"})
        QFile::remove(fresh + QLatin1StringView(suffix));
    if (!filled)
        QFile::remove(fresh);
    return filled;
}

void removeDatabase(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm", ".check"})
        QFile::remove(file + QLatin1StringView(suffix));
}

} // namespace quayside
