// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"

#include "app/cli/accountform.h"
#include "app/cli/historyjobs.h"
#include "app/cli/secretprompt.h"
#include "app/cli/usageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::cli {
namespace {

const QString networkScope = QStringLiteral("network");

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

bool isProxyPassword(const Setting &setting)
{
    return setting.scope == networkScope && setting.key == QLatin1StringView("proxy-password");
}

/// Prompt for a secret: the account, and the field's label.
QString promptLabel(const AccountService &service, const Account &account, const QString &key)
{
    const QList<OptionSpec> fields = secretFieldsOf(service.services(), account);
    const auto field = std::find_if(fields.begin(), fields.end(), [&key](const OptionSpec &one) { return one.key == key; });
    return account.name + QStringLiteral(", ") + (field == fields.end() || field->label.isEmpty() ? key : field->label);
}

/// Secrets that can be typed; others come from browser sign-in.
QStringList typedSecrets(const AccountService &service, const Account &account)
{
    QStringList keys;
    for (const OptionSpec &field : secretFieldsOf(service.services(), account))
        keys.append(field.key);
    return keys;
}

/// Prompts for missing secrets.
void askForMissing(const AccountService &service, const AccountInfo &info, QMap<QString, QString> &given)
{
    const QStringList typed = typedSecrets(service, info.account);
    for (const QString &key : info.missingSecrets) {
        if (given.contains(key) || !typed.contains(key))
            continue;
        if (const QString secret = promptForSecret(promptLabel(service, info.account, key)); !secret.isEmpty())
            given.insert(key, secret);
    }
}

/// Whether the account needs browser sign-in.
bool needsBrowser(const AccountService &service, const AccountInfo &info, const QMap<QString, QString> &given)
{
    const QStringList typed = typedSecrets(service, info.account);
    return info.account.auth == AuthKind::AuthorizationCode && std::any_of(info.missingSecrets.begin(), info.missingSecrets.end(), [&](const QString &key) {
               return !given.contains(key) && !typed.contains(key);
           });
}

} // namespace

bool isAccountSecret(const Setting &setting)
{
    return setting.scope == accountScope;
}

Result<SecretPlace> setSecrets(Session &session, const QString &account, const QMap<QString, QString> &secrets)
{
    SecretPlace worst = SecretPlace::Keychain;
    for (const auto &[key, secret] : secrets.asKeyValueRange()) {
        const auto place = session.await(session.engine().accounts()->setSecret(account, key, secret));
        if (!place)
            return place;
        if (*place == SecretPlace::Session)
            worst = SecretPlace::Session;
    }
    return worst;
}

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
        if (isProxyPassword(secret))
            session.await(service->setProxyPassword(secret.value));
        else if (isAccountSecret(secret) || (secret.scope.isEmpty() && info->missingSecrets.contains(secret.key)))
            given.insert(secret.key, secret.value);
        else
            left.append(secret);
    }
    const qsizetype givenHere = given.size();
    askForMissing(*service, *info, given);
    auto set = setSecrets(session, info->account.id, given);
    const bool inBrowser = set && needsBrowser(*service, *info, given) && hasTerminal();
    if (inBrowser)
        set = session.await(service->signInWithBrowser(info->account.id));
    if ((inBrowser || given.size() > givenHere) && set && *set == SecretPlace::Session)
        session.note(QStringLiteral("session-only"), sessionOnlyWords(*info));
    return set ? Result<QList<Setting>>(left) : failure(set.error());
}

Result<SecretPlace> signInAgain(Session &session, const QString &account, const QList<Setting> &secrets)
{
    AccountService &service = *session.engine().accounts();
    const auto info = session.await(service.account(account));
    if (!info)
        return failure(info.error());
    const bool inBrowser = info->account.auth == AuthKind::AuthorizationCode;
    QMap<QString, QString> given;
    for (const OptionSpec &field : secretFieldsOf(service.services(), info->account)) {
        const auto own = std::find_if(secrets.begin(), secrets.end(),
                                      [&](const Setting &one) { return one.key == field.key && (one.scope.isEmpty() || isAccountSecret(one)); });
        if (inBrowser && own == secrets.end() && !info->missingSecrets.contains(field.key))
            continue;
        const QString secret = own != secrets.end() ? own->value : promptForSecret(promptLabel(service, info->account, field.key));
        if (secret.trimmed().isEmpty() && !field.required)
            continue;
        if (secret.trimmed().isEmpty())
            return failure(ErrorCode::SecretMissing, {{QStringLiteral("label"), field.label}, {QStringLiteral("options"), accountScope + u'.' + field.key}});
        given.insert(field.key, secret);
    }
    const auto set = setSecrets(session, info->account.id, given);
    return set && inBrowser ? session.await(service.signInWithBrowser(info->account.id)) : set;
}

QString sessionOnlyWords(const AccountInfo &info)
{
    const QString until = tr("There is no keychain here, so it holds only until this command ends.");
    if (info.account.auth == AuthKind::AuthorizationCode)
        return until + u' ' + tr("To keep it, unlock or install a keychain (GNOME Keyring, KWallet); else each command signs in anew.");
    const QString key = info.sessionSecrets.value(0, QStringLiteral("token"));
    return until + u' '
           + tr("To keep it, unlock or install a keychain (GNOME Keyring, KWallet); or give it with each command, as account.%1=… with --secrets-fd or "
                "--secrets-env.")
                 .arg(key);
}

Result<void> checkOneAccount(const QList<ExportJob> &jobs, const QList<Setting> &given)
{
    if (std::none_of(given.begin(), given.end(), isAccountSecret))
        return {};
    QMap<QString, QList<JobId>> accounts;
    for (const ExportJob &job : jobs) {
        if (!job.request.isLocal())
            accounts[job.request.provider].append(job.id);
    }
    if (accounts.size() < 2)
        return {};
    QStringList groups;
    for (const QList<JobId> &ids : std::as_const(accounts))
        groups.append(idList(ids));
    return usage(tr("The secret is one account's, but these exports are of several. Give the numbers of one account at a time: %1.")
                     .arg(groups.join(QStringLiteral(" | "))));
}

} // namespace quayside::cli
