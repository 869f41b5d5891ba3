// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountform.h"
#include "app/cli/accountsecrets.h"
#include "app/cli/accountwords.h"
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/historyjobs.h"
#include "app/cli/jobwords.h"
#include "app/cli/secretprompt.h"
#include "app/cli/sources.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Shared by the command's actions.
struct Desk {
    const AccountsCommand &command;
    Session &session;
    AccountService &service;
    Reporter &reporter;
    QList<Setting> secrets; ///< given with the command

    /// Text for people; nothing with --json or --quiet.
    void say(const QString &words) const
    {
        if (!command.common.json && !command.common.quiet)
            reporter.text(words + u'\n');
    }
};

/// Saves the account, then its secrets; a new account is removed again on failure.
Result<AccountInfo> save(const Desk &desk, const Account &account, const QMap<QString, QString> &secrets)
{
    const auto saved = desk.session.await(desk.service.save(account));
    if (!saved)
        return saved;
    const auto place = setSecrets(desk.session, saved->account.id, secrets);
    if (!place)
        return failure(place.error());
    if (*place == SecretPlace::Session)
        desk.reporter.warning({WarningCode::SecretNotStored, {}, {}, 0});
    return saved;
}

Result<AccountInfo> add(const Desk &desk)
{
    const auto form = findService(desk.service.services(), desk.command.service);
    if (!form)
        return failure(form.error());
    const auto signIn = findSignIn(*form, desk.command.signIn);
    if (!signIn)
        return failure(signIn.error());
    Account account;
    account.name = desk.command.name;
    account.dialect = form->id;
    account.auth = signIn->kind;
    const QList<OptionSpec> fields = form->fields + signIn->fields;
    if (const auto filled = fillIn(account, fields, desk.command.settings); !filled)
        return failure(filled.error());
    auto secrets = takeSecrets(account, fields, desk.secrets);
    if (!secrets)
        return failure(secrets.error());
    for (const OptionSpec &field : signIn->fields) {
        if (field.type == OptionType::Secret && field.required && !secrets->contains(field.key))
            secrets->insert(field.key, promptForSecret(field.label));
    }
    secrets->removeIf([](const std::pair<const QString &, QString &> &secret) { return secret.second.isEmpty(); });
    const auto saved = save(desk, account, *secrets);
    if (!saved)
        return saved;
    if (signIn->kind == AuthKind::AuthorizationCode) {
        if (const auto signedIn = desk.session.await(desk.service.signInWithBrowser(saved->account.id)); !signedIn)
            return failure(signedIn.error());
    }
    return desk.session.await(desk.service.account(saved->account.id));
}

Result<AccountInfo> change(const Desk &desk, const AccountInfo &info)
{
    Account account = info.account;
    const QList<OptionSpec> fields = fieldsOf(desk.service.services(), account);
    if (!desk.command.newName.isEmpty())
        account.name = desk.command.newName;
    if (const auto filled = fillIn(account, fields, desk.command.settings); !filled)
        return failure(filled.error());
    const auto secrets = takeSecrets(account, fields, desk.secrets);
    if (!secrets)
        return failure(secrets.error());
    const auto saved = save(desk, account, *secrets);
    return saved ? desk.session.await(desk.service.account(saved->account.id)) : saved;
}

int tellSaved(const Desk &desk, const Result<AccountInfo> &saved, bool isNew)
{
    if (!saved)
        return desk.reporter.fail(saved.error());
    if (desk.command.common.json)
        desk.reporter.object(toJson(*saved));
    desk.say(savedWords(*saved, isNew));
    return AllSucceeded;
}

int list(const Desk &desk)
{
    const QList<AccountInfo> accounts = desk.session.await(desk.service.accounts());
    QString text;
    for (const AccountInfo &info : accounts) {
        if (desk.command.common.json)
            desk.reporter.object(toJson(info));
        else
            text += accountLine(info);
    }
    if (!desk.command.common.json)
        desk.reporter.text(text.isEmpty() ? tr("No accounts yet. “quayside accounts add NAME --service SERVICE” adds one.") + u'\n' : text);
    return AllSucceeded;
}

int show(const Desk &desk, const AccountInfo &info)
{
    if (desk.command.common.json)
        desk.reporter.object(toJson(info));
    else
        desk.reporter.text(accountText(info, fieldsOf(desk.service.services(), info.account)));
    return AllSucceeded;
}

void tellFinding(const Desk &desk, const AccountFinding &finding)
{
    if (!desk.command.common.json) {
        desk.reporter.text(QStringLiteral("%1  %2\n").arg(finding.ok ? QStringLiteral("ok    ") : QStringLiteral("FAILED"), finding.label));
        if (finding.error)
            desk.reporter.error(*finding.error);
        return;
    }
    QJsonObject line{{QStringLiteral("event"), QStringLiteral("finding")}, {QStringLiteral("ok"), finding.ok}, {QStringLiteral("label"), finding.label}};
    if (finding.error)
        line.insert(QLatin1StringView("error"), jsonOf(*finding.error));
    if (!finding.suggestedSettings.isEmpty())
        line.insert(QLatin1StringView("suggestedSettings"), finding.suggestedSettings);
    desk.reporter.object(line);
}

/// What the server's answers suggest to set otherwise, as a command.
void tellSuggestions(const Desk &desk, const AccountInfo &info, const QList<AccountFinding> &findings)
{
    QString settings;
    for (const AccountFinding &finding : findings) {
        for (auto it = finding.suggestedSettings.begin(); it != finding.suggestedSettings.end(); ++it)
            settings += QStringLiteral(" --set %1=%2").arg(it.key(), it.value().toVariant().toString());
    }
    if (!settings.isEmpty())
        desk.say(tr("The server takes other settings than this account has. To use them: %1")
                     .arg(QStringLiteral("quayside accounts set \"%1\"").arg(info.account.name) + settings));
}

int test(const Desk &desk, const AccountInfo &info)
{
    if (const auto left = giveAccountSecrets(desk.session, info.account.id, desk.secrets); !left)
        return desk.reporter.fail(left.error());
    const auto result = desk.session.await(desk.service.test(info.account.id));
    if (!result)
        return desk.reporter.fail(result.error());
    for (const AccountFinding &finding : result->findings)
        tellFinding(desk, finding);
    tellSuggestions(desk, info, result->findings);
    if (desk.command.common.json)
        desk.reporter.object(
            {{QStringLiteral("event"), QStringLiteral("test")}, {QStringLiteral("account"), info.account.name}, {QStringLiteral("ok"), result->ok}});
    return result->ok ? AllSucceeded : SomeFailed;
}

int signIn(const Desk &desk, const AccountInfo &before)
{
    const auto place = signInAgain(desk.session, before.account.id, desk.secrets);
    if (!place)
        return desk.reporter.fail(place.error());
    const auto info = desk.session.await(desk.service.account(before.account.id));
    const QList<JobId> waiting = jobsThatWaitFor(desk.session, before.account.id);
    const bool isKept = *place == SecretPlace::Keychain;
    if (desk.command.common.json) {
        desk.reporter.object({{QStringLiteral("event"), QStringLiteral("signed-in")},
                              {QStringLiteral("account"), before.account.name},
                              {QStringLiteral("kept"), isKept ? QStringLiteral("keychain") : QStringLiteral("session")},
                              {QStringLiteral("waiting"), idArray(waiting)}});
    }
    desk.say(tr("“%1” is signed in.").arg(before.account.name) + (isKept || !info ? QString() : u' ' + sessionOnlyWords(*info)));
    if (!waiting.isEmpty())
        desk.say(tr("Exports that wait for it go on with: quayside resume %1").arg(idList(waiting)));
    return AllSucceeded;
}

int remove(const Desk &desk, const AccountInfo &info)
{
    if (const auto removed = desk.session.await(desk.service.remove(info.account.id)); !removed)
        return desk.reporter.fail(removed.error());
    if (desk.command.common.json)
        desk.reporter.object({{QStringLiteral("event"), QStringLiteral("removed")}, {QStringLiteral("account"), info.account.name}});
    desk.say(tr("Removed “%1” and its secrets.").arg(info.account.name));
    return AllSucceeded;
}

int perform(const Desk &desk)
{
    using Action = AccountsCommand::Action;
    if (desk.command.action == Action::List)
        return list(desk);
    if (desk.command.action == Action::Add)
        return tellSaved(desk, add(desk), true);
    const auto found = desk.session.await(desk.service.account(desk.command.name));
    if (!found)
        return desk.reporter.fail(found.error());
    switch (desk.command.action) {
    case Action::Show: return show(desk, *found);
    case Action::Set: return tellSaved(desk, change(desk, *found), false);
    case Action::Test: return test(desk, *found);
    case Action::SignIn: return signIn(desk, *found);
    case Action::Remove: return remove(desk, *found);
    case Action::List:
    case Action::Add: break;
    }
    return WrongUse;
}

} // namespace

int runAccounts(const AccountsCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    const auto secrets = readSecrets(command.secretsFrom);
    if (!secrets)
        return reporter.fail(secrets.error());
    EngineConfig config = configFor(command.common);
    config.manageAccounts = true;
    Session session(makeEngine(config), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    return perform({command, session, *session.engine().accounts(), reporter, *secrets});
}

} // namespace quayside::cli
