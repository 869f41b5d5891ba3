// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <sqlite3.h>

namespace quayside {
namespace {

/// The value lives until the statement has run, so SQLite need not copy it.
int bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return sqlite3_bind_null(statement, position);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return value.isNull() ? sqlite3_bind_null(statement, position) : sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Double: return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QString: {
        const auto *text = static_cast<const QString *>(value.constData());
        if (text->isNull())
            return sqlite3_bind_null(statement, position);
        return sqlite3_bind_text16(statement, position, text->utf16(), static_cast<int>(text->size() * qsizetype{sizeof(char16_t)}), SQLITE_STATIC);
    }
    default: return SQLITE_MISMATCH;
    }
}

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

int Statement::run(std::initializer_list<QVariant> values)
{
    if (!m_statement) {
        const int prepared = sqlite3_prepare_v3(m_connection, m_sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        if (prepared != SQLITE_OK)
            return prepared;
    }
    int position = 0;
    for (const QVariant &value : values) {
        if (const int bound = bind(m_statement, ++position, value); bound != SQLITE_OK)
            return bound;
    }
    (void)sqlite3_step(m_statement);
    return sqlite3_reset(m_statement); // the step's result
}

} // namespace quayside
