// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"
#include "remote/http/httpclient.h"
#include "remote/http/imagefetcher.h"
#include "store/secretstore.h"

namespace quayside {

/// How all accounts reach the network: the one HTTP client, and the password of a proxy that asks for one. Lives in the engine's thread.
class NetworkAccess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkAccess)

public:
    /// @p shared is told what holds now, for others than accounts; may be empty.
    NetworkAccess(NetworkSettings settings, std::shared_ptr<SecretStore> secrets, std::shared_ptr<NetworkNow> shared);

    [[nodiscard]] const std::shared_ptr<HttpClient> &http() const { return m_http; }
    /// True: http() is a new client. False: nothing changed.
    bool use(const NetworkSettings &settings);
    /// Keeps the password of a manual proxy; an empty one is removed.
    void setProxyPassword(const QString &password, const std::function<void(SecretPlace)> &done);

private:
    void build();
    void usePassword(const QString &password);

    NetworkSettings m_settings;
    std::shared_ptr<SecretStore> m_secrets;
    std::shared_ptr<NetworkNow> m_shared;
    std::shared_ptr<HttpClient> m_http;
};

} // namespace quayside
