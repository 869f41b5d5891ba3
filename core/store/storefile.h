// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/filelock.h"
#include "store/profile.h"

#include <QDateTime>

namespace quayside {

/// The profile's database, open for writing, and what there is to tell about it.
struct StoreFile {
    std::unique_ptr<Database> database;
    FileLock lock;    ///< shared with other processes; migrating and setting aside need it alone
    QString setAside; ///< where a damaged file was put; empty: none
};

/// Opens the database, makes or migrates it, sets a damaged one aside with its log files (kept, never deleted). @p check looks through the
/// whole file (after a crash). Errors: StoreUnavailable, StoreNewer (nothing was touched), StoreBusy (a migration or setting aside
/// would need the file alone, or somebody is at that just now).
Result<StoreFile> openStore(const Profile &profile, const QDateTime &now, bool check = false);

} // namespace quayside
