// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/gatheredrows.h"
#include "store/searchwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr int busyMilliseconds = 3000;

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    const bool ours = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return ours ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

/// What an error code means for the file (sqlite.org/rescode.html).
enum class Trouble { Passing, Damage, WholeFile, OneStatement };

Trouble troubleOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_INTERRUPT:
    case SQLITE_PROTOCOL: return Trouble::Passing;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Trouble::Damage;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS: return Trouble::WholeFile;
    default: return Trouble::OneStatement;
    }
}

QString reasonOf(int code, const QString &asSqliteSaysIt)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Store", text); };
    if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE || code == SQLITE_IOERR_SHMSIZE)
        return words(QT_TRANSLATE_NOOP("Store", "its disk took no more: a fault, a quota, or a limit on the size of files"));
    switch (code & 0xff) {
    case SQLITE_FULL: return words(QT_TRANSLATE_NOOP("Store", "there is no room left on its disk"));
    case SQLITE_IOERR: return words(QT_TRANSLATE_NOOP("Store", "its disk reported a fault"));
    case SQLITE_READONLY:
    case SQLITE_PERM: return words(QT_TRANSLATE_NOOP("Store", "it may only be read"));
    case SQLITE_CANTOPEN: return words(QT_TRANSLATE_NOOP("Store", "it, or a file beside it, cannot be opened"));
    case SQLITE_NOMEM: return words(QT_TRANSLATE_NOOP("Store", "there is not enough memory"));
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return words(QT_TRANSLATE_NOOP("Store", "it is being written for longer than usual"));
    case SQLITE_INTERRUPT: return words(QT_TRANSLATE_NOOP("Store", "the work on it was stopped"));
    default: return asSqliteSaysIt;
    }
}

/// Creates the file first, as SQLite would make it world-readable; log files inherit its mode.
void makePrivate(const QString &file)
{
    const QByteArray name = QFile::encodeName(file);
    if (const int made = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600); made >= 0)
        ::close(made);
    for (const char *suffix : {"", "-wal", "-shm"}) {
        struct stat found {};
        const QByteArray part = name + suffix;
        if (::stat(part.constData(), &found) == 0 && S_ISREG(found.st_mode) && (found.st_mode & 0077) != 0)
            ::chmod(part.constData(), 0600); // fails for another user's file, which is theirs to decide
    }
}

} // namespace

ExportError Database::error(const QSqlError &sqlError) const
{
    return error(sqlError.nativeErrorCode().toInt(), sqlError.databaseText());
}

ExportError Database::error(int code, const QString &asSqliteSaysIt) const
{
    ExportError result{ErrorCode::Internal,
                       {{QStringLiteral("path"), m_file}, {QStringLiteral("reason"), reasonOf(code, asSqliteSaysIt)}},
                       {},
                       QStringLiteral("SQLite %1: %2").arg(code).arg(asSqliteSaysIt)};
    switch (troubleOf(code)) {
    case Trouble::Passing: result.code = ErrorCode::StoreBusy; break;
    case Trouble::Damage:
        result.code = ErrorCode::StoreCorrupt;
        (void)QFile(damageMark(m_file)).open(QIODevice::WriteOnly);
        break;
    case Trouble::WholeFile: result.code = m_writable ? ErrorCode::StoreNotWritable : ErrorCode::StoreUnavailable; break;
    case Trouble::OneStatement: break;
    }
    return result;
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    std::unique_ptr<Database> database(new Database);
    database->m_file = file;
    if (mode == Mode::ReadWrite)
        makePrivate(file);
    // Qt's connection names are global; a random one cannot clash.
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    database->m_connection.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->m_connection.setConnectOptions(options);
    if (!database->m_connection.open())
        return failure(database->error(database->m_connection.lastError()));
    database->m_handle = handleOf(database->m_connection);
    if (!database->m_handle)
        return failure(database->error(SQLITE_CANTOPEN, {}));
    for (const auto add : {addSearchFunctions, addGatherFunctions}) {
        if (const int code = add(database->m_handle); code != SQLITE_OK)
            return failure(database->error(code, {}));
    }
    if (mode == Mode::ReadWrite) {
        for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON"}) {
            if (auto done = database->execute(QLatin1StringView(pragma)); !done)
                return tl::unexpected(done.error());
        }
    }
    // By default the last connection checkpoints the log on closing, waiting for the disk twice. The log is as durable as the database; a clean exit
    // calls checkpoint().
    sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    database->m_writable = mode == Mode::ReadWrite;
    return database;
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_prepared.clear();
    m_changes.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery *> Database::run(const char *sql, std::initializer_list<QVariant> values)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(QLatin1StringView(sql)))
            return failure(error(fresh->lastError()));
        query = std::move(fresh);
    }
    int position = 0;
    for (const QVariant &value : values)
        query->bindValue(position++, value);
    if (!query->exec())
        return failure(error(query->lastError()));
    return query.get();
}

Result<int> Database::change(const char *sql, std::initializer_list<QVariant> values)
{
    const auto statement = m_changes.try_emplace(sql, m_handle, sql).first;
    if (const int code = statement->second.run(values); code != SQLITE_OK)
        return failure(error(code, QString::fromUtf8(sqlite3_errmsg(m_handle))));
    return sqlite3_changes(m_handle);
}

qlonglong Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return failure(error(query.lastError()));
    return {};
}

Result<QSqlQuery> Database::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(error(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(error(query.lastError()));
    return query;
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(error(query.lastError()));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return failure(error(query.lastError()));
    return QVariant();
}

Result<void> Database::ended(const QSqlQuery &query) const
{
    return query.lastError().isValid() ? Result<void>(failure(error(query.lastError()))) : Result<void>();
}

QString Database::damageMark(const QString &database)
{
    return database + QStringLiteral(".check");
}

Result<void> Database::begin()
{
    // IMMEDIATE takes the write lock at once; a transaction that starts with a read could not wait for it later.
    auto begun = change("BEGIN IMMEDIATE");
    return begun ? Result<void>() : tl::unexpected(begun.error());
}

Result<void> Database::commit()
{
    auto done = change("COMMIT");
    return done ? Result<void>() : tl::unexpected(done.error());
}

void Database::rollback()
{
    (void)change("ROLLBACK");
}

void Database::setStop(std::function<bool()> stop)
{
    constexpr int steps = 100'000; // of SQLite's machine, a few milliseconds
    m_stop = std::move(stop);
    const auto ask = [](void *self) { return static_cast<Database *>(self)->m_stop() ? 1 : 0; };
    sqlite3_progress_handler(m_handle, m_stop ? steps : 0, m_stop ? +ask : nullptr, this);
}

Result<void> Database::goOn() const
{
    return m_stop && m_stop() ? Result<void>(failure(error(SQLITE_INTERRUPT, {}))) : Result<void>();
}

void Database::checkpoint()
{
    for (const auto &[sql, query] : m_prepared)
        query->finish(); // an open read would block it
    // Do not wait: another active process will do it at its own end.
    (void)execute(QStringLiteral("PRAGMA busy_timeout=0"));
    (void)execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)execute(QStringLiteral("PRAGMA busy_timeout=%1").arg(busyMilliseconds));
}

Result<void> Database::setFullSync(bool full)
{
    if (full == m_fullSync)
        return {};
    auto done = execute(full ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (done)
        m_fullSync = full;
    return done;
}

} // namespace quayside
