// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/exportjob.h"

#include <optional>

namespace quayside {

/// What a history is sorted by; the newest of equal ones comes first.
enum class HistoryOrder { Created, Source, Format, State, Finished, Size, Time };

struct HistoryQuery {
    QString search; ///< full text over titles, paths, errors; empty: all
    bool failedOnly = false;
    int limit = 100;
    JobId before = 0; ///< paging by Created, descending: only smaller ids; 0: from the newest
    HistoryOrder order = HistoryOrder::Created;
    bool ascending = false;
    int skip = 0; ///< paging in another order: so many come before
};

struct HistoryPage {
    QList<ExportJob> jobs; ///< newest first
    bool more = false;
    int total = 0; ///< all matches
};

struct StoredBatch {
    QString id;
    QString name;
    QDateTime created;
    std::optional<Batch> batch; ///< as submitted, without secrets; empty if from an earlier or newer program
};

} // namespace quayside
