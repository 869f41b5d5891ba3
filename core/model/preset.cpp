// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/preset.h"

#include "model/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace quayside {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Preset", text);
}

bool isInvisible(QChar letter)
{
    const ushort code = letter.unicode();
    const bool reverses = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return letter.category() == QChar::Other_Control || letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph
           || reverses;
}

} // namespace

ExportError unfitPresetName(const QString &name, const QString &reason)
{
    return {ErrorCode::InvalidOption,
            {{QStringLiteral("value"), name},
             {QStringLiteral("label"), words("Name of the preset")},
             {QStringLiteral("reason"), reason},
             {QStringLiteral("expected"), words("another name")},
             {QStringLiteral("option"), words("the preset")}},
            QStringLiteral("preset.name"),
            {}};
}

Result<QString> presetName(const QString &name)
{
    const QString trimmed = name.trimmed();
    const auto refused = [&](const QString &reason) { return failure(unfitPresetName(trimmed.left(longestPresetName), reason)); };
    if (trimmed.isEmpty())
        return failure(ExportError{ErrorCode::RequiredOption,
                                   {{QStringLiteral("label"), words("Name of the preset")}, {QStringLiteral("option"), QStringLiteral("name")}},
                                   QStringLiteral("preset.name"),
                                   {}});
    if (trimmed.size() > longestPresetName)
        return refused(words("it is longer than %1 characters").arg(longestPresetName));
    if (std::any_of(trimmed.begin(), trimmed.end(), isInvisible))
        return refused(words("it has characters that cannot be seen, such as a line break"));
    return trimmed;
}

Destination destinationOf(const Preset &preset, const Destination &otherwise)
{
    if (!preset.destination.folder.isEmpty())
        return preset.destination;
    Destination destination = otherwise;
    if (!preset.destination.nameTemplate.isEmpty())
        destination.nameTemplate = preset.destination.nameTemplate;
    if (preset.destination.onConflict != Destination().onConflict)
        destination.onConflict = preset.destination.onConflict;
    return destination;
}

bool isNewerPreset(const QJsonObject &object)
{
    return object.value(QLatin1StringView("version")).toDouble() > presetVersion; // also where no int holds it
}

ExportError newerPreset(const QString &name, const QJsonObject &object)
{
    const QString version = QLocale::c().toString(object.value(QLatin1StringView("version")).toDouble(), 'g', 15);
    const QString reason = words("“%1” is a preset of version %2, and this Quayside knows version %3").arg(name, version).arg(presetVersion);
    return {ErrorCode::OptionConflict, {{QStringLiteral("reason"), reason}, {QStringLiteral("advice"), words("Update Quayside to use it.")}}, {}, {}};
}

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

} // namespace quayside
