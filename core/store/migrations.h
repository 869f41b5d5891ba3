// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace quayside {

/// The schema version of this program. Older files are migrated, newer ones rejected.
int schemaVersion();

/// The file's version (PRAGMA user_version); 0: empty.
Result<int> storedVersion(Database &database);

/// Migrates to @p target, one transaction per step. Needs exclusive access.
Result<void> migrate(Database &database, int target = schemaVersion());

} // namespace quayside
