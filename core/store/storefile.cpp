// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace quayside {
namespace {

constexpr int lockMilliseconds = 5000;
constexpr qint64 headerSize = 100;
constexpr int versionOffset = 60; // sqlite.org/fileformat.html, "user version"

ExportError newer(int found)
{
    return {ErrorCode::StoreNewer, {{QStringLiteral("found"), QString::number(found)}, {QStringLiteral("known"), QString::number(schemaVersion())}}, {}, {}};
}

ExportError corrupt(const QString &file)
{
    return {ErrorCode::StoreCorrupt, {{QStringLiteral("path"), file}}, {}, {}};
}

// Reads the header without SQLite, which would create log files beside a file that must stay untouched.
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StoreUnavailable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}});
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(corrupt(path));
    const auto version = qFromBigEndian<qint32>(header.constData() + versionOffset);
    if (version > schemaVersion())
        return failure(newer(version));
    return {};
}

enum class Finding { Ready, NeedsMigration };

Result<Finding> examine(const QString &path, std::unique_ptr<Database> &database, bool check)
{
    if (auto header = checkHeader(path); !header)
        return tl::unexpected(header.error());
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    auto version = storedVersion(**opened);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return failure(newer(*version));
    if (check) {
        auto verdict = (*opened)->value(QStringLiteral("PRAGMA quick_check(1)"));
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (verdict->toString() != QLatin1StringView("ok"))
            return failure(corrupt(path));
    }
    database = std::move(*opened);
    if (*version < schemaVersion())
        return Finding::NeedsMigration;
    // Reading the table roots detects truncated or overwritten files.
    for (const char *probe : {"SELECT max(id) FROM jobs", "SELECT count(*) FROM intents", "SELECT count(*) FROM accounts"}) {
        if (auto read = database->value(QLatin1StringView(probe)); !read) {
            database.reset();
            // Tables are missing despite a known version: not our file.
            return failure(read.error().code == ErrorCode::StoreBusy ? read.error() : corrupt(path));
        }
    }
    return Finding::Ready;
}

Result<QString> moveAside(const QString &path, const QDateTime &now)
{
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString kept;
    for (int number = 1; kept.isEmpty() || QFile::exists(kept); ++number)
        kept = path + QStringLiteral(".damaged-") + stamp + (number > 1 ? u'-' + QString::number(number) : QString());
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, kept + part)) {
            return failure(
                ErrorCode::StoreUnavailable,
                {{QStringLiteral("path"), path}, {QStringLiteral("reason"), QCoreApplication::translate("Store", "it is damaged and cannot be moved aside")}});
        }
    }
    return kept;
}

ExportError notAlone(const QString &reason)
{
    return {ErrorCode::StoreBusy, {{QStringLiteral("reason"), reason}}, {}, {}};
}

// Needs the exclusive lock.
Result<void> mend(const QString &path, StoreFile &store, const QDateTime &now, bool check)
{
    auto again = examine(path, store.database, check);
    if (!again) {
        if (again.error().code != ErrorCode::StoreCorrupt)
            return tl::unexpected(again.error());
        store.database.reset();
        auto kept = moveAside(path, now);
        if (!kept)
            return tl::unexpected(kept.error());
        store.setAside = *kept;
        again = examine(path, store.database, false);
        if (!again)
            return tl::unexpected(again.error());
    }
    return *again == Finding::NeedsMigration ? migrate(*store.database) : Result<void>();
}

} // namespace

Result<StoreFile> openStore(const Profile &profile, const QDateTime &now, bool check)
{
    const QString lockFile = profile.runFolder + QStringLiteral("/store.lock");
    StoreFile store;
    if (!store.lock.lock(lockFile, FileLock::Mode::Shared, lockMilliseconds))
        return failure(notAlone(QCoreApplication::translate("Store", "it is being brought up to date")));
    auto finding = examine(profile.database, store.database, check);
    if (finding && *finding == Finding::Ready)
        return store;
    if (!finding && finding.error().code != ErrorCode::StoreCorrupt)
        return tl::unexpected(finding.error());
    store.database.reset();
    store.lock.unlock();
    if (!store.lock.lock(lockFile, FileLock::Mode::Exclusive, lockMilliseconds)) {
        return failure(notAlone(finding ? QCoreApplication::translate("Store", "it has to be brought up to date by one program alone")
                                        : QCoreApplication::translate("Store", "it is damaged and has to be set aside by one program alone")));
    }
    if (auto mended = mend(profile.database, store, now, check); !mended)
        return tl::unexpected(mended.error());
    if (!store.lock.lock(lockFile, FileLock::Mode::Shared, lockMilliseconds))
        return failure(notAlone(QCoreApplication::translate("Store", "it is being brought up to date")));
    return store;
}

} // namespace quayside
