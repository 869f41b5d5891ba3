// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"
#include "store/jobrows.h"

namespace quayside {

/// A page of the history; reads only. Error: StoreUnavailable, StoreCorrupt, StoreBusy.
Result<HistoryPage> readHistory(Database &database, const HistoryQuery &query);

/// One job with everything. Error: JobNotFound.
Result<ExportJob> readOneJob(Database &database, JobId id);

/// The batch that jobs were submitted with. Error: JobNotFound.
Result<StoredBatch> readBatch(Database &database, const QString &id);

/// What a person typed, as an FTS5 expression: every word must occur, each may be the beginning of a longer one. Empty: nothing to look for.
QString searchExpression(const QString &typed);

} // namespace quayside
