// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "store/database.h"

namespace quayside {

/// Account rows, without secrets or policy. Lives in its connection's thread.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    /// Sorted by name; unreadable ones (from a newer program) are skipped and kept.
    Result<QList<Account>> all();
    /// Inserts or replaces.
    Result<void> put(const Account &account);
    Result<void> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace quayside
