// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/account.h"

#include <QJsonArray>

#include <array>

namespace quayside {
namespace {

constexpr int accountVersion = 2; // 1: settings were a plain object without a scope

struct Row {
    AuthKind kind;
    const char *id;
};

constexpr std::array rows{
    Row{AuthKind::ApiToken, "token"},
    Row{AuthKind::ClientCredentials, "client-credentials"},
    Row{AuthKind::AuthorizationCode, "browser"},
    Row{AuthKind::Password, "password"},
    Row{AuthKind::None, "none"},
};

} // namespace

QLatin1StringView authKindId(AuthKind kind)
{
    return QLatin1StringView(rows[static_cast<std::size_t>(kind)].id);
}

Result<AuthKind> authKindFromId(const QString &id)
{
    for (const Row &row : rows) {
        if (id == QLatin1StringView(row.id))
            return row.kind;
    }
    return failure(ErrorCode::InvalidOption, {{QStringLiteral("value"), id},
                                              {QStringLiteral("label"), QStringLiteral("auth")},
                                              {QStringLiteral("option"), QStringLiteral("auth")},
                                              {QStringLiteral("reason"), QStringLiteral("it is no way to sign in")},
                                              {QStringLiteral("expected"), QStringLiteral("token, client-credentials, browser, password, none")}});
}

QString trustName(const QUrl &url)
{
    QUrl server = url;
    server.setUserInfo({});
    if (server.port() == 443)
        server.setPort(-1);
    return server.authority().toLower();
}

bool isTrusted(const Account &account, const QUrl &url)
{
    return url.scheme() == QLatin1StringView("https") && account.trustedHosts.contains(trustName(url));
}

QJsonObject toJson(const Account &account)
{
    return {{QStringLiteral("version"), accountVersion},
            {QStringLiteral("id"), account.id},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("dialect"), account.dialect},
            {QStringLiteral("auth"), QString(authKindId(account.auth))},
            {QStringLiteral("settings"), toJson(account.settings)},
            {QStringLiteral("trustedHosts"), QJsonArray::fromStringList(account.trustedHosts)}};
}

Result<Account> accountFromJson(const QJsonObject &object)
{
    const int version = object.value(QLatin1StringView("version")).toInt();
    const Result<AuthKind> auth = authKindFromId(object.value(QLatin1StringView("auth")).toString());
    Account account;
    account.id = object.value(QLatin1StringView("id")).toString();
    account.dialect = object.value(QLatin1StringView("dialect")).toString();
    if (version < 1 || version > accountVersion || !auth || account.id.isEmpty() || account.dialect.isEmpty())
        return failure(ErrorCode::StoredRequestUnreadable, {{QStringLiteral("reason"), QStringLiteral("account, version %1").arg(version)}});
    account.auth = *auth;
    account.name = object.value(QLatin1StringView("name")).toString();
    const QJsonValue stored = object.value(QLatin1StringView("settings"));
    auto settings = version == 1 ? Result<Settings>(Settings{{accountScope, {stored.toObject(), {}}}}) : settingsFromJson(stored);
    if (!settings)
        return tl::unexpected(settings.error());
    account.settings = std::move(*settings);
    const QJsonArray hosts = object.value(QLatin1StringView("trustedHosts")).toArray();
    for (const QJsonValue &host : hosts)
        account.trustedHosts.append(host.toString().toLower());
    return account;
}

} // namespace quayside
