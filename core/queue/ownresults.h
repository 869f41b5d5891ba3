// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/artifact.h"
#include "model/batch.h"

namespace quayside {

/// The folders among the sources of @p given that were resolved to the documents in them.
QStringList scannedFolders(const Batch &given, const Batch &resolved);

/// Takes out of @p resolved what a scan of its folders found of exports: all below a destination that lies inside a scanned folder, and files that are
/// still as one of @p results was published. Sources that @p given names itself stay. Returns what was left out, as notes. Looks at the disk, for a
/// worker. Error: SourceEmptyFolder (nothing else is there).
Result<QList<Warning>> leaveOutResults(const Batch &given, Batch &resolved, const QList<Artifact> &results);

} // namespace quayside
