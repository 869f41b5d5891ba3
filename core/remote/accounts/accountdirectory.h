// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"
#include "remote/auth/accountsession.h"

#include <map>
#include <span>

namespace quayside {

class AccountStore;
class Database;

/// The remote APIs of @p dialects, as forms.
QList<ServiceForm> serviceForms(std::span<const Dialect> dialects);

/// The accounts of a profile: their rows in the store, a session and a provider for each, and which of their secrets are there. Lives in the
/// engine's thread; what has to read the keychain answers through a callback.
class AccountDirectory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDirectory)

public:
    /// Reads the store, and gives @p host a provider for each account. @p dialects and @p host outlive this.
    AccountDirectory(std::span<const Dialect> dialects, RemoteTools tools, AccountHost &host, QString databaseFile);
    ~AccountDirectory() override;

    template<class Value>
    using Done = std::function<void(Value)>;

    /// All accounts, by name.
    void list(Done<QList<AccountInfo>> done);
    /// By id, else by name (ignoring case). Error: AccountNotFound with the nearest name.
    void find(const QString &idOrName, const Done<Result<AccountInfo>> &done);
    /// Adds (empty id) or changes an account. Error: InvalidOption, RequiredOption, AccountNotFound, UnknownProvider, the store's.
    void save(Account account, const Done<Result<AccountInfo>> &done);
    /// Removes the account, its provider and its secrets. Error: AccountNotFound, the store's.
    Result<void> remove(const QString &id);
    /// Lets @p host see the account's credential. Error: AccountNotFound, HostNotFound for what names no server, the store's.
    Result<void> trustHost(const QString &id, const QString &host);
    /// The session of an account. Error: AccountNotFound, also where the program does not know its service.
    [[nodiscard]] Result<std::shared_ptr<AccountSession>> session(const QString &id) const;
    /// Every account gets a new session over @p http.
    void useHttp(std::shared_ptr<HttpClient> http);

Q_SIGNALS:
    /// Accounts were added, changed or removed.
    void changed();
    /// The account is about to become another one, or to go.
    void accountEnds(const QString &id);
    /// The session is about to be replaced, or to go.
    void sessionEnds(const QString &id);

private:
    struct Entry {
        Account account;
        std::shared_ptr<AccountSession> session; ///< null: the program does not know its service
    };

    void load();
    Result<void> openStore();
    void build(Entry &entry);
    Result<void> keep(const Account &account);
    [[nodiscard]] const Dialect *dialect(const QString &id) const;
    [[nodiscard]] Result<void> checkName(const Account &account) const;
    [[nodiscard]] ExportError notFound(const QString &idOrName) const;
    void describe(const Account &account, const Done<AccountInfo> &done);
    void readSecrets(const std::shared_ptr<AccountInfo> &info, QStringList fields, const Done<AccountInfo> &done);
    void describeAll(QList<Account> accounts, QList<AccountInfo> described, const Done<QList<AccountInfo>> &done);
    [[nodiscard]] bool isSignedInFor(const Account &account) const;
    [[nodiscard]] QDateTime pauseOf(const QString &id) const;

    std::span<const Dialect> m_dialects;
    RemoteTools m_tools;
    AccountHost &m_host;
    QString m_databaseFile;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AccountStore> m_store;
    std::map<QString, Entry> m_entries;
};

} // namespace quayside
