// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace quayside {

enum class FileRole {
    Main,
    Part,      ///< used by the main file, in the same folder: an image, a style sheet
    Companion, ///< a separate result, published with the main one
};

/// Stable identifier: "part".
QLatin1StringView fileRoleId(FileRole role);
/// Main if unknown or empty.
FileRole fileRoleFromId(const QString &id);

struct ArtifactFile {
    QString name; ///< relative, '/' separated
    FileRole role = FileRole::Main;
    QString mediaType;
    QString locale; ///< empty: none
    qint64 size = 0;
    QByteArray sha256;

    friend bool operator==(const ArtifactFile &, const ArtifactFile &) = default;
};

/// Files listed per folder; its size and hash cover all.
inline constexpr qsizetype mostArtifactFiles = 1000;

struct Artifact {
    enum class Kind { File, Folder, Link, StandardOutput };
    Kind kind = Kind::File;
    QString path;  ///< File, Folder: absolute
    QString url;   ///< Link
    QString label; ///< Link: "Open in integration"
    QString mediaType;
    qint64 size = 0;   ///< bytes; Folder: the total
    QByteArray sha256; ///< 32 bytes; Folder: over the sorted relative names and hashes
    QString locale;    ///< empty: none
    FileRole role = FileRole::Main;
    QList<ArtifactFile> files; ///< Folder: its files, at most mostArtifactFiles

    friend bool operator==(const Artifact &, const Artifact &) = default;
};

QJsonArray toJson(const QList<ArtifactFile> &files);
QList<ArtifactFile> artifactFilesFromJson(const QJsonArray &array);
QJsonObject toJson(const Artifact &artifact);
Artifact artifactFromJson(const QJsonObject &object);

} // namespace quayside
