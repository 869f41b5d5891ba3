// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/artifact.h"

#include <array>

namespace quayside {
namespace {

constexpr std::array kindIds{"file", "folder", "link", "stdout"};
constexpr std::array roleIds{"main", "part", "companion"};

void putText(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

// Main is the usual role and omitted.
void putRole(QJsonObject &object, FileRole role)
{
    if (role != FileRole::Main)
        object.insert(QLatin1StringView("role"), fileRoleId(role));
}

} // namespace

QLatin1StringView fileRoleId(FileRole role)
{
    return QLatin1StringView(roleIds[static_cast<std::size_t>(role)]);
}

FileRole fileRoleFromId(const QString &id)
{
    for (std::size_t i = 0; i < roleIds.size(); ++i) {
        if (id == QLatin1StringView(roleIds[i]))
            return static_cast<FileRole>(i);
    }
    return FileRole::Main;
}

QJsonArray toJson(const QList<ArtifactFile> &files)
{
    QJsonArray array;
    for (const ArtifactFile &file : files) {
        QJsonObject object{{QStringLiteral("name"), file.name}, {QStringLiteral("size"), file.size}};
        putRole(object, file.role);
        putText(object, QLatin1StringView("mediaType"), file.mediaType);
        putText(object, QLatin1StringView("locale"), file.locale);
        putText(object, QLatin1StringView("sha256"), QString::fromLatin1(file.sha256.toHex()));
        array.append(object);
    }
    return array;
}

QList<ArtifactFile> artifactFilesFromJson(const QJsonArray &array)
{
    QList<ArtifactFile> files;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        ArtifactFile file;
        file.name = object.value(QLatin1StringView("name")).toString();
        file.role = fileRoleFromId(object.value(QLatin1StringView("role")).toString());
        file.mediaType = object.value(QLatin1StringView("mediaType")).toString();
        file.locale = object.value(QLatin1StringView("locale")).toString();
        file.size = object.value(QLatin1StringView("size")).toInteger();
        file.sha256 = QByteArray::fromHex(object.value(QLatin1StringView("sha256")).toString().toLatin1());
        files.append(file);
    }
    return files;
}

QJsonObject toJson(const Artifact &artifact)
{
    QJsonObject object{{QStringLiteral("kind"), QLatin1StringView(kindIds[static_cast<std::size_t>(artifact.kind)])}};
    putText(object, QLatin1StringView("path"), artifact.path);
    putText(object, QLatin1StringView("url"), artifact.url);
    putText(object, QLatin1StringView("label"), artifact.label);
    putText(object, QLatin1StringView("mediaType"), artifact.mediaType);
    putText(object, QLatin1StringView("locale"), artifact.locale);
    putText(object, QLatin1StringView("sha256"), QString::fromLatin1(artifact.sha256.toHex()));
    if (artifact.kind != Artifact::Kind::Link)
        object.insert(QLatin1StringView("size"), artifact.size);
    putRole(object, artifact.role);
    if (!artifact.files.isEmpty())
        object.insert(QLatin1StringView("files"), toJson(artifact.files));
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
    artifact.role = fileRoleFromId(object.value(QLatin1StringView("role")).toString());
    artifact.files = artifactFilesFromJson(object.value(QLatin1StringView("files")).toArray());
    return artifact;
}

} // namespace quayside
