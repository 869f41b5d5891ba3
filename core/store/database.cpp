// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace quayside {
namespace {

// Primary result codes (sqlite.org/rescode.html).
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

constexpr int busyMilliseconds = 3000;

/// By default the last connection checkpoints the log on closing, waiting for the disk twice. The log is as durable as the database, and SQLite
/// checkpoints every thousand pages anyway.
void keepLogOnClose(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
        sqlite3_db_config(*static_cast<sqlite3 *const *>(handle.constData()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace

ExportError Database::error(const QSqlError &sqlError) const
{
    const int code = sqlError.nativeErrorCode().toInt() & 0xff;
    ExportError result{ErrorCode::StoreUnavailable, {{QStringLiteral("path"), m_file}, {QStringLiteral("reason"), sqlError.databaseText()}}, {}, {}};
    result.details = QStringLiteral("SQLite %1: %2").arg(sqlError.nativeErrorCode(), sqlError.text());
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        result.code = ErrorCode::StoreCorrupt;
    else if (code == sqliteBusy || code == sqliteLocked)
        result.code = ErrorCode::StoreBusy;
    else if (code == sqliteFull)
        result.code = ErrorCode::DiskFull;
    return result;
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    std::unique_ptr<Database> database(new Database);
    database->m_file = file;
    // Qt's connection names are global; a random one cannot clash.
    database->m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    database->m_connection.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database->m_connection.setConnectOptions(options);
    if (!database->m_connection.open())
        return failure(database->error(database->m_connection.lastError()));
    if (mode == Mode::ReadWrite) {
        for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON"}) {
            if (auto done = database->execute(QLatin1StringView(pragma)); !done)
                return tl::unexpected(done.error());
        }
    }
    keepLogOnClose(database->m_connection);
    return database;
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_prepared.clear();
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

Result<void> Database::begin()
{
    // IMMEDIATE takes the write lock at once; a transaction that starts with a read could not wait for it later.
    auto begun = run("BEGIN IMMEDIATE");
    return begun ? Result<void>() : tl::unexpected(begun.error());
}

Result<void> Database::commit()
{
    auto done = run("COMMIT");
    return done ? Result<void>() : tl::unexpected(done.error());
}

void Database::rollback()
{
    (void)run("ROLLBACK");
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
