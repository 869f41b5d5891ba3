// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <functional>

namespace quayside {

/// The schema version of this program. Older files are migrated, newer ones rejected.
int schemaVersion();

/// The file's version (PRAGMA user_version); 0: empty.
Result<int> storedVersion(Database &database);

/// Whether the file is of this program's version, and complete: a migration may have been stopped.
Result<bool> isPrepared(Database &database);

/// How many of all exports are done; 0 of 0: not known.
using MigrationProgress = std::function<void(qint64 done, qint64 all)>;

/// Migrates to @p target, one transaction per step, and the last in many: it goes on where it was stopped. Needs exclusive access.
Result<void> migrate(Database &database, int target = schemaVersion(), const MigrationProgress &progress = {});

} // namespace quayside
