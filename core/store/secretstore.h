// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace quayside {

/// Where secrets live. Asynchronous; a callback is dropped when its context is gone. Lives in one thread with an event loop.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// The secret under @p key; nothing when there is none.
    virtual void read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got) = 0;
    /// Keeps @p secret. True: for good; false: only until the program ends, since there is no keychain.
    virtual void write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept) = 0;
    virtual void remove(const QString &key, QObject *context, std::function<void()> gone) = 0;
    /// Whether the secret under @p key will be gone when the program ends.
    [[nodiscard]] virtual bool isSessionOnly(const QString &key) const = 0;
};

/// Keeps secrets in memory, nowhere else: where there is no keychain, and in tests.
class SessionSecrets final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got) override;
    void write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept) override;
    void remove(const QString &key, QObject *context, std::function<void()> gone) override;
    [[nodiscard]] bool isSessionOnly(const QString &key) const override { return m_secrets.contains(key); }

private:
    QMap<QString, QString> m_secrets;
};

} // namespace quayside
