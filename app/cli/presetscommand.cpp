// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/pathfields.h"
#include "app/cli/presetwords.h"
#include "app/cli/sources.h"
#include "app/cli/usageerror.h"
#include "base/nativepath.h"
#include "output/filecalls.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>

namespace quayside::cli {
namespace {

using Action = PresetsCommand::Action;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Shared by the command's actions.
struct Desk {
    const PresetsCommand &command;
    Session &session;
    Reporter &reporter;

    [[nodiscard]] Presets &presets() const { return session.engine().presets(); }
    /// @p event and @p words for what was done to @p entry.
    [[nodiscard]] int done(const QString &event, const PresetEntry &entry, const QString &words) const
    {
        if (command.common.json) {
            QJsonObject object = presetJson(entry);
            object.insert(QLatin1StringView("event"), event);
            reporter.object(object);
        } else if (!command.common.quiet) {
            reporter.text(words + u'\n');
        }
        return AllSucceeded;
    }
    [[nodiscard]] int done(const QString &event, const Result<PresetEntry> &entry, const QString &words) const
    {
        return entry ? done(event, *entry, words.arg(entry->preset.name)) : reporter.fail(entry.error());
    }
};

int list(const Desk &desk)
{
    const auto entries = desk.session.await(desk.presets().list());
    if (!entries)
        return desk.reporter.fail(entries.error());
    QString text;
    for (const PresetEntry &entry : *entries) {
        if (desk.command.common.json)
            desk.reporter.object(presetJson(entry));
        else
            text += presetLine(entry);
    }
    if (!desk.command.common.json)
        desk.reporter.text(text);
    return AllSucceeded;
}

int show(const Desk &desk)
{
    const auto entry = desk.session.await(desk.presets().find(desk.command.name));
    if (!entry)
        return desk.reporter.fail(entry.error());
    if (desk.command.common.json) {
        desk.reporter.object(presetJson(*entry));
        return AllSucceeded;
    }
    if (entry->fault)
        return desk.reporter.fail(*entry->fault);
    const auto provider = findProvider(desk.session, entry->preset.provider == localProviderId ? QString() : entry->preset.provider);
    if (!provider)
        return desk.reporter.fail(provider.error());
    desk.reporter.text(presetText(*entry, *provider));
    return AllSucceeded;
}

/// The preset that `save` asks for. Folders are only those that were named.
Result<Preset> asked(const Desk &desk)
{
    ExportCommand command = desk.command.settings;
    QList<Preset> base;
    for (const QString &name : std::as_const(command.presets)) {
        const auto entry = findPreset(desk.session, name);
        if (!entry)
            return failure(entry.error());
        base.append(entry->preset);
    }
    if (command.account.isEmpty() && !base.isEmpty() && base.constFirst().provider != localProviderId)
        command.account = base.constFirst().provider;
    const auto provider = findProvider(desk.session, command.account);
    if (!provider)
        return failure(provider.error());
    for (QString &target : command.targets)
        target = targetIn(*provider, target);
    command.targets.removeDuplicates();
    const SourceKind *kind = provider->kindOfPath(false);
    const QString kindId = kind ? kind->id : provider->sourceKinds.isEmpty() ? QString() : provider->sourceKinds.constFirst().id;
    QJsonObject fields;
    auto presets = presetsFrom(command, base, *provider, kindId, {}, &fields);
    if (!presets)
        return failure(presets.error());
    if (!fields.isEmpty())
        return usage(tr("A preset says nothing about its source; leave out source.%1.").arg(fields.constBegin().key()));
    Preset preset = presets->takeFirst();
    makeAbsolute(preset.settings, *provider, kindId);
    if (command.outputFolder.isEmpty())
        preset.destination.folder = base.value(0).destination.folder;
    preset.name = desk.command.name;
    const auto known = knownPart(preset, {*provider});
    return known ? Result<Preset>(known->preset) : failure(known.error());
}

int save(const Desk &desk)
{
    const auto preset = asked(desk);
    if (!preset)
        return desk.reporter.fail(preset.error());
    return desk.done(QStringLiteral("saved"), desk.session.await(desk.presets().save(*preset, desk.command.replace)), tr("“%1” is saved."));
}

int import(const Desk &desk)
{
    const QString file = desk.command.file == QLatin1StringView("-") ? QStringLiteral("/dev/stdin") : absolutePath(desk.command.file);
    const auto entry = desk.session.await(desk.presets().importFile(file, desk.command.name, desk.command.replace));
    if (entry && !entry->unknown.isEmpty())
        desk.reporter.note(QStringLiteral("preset-parts-unknown"),
                           tr("What this Quayside does not know was left out: %1.").arg(entry->unknown.join(QStringLiteral(", "))));
    return desk.done(QStringLiteral("imported"), entry, tr("“%1” is imported."));
}

Result<void> write(const QString &path, const QByteArray &bytes, bool replace)
{
    if (somethingAt(path) && !replace)
        return failure(ErrorCode::DestinationExists, {{QStringLiteral("path"), shownPath(path)}});
    NewFile file;
    const QString temporary = replace ? path + QStringLiteral(".quayside-new") : path;
    if (const auto made = file.create(temporary); !made)
        return made;
    if (const auto written = file.write(bytes); !written)
        return written;
    if (const auto closed = file.close(false); !closed)
        return closed;
    if (replace) {
        const int problem = systemFileCalls().rename(nativePath(temporary).constData(), nativePath(path).constData());
        if (problem != 0)
            return failure(fileError(problem, path));
    }
    file.keep();
    return {};
}

int exportOne(const Desk &desk)
{
    const auto bytes = desk.session.await(desk.presets().exported(desk.command.name));
    if (!bytes)
        return desk.reporter.fail(bytes.error());
    const QString &file = desk.command.file;
    if (file.isEmpty() || file == QLatin1StringView("-")) {
        desk.reporter.text(QString::fromUtf8(*bytes));
        return AllSucceeded;
    }
    const QString path = absolutePath(file);
    if (const auto written = write(path, *bytes, desk.command.replace); !written)
        return desk.reporter.fail(written.error());
    if (desk.command.common.json)
        desk.reporter.object({{QStringLiteral("event"), QStringLiteral("exported")}, {QStringLiteral("path"), path}});
    else if (!desk.command.common.quiet)
        desk.reporter.text(path + u'\n');
    return AllSucceeded;
}

int remove(const Desk &desk)
{
    const auto removed = desk.session.await(desk.presets().remove(desk.command.name));
    if (!removed)
        return desk.reporter.fail(removed.error());
    const PresetEntry gone{removed->preset, {}, removed->wasDefault, {}, {}};
    return desk.done(QStringLiteral("deleted"), gone, tr("“%1” is deleted.").arg(removed->preset.name));
}

int setDefault(const Desk &desk)
{
    const QString &name = desk.command.name;
    if (const auto chosen = desk.session.await(desk.presets().setDefault(name)); !chosen)
        return desk.reporter.fail(chosen.error());
    if (!name.isEmpty())
        return desk.done(QStringLiteral("default"), desk.session.await(desk.presets().find(name)), tr("The window starts with “%1”."));
    if (desk.command.common.json)
        desk.reporter.object({{QStringLiteral("event"), QStringLiteral("default")}});
    else if (!desk.command.common.quiet)
        desk.reporter.text(tr("The window starts with what it had last.") + u'\n');
    return AllSucceeded;
}

} // namespace

int runPresets(const PresetsCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    const Desk desk{command, session, reporter};
    switch (command.action) {
    case Action::List: return list(desk);
    case Action::Show: return show(desk);
    case Action::Save: return save(desk);
    case Action::Import: return import(desk);
    case Action::Export: return exportOne(desk);
    case Action::Rename:
        return desk.done(QStringLiteral("renamed"), session.await(desk.presets().rename(command.name, command.newName)), tr("It is called “%1” now."));
    case Action::Duplicate:
        return desk.done(QStringLiteral("duplicated"), session.await(desk.presets().duplicate(command.name, command.newName)), tr("The copy is called “%1”."));
    case Action::Delete: return remove(desk);
    case Action::Default: return setDefault(desk);
    }
    return WrongUse;
}

} // namespace quayside::cli
