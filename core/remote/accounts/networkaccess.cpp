// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/networkaccess.h"

namespace quayside {
namespace {

const QString proxySecret = QStringLiteral("network/proxy-password");

} // namespace

NetworkAccess::NetworkAccess(NetworkSettings settings, std::shared_ptr<SecretStore> secrets, std::shared_ptr<NetworkNow> shared)
    : m_settings(std::move(settings)), m_secrets(std::move(secrets)), m_shared(std::move(shared))
{
    build();
}

bool NetworkAccess::use(const NetworkSettings &settings)
{
    if (settings == m_settings)
        return false;
    m_settings = settings;
    build();
    return true;
}

void NetworkAccess::build()
{
    m_http = std::make_shared<HttpClient>(m_settings);
    if (m_shared)
        m_shared->set(m_settings, {});
    if (m_settings.proxy != NetworkSettings::Proxy::Manual || m_settings.proxyUser.isEmpty())
        return;
    m_secrets->read(proxySecret, this, [this](const std::optional<QString> &password) { usePassword(password.value_or(QString())); });
}

void NetworkAccess::usePassword(const QString &password)
{
    m_http->setProxyPassword(password);
    if (m_shared)
        m_shared->set(m_settings, password);
}

void NetworkAccess::setProxyPassword(const QString &password, const std::function<void(SecretPlace)> &done)
{
    usePassword(password);
    if (password.isEmpty())
        return m_secrets->remove(proxySecret, this, [done] { done(SecretPlace::Keychain); });
    m_secrets->write(proxySecret, password, this, [done](bool kept) { done(kept ? SecretPlace::Keychain : SecretPlace::Session); });
}

} // namespace quayside
