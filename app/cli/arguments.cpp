// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/commandtable.h"
#include "app/cli/help.h"
#include "app/cli/manual.h"
#include "app/cli/spool.h"
#include "app/cli/switches.h"
#include "app/cli/usageerror.h"
#include "base/nativepath.h"
#include "base/textdistance.h"
#include "store/retentionfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QStringList splitList(const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values) {
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
            parts.append(part.trimmed());
    }
    parts.removeDuplicates();
    return parts;
}

/// The requested formats, else @p ending.
QStringList targetsFrom(const Switches &switches, const QString &ending = {})
{
    QStringList targets = splitList(switches.texts("to"));
    if (switches.has("preset"))
        return targets; // what they mean depends on where the preset is made: targetIn()
    if (targets.isEmpty() && !ending.isEmpty())
        targets.append(ending);
    if (switches.has("via"))
        return targets; // as the service calls them: targetIn()
    std::transform(targets.begin(), targets.end(), targets.begin(), localFormat);
    targets.removeDuplicates();
    return targets;
}

Result<int> wholeNumber(const Switches &switches, const char *name, int fallback, int least)
{
    if (!switches.has(name))
        return fallback;
    bool ok = false;
    const int number = switches.text(name).toInt(&ok);
    if (!ok || number < least)
        return usage(tr("--%1 takes a whole number of at least %2, not “%3”.").arg(QLatin1StringView(name)).arg(least).arg(switches.text(name)));
    return number;
}

Result<QList<Setting>> settingsFrom(const Switches &switches)
{
    QList<Setting> settings;
    for (const QString &text : switches.texts("set")) {
        auto setting = parseSetting(text);
        if (!setting)
            return failure(setting.error());
        settings.append(*setting);
    }
    return settings;
}

Result<QString> secretsFrom(const Switches &switches)
{
    if (switches.has("secrets-fd") && switches.has("secrets-env"))
        return usage(tr("Give --secrets-fd or --secrets-env, not both."));
    if (switches.has("secrets-fd"))
        return QStringLiteral("fd:") + switches.text("secrets-fd");
    if (switches.has("secrets-env"))
        return QStringLiteral("env:") + switches.text("secrets-env");
    return QString();
}

/// Puts --set and the secrets into @p command.
template<class Chosen>
Result<void> takeSettings(const Switches &switches, Chosen &command)
{
    auto settings = settingsFrom(switches);
    if (!settings)
        return failure(settings.error());
    auto secrets = secretsFrom(switches);
    if (!secrets)
        return failure(secrets.error());
    command.settings = *settings;
    command.secretsFrom = *secrets;
    return {};
}

Result<ConflictPolicy> conflictFrom(const Switches &switches, ConflictPolicy fallback)
{
    return switches.has("on-conflict") ? conflictPolicyFromId(switches.text("on-conflict").toLower()) : fallback;
}

Result<void> checkExport(const ExportCommand &command)
{
    if (command.sources.isEmpty() && command.account.isEmpty())
        return usage(tr("Nothing to export: name a file, a folder, or “-” for standard input."));
    if (command.targets.isEmpty() && command.presets.isEmpty())
        return usage(tr("Name the format with --to, for example --to pdf, or a preset with --preset."));
    if (!command.outputFile.isEmpty() && !command.outputFolder.isEmpty())
        return usage(tr("Give -o for one file or --output-dir for a folder, not both."));
    const bool many = command.sources.size() > 1 || command.targets.size() > 1 || command.locales.size() > 1 || command.presets.size() > 1;
    if (!command.outputFile.isEmpty() && command.account.isEmpty() && many)
        return usage(tr("-o takes one source, one format and one locale; use --output-dir for several."));
    if (std::count_if(command.sources.begin(), command.sources.end(), isStandardInput) > 1)
        return usage(tr("Standard input can be read once only."));
    return {};
}

/// A moment as people type it. @p dayEnds: a day stands for its end.
Result<QDateTime> momentFrom(const Switches &switches, const char *name, bool dayEnds)
{
    const QString text = switches.text(name).trimmed();
    if (!switches.has(name))
        return QDateTime();
    const QDateTime now = QDateTime::currentDateTime();
    const auto day = [dayEnds](const QDate &date) { return date.addDays(dayEnds ? 1 : 0).startOfDay(); };
    if (text == QLatin1StringView("today"))
        return day(now.date());
    if (text == QLatin1StringView("yesterday"))
        return day(now.date().addDays(-1));
    static const QRegularExpression ago(QStringLiteral("^(\\d{1,5})([hdw])$"));
    if (const auto match = ago.match(text); match.hasMatch()) {
        const int count = match.capturedView(1).toInt();
        return match.capturedView(2) == u'h' ? now.addSecs(-3600LL * count) : now.addDays(-count * (match.capturedView(2) == u'w' ? 7 : 1));
    }
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && !text.contains(u'T'))
        return day(date);
    if (const QDateTime moment = QDateTime::fromString(text, Qt::ISODate); moment.isValid())
        return moment;
    return usage(tr("--%1 takes a day such as 2026-11-01, a moment such as 2026-11-01T08:00, today, yesterday, or how long ago: 7d, 12h, 2w. Not “%2”.")
                     .arg(QLatin1StringView(name), text));
}

Result<QList<JobState>> statesFrom(const Switches &switches)
{
    QList<JobState> states;
    for (const QString &id : splitList(switches.texts("state"))) {
        const auto state = jobStateFromId(id.toLower());
        if (!state) {
            QStringList ids;
            for (const JobState each : {JobState::Queued, JobState::Running, JobState::Succeeded, JobState::Failed, JobState::Canceled, JobState::Interrupted})
                ids.append(jobStateId(each));
            return usage(tr("“%1” is not a state. %2").arg(id, didYouMean(id, ids)));
        }
        states.append(*state);
    }
    if (states.isEmpty() && switches.has("failed"))
        return QList<JobState>{JobState::Failed, JobState::Interrupted};
    return states;
}

/// Switches that a command has not are not given.
Result<HistoryChoice> historyChoiceFrom(const Switches &switches)
{
    HistoryChoice choice;
    const auto states = switches.knows("state") ? statesFrom(switches) : Result<QList<JobState>>();
    const auto from = momentFrom(switches, "since", false);
    const auto to = momentFrom(switches, "until", true);
    if (!states || !from || !to)
        return failure(!states ? states.error() : !from ? from.error() : to.error());
    choice.filter.search = switches.text("search");
    choice.filter.states = *states;
    choice.filter.formats = splitList(switches.texts("format"));
    std::transform(choice.filter.formats.begin(), choice.filter.formats.end(), choice.filter.formats.begin(), localFormat);
    choice.filter.folder = switches.has("folder") ? absolutePath(switches.text("folder")) : QString();
    choice.filter.languages = splitList(switches.texts("language"));
    choice.filter.since = *from;
    choice.filter.before = *to;
    choice.accounts = splitList(switches.texts("account"));
    return choice;
}

Result<void> takeOrder(const Switches &switches, HistoryCommand &command)
{
    static const QStringList keys{QStringLiteral("created"),  QStringLiteral("source"), QStringLiteral("format"), QStringLiteral("state"),
                                  QStringLiteral("finished"), QStringLiteral("size"),   QStringLiteral("time")};
    if (!switches.has("sort"))
        return {};
    const QString typed = switches.text("sort").toLower();
    const bool turned = typed.startsWith(u'-');
    const QString key = turned ? typed.mid(1) : typed;
    if (!keys.contains(key))
        return usage(tr("--sort does not know “%1”. %2").arg(key, didYouMean(key, keys)));
    command.order = static_cast<HistoryOrder>(keys.indexOf(key));
    const bool isText = command.order == HistoryOrder::Source || command.order == HistoryOrder::Format || command.order == HistoryOrder::State;
    command.ascending = isText != turned;
    return {};
}

Result<void> takePruning(const Switches &switches, HistoryCommand &command)
{
    const auto days = wholeNumber(switches, "keep-days", 0, 0);
    const auto entries = wholeNumber(switches, "keep", 0, 0);
    if (!days || !entries)
        return failure(!days ? days.error() : entries.error());
    if (*days > longestKeepDays || *entries > mostKeepEntries)
        return usage(tr("At most %1 days or %2 exports can be kept; without a number everything is.").arg(longestKeepDays).arg(mostKeepEntries));
    command.retention = {*days, *entries};
    command.dryRun = switches.has("dry-run");
    command.always = switches.has("always");
    return {};
}

Result<QList<qint64>> idsFrom(const Switches &switches)
{
    QList<qint64> ids;
    for (const QString &text : switches.positional()) {
        bool ok = false;
        ids.append(text.toLongLong(&ok));
        if (!ok || ids.constLast() < 1)
            return usage(tr("“%1” is not the number of an export; “quayside history” lists them.").arg(text));
    }
    return ids;
}

Result<qint64> idFrom(const Switches &switches)
{
    const auto ids = idsFrom(switches);
    if (!ids || ids->size() != 1)
        return usage(tr("Give the number of one export; “quayside history” lists them."));
    return ids->constFirst();
}

/// Among those before “--”, behind which nothing is an option.
bool asksFor(const QStringList &all, const char *longName, const char *shortName)
{
    const QStringList arguments = all.first(all.contains(QLatin1StringView("--")) ? all.indexOf(QLatin1StringView("--")) : all.size());
    return arguments.contains(QLatin1StringView(longName)) || arguments.contains(QLatin1StringView(shortName));
}

/// @p arguments with the command first, where options of every command stand before it.
QStringList withCommandFirst(QStringList arguments)
{
    const auto options = commonOptions();
    qsizetype at = 0;
    while (at < arguments.size() && arguments[at].startsWith(QLatin1StringView("--"))) {
        const QString name = arguments[at].mid(2).section(u'=', 0, 0);
        const auto option = std::find_if(options.begin(), options.end(), [&](const OptionRow &row) { return name == QLatin1StringView(row.name); });
        if (option == options.end())
            return arguments;
        at += option->value && !arguments[at].contains(u'=') ? 2 : 1;
    }
    if (at > 0 && at < arguments.size() && *commandRow(arguments[at]).name)
        arguments.move(at, 0);
    return arguments;
}

} // namespace

QString localFormat(const QString &text)
{
    static const QMap<QString, QString> endings{
        {QStringLiteral("md"), QStringLiteral("markdown")}, {QStringLiteral("txt"), QStringLiteral("text")}, {QStringLiteral("htm"), QStringLiteral("html")}};
    const QString lower = text.toLower();
    return endings.value(lower, lower);
}

Result<ExportCommand> exportSettingsFrom(const Switches &switches)
{
    ExportCommand command;
    command.common = switches.common();
    command.account = switches.text("via");
    command.presets = switches.texts("preset");
    command.presets.removeDuplicates();
    command.targets = targetsFrom(switches);
    command.outputFolder = switches.text("output-dir");
    command.locales = splitList(switches.texts("locale"));
    command.timeZone = switches.text("timezone");
    command.nameTemplate = switches.text("name-template");
    command.strict = switches.has("strict");
    const auto settings = settingsFrom(switches);
    if (!settings)
        return failure(settings.error());
    command.settings = *settings;
    if (!switches.has("on-conflict"))
        return command;
    const auto policy = conflictFrom(switches, ConflictPolicy::Fail);
    if (!policy)
        return failure(policy.error());
    command.onConflict = *policy;
    return command;
}

Result<Command> parseExport(const Switches &switches)
{
    auto command = exportSettingsFrom(switches);
    if (!command)
        return failure(command.error());
    command->sources = switches.positional();
    command->kind = switches.text("kind");
    command->outputFile = switches.text("output");
    command->targets = targetsFrom(switches, QFileInfo(command->outputFile).suffix());
    command->keepHistory = !switches.has("no-history");
    command->dryRun = switches.has("dry-run");
    const auto secrets = secretsFrom(switches);
    if (!secrets)
        return failure(secrets.error());
    command->secretsFrom = *secrets;
    auto jobs = wholeNumber(switches, "jobs", 0, 1);
    if (!jobs)
        return failure(jobs.error());
    command->jobs = *jobs;
    if (auto ok = checkExport(*command); !ok)
        return failure(ok.error());
    return *command;
}

Result<Command> parseFormats(const Switches &switches)
{
    return FormatsCommand{switches.common(), switches.text("via")};
}

/// Nobody who says what to list, or to save, must lose more than that.
Result<void> checkPruning(const Switches &switches)
{
    for (const char *name :
         {"search", "failed", "state", "format", "account", "folder", "language", "since", "until", "changed", "sort", "limit", "csv", "backup", "overwrite"}) {
        if (switches.has(name))
            return usage(tr("There is no option “--%1” here.").arg(QLatin1StringView(name)));
    }
    return {};
}

Result<Command> parseHistory(const Switches &switches)
{
    HistoryCommand command;
    command.common = switches.common();
    const bool prunes = switches.positional() == QStringList(QStringLiteral("prune"));
    if (const auto checked = prunes ? checkPruning(switches) : Result<void>(); !checked)
        return failure(checked.error());
    const auto limit = wholeNumber(switches, "limit", command.limit, 0);
    const auto id = switches.positional().isEmpty() || prunes ? Result<qint64>(0) : idFrom(switches);
    const auto choice = historyChoiceFrom(switches);
    if (!limit || !id || !choice)
        return failure(!limit ? limit.error() : !id ? id.error() : choice.error());
    if (const auto ordered = takeOrder(switches, command); !ordered)
        return failure(ordered.error());
    if (const auto taken = takePruning(switches, command); !taken)
        return failure(taken.error());
    if (*id > 0 && switches.has("backup"))
        return usage(tr("Give --backup or the number of an export, not both."));
    if (!prunes && (switches.has("keep") || switches.has("keep-days") || switches.has("always") || switches.has("dry-run")))
        return usage(tr("--keep, --keep-days, --dry-run and --always are for “quayside history prune”."));
    if (switches.has("csv") && command.common.json)
        return usage(tr("Give --json or --csv, not both."));
    command.action = prunes                   ? HistoryCommand::Action::Prune
                     : switches.has("backup") ? HistoryCommand::Action::BackUp
                     : *id > 0                ? HistoryCommand::Action::Show
                                              : HistoryCommand::Action::List;
    command.choice = *choice;
    command.changedOnly = switches.has("changed");
    command.csv = switches.has("csv");
    command.limit = *limit;
    command.backup = switches.text("backup");
    command.overwrite = switches.has("overwrite");
    command.id = *id;
    return command;
}

Result<Command> parseVerify(const Switches &switches)
{
    const auto ids = idsFrom(switches);
    const auto choice = historyChoiceFrom(switches);
    if (!ids || !choice)
        return failure(!ids ? ids.error() : choice.error());
    if (!ids->isEmpty() && !(choice->filter.isEmpty() && choice->accounts.isEmpty()))
        return usage(tr("Give the numbers of exports or options that choose them, not both."));
    return VerifyCommand{switches.common(), *ids, *choice};
}

Result<Command> parseReport(const Switches &switches)
{
    const auto id = idFrom(switches);
    if (!id)
        return failure(id.error());
    return ReportCommand{switches.common(), *id};
}

Result<Command> parseLookup(const Switches &switches)
{
    const QStringList words = switches.positional();
    if (words.isEmpty() || words.size() > 2)
        return usage(tr("Give the account, and what to list: quayside lookup ACCOUNT FIELD."));
    const auto settings = settingsFrom(switches);
    const auto secrets = secretsFrom(switches);
    if (!settings || !secrets)
        return failure(!settings ? settings.error() : secrets.error());
    const auto limit = wholeNumber(switches, "limit", 0, 1);
    if (!limit)
        return failure(limit.error());
    return LookupCommand{switches.common(), words.constFirst(), words.value(1), switches.text("search"), switches.text("kind"), *settings, *limit, *secrets};
}

Result<Command> parseCancel(const Switches &switches)
{
    const auto id = idFrom(switches);
    if (!id)
        return failure(id.error());
    return CancelCommand{switches.common(), *id};
}

Result<Command> parseRerun(const Switches &switches)
{
    const auto ids = idsFrom(switches);
    const auto secrets = secretsFrom(switches);
    if (!ids || !secrets)
        return failure(!ids ? ids.error() : secrets.error());
    if (ids->isEmpty())
        return usage(tr("Give the numbers of exports; “quayside history” lists them."));
    const auto settings = settingsFrom(switches);
    const auto policy = conflictFrom(switches, ConflictPolicy::Rename);
    if (!settings || !policy)
        return failure(!settings ? settings.error() : policy.error());
    return RerunCommand{switches.common(), *ids, *secrets, *settings, *policy};
}

Result<Command> parseResume(const Switches &switches)
{
    const auto ids = idsFrom(switches);
    const auto secrets = secretsFrom(switches);
    if (!ids || !secrets)
        return failure(!ids ? ids.error() : secrets.error());
    ResumeCommand command{switches.common(), *ids, switches.has("yes"), *secrets, {}};
    if (!switches.has("on-conflict"))
        return command;
    if (ids->isEmpty())
        return usage(tr("--on-conflict is for exports named by their numbers."));
    const auto policy = conflictFrom(switches, ConflictPolicy::Fail);
    if (!policy)
        return failure(policy.error());
    command.onConflict = *policy;
    return command;
}

Result<Command> parseAccounts(const Switches &switches)
{
    AccountsCommand command;
    command.common = switches.common();
    const QStringList words = switches.positional();
    const QStringList actions{QStringLiteral("list"),    QStringLiteral("add"),  QStringLiteral("remove"), QStringLiteral("test"),
                              QStringLiteral("sign-in"), QStringLiteral("show"), QStringLiteral("set")};
    const qsizetype action = words.isEmpty() ? 0 : actions.indexOf(words.first());
    if (action < 0)
        return usage(tr("“accounts” does not know “%1”. %2").arg(words.first(), didYouMean(words.first(), actions)));
    command.action = static_cast<AccountsCommand::Action>(action);
    command.name = words.value(1);
    if (command.action != AccountsCommand::Action::List && command.name.isEmpty())
        return usage(tr("Name the account: quayside accounts %1 NAME.").arg(actions.at(action)));
    command.service = switches.text("service");
    command.signIn = switches.text("sign-in");
    command.newName = switches.text("name");
    if (const auto taken = takeSettings(switches, command); !taken)
        return failure(taken.error());
    return command;
}

Result<Command> parseComplete(const Switches &switches)
{
    CompleteCommand command{switches.common(), switches.positional()};
    const qsizetype profile = command.words.indexOf(QLatin1StringView("--profile"));
    if (profile >= 0 && profile + 2 < command.words.size()) // the one that the command being typed will use
        command.common.profile = command.words.at(profile + 1);
    return command;
}

Result<Command> parseManual(const Switches &)
{
    return HelpCommand{manualPage()};
}

Result<Command> parseWindow(const Switches &switches)
{
    const QString first = switches.positional().value(0);
    // A single word that is not a file is a mistyped command; open no window.
    if (!first.isEmpty() && !first.contains(u'/') && !first.contains(u'.') && !QFileInfo::exists(first)) {
        QStringList commands;
        for (const CommandRow &row : commandRows())
            commands.append(QString::fromLatin1(row.name));
        return usage(tr("“%1” is neither a command nor a file. %2").arg(first, didYouMean(first, commands)));
    }
    return WindowCommand{switches.common(), switches.positional(), switches.text("screenshot")};
}

Result<Command> parseArguments(const QStringList &given)
{
    const QStringList arguments = withCommandFirst(given);
    const CommandRow &row = commandRow(arguments.value(0));
    if (asksFor(arguments, "--help", "-h"))
        return HelpCommand{helpText(row)};
    if (asksFor(arguments, "--version", "-v"))
        return HelpCommand{QStringLiteral("quayside " QUAYSIDE_VERSION "\n")};
    Switches switches(row);
    if (const auto read = switches.parse(*row.name ? arguments.mid(1) : arguments); !read)
        return failure(read.error());
    return row.parse(switches);
}

} // namespace quayside::cli
