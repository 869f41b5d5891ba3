// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "queue/exportprovider.h"

namespace quayside {

/// A finished file as it was found.
struct SavedFile {
    ResultInput file; ///< its hash is empty where it could not be read
    Result<QByteArray> bytes;
};

/// Reads the file at @p path whole, up to 256 MB. Errors: SourceNotFound, SourceNotReadable, SourceTooLarge. For a worker.
SavedFile readSavedFile(const QString &path);

} // namespace quayside
