// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/artifact.h"

#include <array>

namespace quayside {
namespace {

constexpr std::array kindIds{"file", "folder", "link", "stdout"};

} // namespace

QJsonObject toJson(const Artifact &artifact)
{
    QJsonObject object{{QStringLiteral("kind"), QLatin1StringView(kindIds[static_cast<std::size_t>(artifact.kind)])}};
    const auto put = [&](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(QLatin1StringView("path"), artifact.path);
    put(QLatin1StringView("url"), artifact.url);
    put(QLatin1StringView("label"), artifact.label);
    put(QLatin1StringView("mediaType"), artifact.mediaType);
    put(QLatin1StringView("locale"), artifact.locale);
    put(QLatin1StringView("sha256"), QString::fromLatin1(artifact.sha256.toHex()));
    if (artifact.kind != Artifact::Kind::Link)
        object.insert(QLatin1StringView("size"), artifact.size);
    return object;
}

Artifact artifactFromJson(const QJsonObject &object)
{
    Artifact artifact;
    const QString kind = object.value(QLatin1StringView("kind")).toString();
    for (std::size_t i = 0; i < kindIds.size(); ++i) {
        if (kind == QLatin1StringView(kindIds[i]))
            artifact.kind = static_cast<Artifact::Kind>(i);
    }
    artifact.path = object.value(QLatin1StringView("path")).toString();
    artifact.url = object.value(QLatin1StringView("url")).toString();
    artifact.label = object.value(QLatin1StringView("label")).toString();
    artifact.mediaType = object.value(QLatin1StringView("mediaType")).toString();
    artifact.locale = object.value(QLatin1StringView("locale")).toString();
    artifact.sha256 = QByteArray::fromHex(object.value(QLatin1StringView("sha256")).toString().toLatin1());
    artifact.size = object.value(QLatin1StringView("size")).toInteger();
    return artifact;
}

} // namespace quayside
