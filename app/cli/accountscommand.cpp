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

/// The field that a setting of an account means. Error: UnknownOption.
Result<OptionSpec> fieldOf(const QList<OptionSpec> &fields, const Setting &setting)
{
    QStringList keys;
    for (const OptionSpec &field : fields) {
        if (field.key == setting.key && (setting.scope.isEmpty() || setting.scope == accountScope))
            return field;
        keys.append(field.key);
    }
    const QString option = setting.scope.isEmpty() ? setting.key : setting.scope + u'.' + setting.key;
    return failure(ErrorCode::UnknownOption, {{QStringLiteral("option"), option}, {QStringLiteral("hint"), didYouMean(setting.key, keys)}});
}

/// Puts the settings of the command line into the account.
Result<void> fill(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &settings)
{
    QJsonObject &values = account.settings[accountScope].values;
    for (const Setting &setting : settings) {
        const auto field = fieldOf(fields, setting);
        if (!field)
            return failure(field.error());
        if (field->type == OptionType::Secret)
            return usage(tr("A secret on the command line can be seen by others: give it as account.%1=… with --secrets-fd or --secrets-env, or leave it out "
                            "and type it when you are asked.")
                             .arg(setting.key));
        if (values.contains(setting.key))
            return usage(tr("“%1” was given more than once, and takes one value.").arg(setting.key));
        const auto value = valueFromText(*field, setting.value);
        if (!value)
            return failure(value.error());
        values.insert(setting.key, *value);
    }
    return {};
}

/// The secrets that were given, by key; an empty one is none. What else stands there is the account's too.
Result<QMap<QString, QString>> secretsOf(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &given)
{
    QMap<QString, QString> secrets;
    QList<Setting> plain;
    for (const Setting &setting : given) {
        const auto field = fieldOf(fields, setting);
        if (field && field->type == OptionType::Secret && !setting.value.trimmed().isEmpty())
            secrets.insert(setting.key, setting.value);
        else if (!field || field->type != OptionType::Secret)
            plain.append(setting);
    }
    const auto filled = fill(account, fields, plain);
    return filled ? Result<QMap<QString, QString>>(secrets) : failure(filled.error());
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
    const QList<OptionSpec> fields = form->fields + signIn->fields;
    if (const auto filled = fill(account, fields, command.settings); !filled)
        return failure(filled.error());
    auto secrets = secretsOf(account, fields, *given);
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
        if (command.common.json) {
            reporter.object(toJson(info));
            continue;
        }
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(info.account.name.leftJustified(24), info.serviceName.leftJustified(20),
                         info.signedIn ? tr("signed in") : tr("needs sign-in: %1").arg(info.missingSecrets.join(QStringLiteral(", "))));
        for (const QString &notice : info.notices)
            text += QStringLiteral("    ") + notice + u'\n';
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
    EngineConfig config = configFor(command.common);
    config.manageAccounts = true;
    Session session(makeEngine(config), reporter);
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
