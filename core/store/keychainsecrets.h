// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/secretstore.h"

#include <memory>

namespace QKeychain {
class Job;
}

namespace quayside {

/// The system's keychain (Secret Service, KWallet), with session memory behind it where there is none or it does not answer. Lives in the
/// thread that made it; the keychain itself is talked to in the program's main thread, whose event loop must run.
class KeychainSecrets final : public SecretStore
{
public:
    /// @p service names the program's entries in the keychain.
    explicit KeychainSecrets(QString service = QStringLiteral("quayside"));

    void read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got) override;
    void write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept) override;
    void remove(const QString &key, QObject *context, std::function<void()> gone) override;
    [[nodiscard]] bool isSessionOnly(const QString &key) const override { return m_session->isSessionOnly(key); }

private:
    using Done = std::function<void(bool, const QString &)>;
    void run(std::function<QKeychain::Job *()> make, QObject *context, Done done);

    QString m_service;
    std::shared_ptr<QObject> m_relay; ///< brings answers back into our thread
    /// Shared with callbacks of keychain jobs: those cannot be stopped, and may come when this is gone.
    std::shared_ptr<SessionSecrets> m_session = std::make_shared<SessionSecrets>();
};

} // namespace quayside
