// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exportrequest.h"

#include "model/jsonfields.h"

#include <QJsonArray>

namespace quayside {
namespace {

constexpr qsizetype largestStored = 4 * 1024 * 1024;

/// Version 1 had source fields and three scopes as separate members.
Result<Settings> settingsOfVersion1(const QJsonObject &object, const QString &target)
{
    Settings settings;
    settings[sourceScope].values = object.value(QLatin1StringView("source")).toObject();
    for (const auto &[member, scope] : {std::pair("read", readScope), {"common", commonScope}, {"options", target}}) {
        auto values = optionValuesFromJson(object.value(QLatin1StringView(member)));
        if (!values)
            return tl::unexpected(values.error());
        settings[scope] = std::move(*values);
    }
    return settings;
}

} // namespace

QJsonObject toJson(const ExportRequest &request)
{
    QJsonObject object{{QStringLiteral("version"), requestVersion},
                       {QStringLiteral("provider"), request.provider},
                       {QStringLiteral("kind"), request.sourceKind},
                       {QStringLiteral("title"), request.title},
                       {QStringLiteral("target"), request.target},
                       {QStringLiteral("settings"), toJson(request.settings)},
                       {QStringLiteral("destination"), toJson(request.destination)}};
    if (!request.locales.isEmpty())
        object.insert(QLatin1StringView("locales"), QJsonArray::fromStringList(request.locales));
    if (!request.timeZone.isEmpty())
        object.insert(QLatin1StringView("timeZone"), request.timeZone);
    if (request.asOf.isValid())
        object.insert(QLatin1StringView("asOf"), timeText(request.asOf));
    if (request.strict)
        object.insert(QLatin1StringView("strict"), true);
    if (!request.preset.isEmpty())
        object.insert(QLatin1StringView("preset"), request.preset);
    if (!request.beside.isEmpty())
        object.insert(QLatin1StringView("beside"), request.beside);
    return object;
}

Result<ExportRequest> requestFromJson(const QJsonObject &object)
{
    const int version = object.value(QLatin1StringView("version")).toInt();
    if (version < 1 || version > requestVersion)
        return unreadable(QStringLiteral("version %1").arg(version));
    JsonFields fields(object);
    ExportRequest request;
    request.provider = fields.text(QLatin1StringView("provider"), true);
    request.sourceKind = fields.text(QLatin1StringView("kind"), true);
    request.title = fields.text(QLatin1StringView("title"));
    request.target = fields.text(QLatin1StringView("target"), true);
    request.timeZone = fields.text(QLatin1StringView("timeZone"));
    request.locales = fields.texts(QLatin1StringView("locales"));
    request.asOf = fields.time(QLatin1StringView("asOf"));
    request.strict = fields.flag(QLatin1StringView("strict"));
    request.preset = fields.text(QLatin1StringView("preset"));
    request.beside = fields.text(QLatin1StringView("beside"));
    if (!fields.fault().isEmpty())
        return unreadable(fields.fault());
    auto settings = version == 1 ? settingsOfVersion1(object, request.target) : settingsFromJson(object.value(QLatin1StringView("settings")));
    if (!settings)
        return tl::unexpected(settings.error());
    request.settings = std::move(*settings);
    auto destination = destinationFromJson(object.value(QLatin1StringView("destination")).toObject());
    if (!destination)
        return tl::unexpected(destination.error());
    request.destination = *destination;
    return request;
}

Result<ExportRequest> requestFromBytes(const QByteArray &bytes)
{
    const auto object = storedObject(bytes, largestStored);
    return object ? requestFromJson(*object) : tl::unexpected(object.error());
}

} // namespace quayside
