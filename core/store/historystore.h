// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"
#include "store/jobrows.h"

#include <functional>

namespace quayside {

/// Whether the process with this id is alive.
using OwnerCheck = std::function<bool(const QString &owner)>;

/// A page of the history. With @p isAlive, active jobs of dead processes are returned as interrupted. Error: StoreUnavailable, StoreCorrupt, StoreBusy.
Result<HistoryPage> readHistory(Database &database, const HistoryQuery &query, const OwnerCheck &isAlive = {});

/// A complete job. Error: JobNotFound.
Result<ExportJob> readOneJob(Database &database, JobId id, const OwnerCheck &isAlive = {});

/// Error: JobNotFound.
Result<StoredBatch> readBatch(Database &database, const QString &id);

/// User input as an FTS5 expression: all words must occur, as prefixes. Empty: no search.
QString searchExpression(const QString &typed);

} // namespace quayside
