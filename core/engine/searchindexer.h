// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobscheduler.h"

#include <QTimer>

#include <chrono>

namespace quayside {

/// Updates the search index while the queue is empty or when someone searches, so that jobs pay nothing for it. Lives in the engine thread.
class SearchIndexer
{
public:
    /// @p rest: idle time before it starts.
    SearchIndexer(StoreWriter &storeWriter, JobStore &store, const JobScheduler &scheduler, std::chrono::milliseconds rest = std::chrono::seconds(2));
    void stop() { m_timer.stop(); }

    /// Call on each change; indexes after the idle time. Without changes it never wakes.
    void soon() { m_timer.start(m_rest); }
    /// Whether an update is scheduled.
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
