// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace quayside {

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

    friend bool operator==(const Artifact &, const Artifact &) = default;
};

QJsonObject toJson(const Artifact &artifact);
Artifact artifactFromJson(const QJsonObject &object);

} // namespace quayside
