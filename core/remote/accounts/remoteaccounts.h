// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"
#include "remote/driver/remoteprovider.h"
#include "remote/http/imagefetcher.h"

#include <QPromise>

#include <map>
#include <span>

namespace quayside {

class AccountStore;
class BrowserSignIn;
class Database;

/// What an AccountService over the network is built from.
struct RemoteConfig {
    std::span<const Dialect> dialects;
    NetworkSettings network;
    std::function<void(const QUrl &)> openUrl; ///< opens the system's browser; called in the engine's thread
    std::shared_ptr<SecretStore> secrets;      ///< empty: the keychain
    std::shared_ptr<Clock> clock;              ///< empty: the system's
    std::shared_ptr<NetworkNow> networkNow;    ///< told how the network is reached, for others than accounts; may be empty
};

/// Builds the AccountService for Engine.
AccountServiceFactory remoteAccounts(RemoteConfig config);

/// Accounts of remote APIs: the store's rows, the keychain's secrets, and a provider for each. Lives in the engine's thread.
class RemoteAccounts final : public AccountService
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteAccounts)

public:
    RemoteAccounts(RemoteConfig config, AccountHost &host, const QString &databaseFile);
    ~RemoteAccounts() override;

    [[nodiscard]] QList<ServiceForm> services() const override;
    QFuture<QList<AccountInfo>> accounts() override;
    QFuture<Result<AccountInfo>> account(const QString &idOrName) override;
    QFuture<Result<AccountInfo>> save(const Account &account) override;
    QFuture<Result<void>> remove(const QString &id) override;
    QFuture<Result<SecretPlace>> setSecret(const QString &id, const QString &key, const QString &secret) override;
    QFuture<Result<AccountTest>> test(const QString &id) override;
    QFuture<Result<SecretPlace>> signInWithBrowser(const QString &id) override;
    void cancelSignIn(const QString &id) override;
    QFuture<Result<void>> trustHost(const QString &id, const QString &host) override;
    QFuture<Result<PickerPage>> lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &next) override;
    QFuture<QJsonObject> fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url) override;
    void setNetwork(const NetworkSettings &settings) override;
    QFuture<Result<SecretPlace>> setProxyPassword(const QString &password) override;

private:
    template<class Value>
    using Promise = std::shared_ptr<QPromise<Value>>;
    /// Runs @p call in the service's thread with a promise to keep.
    template<class Value, class Call>
    QFuture<Value> inThread(Call call)
    {
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        const QFuture<Value> future = promise->future();
        QMetaObject::invokeMethod(
            this, [promise, call = std::move(call)] { call(promise); }, Qt::QueuedConnection);
        return future;
    }
    template<class Value>
    static void answer(const Promise<Value> &promise, Value value)
    {
        promise->addResult(std::move(value));
        promise->finish();
    }

    struct Entry {
        Account account;
        std::shared_ptr<AccountSession> session; ///< null: the program does not know its service
        std::vector<AccountCallPtr> calls;       ///< of pickers and probes
        std::unique_ptr<BrowserSignIn> signIn;
    };
    struct ProbeRun;

    // remoteaccounts.cpp: accounts and their sessions
    void load();
    Result<void> openStore();
    void build(Entry &entry);
    [[nodiscard]] const Dialect *dialect(const QString &id) const;
    Result<Entry *> entry(const QString &id);
    [[nodiscard]] ExportError unknownAccount(const QString &idOrName) const;
    void info(const Account &account, std::function<void(AccountInfo)> then);
    void infos(QList<Account> accounts, QList<AccountInfo> done, const Promise<QList<AccountInfo>> &promise);
    Result<Account> checked(Account account) const;
    Result<void> keep(const Account &account);
    // remoteaccounts_signin.cpp: secrets, signing in, the network
    /// Keys of secrets an account of this kind may have in the keychain, those of former sign-in methods too.
    static QStringList secretKeys(const Dialect &dialect, const Account &account);
    void place(const QString &key, std::function<void(SecretPlace)> then);
    void secretChanged(const QString &id);
    /// Ends a sign-in that waits for the browser, as canceled.
    static void endSignIn(Entry &entry);
    /// The browser brought a token that is good still. Not every service gives another one to renew it with: then it ends with the program.
    [[nodiscard]] bool isSignedInFor(const Account &account) const;
    void buildTools();
    void useProxyPassword(const QString &password);
    // remoteaccounts_ask.cpp: pickers and probes
    void ask(Entry &entry, const HttpRequest &request, std::function<void(AccountCall::Outcome)> then);
    void probe(const std::shared_ptr<ProbeRun> &run);

    RemoteConfig m_config;
    AccountHost &m_host;
    QString m_databaseFile;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AccountStore> m_store;
    RemoteTools m_tools;
    std::map<QString, Entry> m_entries;
};

} // namespace quayside
