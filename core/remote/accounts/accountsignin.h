// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/accounts/accountdirectory.h"

namespace quayside {

class BrowserSignIn;

/// Signing in: with a secret the user has (a token, a client's secret), or with the system's browser. Lives in the engine's thread.
class AccountSignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountSignIn)

public:
    using OpenUrl = std::function<void(const QUrl &)>;
    using Done = std::function<void(Result<SecretPlace>)>;

    /// @p directory outlives this. @p openUrl opens the system's browser; may be empty.
    AccountSignIn(const AccountDirectory &directory, std::shared_ptr<SecretStore> secrets, OpenUrl openUrl);
    /// Sign-ins that wait for the browser end as canceled.
    ~AccountSignIn() override;

    /// Keeps a secret; an empty one is removed. Error: AccountNotFound, UnknownOption for a key the account has no use for.
    void setSecret(const QString &id, const QString &key, const QString &secret, const Done &done);
    /// Authorization code with PKCE; keeps the refresh token. One an account: another one ends the first. Error: AccountNotFound, SignInFailed,
    /// Canceled.
    void withBrowser(const QString &id, const Done &done);
    /// Ends a sign-in that waits for the browser, as canceled.
    void cancel(const QString &id);

Q_SIGNALS:
    /// The account may have what it needs now.
    void credentialChanged(const QString &id);

private:
    void onSecretKept(const QString &id);
    void place(const QString &key, const std::function<void(SecretPlace)> &then);

    const AccountDirectory &m_directory;
    std::shared_ptr<SecretStore> m_secrets;
    OpenUrl m_openUrl;
    std::map<QString, std::unique_ptr<BrowserSignIn>> m_waiting; ///< by account
};

} // namespace quayside
