// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/artifact.h"
#include "model/batch.h"

namespace quayside {

/// The folder sources of @p given, which were resolved to their documents.
QStringList scannedFolders(const Batch &given, const Batch &resolved);

/// Removes earlier exports that a folder scan found from @p resolved: everything below a destination inside a scanned folder, and files unchanged since
/// one of @p results was published. Sources named in @p given stay. Returns notes about what was removed. Reads the disk, so call it in a worker. Error:
/// SourceEmptyFolder (nothing else is there).
Result<QList<Warning>> leaveOutResults(const Batch &given, Batch &resolved, const QList<Artifact> &results);

} // namespace quayside
