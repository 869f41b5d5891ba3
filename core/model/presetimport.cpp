// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/preset.h"

#include "base/textdistance.h"
#include "model/jsonfields.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype longestShown = 80;

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
            unknown.append(prefix + key.left(longestShown));
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
            unknown.append(prefix + scope + u'.' + it.key().left(longestShown));
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

Result<QStringList> knownTargets(const QStringList &targets, const ProviderDescription &description, QStringList &unknown)
{
    QStringList known;
    QStringList ids;
    for (const TargetFormat &target : description.targets)
        ids.append(target.id);
    for (const QString &target : targets) {
        if (!ids.contains(target))
            unknown.append(target.left(longestShown));
        else if (!known.contains(target))
            known.append(target);
    }
    if (known.isEmpty() && !targets.isEmpty())
        return failure(ErrorCode::UnknownFormat,
                       {{QStringLiteral("format"), targets.first().left(longestShown)}, {QStringLiteral("hint"), didYouMean(targets.first(), ids)}});
    return known;
}

/// Only the parts that hold for any source. A relative folder would be another one each time.
Destination folderOnly(const Destination &destination, QStringList &unknown)
{
    Destination folder;
    folder.nameTemplate = destination.nameTemplate;
    folder.onConflict = destination.onConflict;
    if (QDir::isAbsolutePath(destination.folder))
        folder.folder = destination.folder;
    else if (!destination.folder.isEmpty())
        unknown.append(QStringLiteral("destination.folder"));
    return folder;
}

tl::unexpected<ExportError> holdsSecret(const QStringList &names)
{
    const QString reason = words("A preset cannot hold a secret: %1").arg(names.join(QStringLiteral(", ")));
    const QString advice = words("Take it out: secrets are kept with an account, or asked for by each export.");
    return failure(ErrorCode::OptionConflict, {{QStringLiteral("reason"), reason}, {QStringLiteral("advice"), advice}});
}

/// OptionConflict if @p preset has a secret.
Result<void> checkNoSecrets(const Preset &preset, const ProviderDescription &description)
{
    QStringList names;
    (void)withoutSecrets(preset, description, &names);
    return names.isEmpty() ? Result<void>() : holdsSecret(names);
}

/// OptionConflict if anything unknown is called what a secret is called: by a service, an account, or people.
Result<void> checkUnknown(const QStringList &unknown, const QList<ProviderDescription> &providers)
{
    static const QRegularExpression usual(QStringLiteral("pass(word|wd|phrase|code)|secret|token|credential|api[-_]?key|private[-_]?key|authorization|bearer"),
                                          QRegularExpression::CaseInsensitiveOption);
    QSet<QString> secrets;
    for (const ProviderDescription &provider : providers) {
        QStringList scopes{sourceScope, readScope, commonScope, accountScope};
        for (const TargetFormat &target : provider.targets)
            scopes.append(target.id);
        for (const QString &scope : std::as_const(scopes)) {
            for (const OptionSpec &spec : provider.allOptions(scope)) {
                if (spec.type == OptionType::Secret)
                    secrets.insert(spec.key.toLower());
            }
        }
    }
    QStringList names;
    for (const QString &name : unknown) {
        const QString key = name.section(u'.', -1);
        if (secrets.contains(key.toLower()) || usual.match(key).hasMatch())
            names.append(name);
    }
    return names.isEmpty() ? Result<void>() : holdsSecret(names);
}

Result<const ProviderDescription *> descriptionFor(const QString &provider, const QList<ProviderDescription> &providers)
{
    const auto description = std::find_if(providers.begin(), providers.end(), [&](const auto &one) { return one.id == provider; });
    if (description != providers.end())
        return &*description;
    QStringList ids;
    for (const ProviderDescription &one : providers)
        ids.append(one.id);
    return failure(ErrorCode::UnknownProvider, {{QStringLiteral("provider"), provider}, {QStringLiteral("hint"), didYouMean(provider, ids)}});
}

std::pair<QString, QString> anotherFile()
{
    return {QStringLiteral("advice"), words("Choose a file that a preset was exported to.")};
}

tl::unexpected<ExportError> unusable(const QString &fileName, const QString &reason)
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("path"), fileName}, {QStringLiteral("reason"), reason}, anotherFile()});
}

/// The file's JSON object, within the limits for size, depth and version.
Result<QJsonObject> presetObject(const QByteArray &bytes, const QString &fileName)
{
    const QString path = QStringLiteral("path");
    if (bytes.size() > largestPreset) { // no more of it was read: how long it is, nobody knows
        const QString limit = QLocale::c().formattedDataSize(largestPreset, 0);
        const QString reason = words("“%1” is too long for a preset: %2 is the limit").arg(fileName, limit);
        return failure(ErrorCode::OptionConflict, {{QStringLiteral("reason"), reason}, anotherFile()});
    }
    auto object = storedObject(bytes, largestPreset);
    if (!object)
        return unusable(fileName, words("it is no JSON object"));
    if (depthOf(*object) > deepestPreset)
        return failure(ErrorCode::SourceTooDeep, {{path, fileName}, {QStringLiteral("limit"), QString::number(deepestPreset)}, anotherFile()});
    if (isNewerPreset(*object))
        return failure(newerPreset(fileName, *object));
    return object;
}

/// What a file has beside a preset's members, as paths.
QStringList unknownMembers(const QJsonObject &file, const Preset &preset)
{
    QStringList unknown;
    const QJsonObject known = toJson(preset);
    const QLatin1StringView destination("destination");
    addUnknownMembers(file, known.keys(), {}, unknown);
    addUnknownMembers(file.value(destination).toObject(), known.value(destination).toObject().keys(), QStringLiteral("destination."), unknown);
    const QJsonObject settings = file.value(QLatin1StringView("settings")).toObject();
    const QStringList parts{QStringLiteral("values"), QStringLiteral("perLocale")};
    for (auto scope = settings.begin(); scope != settings.end(); ++scope)
        addUnknownMembers(scope->toObject(), parts, QStringLiteral("settings.%1.").arg(scope.key().left(longestShown)), unknown);
    return unknown;
}

/// Every key inside values that nothing knows: a secret may stand deeper than a setting does.
void addKeysInside(const QJsonValue &value, const QString &path, QStringList &keys)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys.append(path + u'.' + it.key().left(longestShown));
        addKeysInside(it.value(), keys.constLast(), keys);
    }
    for (const QJsonValue &one : value.toArray())
        addKeysInside(one, path, keys);
}

QStringList keysInsideUnknown(const QJsonObject &file, const QStringList &members)
{
    QStringList keys;
    for (const QString &member : members)
        addKeysInside(file.value(member), member, keys);
    return keys;
}

} // namespace

Result<ImportedPreset> knownPart(const Preset &preset, const QList<ProviderDescription> &providers)
{
    const auto description = descriptionFor(preset.provider, providers);
    if (!description)
        return tl::unexpected(description.error());
    if (const auto clean = checkNoSecrets(preset, **description); !clean)
        return tl::unexpected(clean.error());
    ImportedPreset known{preset, {}};
    auto targets = knownTargets(preset.targets, **description, known.unknown);
    if (!targets)
        return tl::unexpected(targets.error());
    known.preset.targets = std::move(*targets);
    auto settings = knownSettings(preset.settings, **description, known.unknown);
    if (!settings)
        return tl::unexpected(settings.error());
    known.preset.settings = std::move(*settings);
    known.preset.destination = folderOnly(preset.destination, known.unknown);
    return known;
}

Result<ImportedPreset> importPreset(const QByteArray &bytes, const QString &fileName, const QList<ProviderDescription> &providers)
{
    const auto object = presetObject(bytes, fileName);
    if (!object)
        return tl::unexpected(object.error());
    auto preset = presetFromJson(*object);
    if (!preset)
        return unusable(fileName, words("it is no preset (%1)").arg(preset.error().params.value(QStringLiteral("reason"))));
    const QStringList members = unknownMembers(*object, *preset);
    const auto name = presetName(preset->name.trimmed().isEmpty() ? fileName.section(u'/', -1).section(u'.', 0, 0) : preset->name);
    if (!name)
        return tl::unexpected(name.error());
    preset->name = *name;
    auto known = knownPart(*preset, providers);
    if (!known)
        return known;
    known->unknown = members + known->unknown;
    if (const auto clean = checkUnknown(known->unknown + keysInsideUnknown(*object, members), providers); !clean)
        return tl::unexpected(clean.error());
    return known;
}

Result<QByteArray> exportPreset(const Preset &preset, const ProviderDescription &description)
{
    if (const auto clean = checkNoSecrets(preset, description); !clean)
        return tl::unexpected(clean.error());
    return QJsonDocument(toJson(preset)).toJson(QJsonDocument::Indented);
}

} // namespace quayside
