// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountsecrets.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/secretprompt.h"
#include "app/cli/sources.h"
#include "app/cli/usageerror.h"
#include "base/textdistance.h"
#include "engine/accountservice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QJsonObject toJson(const AccountInfo &info)
{
    return {{QStringLiteral("account"), quayside::toJson(info.account)},
            {QStringLiteral("service"), info.serviceName},
            {QStringLiteral("signedIn"), info.signedIn},
            {QStringLiteral("notices"), QJsonArray::fromStringList(info.notices)},
            {QStringLiteral("missingSecrets"), QJsonArray::fromStringList(info.missingSecrets)}};
}

Result<ServiceForm> findService(const QList<ServiceForm> &services, const QString &name)
{
    QStringList ids;
    for (const ServiceForm &service : services) {
        if (service.id == name || service.name.compare(name, Qt::CaseInsensitive) == 0)
            return service;
        ids.append(service.id);
    }
    return usage(tr("“%1” is not a service. %2").arg(name, didYouMean(name, ids)));
}

Result<SignInForm> findSignIn(const ServiceForm &service, const QString &id)
{
    QStringList ids;
    for (const SignInForm &form : service.signIns) {
        if (id.isEmpty() || authKindId(form.kind) == id)
            return form;
        ids.append(authKindId(form.kind));
    }
    return usage(tr("%1 cannot be signed in to with “%2”. %3").arg(service.name, id, didYouMean(id, ids)));
}

/// Puts plain settings into the account; returns the secrets by key.
Result<QMap<QString, QString>> fill(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &settings)
{
    QMap<QString, QString> secrets;
    QStringList keys;
    for (const OptionSpec &field : fields)
        keys.append(field.key);
    for (const Setting &setting : settings) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const OptionSpec &f) { return f.key == setting.key; });
        if (field == fields.end())
            return failure(ErrorCode::UnknownOption, {{QStringLiteral("option"), setting.key}, {QStringLiteral("hint"), didYouMean(setting.key, keys)}});
        if (field->type == OptionType::Secret) {
            secrets.insert(setting.key, setting.value);
            continue;
        }
        const auto value = valueFromText(*field, setting.value);
        if (!value)
            return failure(value.error());
        account.settings[accountScope].values.insert(setting.key, *value);
    }
    return secrets;
}

Result<AccountInfo> add(Session &session, AccountService &service, const AccountsCommand &command, Reporter &reporter)
{
    const auto form = findService(service.services(), command.service);
    if (!form)
        return failure(form.error());
    const auto signIn = findSignIn(*form, command.signIn);
    if (!signIn)
        return failure(signIn.error());
    const auto given = readSecrets(command.secretsFrom);
    if (!given)
        return failure(given.error());
    Account account;
    account.name = command.name;
    account.dialect = form->id;
    account.auth = signIn->kind;
    auto secrets = fill(account, form->fields + signIn->fields, command.settings + *given);
    if (!secrets)
        return failure(secrets.error());
    for (const OptionSpec &field : signIn->fields) {
        if (field.type == OptionType::Secret && field.required && !secrets->contains(field.key))
            secrets->insert(field.key, promptForSecret(field.label));
    }
    const auto saved = session.await(service.save(account));
    if (!saved)
        return saved;
    for (const auto &[key, secret] : secrets->asKeyValueRange()) {
        const auto place = session.await(service.setSecret(saved->account.id, key, secret));
        if (!place)
            return failure(place.error());
        if (*place == SecretPlace::Session)
            reporter.warning({WarningCode::SecretNotStored, {}, {}, 0});
    }
    if (signIn->kind == AuthKind::AuthorizationCode) {
        if (const auto signedIn = session.await(service.signInWithBrowser(saved->account.id)); !signedIn)
            return failure(signedIn.error());
    }
    return session.await(service.account(saved->account.id));
}

/// The next step for an account just added.
QString addedWords(const AccountInfo &info)
{
    const QString name = info.account.name;
    if (!info.missingSecrets.isEmpty())
        return tr("Added “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in \"%1\"")
            .arg(name, info.missingSecrets.join(QStringLiteral(", ")));
    if (!info.sessionSecrets.isEmpty())
        return tr("Added “%1”. There is no keychain here: give its secret with each command, as account.%2=… with --secrets-fd or --secrets-env.")
            .arg(name, info.sessionSecrets.constFirst());
    return tr("Added “%1”. Try it with: quayside accounts test \"%1\"").arg(name);
}

int list(Session &session, AccountService &service, const AccountsCommand &command, Reporter &reporter)
{
    const QList<AccountInfo> accounts = session.await(service.accounts());
    QString text;
    for (const AccountInfo &info : accounts) {
        if (command.common.json)
            reporter.object(toJson(info));
        else
            text += QStringLiteral("%1  %2  %3\n")
                        .arg(info.account.name.leftJustified(24), info.serviceName.leftJustified(20),
                             info.signedIn ? tr("signed in") : tr("needs sign-in: %1").arg(info.missingSecrets.join(QStringLiteral(", "))));
    }
    if (!command.common.json)
        reporter.text(text.isEmpty() ? tr("No accounts yet. “quayside accounts add NAME --service SERVICE” adds one.") + u'\n' : text);
    return AllSucceeded;
}

int test(Session &session, AccountService &service, const AccountInfo &info, Reporter &reporter)
{
    const auto result = session.await(service.test(info.account.id));
    if (!result) {
        reporter.error(result.error());
        return SomeFailed;
    }
    for (const AccountFinding &finding : result->findings) {
        reporter.text(QStringLiteral("%1  %2\n").arg(finding.ok ? QStringLiteral("ok    ") : QStringLiteral("FAILED"), finding.label));
        if (finding.error)
            reporter.error(*finding.error);
    }
    return result->ok ? AllSucceeded : SomeFailed;
}

int fail(Reporter &reporter, const ExportError &error)
{
    reporter.error(error);
    return exitCodeOf(error);
}

} // namespace

int runAccounts(const AccountsCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return fail(reporter, opened.error());
    AccountService &service = *session.engine().accounts();
    if (command.action == AccountsCommand::Action::List)
        return list(session, service, command, reporter);
    if (command.action == AccountsCommand::Action::Add) {
        const auto added = add(session, service, command, reporter);
        if (!added)
            return fail(reporter, added.error());
        if (command.common.json)
            reporter.object(toJson(*added));
        else if (!command.common.quiet)
            reporter.text(addedWords(*added) + u'\n');
        return AllSucceeded;
    }
    const auto found = session.await(service.account(command.name));
    if (!found)
        return fail(reporter, found.error());
    if (command.action == AccountsCommand::Action::SignIn) {
        const auto given = readSecrets(command.secretsFrom);
        const auto signedIn = given ? signInAgain(session, found->account.id, *given) : Result<void>(failure(given.error()));
        if (!signedIn)
            return fail(reporter, signedIn.error());
        if (!command.common.quiet && !command.common.json)
            reporter.text(tr("“%1” is signed in.").arg(found->account.name) + u'\n');
        return AllSucceeded;
    }
    if (command.action == AccountsCommand::Action::Test) {
        const auto given = readSecrets(command.secretsFrom);
        const auto left = given ? giveAccountSecrets(session, found->account.id, *given) : given;
        if (!left)
            return fail(reporter, left.error());
        return test(session, service, *found, reporter);
    }
    if (const auto removed = session.await(service.remove(found->account.id)); !removed)
        return fail(reporter, removed.error());
    return AllSucceeded;
}

} // namespace quayside::cli
