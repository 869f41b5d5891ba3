// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <unordered_map>

namespace quayside {

/// One connection to the profile's SQLite file, with its prepared statements. Belongs to the thread that opened it.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Error: StoreUnavailable, StoreCorrupt, StoreBusy.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a statement that is prepared once; @p sql must be a literal (it is known by its address). The query stands before its first row.
    Result<QSqlQuery *> run(const char *sql, std::initializer_list<QVariant> values = {});
    /// Runs statements that are needed once.
    Result<void> execute(const QString &sql);
    /// Rows of a statement that is put together at run time; its values are bound.
    Result<QSqlQuery> rows(const QString &sql, const QVariantList &values);
    /// First column of the first row; invalid when there is none.
    Result<QVariant> value(const QString &sql);

    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// FULL: a commit waits for the disk. Else NORMAL: durable against a killed process, not against a power cut. Not inside a transaction.
    Result<void> setFullSync(bool full);

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Database() = default;
    [[nodiscard]] ExportError error(const QSqlError &sqlError) const;

    QString m_file;
    QSqlDatabase m_connection;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared;
    bool m_fullSync = false;
};

} // namespace quayside
