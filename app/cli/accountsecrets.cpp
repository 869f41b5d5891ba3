// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"

#include "app/cli/secretprompt.h"
#include "jobs/accountservice.h"

namespace quayside::cli {
namespace {

const QString accountScope = QStringLiteral("account");

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
        if (secret.scope == accountScope || (secret.scope.isEmpty() && info->missingSecrets.contains(secret.key)))
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

} // namespace quayside::cli
