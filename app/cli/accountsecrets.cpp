// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"

#include "app/cli/secretprompt.h"
#include "engine/accountservice.h"

namespace quayside::cli {
namespace {

const QString accountScope = QStringLiteral("account");
const QString networkScope = QStringLiteral("network");

QList<OptionSpec> signInSecrets(const AccountService &service, const Account &account)
{
    QList<OptionSpec> secrets;
    for (const ServiceForm &form : service.services()) {
        for (const SignInForm &way : form.id == account.dialect ? form.signIns : QList<SignInForm>()) {
            for (const OptionSpec &field : way.kind == account.auth ? way.fields : QList<OptionSpec>()) {
                if (field.type == OptionType::Secret)
                    secrets.append(field);
            }
        }
    }
    return secrets;
}

} // namespace

Result<QList<Setting>> giveAccountSecrets(Session &session, const QString &account, const QList<Setting> &secrets)
{
    AccountService *service = session.engine().accounts();
    if (account.isEmpty() || !service)
        return secrets;
    const auto info = session.await(service->account(account));
    if (!info)
        return failure(info.error());
    QMap<QString, QString> given;
    QList<Setting> left;
    for (const Setting &secret : secrets) {
        if (secret.scope == networkScope && secret.key == QLatin1StringView("proxy-password"))
            session.await(service->setProxyPassword(secret.value));
        else if (secret.scope == accountScope || (secret.scope.isEmpty() && info->missingSecrets.contains(secret.key)))
            given.insert(secret.key, secret.value);
        else
            left.append(secret);
    }
    for (const QString &key : info->missingSecrets) {
        if (given.contains(key))
            continue;
        if (const QString typed = promptForSecret(info->account.name + QStringLiteral(", ") + key); !typed.isEmpty())
            given.insert(key, typed);
    }
    for (const auto &[key, secret] : given.asKeyValueRange()) {
        if (const auto set = session.await(service->setSecret(info->account.id, key, secret)); !set)
            return failure(set.error());
    }
    return left;
}

Result<void> signInAgain(Session &session, const QString &account, const QList<Setting> &secrets)
{
    AccountService &service = *session.engine().accounts();
    const auto info = session.await(service.account(account));
    if (!info)
        return failure(info.error());
    if (info->account.auth == AuthKind::AuthorizationCode) {
        const auto place = session.await(service.signInWithBrowser(info->account.id));
        return place ? Result<void>() : failure(place.error());
    }
    for (const OptionSpec &field : signInSecrets(service, info->account)) {
        const auto own = std::find_if(secrets.begin(), secrets.end(),
                                      [&](const Setting &one) { return one.key == field.key && (one.scope.isEmpty() || one.scope == accountScope); });
        const QString secret = own != secrets.end() ? own->value : promptForSecret(info->account.name + QStringLiteral(", ") + field.label);
        if (secret.isEmpty())
            return failure(ErrorCode::SecretMissing, {{QStringLiteral("label"), field.label}, {QStringLiteral("options"), accountScope + u'.' + field.key}});
        if (const auto set = session.await(service.setSecret(info->account.id, field.key, secret)); !set)
            return failure(set.error());
    }
    return {};
}

} // namespace quayside::cli
