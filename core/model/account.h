// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace quayside {

/// How an account proves who it is. The secrets themselves are never part of a value: they live in the keychain.
enum class AuthKind {
    ApiToken,          ///< a token pasted by the user
    ClientCredentials, ///< OAuth 2: client id and client secret
    AuthorizationCode, ///< OAuth 2 with PKCE, in the system's browser
};

/// Stable identifier: "token", "client-credentials", "browser".
QLatin1StringView authKindId(AuthKind kind);
/// Reads what authKindId gave. Error: InvalidOption.
Result<AuthKind> authKindFromId(const QString &id);

/// An account of a remote API, without anything secret in it. `id` is the provider's id in requests.
struct Account {
    QString id;      ///< made by the program, stable: "a-" and 12 hexadecimal digits
    QString name;    ///< the user's word for it
    QString dialect; ///< id of the remote API
    AuthKind auth = AuthKind::ApiToken;
    Settings settings;        ///< scope `account`: the dialect's account fields and its sign-in's plain fields (client-id)
    QStringList trustedHosts; ///< servers the user allowed to see this account's credential (https only), as trustName() names them

    /// What is set in scope `account`.
    [[nodiscard]] const QJsonObject &values() const { return settings.scope(accountScope).values; }

    friend bool operator==(const Account &, const Account &) = default;
};

/// How Account::trustedHosts names the server of @p url: the host in lower case, and its port where that is not 443.
QString trustName(const QUrl &url);
/// The user allowed the server of @p url to see this account's credential. Nothing but https is ever allowed.
bool isTrusted(const Account &account, const QUrl &url);

/// The stored form, `version` first.
QJsonObject toJson(const Account &account);
/// Reads any stored version. Error: StoredRequestUnreadable.
Result<Account> accountFromJson(const QJsonObject &object);

} // namespace quayside
