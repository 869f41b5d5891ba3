// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <initializer_list>

struct sqlite3;
struct sqlite3_stmt;

namespace quayside {

/// A prepared statement without result rows, for what every job writes: SQLite's API costs a third less than Qt's, which copies each value several
/// times. Destroy it before closing the connection.
class Statement
{
public:
    /// @p sql must outlive this.
    Statement(sqlite3 *connection, const char *sql) : m_connection(connection), m_sql(sql) {}
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds @p values in order and runs. Returns SQLite's result code, SQLITE_OK on success.
    [[nodiscard]] int run(std::initializer_list<QVariant> values);

private:
    sqlite3 *m_connection;
    const char *m_sql;
    sqlite3_stmt *m_statement = nullptr; ///< prepared on first use
};

} // namespace quayside
