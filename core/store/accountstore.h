// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "store/database.h"

namespace quayside {

/// Accounts in the database: statements, no policy. Nothing secret is in them. Lives in the thread of its connection.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    /// All accounts, by name. One that cannot be read (a newer program's) is left out and left alone.
    Result<QList<Account>> all();
    /// Adds or replaces.
    Result<void> put(const Account &account);
    Result<void> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace quayside
