// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/searchindexer.h"
#include "queue/changefeed.h"

#include <deque>
#include <functional>

namespace quayside {

/// Removes what a retention lets go of from the history, a few exports at a time, so that the engine thread answers in between. The files of the
/// exports stay. Lives in the engine thread.
class HistoryPruner
{
public:
    using Done = std::function<void(const Result<int> &removed)>;

    HistoryPruner(StoreWriter &storeWriter, JobStore &store, ChangeFeed &feed, SearchIndexer &indexer, std::function<QDateTime()> now);

    /// What is done by itself from now on, after each rest of the queue.
    void setRetention(const Retention &retention);
    /// Call when the queue is empty.
    void soon();
    /// Removes now; calls @p done with the number of removed exports.
    void prune(const Retention &retention, Done done);
    /// How many exports prune() would remove.
    Result<int> count(const Retention &retention);
    /// Removes some at once, for a program that ends.
    void atEnd();
    void stop() { m_timer.stop(); }

private:
    struct Task {
        Retention retention;
        Done done;
        int removed = 0;
    };
    void work();
    /// The number of removed exports.
    Result<int> removeSome(const Retention &retention);

    StoreWriter &m_storeWriter;
    JobStore &m_store;
    ChangeFeed &m_feed;
    SearchIndexer &m_indexer;
    const std::function<QDateTime()> m_now;
    Retention m_retention;
    std::deque<Task> m_tasks;
    QTimer m_timer;
};

} // namespace quayside
