// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"
#include "store/jobrows.h"

#include <functional>

namespace quayside {

/// Whether the process with this id is alive.
using OwnerCheck = std::function<bool(const QString &owner)>;

/// Whether the answer comes from the index, which JobStore::indexForSearch() fills; else it needs none.
bool needsIndex(const HistoryQuery &query);

/// A page of the history. With @p isAlive, active jobs of dead processes are returned as interrupted. Error: StoreUnavailable, StoreCorrupt, StoreBusy.
Result<HistoryPage> readHistory(Database &database, const HistoryQuery &query, const OwnerCheck &isAlive = {});

/// What can be filtered by, sorted, as far as it is indexed.
Result<HistoryChoices> readHistoryChoices(Database &database);

/// A complete job. Error: JobNotFound.
Result<ExportJob> readOneJob(Database &database, JobId id, const OwnerCheck &isAlive = {});

/// Error: JobNotFound.
Result<StoredBatch> readBatch(Database &database, const QString &id);

} // namespace quayside
