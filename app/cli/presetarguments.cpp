// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"
#include "app/cli/switches.h"
#include "app/cli/usageerror.h"
#include "base/textdistance.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

using Action = PresetsCommand::Action;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct Words {
    QString action;
    qsizetype least;
    qsizetype most;
};

/// In the order of Action; how many words follow.
QList<Words> actionWords()
{
    return {{QStringLiteral("list"), 0, 0},      {QStringLiteral("show"), 1, 1},   {QStringLiteral("save"), 1, 1},
            {QStringLiteral("import"), 1, 2},    {QStringLiteral("export"), 1, 2}, {QStringLiteral("rename"), 2, 2},
            {QStringLiteral("duplicate"), 1, 2}, {QStringLiteral("delete"), 1, 1}, {QStringLiteral("default"), 0, 1}};
}

} // namespace

Result<Command> parsePresets(const Switches &switches)
{
    const QStringList words = switches.positional();
    const QList<Words> actions = actionWords();
    QStringList names;
    for (const Words &one : actions)
        names.append(one.action);
    const qsizetype action = words.isEmpty() ? 0 : names.indexOf(words.first());
    if (action < 0)
        return usage(tr("“presets” does not know “%1”. %2").arg(words.first(), didYouMean(words.first(), names)));
    const qsizetype given = std::max<qsizetype>(words.size() - 1, 0);
    if (given < actions.at(action).least || words.mid(1).contains(QString()))
        return usage(tr("“presets %1” needs the name of a preset or a file; see “quayside presets --help”.").arg(names.at(action)));
    if (given > actions.at(action).most)
        return usage(tr("“presets %1” does not take “%2”. A name of several words stands in quotes.").arg(names.at(action), words.last()));
    const auto settings = exportSettingsFrom(switches);
    if (!settings)
        return failure(settings.error());
    PresetsCommand command;
    command.common = switches.common();
    command.action = static_cast<Action>(action);
    command.replace = switches.has("replace");
    command.settings = *settings;
    const bool imports = command.action == Action::Import;
    (imports ? command.file : command.name) = words.value(1);
    (imports ? command.name : command.action == Action::Export ? command.file : command.newName) = words.value(2);
    if (command.action == Action::Save && settings->targets.isEmpty() && settings->presets.isEmpty())
        return usage(tr("Name the format with --to, for example --to pdf, or a preset with --preset."));
    if (command.action == Action::Save && settings->presets.size() > 1)
        return usage(tr("“presets save” begins with one preset."));
    return command;
}

} // namespace quayside::cli
