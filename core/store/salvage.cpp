// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>

namespace quayside {
namespace {

/// The damaged file and the new one, on two connections: after damage SQLite commits nothing more on a connection, in any attached file.
struct Files {
    Database &old;
    Database &fresh;
};

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

Result<QString> copyAll(const Files &files)
{
    // The new file's triggers build the index from these.
    for (const char *table : {"batches", "jobs", "artifacts", "intents", "accounts", "presets"}) {
        if (auto copied = copy(files, table); !copied)
            return tl::unexpected(copied.error());
    }
    bool whole = true;
    for (const char *table : {"warnings", "facts"}) {
        const auto copied = copyReadable(files, table);
        if (!copied)
            return tl::unexpected(copied.error());
        whole = whole && *copied;
    }
    // Chosen again in a moment.
    if (const auto chosen = copy(files, "default_preset"); !chosen && chosen.error().code != ErrorCode::StoreCorrupt)
        return tl::unexpected(chosen.error());
    // Names only matter to retries within the batch; losing them is harmless.
    if (const auto names = copyReadable(files, "names"); !names)
        return tl::unexpected(names.error());
    return whole ? QCoreApplication::translate("Store", "every export is there, and its search index was built anew")
                 : QCoreApplication::translate("Store", "every export is there, but warnings or facts of some could not be read");
}

Result<QString> fill(Database &fresh, const QString &path)
{
    auto old = Database::open(path, Database::Mode::ReadWrite);
    if (!old)
        return failure(ErrorCode::StoreCorrupt, old.error().params, old.error().details);
    const auto version = storedVersion(**old);
    if (!version || *version != schemaVersion())
        return failure(ErrorCode::StoreCorrupt, {{QStringLiteral("path"), path}});
    if (auto migrated = migrate(fresh); !migrated)
        return tl::unexpected(migrated.error());
    if (auto begun = fresh.begin(); !begun)
        return tl::unexpected(begun.error());
    auto copied = copyAll({**old, fresh});
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
