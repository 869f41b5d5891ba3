// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/accounts/accountdirectory.h"
#include "remote/accounts/accountprobe.h"
#include "remote/accounts/accountsignin.h"
#include "remote/accounts/networkaccess.h"

namespace quayside {

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

/// The AccountService: takes calls from any thread over to the parts that do the work, and wires these to each other.
class RemoteAccounts final : public AccountService
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteAccounts)

public:
    RemoteAccounts(const RemoteConfig &config, AccountHost &host, const QString &databaseFile);
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
    std::span<const Dialect> m_dialects;
    RemoteTools m_tools; ///< without the HTTP client, which changes
    NetworkAccess m_network;
    AccountDirectory m_directory;
    AccountProbe m_probe;
    AccountSignIn m_signIn;
};

} // namespace quayside
