// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace quayside {

/// The schema that this program knows. A file of an older one is brought up step by step, a newer one is refused.
int schemaVersion();

/// The file's own version (PRAGMA user_version); 0: empty.
Result<int> storedVersion(Database &database);

/// Runs the steps from the file's version to @p target (default: the newest), each in its own transaction. Only while alone.
Result<void> migrate(Database &database, int target = schemaVersion());

} // namespace quayside
