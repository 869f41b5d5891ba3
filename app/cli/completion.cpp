// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include "app/cli/commandtable.h"
#include "model/destination.h"
#include "model/settingtext.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QList<Candidate> words(const QStringList &all)
{
    QList<Candidate> candidates;
    for (const QString &word : all)
        candidates.append({word, {}});
    return candidates;
}

/// What stands on the line before the word that is being typed.
struct Line {
    const CommandRow &command;
    QStringList before; ///< after the command
    QString current;
    const CompletionSource &source;

    /// Values given to --@p name so far.
    [[nodiscard]] QStringList valuesOf(const char *name) const
    {
        const QString option = QStringLiteral("--") + QLatin1StringView(name);
        QStringList values;
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before[i].startsWith(option + u'='))
                values.append(before[i].mid(option.size() + 1));
            else if (before[i] == option && i + 1 < before.size())
                values.append(before[i + 1]);
        }
        return values;
    }
    [[nodiscard]] ProviderDescription provider() const { return source.provider(valuesOf("via").value(0)); }
};

/// The option called @p name, with its dashes or as a letter; null: none.
const OptionRow *optionNamed(const CommandRow &command, const QString &name)
{
    for (const std::span<const OptionRow> options : {command.options, commonOptions()}) {
        for (const OptionRow &option : options) {
            if (name == QStringLiteral("--") + QLatin1StringView(option.name) || (option.letter && name == u'-' + QLatin1StringView(option.letter)))
                return &option;
        }
    }
    return nullptr;
}

Completion optionNames(const Line &line)
{
    Completion completion;
    for (const std::span<const OptionRow> options : {line.command.options, commonOptions()}) {
        for (const OptionRow &option : options) {
            if (option.help)
                completion.candidates.append({QStringLiteral("--") + QLatin1StringView(option.name), tr(option.help)});
        }
    }
    completion.candidates.append({QStringLiteral("--help"), {}});
    return completion;
}

Completion formats(const Line &line)
{
    Completion completion;
    for (const TargetFormat &target : line.provider().targets)
        completion.candidates.append({target.id, target.name});
    return completion;
}

Completion sourceKinds(const Line &line)
{
    Completion completion;
    for (const SourceKind &kind : line.provider().sourceKinds)
        completion.candidates.append({kind.id, kind.name});
    return completion;
}

/// SCOPE.KEY= of everything that can be set, or once that stands there the values it takes.
Completion settings(const Line &line)
{
    const ProviderDescription provider = line.provider();
    const QStringList targets = line.valuesOf("to").join(u',').split(u',', Qt::SkipEmptyParts);
    QStringList scopes{QString(sourceScope), QString(readScope), QString(commonScope)};
    for (const TargetFormat &target : provider.targets) {
        if (targets.isEmpty() || targets.contains(target.id))
            scopes.append(target.id);
    }
    Completion completion;
    QStringList known;
    for (const QString &scope : std::as_const(scopes)) {
        for (const OptionSpec &spec : provider.allOptions(scope)) {
            const QString name = QStringLiteral("%1.%2=").arg(scope, spec.key);
            if (known.contains(name))
                continue;
            known.append(name);
            if (!line.current.startsWith(name)) {
                completion.candidates.append({name, spec.label});
                continue;
            }
            if (spec.type == OptionType::Path || spec.openPath)
                completion.paths = Completion::Paths::Files;
            for (const OptionChoice &choice : spec.choices)
                completion.candidates.append({name + choice.value, choice.label});
            for (const char *answer : spec.type == OptionType::Bool ? std::initializer_list<const char *>{"yes", "no"} : std::initializer_list<const char *>{})
                completion.candidates.append({name + QLatin1StringView(answer), {}});
        }
    }
    return completion;
}

Completion timeZones(const Line &)
{
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(zone));
    return {words(zones), Completion::Paths::None};
}

Completion policies(const Line &)
{
    QStringList ids;
    for (const ConflictPolicy policy : {ConflictPolicy::Fail, ConflictPolicy::Rename, ConflictPolicy::Overwrite, ConflictPolicy::Skip})
        ids.append(conflictPolicyId(policy));
    return {words(ids), Completion::Paths::None};
}

Completion accounts(const Line &line)
{
    return {line.source.accounts(), Completion::Paths::None};
}

Completion presets(const Line &line)
{
    return {line.source.presets(), Completion::Paths::None};
}

Completion services(const Line &line)
{
    return {line.source.services(), Completion::Paths::None};
}

Completion proxies(const Line &)
{
    return {words({QStringLiteral("system"), QStringLiteral("none")}), Completion::Paths::None};
}

Completion files(const Line &)
{
    return {{}, Completion::Paths::Files};
}

Completion folders(const Line &)
{
    return {{}, Completion::Paths::Folders};
}

struct ValueRow {
    const char *option;
    Completion (*values)(const Line &line);
    bool isList = false; ///< separated by commas
};

Completion states(const Line &)
{
    QStringList ids;
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Succeeded, JobState::Failed, JobState::Canceled, JobState::Interrupted})
        ids.append(jobStateId(state));
    return {words(ids), Completion::Paths::None};
}

Completion moments(const Line &)
{
    return {words({QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("7d"), QStringLiteral("4w")}), Completion::Paths::None};
}

Completion sortKeys(const Line &)
{
    return {words({QStringLiteral("created"), QStringLiteral("source"), QStringLiteral("format"), QStringLiteral("state"), QStringLiteral("finished"),
                   QStringLiteral("size"), QStringLiteral("time")}),
            Completion::Paths::None};
}

constexpr std::array valueRows{
    ValueRow{"to", formats, true},   ValueRow{"kind", sourceKinds},     ValueRow{"set", settings},     ValueRow{"via", accounts},
    ValueRow{"timezone", timeZones}, ValueRow{"on-conflict", policies}, ValueRow{"service", services}, ValueRow{"proxy", proxies},
    ValueRow{"output", files},       ValueRow{"ca-file", files},        ValueRow{"backup", files},     ValueRow{"screenshot", files},
    ValueRow{"output-dir", folders}, ValueRow{"profile", folders},      ValueRow{"preset", presets},   ValueRow{"format", formats, true},
    ValueRow{"account", accounts},   ValueRow{"state", states, true},   ValueRow{"folder", folders},   ValueRow{"since", moments},
    ValueRow{"until", moments},      ValueRow{"sort", sortKeys},
};

/// The values of @p option, each behind @p prefix, which stays.
Completion valuesFor(const OptionRow &option, Line line, QString prefix)
{
    const auto row = std::find_if(valueRows.begin(), valueRows.end(), [&](const ValueRow &each) { return qstrcmp(each.option, option.name) == 0; });
    if (row == valueRows.end())
        return {};
    line.current.remove(0, prefix.size());
    if (row->isList)
        prefix += line.current.first(line.current.lastIndexOf(u',') + 1);
    Completion completion = row->values(line);
    for (Candidate &candidate : completion.candidates)
        candidate.word.prepend(prefix);
    return completion;
}

Completion firstAccountsWord(const Line &)
{
    return {words({QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("add"), QStringLiteral("set"), QStringLiteral("remove"),
                   QStringLiteral("test"), QStringLiteral("sign-in")}),
            Completion::Paths::None};
}

Completion presetsWords(const Line &line)
{
    if (line.before.isEmpty())
        return {words({QStringLiteral("list"), QStringLiteral("show"), QStringLiteral("save"), QStringLiteral("import"), QStringLiteral("export"),
                       QStringLiteral("rename"), QStringLiteral("duplicate"), QStringLiteral("delete"), QStringLiteral("default")}),
                Completion::Paths::None};
    return line.before.constFirst() == QLatin1StringView("import") ? files(line) : presets(line);
}

/// What stands without an option: files, numbers of exports, names of accounts.
Completion positional(const Line &line)
{
    const QString command = QString::fromLatin1(line.command.name);
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *name) { return command == QLatin1StringView(name); });
    };
    if (is({"history", "report", "verify", "rerun", "cancel", "resume"}))
        return {line.source.exports(), Completion::Paths::None};
    if (is({"accounts"}))
        return line.before.isEmpty() ? firstAccountsWord(line) : accounts(line);
    if (is({"presets"}))
        return presetsWords(line);
    if (is({"lookup"}))
        return line.before.isEmpty() ? accounts(line) : Completion();
    return is({"formats"}) ? Completion() : files(line);
}

Completion commandNames(const Line &line)
{
    Completion completion = files(line); // the window opens them
    for (const CommandRow &row : commandRows()) {
        if (*row.name && row.summary)
            completion.candidates.append({QString::fromLatin1(row.name), tr(row.summary)});
    }
    return completion;
}

Completion completionOf(const Line &line, bool isFirst)
{
    const OptionRow *behind = line.before.isEmpty() ? nullptr : optionNamed(line.command, line.before.constLast());
    if (behind && behind->value)
        return valuesFor(*behind, line, {});
    const qsizetype equals = line.current.indexOf(u'=');
    if (const OptionRow *joined = equals > 0 ? optionNamed(line.command, line.current.first(equals)) : nullptr; joined && joined->value)
        return valuesFor(*joined, line, line.current.first(equals + 1));
    if (line.current.startsWith(u'-'))
        return optionNames(line);
    return isFirst ? commandNames(line) : positional(line);
}

} // namespace

Completion complete(const QStringList &words, const CompletionSource &source)
{
    const QString current = words.isEmpty() ? QString() : words.constLast();
    const bool isFirst = words.size() < 2;
    const CommandRow &command = commandRow(isFirst ? QString() : words.constFirst());
    const qsizetype skipped = *command.name ? 1 : 0;
    const Line line{command, words.mid(skipped, words.size() - skipped - 1), current, source};
    Completion completion = completionOf(line, isFirst);
    const auto others = [&](const Candidate &candidate) { return !candidate.word.startsWith(current); };
    completion.candidates.erase(std::remove_if(completion.candidates.begin(), completion.candidates.end(), others), completion.candidates.end());
    return completion;
}

} // namespace quayside::cli
