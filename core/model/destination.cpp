// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/destination.h"

#include "model/jsonfields.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr std::array policyIds{"fail", "rename", "overwrite", "skip"};
constexpr std::array kindIds{"folder", "file", "stdout", "stream"};

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

QJsonObject toJson(const Destination &destination)
{
    QJsonObject object{{QStringLiteral("kind"), QLatin1StringView(kindIds[static_cast<std::size_t>(destination.kind)])},
                       {QStringLiteral("folder"), destination.folder},
                       {QStringLiteral("subfolder"), destination.subfolder},
                       {QStringLiteral("file"), destination.filePath},
                       {QStringLiteral("nameTemplate"), destination.nameTemplate},
                       {QStringLiteral("onConflict"), conflictPolicyId(destination.onConflict)}};
    if (destination.number > 0)
        object.insert(QLatin1StringView("number"), destination.number);
    if (destination.folderNumber > 0)
        object.insert(QLatin1StringView("folderNumber"), destination.folderNumber);
    return object;
}

Result<Destination> destinationFromJson(const QJsonObject &object)
{
    Destination destination;
    JsonFields fields(object);
    const QString kind = fields.text(QLatin1StringView("kind"), true);
    const auto known = std::find_if(kindIds.begin(), kindIds.end(), [&](const char *id) { return kind == QLatin1StringView(id); });
    if (known == kindIds.end())
        return unreadable(QStringLiteral("destination kind"));
    destination.kind = static_cast<Destination::Kind>(known - kindIds.begin());
    destination.folder = fields.text(QLatin1StringView("folder"));
    destination.subfolder = fields.text(QLatin1StringView("subfolder"));
    destination.filePath = fields.text(QLatin1StringView("file"));
    destination.nameTemplate = fields.text(QLatin1StringView("nameTemplate"));
    const auto policy = conflictPolicyFromId(fields.text(QLatin1StringView("onConflict"), true));
    if (!policy)
        return unreadable(QStringLiteral("conflict policy"));
    destination.onConflict = *policy;
    destination.number = std::max(0, object.value(QLatin1StringView("number")).toInt());
    destination.folderNumber = std::max(0, object.value(QLatin1StringView("folderNumber")).toInt());
    if (!fields.fault().isEmpty())
        return unreadable(fields.fault());
    return destination;
}

} // namespace quayside
