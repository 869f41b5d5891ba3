// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <memory>

namespace QKeychain {
class Job;
}

namespace quayside {

/// The system keychain (Secret Service, KWallet), or session memory if it is missing or does not answer. Lives in the creating thread; keychain calls
/// run in the main thread, whose event loop must run.
class KeychainSecrets final : public SecretStore
{
public:
    /// @p service: name of the keychain entries.
    explicit KeychainSecrets(QString service = QStringLiteral("quayside"));

    void read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got) override;
    void write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept) override;
    void remove(const QString &key, QObject *context, std::function<void()> gone) override;
    [[nodiscard]] bool isSessionOnly(const QString &key) const override { return m_session->isSessionOnly(key); }

private:
    using Done = std::function<void(bool, const QString &)>;
    void run(std::function<QKeychain::Job *()> make, QObject *context, Done done);

    QString m_service;
    std::shared_ptr<QObject> m_relay; ///< receives answers in our thread
    /// Shared with keychain callbacks, which cannot be stopped and may outlive this.
    std::shared_ptr<SessionSecrets> m_session = std::make_shared<SessionSecrets>();
};

} // namespace quayside
