// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/providerdescription.h"

#include "settings/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace quayside {
namespace {

template<class T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &entry) { return entry.id == id; });
    return it == list.end() ? nullptr : &*it;
}

QJsonArray toJson(const QList<OptionSpec> &specs)
{
    QJsonArray array;
    for (const OptionSpec &spec : specs)
        array.append(quayside::toJson(spec));
    return array;
}

QLatin1StringView localePolicyId(LocalePolicy policy)
{
    switch (policy) {
    case LocalePolicy::None: return QLatin1StringView("none");
    case LocalePolicy::OneAJob: return QLatin1StringView("one-a-job");
    case LocalePolicy::ManyAJob: return QLatin1StringView("many-a-job");
    }
    return {};
}

QLatin1StringView zonePolicyId(ZonePolicy policy)
{
    switch (policy) {
    case ZonePolicy::None: return QLatin1StringView("none");
    case ZonePolicy::Optional: return QLatin1StringView("optional");
    case ZonePolicy::Required: return QLatin1StringView("required");
    }
    return {};
}

} // namespace

const SourceKind *ProviderDescription::sourceKind(const QString &kindId) const
{
    return findById(sourceKinds, kindId);
}

const SourceKind *ProviderDescription::kindOfPath(bool isFolder) const
{
    const auto found =
        std::find_if(sourceKinds.begin(), sourceKinds.end(), [isFolder](const SourceKind &kind) { return kind.takesPath && kind.isFolder == isFolder; });
    return found == sourceKinds.end() ? nullptr : &*found;
}

const TargetFormat *ProviderDescription::target(const QString &targetId) const
{
    return findById(targets, targetId);
}

QList<OptionSpec> ProviderDescription::scope(const QString &kindId, const QString &scopeName) const
{
    if (scopeName == commonScope)
        return commonOptions;
    if (const SourceKind *kind = sourceKind(kindId)) {
        if (scopeName == sourceScope)
            return kind->fields;
        if (scopeName == readScope)
            return kind->readOptions;
    }
    const TargetFormat *format = target(scopeName);
    QList<OptionSpec> fitting = format ? format->options : QList<OptionSpec>();
    fitting.removeIf([&](const OptionSpec &spec) { return !spec.kinds.isEmpty() && !spec.kinds.contains(kindId); });
    return fitting;
}

QList<OptionSpec> ProviderDescription::allOptions(const QString &scopeName) const
{
    if (scopeName == commonScope)
        return commonOptions;
    QList<OptionSpec> all;
    for (const SourceKind &kind : sourceKinds)
        all += scopeName == sourceScope ? kind.fields : scopeName == readScope ? kind.readOptions : QList<OptionSpec>();
    const TargetFormat *format = target(scopeName);
    return format ? format->options : all;
}

QJsonObject toJson(const ProviderDescription &description)
{
    QJsonArray kinds;
    for (const SourceKind &kind : description.sourceKinds) {
        kinds.append(QJsonObject{{QStringLiteral("id"), kind.id},
                                 {QStringLiteral("name"), kind.name},
                                 {QStringLiteral("help"), kind.help},
                                 {QStringLiteral("targets"), QJsonArray::fromStringList(kind.targets)},
                                 {QStringLiteral("source"), toJson(kind.fields)},
                                 {QStringLiteral("read"), toJson(kind.readOptions)}});
    }
    QJsonArray targets;
    for (const TargetFormat &target : description.targets) {
        targets.append(QJsonObject{{QStringLiteral("id"), target.id},
                                   {QStringLiteral("name"), target.name},
                                   {QStringLiteral("help"), target.help},
                                   {QStringLiteral("extension"), target.extension},
                                   {QStringLiteral("mediaType"), target.mediaType},
                                   {QStringLiteral("options"), toJson(target.options)}});
    }
    return {{QStringLiteral("id"), description.id},
            {QStringLiteral("name"), description.name},
            {QStringLiteral("service"), description.service},
            {QStringLiteral("notices"), QJsonArray::fromStringList(description.notices)},
            {QStringLiteral("sources"), kinds},
            {QStringLiteral("targets"), targets},
            {QStringLiteral("common"), toJson(description.commonOptions)},
            {QStringLiteral("locales"), localePolicyId(description.localePolicy)},
            {QStringLiteral("localeRequired"), description.localeRequired},
            {QStringLiteral("allowedLocales"), QJsonArray::fromStringList(description.allowedLocales)},
            {QStringLiteral("timeZone"), zonePolicyId(description.zonePolicy)}};
}

} // namespace quayside
