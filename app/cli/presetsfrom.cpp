// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources.h"

#include "app/cli/pathfields.h"
#include "app/cli/usageerror.h"
#include "base/nativepath.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Where results go by the switches alone.
Destination destinationFrom(const ExportCommand &command)
{
    Destination destination;
    destination.nameTemplate = command.nameTemplate;
    destination.onConflict = command.onConflict.value_or(ConflictPolicy::Fail);
    if (toStandardOutput(command)) {
        destination.kind = Destination::Kind::StandardOutput;
    } else if (!command.outputFile.isEmpty()) {
        destination.kind = Destination::Kind::File;
        destination.filePath = absolutePath(command.outputFile);
    } else {
        destination.folder = absolutePath(command.outputFolder.isEmpty() ? QStringLiteral(".") : command.outputFolder);
    }
    return destination;
}

/// The switches win, one by one.
Destination destinationOver(const Preset &preset, const ExportCommand &command)
{
    const Destination asked = destinationFrom(command);
    Destination destination = destinationOf(preset, asked);
    if (asked.kind != Destination::Kind::Folder)
        destination = asked;
    if (!command.outputFolder.isEmpty())
        destination.folder = asked.folder;
    if (!command.nameTemplate.isEmpty())
        destination.nameTemplate = command.nameTemplate;
    if (command.onConflict)
        destination.onConflict = *command.onConflict;
    else if (asked.kind != Destination::Kind::Folder)
        destination.onConflict = destinationOf(preset, asked).onConflict;
    return destination;
}

/// Lays @p from over @p settings; an option of @p from replaces the one there.
void layOver(Settings &settings, const QString &scope, const OptionValues &from)
{
    for (auto it = from.values.begin(); it != from.values.end(); ++it) {
        settings[scope].values.insert(it.key(), it.value());
        for (QJsonObject &own : settings[scope].perLocale) // for all languages now
            own.remove(it.key());
    }
    for (const auto &[locale, values] : from.perLocale.asKeyValueRange()) {
        for (auto it = values.begin(); it != values.end(); ++it)
            settings[scope].perLocale[locale].insert(it.key(), it.value());
    }
}

Preset over(const Preset &preset, const ExportCommand &command, const ProviderDescription &description)
{
    Preset result = preset;
    result.provider = description.id;
    if (!command.targets.isEmpty())
        result.targets = command.targets;
    if (!command.locales.isEmpty())
        result.locales = command.locales;
    if (!command.timeZone.isEmpty())
        result.timeZone = command.timeZone;
    result.destination = destinationOver(preset, command);
    result.strict = preset.strict || command.strict;
    return result;
}

/// A single-value field given several times; silently using the last would hide the others.
Result<void> checkRepeats(const QList<Setting> &given, const Settings &applied)
{
    for (qsizetype later = 0; later < given.size(); ++later) {
        const Setting &setting = given.at(later);
        const bool isRepeated = std::any_of(given.begin(), given.begin() + later, [&](const Setting &one) {
            const bool mayBeSame = one.scope == setting.scope || one.scope.isEmpty() || setting.scope.isEmpty();
            return mayBeSame && one.key == setting.key && one.locale == setting.locale;
        });
        const QStringList scopes = applied.scopes();
        const bool isList = std::any_of(scopes.begin(), scopes.end(), [&](const QString &scope) {
            const OptionValues &values = applied.scope(scope);
            const QJsonValue value = setting.locale.isEmpty() ? values.values.value(setting.key) : values.perLocale.value(setting.locale).value(setting.key);
            return (setting.scope.isEmpty() || setting.scope == scope) && (value.isArray() || value.isObject());
        });
        if (!isRepeated || isList)
            continue;
        const QString option = setting.scope.isEmpty() ? setting.key : setting.scope + u'.' + setting.key;
        if (setting.scope == sourceScope || applied.scope(sourceScope).values.contains(setting.key))
            return usage(tr("“%1” was given more than once, and takes one value. To export several, name them one after the other as SOURCE.").arg(option));
        return usage(tr("“%1” was given more than once, and takes one value.").arg(option));
    }
    return {};
}

} // namespace

Result<QList<Preset>> presetsFrom(const ExportCommand &command, const QList<Preset> &presets, const ProviderDescription &description, const QString &kind,
                                  const QList<Setting> &secrets, QJsonObject *fields)
{
    for (const QString &locale : command.locales) {
        if (const auto ok = parseSetting(locale + QStringLiteral(":x=")); !ok)
            return failure(ok.error());
    }
    QList<Preset> results;
    QStringList targets; // what any of them makes: an option of one is none of the others
    for (const Preset &preset : presets.isEmpty() ? QList<Preset>{{}} : presets) {
        results.append(over(preset, command, description));
        targets += results.last().targets;
    }
    targets.removeDuplicates();
    auto settings = applySettings(description, kind, targets, command.settings + secrets);
    if (!settings)
        return failure(settings.error());
    if (const auto single = checkRepeats(command.settings, *settings); !single)
        return failure(single.error());
    if (!command.account.isEmpty())
        makeAbsolute(*settings, description, kind);
    if (fields)
        *fields = settings->scope(sourceScope).values;
    for (Preset &result : results) {
        for (const QString &scope : QStringList{readScope, commonScope} + result.targets)
            layOver(result.settings, scope, settings->scope(scope));
    }
    return results;
}

} // namespace quayside::cli
