// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace quayside {

/// Stores secrets asynchronously; callbacks are dropped when their context is gone. Lives in one thread with an event loop.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// The secret, if there is one.
    virtual void read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got) = 0;
    /// @p kept receives true if permanent; false: only until the program ends, as there is no keychain.
    virtual void write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept) = 0;
    virtual void remove(const QString &key, QObject *context, std::function<void()> gone) = 0;
    /// Whether the secret is lost when the program ends.
    [[nodiscard]] virtual bool isSessionOnly(const QString &key) const = 0;
};

/// Secrets in memory only: without a keychain, and in tests.
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
