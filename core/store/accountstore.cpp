// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountstore.h"

#include <QJsonDocument>

namespace quayside {

Result<QList<Account>> AccountStore::all()
{
    auto rows = m_database.run("SELECT value FROM accounts ORDER BY name COLLATE NOCASE, id");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Account> accounts;
    while ((*rows)->next()) {
        const Result<Account> account = accountFromJson(QJsonDocument::fromJson((*rows)->value(0).toString().toUtf8()).object());
        if (account)
            accounts.append(*account);
    }
    (*rows)->finish();
    return accounts;
}

Result<void> AccountStore::put(const Account &account)
{
    const QString value = QString::fromUtf8(QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact));
    auto done =
        m_database.run("INSERT INTO accounts(id, name, value) VALUES(?, ?, ?) ON CONFLICT(id) DO UPDATE SET name = excluded.name, value = excluded.value",
                       {account.id, account.name, value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> AccountStore::remove(const QString &id)
{
    auto done = m_database.run("DELETE FROM accounts WHERE id = ?", {id});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace quayside
