// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/preset.h"

#include "base/textdistance.h"
#include "model/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace quayside {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Preset", text);
}

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            deepest = std::max(deepest, depthOf(one));
    } else if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            deepest = std::max(deepest, depthOf(one));
    } else {
        return 0;
    }
    return deepest + 1;
}

/// Members of @p object missing in @p known, its parsed form.
void addUnknownMembers(const QJsonObject &object, const QStringList &known, const QString &prefix, QStringList &unknown)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            unknown.append(prefix + key.left(80));
    }
}

/// Drops values unknown to @p specs and checks the rest.
Result<QJsonObject> knownValues(const QJsonObject &values, const QString &prefix, const QString &scope, const QList<OptionSpec> &specs, bool perLocale,
                                QStringList &unknown)
{
    QJsonObject known;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &one) { return one.key == it.key(); });
        if (spec == specs.end() || (perLocale && !spec->perLocale)) {
            unknown.append(prefix + scope + u'.' + it.key().left(80));
            continue;
        }
        if (auto fits = checkValue(scope, *spec, it.value()); !fits)
            return tl::unexpected(std::move(fits.error()));
        known.insert(it.key(), it.value());
    }
    return known;
}

Result<Settings> knownSettings(const Settings &settings, const ProviderDescription &description, QStringList &unknown)
{
    Settings known;
    for (const QString &scope : settings.scopes()) {
        const QList<OptionSpec> specs = scope == sourceScope ? QList<OptionSpec>() : description.allOptions(scope);
        auto plain = knownValues(settings.scope(scope).values, {}, scope, specs, false, unknown);
        if (!plain)
            return tl::unexpected(plain.error());
        known[scope].values = std::move(*plain);
        for (const auto &[locale, values] : settings.scope(scope).perLocale.asKeyValueRange()) {
            auto own = knownValues(values, locale + u':', scope, specs, true, unknown);
            if (!own)
                return tl::unexpected(own.error());
            if (!own->isEmpty())
                known[scope].perLocale.insert(locale, *own);
        }
    }
    return known;
}

/// OptionConflict if @p preset has a secret.
Result<void> checkNoSecrets(const Preset &preset, const ProviderDescription &description)
{
    QStringList names;
    (void)withoutSecrets(preset, description, &names);
    if (names.isEmpty())
        return {};
    return failure(ErrorCode::OptionConflict,
                   {{QStringLiteral("reason"), words("A preset cannot hold a secret")}, {QStringLiteral("options"), names.join(QStringLiteral(", "))}});
}

/// The file's JSON object, within the limits for size, depth and version.
Result<QJsonObject> presetObject(const QByteArray &bytes, const QString &fileName)
{
    const QString path = QStringLiteral("path");
    if (bytes.size() > largestPreset)
        return failure(ErrorCode::SourceTooLarge, {{path, fileName},
                                                   {QStringLiteral("size"), QLocale::c().formattedDataSize(bytes.size())},
                                                   {QStringLiteral("limit"), QLocale::c().formattedDataSize(largestPreset)}});
    const auto malformed = [&](const QString &reason) { return failure(ErrorCode::SourceMalformed, {{path, fileName}, {QStringLiteral("reason"), reason}}); };
    auto object = storedObject(bytes, largestPreset);
    if (!object)
        return malformed(words("it is no JSON object"));
    if (depthOf(*object) > deepestPreset)
        return failure(ErrorCode::SourceTooDeep, {{path, fileName}, {QStringLiteral("limit"), QString::number(deepestPreset)}});
    if (const int version = object->value(QLatin1StringView("version")).toInt(); version > presetVersion)
        return malformed(words("it is a preset of version %1, and this program knows %2").arg(version).arg(presetVersion));
    return object;
}

} // namespace

QJsonObject toJson(const Preset &preset)
{
    return {{QStringLiteral("version"), presetVersion},
            {QStringLiteral("name"), preset.name},
            {QStringLiteral("provider"), preset.provider},
            {QStringLiteral("targets"), QJsonArray::fromStringList(preset.targets)},
            {QStringLiteral("settings"), toJson(preset.settings)},
            {QStringLiteral("locales"), QJsonArray::fromStringList(preset.locales)},
            {QStringLiteral("timeZone"), preset.timeZone},
            {QStringLiteral("destination"), toJson(preset.destination)},
            {QStringLiteral("strict"), preset.strict}};
}

Result<Preset> presetFromJson(const QJsonObject &object)
{
    const int version = object.value(QLatin1StringView("version")).toInt();
    if (version < 1 || version > presetVersion)
        return unreadable(QStringLiteral("version %1").arg(version));
    JsonFields fields(object);
    Preset preset;
    preset.name = fields.text(QLatin1StringView("name"));
    preset.provider = fields.text(QLatin1StringView("provider"), true);
    preset.targets = fields.texts(QLatin1StringView("targets"));
    preset.locales = fields.texts(QLatin1StringView("locales"));
    preset.timeZone = fields.text(QLatin1StringView("timeZone"));
    preset.strict = fields.flag(QLatin1StringView("strict"));
    if (!fields.fault().isEmpty())
        return unreadable(fields.fault());
    auto settings = settingsFromJson(object.value(QLatin1StringView("settings")));
    if (!settings)
        return tl::unexpected(settings.error());
    preset.settings = std::move(*settings);
    auto destination = destinationFromJson(object.value(QLatin1StringView("destination")).toObject());
    if (!destination)
        return tl::unexpected(destination.error());
    preset.destination = std::move(*destination);
    return preset;
}

Preset withoutSecrets(const Preset &preset, const ProviderDescription &description, QStringList *taken)
{
    Preset clean = preset;
    const QStringList names = takeSecrets(clean.settings, [&](const QString &scope) { return description.allOptions(scope); });
    if (taken)
        taken->append(names);
    return clean;
}

Result<ImportedPreset> importPreset(const QByteArray &bytes, const QString &fileName, const QList<ProviderDescription> &providers)
{
    const auto object = presetObject(bytes, fileName);
    if (!object)
        return tl::unexpected(object.error());
    auto preset = presetFromJson(*object);
    if (!preset) {
        const QString reason = words("it is no preset (%1)").arg(preset.error().params.value(QStringLiteral("reason")));
        return failure(ErrorCode::SourceMalformed, {{QStringLiteral("path"), fileName}, {QStringLiteral("reason"), reason}});
    }
    const auto description = std::find_if(providers.begin(), providers.end(), [&](const auto &one) { return one.id == preset->provider; });
    if (description == providers.end()) {
        QStringList ids;
        for (const ProviderDescription &one : providers)
            ids.append(one.id);
        return failure(ErrorCode::UnknownProvider,
                       {{QStringLiteral("provider"), preset->provider}, {QStringLiteral("hint"), didYouMean(preset->provider, ids)}});
    }
    if (const auto clean = checkNoSecrets(*preset, *description); !clean)
        return tl::unexpected(clean.error());
    ImportedPreset imported{std::move(*preset), {}};
    const QJsonObject known = toJson(imported.preset);
    const QLatin1StringView destination("destination");
    addUnknownMembers(*object, known.keys(), {}, imported.unknown);
    addUnknownMembers(object->value(destination).toObject(), known.value(destination).toObject().keys(), QStringLiteral("destination."), imported.unknown);
    auto settings = knownSettings(imported.preset.settings, *description, imported.unknown);
    if (!settings)
        return tl::unexpected(settings.error());
    imported.preset.settings = std::move(*settings);
    return imported;
}

Result<QByteArray> exportPreset(const Preset &preset, const ProviderDescription &description)
{
    if (const auto clean = checkNoSecrets(preset, description); !clean)
        return tl::unexpected(clean.error());
    return QJsonDocument(toJson(preset)).toJson(QJsonDocument::Indented);
}

} // namespace quayside
