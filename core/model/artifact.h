// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace quayside {

/// What a file is to the result of its job.
enum class FileRole {
    Main,      ///< the result itself
    Part,      ///< belongs to the main file and stands in one folder with it: an image, a style sheet
    Companion, ///< a result of its own, published together with the main one
};

/// Stable identifier of a role: "part".
QLatin1StringView fileRoleId(FileRole role);
/// Main for an unknown or empty one.
FileRole fileRoleFromId(const QString &id);

/// A file in a folder that is a result.
struct ArtifactFile {
    QString name; ///< relative to the folder, '/' separated
    FileRole role = FileRole::Main;
    QString mediaType;
    QString locale; ///< empty: none
    qint64 size = 0;
    QByteArray sha256;

    friend bool operator==(const ArtifactFile &, const ArtifactFile &) = default;
};

/// A folder tells of so many of its files; its size and hash are of all.
inline constexpr qsizetype mostArtifactFiles = 1000;

/// A result of a job.
struct Artifact {
    enum class Kind { File, Folder, Link, StandardOutput };
    Kind kind = Kind::File;
    QString path;  ///< File, Folder: absolute
    QString url;   ///< Link
    QString label; ///< Link: "Open in integration"
    QString mediaType;
    qint64 size = 0;   ///< bytes; Folder: of all files in it
    QByteArray sha256; ///< 32 bytes; of a folder: over its sorted relative names and hashes
    QString locale;    ///< empty: none
    FileRole role = FileRole::Main;
    QList<ArtifactFile> files; ///< Folder: what stands in it, at most mostArtifactFiles

    friend bool operator==(const Artifact &, const Artifact &) = default;
};

QJsonArray toJson(const QList<ArtifactFile> &files);
QList<ArtifactFile> artifactFilesFromJson(const QJsonArray &array);
QJsonObject toJson(const Artifact &artifact);
Artifact artifactFromJson(const QJsonObject &object);

} // namespace quayside
