// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobscheduler.h"

#include <QTimer>

namespace quayside {

/// Keeps the search index up to date without costing the jobs anything: it works while the queue is empty, or when somebody searches. Lives in the
/// engine thread.
class SearchIndexer
{
public:
    /// Looks every two seconds whether there is something to do.
    SearchIndexer(StoreWriter &storeWriter, JobStore &store, const JobScheduler &scheduler);
    void stop() { m_timer.stop(); }

    /// Indexes everything now. If the store cannot be written, the index stays as it is.
    void catchUp();

private:
    void lookAround();
    /// True: there is more.
    Result<bool> indexSome();

    StoreWriter &m_storeWriter;
    JobStore &m_store;
    const JobScheduler &m_scheduler;
    QTimer m_timer;
};

} // namespace quayside
