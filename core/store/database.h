// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>
#include <unordered_map>

namespace quayside {

/// A connection to the profile's SQLite file. Belongs to the thread that opened it.
/// Errors: StoreBusy (temporary), StoreNotWritable and StoreCorrupt (the whole file), Internal (this statement only).
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Creates the file if it is to be written, readable by its owner only. Error: StoreUnavailable, StoreCorrupt, StoreBusy.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a cached statement, before its first row. @p sql must be a literal: its address is the key.
    Result<QSqlQuery *> run(const char *sql, std::initializer_list<QVariant> values = {});
    /// Runs a cached statement without result rows; returns the number of changed rows. @p sql as for run().
    Result<int> change(const char *sql, std::initializer_list<QVariant> values = {});
    /// Of the row that was inserted last.
    [[nodiscard]] qlonglong lastRowId() const;
    /// Runs a statement without caching it.
    Result<void> execute(const QString &sql);
    /// Rows of a statement built at run time; @p values are bound.
    Result<QSqlQuery> rows(const QString &sql, const QVariantList &values);
    /// First column of the first row; invalid if none.
    Result<QVariant> value(const QString &sql);

    /// Call after the last row: an error if reading stopped early.
    [[nodiscard]] Result<void> ended(const QSqlQuery &query) const;

    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// FULL: commits wait for the disk. Otherwise NORMAL: survives a killed process, not a power cut. Not inside a transaction.
    Result<void> setFullSync(bool full);

    /// Asked while long statements run; where it is true they end with StoreBusy. Empty: they run on.
    void setStop(std::function<bool()> stop);
    /// StoreBusy where setStop()'s function says so; for work of many statements.
    [[nodiscard]] Result<void> goOn() const;

    /// Copies the log into the file, which is then complete by itself. Does nothing while others use the log.
    void checkpoint();

    /// Marker file beside @p database, left after damage: the next start checks the whole file.
    [[nodiscard]] static QString damageMark(const QString &database);

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Database() = default;
    [[nodiscard]] ExportError error(const QSqlError &sqlError) const;
    /// @p code: SQLite's result code.
    [[nodiscard]] ExportError error(int code, const QString &asSqliteSaysIt) const;

    QString m_file;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr; ///< the connection's own
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    std::unordered_map<const char *, Statement> m_changes;
    std::function<bool()> m_stop;
    bool m_fullSync = false;
    bool m_writable = false; ///< it is open, for writing
};

} // namespace quayside
