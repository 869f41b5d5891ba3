// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/presetchanges.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Preset", text);
}

/// The value of @p spec for @p locale, undefined where the option is not offered.
QJsonValue offeredValue(const QList<OptionSpec> &specs, const OptionSpec &spec, const OptionValues &values, const QString &locale)
{
    const QJsonObject effective = effectiveValues(specs, values, locale);
    return isEnabled(spec, effective) ? effective.value(spec.key) : QJsonValue(QJsonValue::Undefined);
}

void addChangedOptions(QStringList &changes, const QString &title, const QList<OptionSpec> &specs, const OptionValues &from, const OptionValues &to)
{
    QStringList locales{QString()};
    for (const OptionValues *values : {&from, &to})
        locales += values->perLocale.keys();
    locales.removeDuplicates();
    QStringList told;
    for (const OptionSpec &spec : specs) {
        if (spec.type == OptionType::Secret || told.contains(spec.key))
            continue;
        told.append(spec.key); // several kinds of sources may have it
        const bool same = std::all_of(locales.cbegin(), locales.cend(), [&](const QString &locale) {
            const QJsonValue before = offeredValue(specs, spec, from, locale);
            const QJsonValue now = offeredValue(specs, spec, to, locale);
            return before == now || before.isUndefined() || now.isUndefined();
        });
        if (!same)
            changes.append(title.isEmpty() ? spec.label : tr("%1 (%2)").arg(spec.label, title));
    }
}

void addChangedDestination(QStringList &changes, const Destination &from, const Destination &to)
{
    if (from.folder != to.folder)
        changes.append(tr("Folder"));
    if (from.nameTemplate != to.nameTemplate)
        changes.append(tr("File name"));
    if (from.onConflict != to.onConflict)
        changes.append(tr("When a file exists"));
}

} // namespace

QStringList presetChanges(const Preset &from, const Preset &to, const ProviderDescription &description)
{
    QStringList changes;
    if (from.provider != to.provider)
        return {tr("Where")}; // options of one place cannot be compared to those of another
    const QSet<QString> before(from.targets.begin(), from.targets.end());
    const QSet<QString> now(to.targets.begin(), to.targets.end());
    if (before != now)
        changes.append(tr("Formats"));
    for (const TargetFormat &target : description.targets) {
        if (before.contains(target.id) && now.contains(target.id))
            addChangedOptions(changes, target.name, target.options, from.settings.scope(target.id), to.settings.scope(target.id));
    }
    for (const QString &scope : {commonScope, readScope})
        addChangedOptions(changes, {}, description.allOptions(scope), from.settings.scope(scope), to.settings.scope(scope));
    if (from.locales != to.locales)
        changes.append(tr("Languages"));
    if (from.timeZone != to.timeZone)
        changes.append(tr("Time zone"));
    addChangedDestination(changes, destinationOf(from, to.destination), to.destination);
    if (from.strict != to.strict)
        changes.append(tr("Warnings as failures"));
    return changes;
}

} // namespace quayside
