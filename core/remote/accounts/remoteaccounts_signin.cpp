// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets, signing in, trusted hosts and the way to the network.
#include "remote/accounts/remoteaccounts.h"

#include "base/textdistance.h"
#include "remote/auth/browsersignin.h"

namespace quayside {
namespace {

constexpr auto proxySecret = "network/proxy-password";

} // namespace

QStringList RemoteAccounts::secretKeys(const Dialect &dialect, const Account &account)
{
    QStringList keys{QStringLiteral("refresh-token")};
    const AuthDescription auth = dialect.auth(account);
    for (const AuthMethod &method : auth.methods) {
        for (const OptionSpec &field : method.fields) {
            if (field.type == OptionType::Secret && !keys.contains(field.key))
                keys.append(field.key);
        }
    }
    return keys;
}

void RemoteAccounts::secretChanged(const QString &id)
{
    if (const auto at = m_entries.find(id); at != m_entries.end() && at->second.session)
        at->second.session->tokens.forget();
    m_host.resumeSignedIn(id);
    Q_EMIT accountsChanged();
}

void RemoteAccounts::place(const QString &key, std::function<void(SecretPlace)> then)
{
    // Asked after a read: keychain jobs run one after the other, so a write that is still under way has ended by then.
    m_tools.secrets->read(key, this, [this, key, then = std::move(then)](const std::optional<QString> &kept) {
        then(!kept || m_tools.secrets->isSessionOnly(key) ? SecretPlace::Session : SecretPlace::Keychain);
    });
}

QFuture<Result<SecretPlace>> RemoteAccounts::setSecret(const QString &id, const QString &key, const QString &secret)
{
    return inThread<Result<SecretPlace>>([this, id, key, secret](const Promise<Result<SecretPlace>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<SecretPlace>(tl::unexpected(found.error())));
        const QStringList known = secretKeys((*found)->session->dialect, (*found)->account);
        if (!known.contains(key))
            return answer(promise, Result<SecretPlace>(
                                       failure(ErrorCode::UnknownOption, {{QStringLiteral("option"), key}, {QStringLiteral("hint"), didYouMean(key, known)}})));
        const QString clean = secret.trimmed(); // pasted tokens bring line ends along
        if (clean.isEmpty()) {
            return m_tools.secrets->remove(secretKey(id, key), this, [this, id, promise] {
                secretChanged(id);
                answer(promise, Result<SecretPlace>(SecretPlace::Keychain));
            });
        }
        m_tools.secrets->write(secretKey(id, key), clean, this, [this, id, promise](bool kept) {
            secretChanged(id);
            answer(promise, Result<SecretPlace>(kept ? SecretPlace::Keychain : SecretPlace::Session));
        });
    });
}

void RemoteAccounts::endSignIn(Entry &entry)
{
    if (entry.signIn)
        entry.signIn->cancel(); // takes it out of the entry too
}

bool RemoteAccounts::isSignedInFor(const Account &account) const
{
    const auto at = m_entries.find(account.id);
    return account.auth == AuthKind::AuthorizationCode && at != m_entries.end() && at->second.session && at->second.session->tokens.isFresh();
}

QFuture<Result<SecretPlace>> RemoteAccounts::signInWithBrowser(const QString &id)
{
    return inThread<Result<SecretPlace>>([this, id](const Promise<Result<SecretPlace>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<SecretPlace>(tl::unexpected(found.error())));
        endSignIn(**found);
        const auto session = (*found)->session;
        auto done = [this, id, promise](const Result<void> &result) {
            if (const auto at = m_entries.find(id); at != m_entries.end() && at->second.signIn)
                at->second.signIn.release()->deleteLater(); // it is calling us
            if (!result)
                return answer(promise, Result<SecretPlace>(tl::unexpected(result.error())));
            m_host.resumeSignedIn(id);
            Q_EMIT accountsChanged();
            place(secretKey(id, QStringLiteral("refresh-token")), [promise](SecretPlace where) { answer(promise, Result<SecretPlace>(where)); });
        };
        (*found)->signIn = std::make_unique<BrowserSignIn>(
            session, m_config.openUrl ? m_config.openUrl : [](const QUrl &) {}, done);
        (*found)->signIn->start();
    });
}

void RemoteAccounts::cancelSignIn(const QString &id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (const auto at = m_entries.find(id); at != m_entries.end())
                endSignIn(at->second);
        },
        Qt::QueuedConnection);
}

QFuture<Result<void>> RemoteAccounts::trustHost(const QString &id, const QString &host)
{
    return inThread<Result<void>>([this, id, host](const Promise<Result<void>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<void>(tl::unexpected(found.error())));
        Account account = (*found)->account;
        const QString name = host.trimmed().toLower();
        if (trustName(QUrl(QStringLiteral("https://") + name, QUrl::StrictMode)) != name || name.isEmpty())
            return answer(promise, Result<void>(failure(ErrorCode::HostNotFound, {{QStringLiteral("host"), host}})));
        if (!account.trustedHosts.contains(name))
            account.trustedHosts.append(name);
        answer(promise, keep(account));
    });
}

void RemoteAccounts::buildTools()
{
    m_tools.http = std::make_shared<HttpClient>(m_config.network);
    if (m_config.networkNow)
        m_config.networkNow->set(m_config.network, {});
    if (m_config.network.proxy != NetworkSettings::Proxy::Manual || m_config.network.proxyUser.isEmpty())
        return;
    m_tools.secrets->read(QLatin1StringView(proxySecret), this,
                          [this](const std::optional<QString> &password) { useProxyPassword(password.value_or(QString())); });
}

void RemoteAccounts::useProxyPassword(const QString &password)
{
    m_tools.http->setProxyPassword(password);
    if (m_config.networkNow)
        m_config.networkNow->set(m_config.network, password);
}

void RemoteAccounts::setNetwork(const NetworkSettings &settings)
{
    QMetaObject::invokeMethod(
        this,
        [this, settings] {
            if (settings == m_config.network)
                return;
            m_config.network = settings;
            buildTools();
            for (auto &[id, entry] : m_entries) {
                entry.calls.clear();
                build(entry);
            }
        },
        Qt::QueuedConnection);
}

QFuture<Result<SecretPlace>> RemoteAccounts::setProxyPassword(const QString &password)
{
    return inThread<Result<SecretPlace>>([this, password](const Promise<Result<SecretPlace>> &promise) {
        useProxyPassword(password);
        const QString key = QLatin1StringView(proxySecret);
        if (password.isEmpty())
            return m_tools.secrets->remove(key, this, [promise] { answer(promise, Result<SecretPlace>(SecretPlace::Keychain)); });
        m_tools.secrets->write(key, password, this,
                               [promise](bool kept) { answer(promise, Result<SecretPlace>(kept ? SecretPlace::Keychain : SecretPlace::Session)); });
    });
}

} // namespace quayside
