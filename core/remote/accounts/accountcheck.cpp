// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/accountcheck.h"

#include "remote/auth/browsersignin.h"
#include "remote/http/origin.h"
#include "remote/http/remotewords.h"

namespace quayside {
namespace {

/// Checks the setting of @p spec, or fills in its default.
Result<void> checkSetting(const OptionSpec &spec, Account &account)
{
    const QJsonValue value = account.values().value(spec.key);
    const bool empty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
    if (!empty)
        return checkValue(QStringLiteral("account"), spec, value);
    if (!spec.defaultValue.isNull() && !spec.defaultValue.isUndefined()) {
        account.settings[accountScope].values.insert(spec.key, spec.defaultValue);
        return {};
    }
    if (!spec.required || !isEnabled(spec, account.values()))
        return {};
    const QString option = QStringLiteral("account.") + spec.key;
    return failure(ExportError{ErrorCode::RequiredOption, {{QStringLiteral("label"), spec.label}, {QStringLiteral("option"), option}}, option, {}});
}

Result<void> checkAddress(const QUrl &base, AuthKind auth)
{
    const bool isOpen = auth == AuthKind::None && base.scheme() == QLatin1StringView("http") && !base.host().isEmpty();
    if ((isOpen || isSafeTransport(base)) && base.userInfo().isEmpty())
        return {};
    return failure(ExportError{ErrorCode::InvalidOption,
                               {{QStringLiteral("value"), base.toString(QUrl::RemoveUserInfo)},
                                {QStringLiteral("label"), RemoteWords::tr("Address")},
                                {QStringLiteral("option"), QStringLiteral("account.base-url")},
                                {QStringLiteral("reason"), RemoteWords::tr("credentials are sent over https only")},
                                {QStringLiteral("expected"), RemoteWords::tr("an address that begins with https://")}},
                               QStringLiteral("account.base-url"),
                               {}});
}

} // namespace

Result<Account> checkedAccount(Account account, const Dialect &dialect)
{
    const AuthDescription auth = dialect.auth(account);
    const AuthMethod *method = auth.method(account.auth);
    if (!method)
        return failure(ErrorCode::InvalidOption, {{QStringLiteral("value"), authKindId(account.auth)},
                                                  {QStringLiteral("label"), RemoteWords::tr("Sign-in")},
                                                  {QStringLiteral("option"), QStringLiteral("auth")},
                                                  {QStringLiteral("reason"), RemoteWords::tr("%1 does not offer it").arg(QLatin1StringView(dialect.service))},
                                                  {QStringLiteral("expected"), RemoteWords::tr("another way to sign in")}});
    const QList<OptionSpec> specs = dialect.accountFields() + method->fields;
    takeSecrets(account.settings, [&](const QString &) { return specs; }); // they have a door of their own
    for (const OptionSpec &spec : specs) {
        if (spec.type == OptionType::Secret)
            continue;
        if (const Result<void> fits = checkSetting(spec, account); !fits)
            return tl::unexpected(fits.error());
    }
    if (const Result<void> safe = checkAddress(dialect.baseUrl(account), account.auth); !safe)
        return tl::unexpected(safe.error());
    if (const Result<QUrl> redirect = redirectOf(account); !redirect)
        return tl::unexpected(redirect.error());
    return account;
}

} // namespace quayside
