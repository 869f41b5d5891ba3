// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace quayside {

/// What to do if the target exists; checked again when writing.
enum class ConflictPolicy { Fail, Rename, Overwrite, Skip };
QLatin1StringView conflictPolicyId(ConflictPolicy policy);
Result<ConflictPolicy> conflictPolicyFromId(const QString &id);

struct Destination {
    enum class Kind { Folder, File, StandardOutput, Stream };
    Kind kind = Kind::Folder;
    QString folder;       ///< Folder: absolute
    QString subfolder;    ///< Folder: relative part kept from a folder source, no ".."
    QString filePath;     ///< File: absolute; Stream: a pipe or a device that is written to and not replaced
    QString nameTemplate; ///< Folder: such as "{name}.{ext}", the default
    ConflictPolicy onConflict = ConflictPolicy::Fail;
    int number = 0;       ///< first number to try in its name, decided with the batch; 0: not decided
    int folderNumber = 0; ///< the same for a result that turns out to be a folder

    friend bool operator==(const Destination &, const Destination &) = default;
};

QJsonObject toJson(const Destination &destination);
/// Error: StoredRequestUnreadable.
Result<Destination> destinationFromJson(const QJsonObject &object);

} // namespace quayside
