// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace quayside {

/// How an account authenticates. Secrets are in the keychain, never in a value.
enum class AuthKind {
    ApiToken,          ///< token pasted by the user
    ClientCredentials, ///< OAuth 2: client id and client secret
    AuthorizationCode, ///< OAuth 2 with PKCE, in the browser
    Password,          ///< user name and password (RFC 7617)
    None,              ///< the service asks for nothing
};

/// Stable identifier: "token", "client-credentials", "browser", "password", "none".
QLatin1StringView authKindId(AuthKind kind);
/// Error: InvalidOption.
Result<AuthKind> authKindFromId(const QString &id);

/// The search text among a picker's fields. Services that cannot search return everything.
inline constexpr QLatin1StringView lookupSearchKey("lookup-search");
/// The account's fields that services share: where it is reached, and its part of the service.
inline constexpr QLatin1StringView addressKey("base-url");
inline constexpr QLatin1StringView workspaceKey("workspace-id");

/// A remote API's account, without secrets. `id` is the provider id in requests.
struct Account {
    QString id;      ///< generated, stable: "a-" and 12 hex digits
    QString name;    ///< chosen by the user
    QString dialect; ///< the remote API's id
    AuthKind auth = AuthKind::ApiToken;
    Settings settings;        ///< scope `account`: the dialect's fields and the sign-in's non-secret ones (client-id)
    QStringList trustedHosts; ///< servers the user allowed to see the credential (https only), as trustName() writes them

    /// Scope `account`.
    [[nodiscard]] const QJsonObject &values() const { return settings.scope(accountScope).values; }

    friend bool operator==(const Account &, const Account &) = default;
};

/// As in Account::trustedHosts: lower-case host, with the port unless 443.
QString trustName(const QUrl &url);
/// Whether the user let this server see the credential; never without https.
bool isTrusted(const Account &account, const QUrl &url);

/// The stored form, `version` first.
QJsonObject toJson(const Account &account);
/// Reads any version. Error: StoredRequestUnreadable.
Result<Account> accountFromJson(const QJsonObject &object);

} // namespace quayside
