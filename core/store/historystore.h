// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"
#include "store/jobrows.h"

namespace quayside {

/// A page of the history. Error: StoreUnavailable, StoreCorrupt, StoreBusy.
Result<HistoryPage> readHistory(Database &database, const HistoryQuery &query);

/// A complete job. Error: JobNotFound.
Result<ExportJob> readOneJob(Database &database, JobId id);

/// Error: JobNotFound.
Result<StoredBatch> readBatch(Database &database, const QString &id);

/// User input as an FTS5 expression: all words must occur, as prefixes. Empty: no search.
QString searchExpression(const QString &typed);

} // namespace quayside
