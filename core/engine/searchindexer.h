// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobscheduler.h"

#include <QTimer>

#include <chrono>

namespace quayside {

/// Keeps the search index up to date without costing the jobs anything: it works while the queue is empty, or when somebody searches. Lives in the
/// engine thread.
class SearchIndexer
{
public:
    /// @p rest: how long nothing must have happened before it works.
    SearchIndexer(StoreWriter &storeWriter, JobStore &store, const JobScheduler &scheduler, std::chrono::milliseconds rest = std::chrono::seconds(2));
    void stop() { m_timer.stop(); }

    /// Something has changed: it works when all rests. Without changes it does nothing at all.
    void soon() { m_timer.start(m_rest); }
    /// Whether it is about to work.
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

    /// Indexes everything now. If the store cannot be written, the index stays as it is.
    void catchUp();

private:
    void lookAround();
    /// True: there is more.
    Result<bool> indexSome();

    StoreWriter &m_storeWriter;
    JobStore &m_store;
    const JobScheduler &m_scheduler;
    const std::chrono::milliseconds m_rest;
    QTimer m_timer;
};

} // namespace quayside
