// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace quayside {

/// What to do when the target file exists. Checked again at the moment of writing.
enum class ConflictPolicy { Fail, Rename, Overwrite, Skip };
QLatin1StringView conflictPolicyId(ConflictPolicy policy);
Result<ConflictPolicy> conflictPolicyFromId(const QString &id);

/// Where a result goes.
struct Destination {
    enum class Kind { Folder, File, StandardOutput };
    Kind kind = Kind::Folder;
    QString folder;       ///< Folder: absolute
    QString subfolder;    ///< Folder: relative part kept from a folder source; no traversal
    QString filePath;     ///< File: absolute
    QString nameTemplate; ///< Folder: for example "{name}.{ext}"; empty: that
    ConflictPolicy onConflict = ConflictPolicy::Fail;

    friend bool operator==(const Destination &, const Destination &) = default;
};

QJsonObject toJson(const Destination &destination);
/// Reads what toJson wrote. Error: StoredRequestUnreadable.
Result<Destination> destinationFromJson(const QJsonObject &object);

} // namespace quayside
