// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/filelock.h"
#include "store/profile.h"

#include <QDateTime>

#include <optional>

namespace quayside {

struct StoreFile {
    std::unique_ptr<Database> database;
    FileLock lock;                     ///< shared; exclusive for migrating or setting aside
    QString setAside;                  ///< where a damaged file was moved; may be empty
    std::optional<ExportError> notice; ///< to be shown: StoreSetAside, StoreMended
};

/// Opens the database, creating or migrating it. A damaged file is moved aside with its log files, never deleted; if every export in it can be read, the
/// new file has them. @p check verifies the whole file (after a crash); small files and those marked as damaged always are. Errors:
/// StoreUnavailable, StoreNewer (nothing was touched), StoreBusy (exclusive access is needed or held elsewhere).
Result<StoreFile> openStore(const Profile &profile, const QDateTime &now, bool check = false);

} // namespace quayside
