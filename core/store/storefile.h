// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/filelock.h"
#include "store/profile.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace quayside {

struct StoreFile {
    std::unique_ptr<Database> database;
    FileLock lock;                     ///< shared; exclusive for migrating or setting aside
    QString setAside;                  ///< where a damaged file was moved; may be empty
    std::optional<ExportError> notice; ///< to be shown: StoreSetAside, StoreMended
};

/// What the opening of a large store is busy with; both can take a minute.
struct StoreWork {
    enum class Kind { Checking, Preparing } kind = Kind::Preparing;
    qint64 done = 0; ///< exports; 0 of 0: not known
    qint64 all = 0;
};
/// In the language of the program: "Preparing the history …".
QString storeWorkWords(const StoreWork &work);

/// Hears of the opening of a store; both may be empty.
struct StoreWatcher {
    std::function<void(const StoreWork &)> tell; ///< of large files only, several times a second
    std::function<bool()> stop;                  ///< whether to stop, with StoreBusy: what is done stays done
};

/// Opens the database, creating or migrating it. A damaged file is moved aside with its log files, never deleted; if every export in it can be read, the
/// new file has them. @p check verifies the whole file (after a crash); small files and those marked as damaged always are. Errors:
/// StoreUnavailable, StoreNewer (nothing was touched), StoreBusy (exclusive access is needed or held elsewhere).
Result<StoreFile> openStore(const Profile &profile, const QDateTime &now, bool check = false, const StoreWatcher &watcher = {});

} // namespace quayside
