// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/presetwords.h"

#include "app/cli/jobwords.h"
#include "base/terminaltext.h"
#include "model/exportarguments.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside::cli {
namespace {

constexpr qsizetype nameColumns = 26;
constexpr qsizetype labelColumns = 22;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("  %1%2\n").arg((label + u' ').leftJustified(labelColumns), forTerminal(value));
}

QString settingLines(const QString &scope, const QString &where, const QJsonObject &values, const QList<OptionSpec> &specs)
{
    QString text;
    QStringList told;
    for (const OptionSpec &spec : specs) {
        if (!values.contains(spec.key) || told.contains(spec.key))
            continue;
        told.append(spec.key);
        const QJsonValue value = values.value(spec.key);
        text += line(where + scope + u'.' + spec.key, valueToText(spec, value) + QStringLiteral("  (%1)").arg(spec.label));
    }
    return text;
}

} // namespace

QString presetLine(const PresetEntry &entry)
{
    QStringList notes;
    if (entry.isBuiltIn())
        notes.append(tr("built in"));
    if (entry.isDefault)
        notes.append(tr("the window starts with it"));
    if (!entry.unknown.isEmpty())
        notes.append(tr("has what is no more: %1").arg(entry.unknown.join(QStringLiteral(", "))));
    if (entry.fault)
        notes.append(words(*entry.fault).what);
    const QString name = (entry.preset.name + u' ').leftJustified(nameColumns);
    const QString targets = (entry.preset.targets.join(u',') + u' ').leftJustified(12);
    return forTerminal((name + targets + notes.join(QStringLiteral("; "))).trimmed()) + u'\n';
}

QString presetText(const PresetEntry &entry, const ProviderDescription &description)
{
    const Preset &preset = entry.preset;
    QString text = presetLine(entry);
    text += line(tr("where"), description.name);
    text += line(tr("formats"), preset.targets.join(QStringLiteral(", ")));
    for (const QString &scope : QStringList{readScope, commonScope} + preset.targets) {
        const QList<OptionSpec> specs = description.allOptions(scope);
        text += settingLines(scope, {}, preset.settings.scope(scope).values, specs);
        for (const auto &[locale, values] : preset.settings.scope(scope).perLocale.asKeyValueRange())
            text += settingLines(scope, locale + u':', values, specs);
    }
    text += line(tr("languages"), preset.locales.join(QStringLiteral(", ")));
    text += line(tr("time zone"), preset.timeZone);
    text += line(tr("folder"), preset.destination.folder);
    text += line(tr("file name"), preset.destination.nameTemplate);
    if (!preset.destination.folder.isEmpty() || preset.destination.onConflict != Destination().onConflict)
        text += line(tr("when it exists"), conflictPolicyId(preset.destination.onConflict));
    if (preset.strict)
        text += line(tr("warnings"), tr("count as failures"));
    return text + QStringLiteral("\nquayside export SOURCE… ") + forTerminal(shellText(presetArguments(preset, description))) + u'\n';
}

QJsonObject presetJson(const PresetEntry &entry)
{
    QJsonObject object{{QStringLiteral("name"), entry.preset.name}, {QStringLiteral("default"), entry.isDefault}};
    if (entry.isBuiltIn())
        object.insert(QLatin1StringView("builtIn"), entry.builtInId);
    if (entry.fault)
        object.insert(QLatin1StringView("error"), jsonOf(*entry.fault));
    else
        object.insert(QLatin1StringView("preset"), toJson(entry.preset));
    if (!entry.unknown.isEmpty())
        object.insert(QLatin1StringView("unknown"), QJsonArray::fromStringList(entry.unknown));
    return object;
}

} // namespace quayside::cli
