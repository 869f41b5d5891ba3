// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/remoteaccounts.h"

#include "base/threadhandoff.h"
#include "store/database.h"
#include "store/keychainsecrets.h"

#include <QFileInfo>
#include <QPromise>

namespace quayside {
namespace {

RemoteTools toolsOf(const RemoteConfig &config, const QString &databaseFile)
{
    RemoteTools tools;
    tools.clock = config.clock ? config.clock : std::make_shared<SystemClock>();
    tools.secrets = config.secrets ? config.secrets : std::make_shared<KeychainSecrets>();
    tools.lockFolder = QFileInfo(databaseFile).path() + QStringLiteral("/accounts");
    return tools;
}

RemoteTools with(RemoteTools tools, std::shared_ptr<HttpClient> http)
{
    tools.http = std::move(http);
    return tools;
}

/// Calls @p call in the thread of @p context with a function that resolves the future.
template<class Value, class Call>
QFuture<Value> inThread(QObject *context, Call call)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const QFuture<Value> future = promise->future();
    callIn(context, [promise, call = std::move(call)] {
        call([promise](Value value) {
            promise->addResult(std::move(value));
            promise->finish();
        });
    });
    return future;
}

} // namespace

AccountServiceFactory remoteAccounts(RemoteConfig config)
{
    return [config = std::move(config)](AccountHost &host, Database &database) { return std::make_unique<RemoteAccounts>(config, host, database.file()); };
}

RemoteAccounts::RemoteAccounts(const RemoteConfig &config, AccountHost &host, const QString &databaseFile)
    : m_dialects(config.dialects), m_tools(toolsOf(config, databaseFile)), m_network(config.network, m_tools.secrets, config.networkNow),
      m_directory(config.dialects, with(m_tools, m_network.http()), host, databaseFile), m_probe(m_directory),
      m_signIn(m_directory, m_tools.secrets, config.openUrl)
{
    connect(&m_directory, &AccountDirectory::changed, this, &RemoteAccounts::accountsChanged);
    connect(&m_directory, &AccountDirectory::accountEnds, &m_signIn, &AccountSignIn::cancel);
    connect(&m_directory, &AccountDirectory::sessionEnds, &m_probe, &AccountProbe::drop);
    connect(&m_signIn, &AccountSignIn::credentialChanged, this, [this, &host](const QString &id) {
        // Only the last of several secrets completes the sign-in.
        m_directory.find(id, [&host, id](const Result<AccountInfo> &info) {
            if (info && info->signedIn)
                host.resumeSignedIn(id);
        });
        Q_EMIT accountsChanged();
    });
}

RemoteAccounts::~RemoteAccounts() = default;

QList<ServiceForm> RemoteAccounts::services() const
{
    return serviceForms(m_dialects);
}

QFuture<QList<AccountInfo>> RemoteAccounts::accounts()
{
    return inThread<QList<AccountInfo>>(this, [this](auto answer) { m_directory.list(answer); });
}

QFuture<Result<AccountInfo>> RemoteAccounts::account(const QString &idOrName)
{
    return inThread<Result<AccountInfo>>(this, [this, idOrName](auto answer) { m_directory.find(idOrName, answer); });
}

QFuture<Result<AccountInfo>> RemoteAccounts::save(const Account &account)
{
    return inThread<Result<AccountInfo>>(this, [this, account](auto answer) { m_directory.save(account, answer); });
}

QFuture<Result<void>> RemoteAccounts::remove(const QString &id)
{
    return inThread<Result<void>>(this, [this, id](auto answer) { answer(m_directory.remove(id)); });
}

QFuture<Result<void>> RemoteAccounts::trustHost(const QString &id, const QString &host)
{
    return inThread<Result<void>>(this, [this, id, host](auto answer) { answer(m_directory.trustHost(id, host)); });
}

QFuture<Result<SecretPlace>> RemoteAccounts::setSecret(const QString &id, const QString &key, const QString &secret)
{
    return inThread<Result<SecretPlace>>(this, [this, id, key, secret](auto answer) { m_signIn.setSecret(id, key, secret, answer); });
}

QFuture<Result<SecretPlace>> RemoteAccounts::signInWithBrowser(const QString &id)
{
    return inThread<Result<SecretPlace>>(this, [this, id](auto answer) { m_signIn.withBrowser(id, answer); });
}

void RemoteAccounts::cancelSignIn(const QString &id)
{
    callIn(this, [this, id] { m_signIn.cancel(id); });
}

QFuture<Result<AccountTest>> RemoteAccounts::test(const QString &id)
{
    return inThread<Result<AccountTest>>(this, [this, id](auto answer) { m_probe.test(id, answer); });
}

QFuture<Result<PickerPage>> RemoteAccounts::lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &next)
{
    return inThread<Result<PickerPage>>(this, [this, id, lookup, fields, next](auto answer) { m_probe.lookup(id, lookup, fields, next, answer); });
}

QFuture<QJsonObject> RemoteAccounts::fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url)
{
    return inThread<QJsonObject>(this, [this, id, kind, url](auto answer) { answer(m_probe.fieldsFromUrl(id, kind, url)); });
}

void RemoteAccounts::setNetwork(const NetworkSettings &settings)
{
    callIn(this, [this, settings] {
        if (m_network.use(settings))
            m_directory.useHttp(m_network.http());
    });
}

QFuture<Result<SecretPlace>> RemoteAccounts::setProxyPassword(const QString &password)
{
    return inThread<Result<SecretPlace>>(this, [this, password](auto answer) { m_network.setProxyPassword(password, answer); });
}

} // namespace quayside
