// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/exportjob.h"

#include <optional>

namespace quayside {

struct HistoryQuery {
    QString search; ///< full text over titles, paths, errors; empty: all
    bool failedOnly = false;
    int limit = 100;
    JobId before = 0; ///< page on: jobs with smaller ids; 0: from the newest
};

struct HistoryPage {
    QList<ExportJob> jobs; ///< newest first
    bool more = false;
    int total = 0; ///< of all that match
};

/// A batch as its row says.
struct StoredBatch {
    QString id;
    QString name; ///< what a person calls it
    QDateTime created;
    std::optional<Batch> batch; ///< as it was given, without secrets; nothing where an earlier program stored it, or a newer one
};

} // namespace quayside
