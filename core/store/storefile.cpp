// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefile.h"

#include "store/migrations.h"
#include "store/salvage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

namespace quayside {
namespace {

constexpr int lockMilliseconds = 5000;
constexpr qint64 headerSize = 100;
constexpr int versionOffset = 60; // sqlite.org/fileformat.html, "user version"
/// Files up to this size are always checked when opened, which takes two milliseconds.
constexpr qint64 smallFile = 1024 * 1024;
/// Work on files from this size on is told.
constexpr qint64 largeFile = 20 * 1024 * 1024;

ExportError newer(int found)
{
    return {ErrorCode::StoreNewer, {{QStringLiteral("found"), QString::number(found)}, {QStringLiteral("known"), QString::number(schemaVersion())}}, {}, {}};
}

ExportError corrupt(const QString &file)
{
    return {ErrorCode::StoreCorrupt, {{QStringLiteral("path"), file}}, {}, {}};
}

/// Whether there is a log without its database. SQLite would delete it.
bool isLogAlone(const QString &path)
{
    // Look at the log first: a process creating both creates it last.
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 && QFileInfo(path).size() == 0;
}

QString mendedFile(const QString &path)
{
    return path + QStringLiteral(".mended");
}

// Reads the header without SQLite, which would create log files beside a file that must stay untouched.
Result<void> checkHeader(const QString &path)
{
    if (isLogAlone(path) || (!QFile::exists(path) && QFile::exists(mendedFile(path))))
        return failure(corrupt(path));
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

/// Checks every page of the file, and the search index if @p index.
Result<void> lookThrough(Database &database, bool index)
{
    auto verdict = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (verdict->toString() != QLatin1StringView("ok"))
        return failure(corrupt(database.file()));
    return index ? database.execute(QStringLiteral("INSERT INTO search(search) VALUES('integrity-check')")) : Result<void>();
}

/// Reading the tables' roots finds a file that was cut short or overwritten.
Result<void> readRoots(Database &database)
{
    for (const char *probe : {"SELECT max(id) FROM jobs", "SELECT count(*) FROM intents", "SELECT count(*) FROM accounts", "SELECT count(*) FROM refilling"}) {
        if (auto read = database.value(QLatin1StringView(probe)); !read) {
            // Missing tables under a known version number: not our file any more.
            return failure(read.error().code == ErrorCode::Internal ? corrupt(database.file()) : read.error());
        }
    }
    return {};
}

void tell(const StoreWatcher &watcher, const QString &path, const StoreWork &work)
{
    if (watcher.tell && QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size() >= largeFile)
        watcher.tell(work);
}

Result<Finding> examine(const QString &path, std::unique_ptr<Database> &database, bool check, const StoreWatcher &watcher)
{
    if (auto header = checkHeader(path); !header)
        return tl::unexpected(header.error());
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    (*opened)->setStop(watcher.stop);
    auto version = storedVersion(**opened);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return failure(newer(*version));
    const bool current = *version == schemaVersion();
    if (check)
        tell(watcher, path, {StoreWork::Kind::Checking});
    if (check || QFileInfo(path).size() <= smallFile) {
        if (auto whole = lookThrough(**opened, check && current); !whole)
            return tl::unexpected(whole.error());
    }
    if (current) {
        if (auto read = readRoots(**opened); !read)
            return tl::unexpected(read.error());
    }
    const auto prepared = isPrepared(**opened);
    if (!prepared)
        return tl::unexpected(prepared.error());
    (*opened)->setStop({});
    database = std::move(*opened);
    return *prepared ? Finding::Ready : Finding::NeedsMigration;
}

Result<void> prepare(const QString &path, Database &database, const StoreWatcher &watcher)
{
    database.setStop(watcher.stop);
    auto migrated = migrate(database, schemaVersion(), [&](qint64 done, qint64 all) { tell(watcher, path, {StoreWork::Kind::Preparing, done, all}); });
    database.setStop({});
    return migrated;
}

Result<QString> moveAside(const QString &path, const QDateTime &now)
{
    const QString stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString kept;
    for (int number = 1; kept.isEmpty() || QFile::exists(kept) || QFile::exists(kept + QStringLiteral("-wal")); ++number)
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

/// Replaces the damaged file by what can be read of it, and sets it aside.
Result<void> replaceDamaged(const QString &path, StoreFile &store, const QDateTime &now)
{
    const QString mended = mendedFile(path);
    // A complete file alone means that an earlier repair stopped between the two renames.
    const bool madeBefore = !QFile::exists(path) && QFile::exists(mended);
    Result<QString> saved = failure(corrupt(path));
    if (!madeBefore && checkHeader(path))
        saved = salvage(path, mended);
    if (!saved && !madeBefore)
        removeDatabase(mended); // left incomplete by an earlier repair
    if (!saved && saved.error().code != ErrorCode::StoreCorrupt)
        return tl::unexpected(saved.error());
    if (QFile::exists(path) || isLogAlone(path)) {
        auto kept = moveAside(path, now);
        if (!kept)
            return tl::unexpected(kept.error());
        store.setAside = *kept;
    }
    if (QFile::exists(mended) && !QFile::rename(mended, path)) {
        return failure(ErrorCode::StoreUnavailable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), QStringLiteral("rename")}});
    }
    if (!store.setAside.isEmpty() && !madeBefore) {
        store.notice = ExportError{saved ? ErrorCode::StoreMended : ErrorCode::StoreSetAside, {{QStringLiteral("path"), store.setAside}}, {}, {}};
        if (saved)
            store.notice->params.insert(QStringLiteral("lost"), *saved);
    }
    return {};
}

/// Opens the file, and brings it up to date. Needs the exclusive lock.
Result<void> openUpToDate(const QString &path, StoreFile &store, bool check, const StoreWatcher &watcher)
{
    const auto finding = examine(path, store.database, check, watcher);
    if (!finding)
        return tl::unexpected(finding.error());
    return *finding == Finding::NeedsMigration ? prepare(path, *store.database, watcher) : Result<void>();
}

/// The same; what proves damaged is replaced first.
Result<void> mend(const QString &path, StoreFile &store, const QDateTime &now, bool check, const StoreWatcher &watcher)
{
    auto opened = openUpToDate(path, store, check, watcher);
    if (opened || opened.error().code != ErrorCode::StoreCorrupt)
        return opened;
    store.database.reset();
    if (auto replaced = replaceDamaged(path, store, now); !replaced)
        return replaced;
    return openUpToDate(path, store, false, watcher);
}

Result<void> openAlone(const QString &lockFile, const QString &path, StoreFile &store, const QDateTime &now, bool check, bool damaged,
                       const StoreWatcher &watcher)
{
    store.database.reset();
    store.lock.unlock();
    if (!store.lock.lock(lockFile, FileLock::Mode::Exclusive, lockMilliseconds)) {
        return failure(notAlone(damaged ? QCoreApplication::translate("Store", "it is damaged and has to be mended by one program alone")
                                        : QCoreApplication::translate("Store", "it has to be brought up to date by one program alone")));
    }
    if (auto mended = mend(path, store, now, check && damaged, watcher); !mended)
        return mended;
    if (!store.lock.lock(lockFile, FileLock::Mode::Shared, lockMilliseconds))
        return failure(notAlone(QCoreApplication::translate("Store", "it is being brought up to date")));
    return {};
}

} // namespace

QString storeWorkWords(const StoreWork &work)
{
    if (work.kind == StoreWork::Kind::Checking)
        return QCoreApplication::translate("Store", "Checking the history, as the program did not end as it should …");
    if (work.all == 0)
        return QCoreApplication::translate("Store", "Preparing the history for this version, once …");
    return QCoreApplication::translate("Store", "Preparing the history for this version, once: %1 of %2 exports …")
        .arg(QLocale().toString(work.done), QLocale().toString(work.all));
}

Result<StoreFile> openStore(const Profile &profile, const QDateTime &now, bool check, const StoreWatcher &watcher)
{
    const QString lockFile = profile.runFolder + QStringLiteral("/store.lock");
    const QString mark = Database::damageMark(profile.database);
    StoreFile store;
    if (!store.lock.lock(lockFile, FileLock::Mode::Shared, lockMilliseconds))
        return failure(notAlone(QCoreApplication::translate("Store", "it is being brought up to date")));
    const bool whole = check || QFile::exists(mark);
    auto finding = examine(profile.database, store.database, whole, watcher);
    if (!finding && finding.error().code != ErrorCode::StoreCorrupt)
        return tl::unexpected(finding.error());
    if (!finding || *finding == Finding::NeedsMigration) {
        if (auto opened = openAlone(lockFile, profile.database, store, now, whole, !finding, watcher); !opened)
            return tl::unexpected(opened.error());
    }
    QFile::remove(mark);
    return store;
}

} // namespace quayside
