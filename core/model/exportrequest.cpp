// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exportrequest.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace quayside {
namespace {

constexpr std::array policyIds{"fail", "rename", "overwrite", "skip"};
constexpr std::array destinationIds{"folder", "file", "stdout"};
constexpr qsizetype largestStored = 4 * 1024 * 1024;
constexpr qsizetype longestText = 32 * 1024;

QJsonObject toJson(const OptionValues &values)
{
    QJsonObject object;
    if (!values.values.isEmpty())
        object.insert(QLatin1StringView("values"), values.values);
    QJsonObject perLocale;
    for (const auto &[locale, own] : values.perLocale.asKeyValueRange())
        perLocale.insert(locale, own);
    if (!perLocale.isEmpty())
        object.insert(QLatin1StringView("perLocale"), perLocale);
    return object;
}

OptionValues valuesFromJson(const QJsonObject &object)
{
    OptionValues values;
    values.values = object.value(QLatin1StringView("values")).toObject();
    const QJsonObject perLocale = object.value(QLatin1StringView("perLocale")).toObject();
    for (auto it = perLocale.begin(); it != perLocale.end(); ++it)
        values.perLocale.insert(it.key(), it.value().toObject());
    return values;
}

QJsonObject toJson(const Destination &destination)
{
    return {{QStringLiteral("kind"), QLatin1StringView(destinationIds[static_cast<std::size_t>(destination.kind)])},
            {QStringLiteral("folder"), destination.folder},
            {QStringLiteral("subfolder"), destination.subfolder},
            {QStringLiteral("file"), destination.filePath},
            {QStringLiteral("nameTemplate"), destination.nameTemplate},
            {QStringLiteral("onConflict"), conflictPolicyId(destination.onConflict)}};
}

tl::unexpected<ExportError> unreadable(const QString &reason)
{
    return failure(ErrorCode::StoredRequestUnreadable, {{QStringLiteral("reason"), reason}});
}

/// Reads text fields one by one and remembers the first fault, so that the caller reads straight on.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object) : m_object(object) {}

    QString text(QLatin1StringView key, bool needed = false)
    {
        const QJsonValue value = m_object.value(key);
        if ((needed && !value.isString()) || (!value.isUndefined() && !value.isString()) || value.toString().size() > longestText)
            m_fault = key;
        return value.toString();
    }
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    const QJsonObject &m_object;
    QString m_fault;
};

Result<Destination> destinationFromJson(const QJsonObject &object)
{
    Destination destination;
    FieldReader fields(object);
    const QString kind = fields.text(QLatin1StringView("kind"), true);
    const auto known = std::find_if(destinationIds.begin(), destinationIds.end(), [&](const char *id) { return kind == QLatin1StringView(id); });
    if (known == destinationIds.end())
        return unreadable(QStringLiteral("destination kind"));
    destination.kind = static_cast<Destination::Kind>(known - destinationIds.begin());
    destination.folder = fields.text(QLatin1StringView("folder"));
    destination.subfolder = fields.text(QLatin1StringView("subfolder"));
    destination.filePath = fields.text(QLatin1StringView("file"));
    destination.nameTemplate = fields.text(QLatin1StringView("nameTemplate"));
    const auto policy = conflictPolicyFromId(fields.text(QLatin1StringView("onConflict"), true));
    if (!policy)
        return unreadable(QStringLiteral("conflict policy"));
    destination.onConflict = *policy;
    if (!fields.fault().isEmpty())
        return unreadable(fields.fault());
    return destination;
}

} // namespace

QLatin1StringView conflictPolicyId(ConflictPolicy policy)
{
    return QLatin1StringView(policyIds[static_cast<std::size_t>(policy)]);
}

Result<ConflictPolicy> conflictPolicyFromId(const QString &id)
{
    for (std::size_t i = 0; i < policyIds.size(); ++i) {
        if (id == QLatin1StringView(policyIds[i]))
            return static_cast<ConflictPolicy>(i);
    }
    return failure(ErrorCode::InvalidOption, {{QStringLiteral("value"), id},
                                              {QStringLiteral("label"), QStringLiteral("on-conflict")},
                                              {QStringLiteral("option"), QStringLiteral("--on-conflict")},
                                              {QStringLiteral("reason"), QStringLiteral("it is not a policy")},
                                              {QStringLiteral("expected"), QStringLiteral("rename, overwrite, skip or fail")}});
}

QJsonObject toJson(const ExportRequest &request)
{
    QJsonObject object{{QStringLiteral("version"), requestVersion},
                       {QStringLiteral("provider"), request.provider},
                       {QStringLiteral("kind"), request.sourceKind},
                       {QStringLiteral("source"), request.source},
                       {QStringLiteral("title"), request.title},
                       {QStringLiteral("target"), request.target},
                       {QStringLiteral("destination"), toJson(request.destination)}};
    const auto putValues = [&](QLatin1StringView key, const OptionValues &values) {
        if (const QJsonObject written = toJson(values); !written.isEmpty())
            object.insert(key, written);
    };
    putValues(QLatin1StringView("read"), request.read);
    putValues(QLatin1StringView("common"), request.common);
    putValues(QLatin1StringView("options"), request.options);
    if (!request.locales.isEmpty())
        object.insert(QLatin1StringView("locales"), QJsonArray::fromStringList(request.locales));
    if (!request.timeZone.isEmpty())
        object.insert(QLatin1StringView("timeZone"), request.timeZone);
    if (request.asOf.isValid())
        object.insert(QLatin1StringView("asOf"), request.asOf.toUTC().toString(Qt::ISODateWithMs));
    if (request.strict)
        object.insert(QLatin1StringView("strict"), true);
    return object;
}

Result<ExportRequest> requestFromJson(const QJsonObject &object)
{
    const int version = object.value(QLatin1StringView("version")).toInt();
    if (version < 1 || version > requestVersion)
        return unreadable(QStringLiteral("version %1").arg(version));
    FieldReader fields(object);
    ExportRequest request;
    request.provider = fields.text(QLatin1StringView("provider"), true);
    request.sourceKind = fields.text(QLatin1StringView("kind"), true);
    request.title = fields.text(QLatin1StringView("title"));
    request.target = fields.text(QLatin1StringView("target"), true);
    request.timeZone = fields.text(QLatin1StringView("timeZone"));
    const QString asOf = fields.text(QLatin1StringView("asOf"));
    if (!fields.fault().isEmpty())
        return unreadable(fields.fault());
    request.source = object.value(QLatin1StringView("source")).toObject();
    request.read = valuesFromJson(object.value(QLatin1StringView("read")).toObject());
    request.common = valuesFromJson(object.value(QLatin1StringView("common")).toObject());
    request.options = valuesFromJson(object.value(QLatin1StringView("options")).toObject());
    for (const QJsonValue &locale : object.value(QLatin1StringView("locales")).toArray())
        request.locales.append(locale.toString());
    if (!asOf.isEmpty()) {
        request.asOf = QDateTime::fromString(asOf, Qt::ISODateWithMs).toUTC();
        // A zone can carry the instant out of the years that ISO 8601 can write, and it could not be stored again.
        if (!request.asOf.isValid() || request.asOf.toString(Qt::ISODateWithMs).isEmpty())
            return unreadable(QStringLiteral("asOf"));
    }
    request.strict = object.value(QLatin1StringView("strict")).toBool();
    auto destination = destinationFromJson(object.value(QLatin1StringView("destination")).toObject());
    if (!destination)
        return tl::unexpected(destination.error());
    request.destination = *destination;
    return request;
}

Result<ExportRequest> requestFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > largestStored)
        return unreadable(QStringLiteral("too large"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return unreadable(fault.error == QJsonParseError::NoError ? QStringLiteral("not an object") : fault.errorString());
    return requestFromJson(document.object());
}

} // namespace quayside
