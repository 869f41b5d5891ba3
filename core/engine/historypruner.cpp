// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/historypruner.h"

#include <chrono>

namespace quayside {
namespace {

using namespace std::chrono_literals;

constexpr auto rest = 3s; ///< after the index was filled
constexpr auto next = 20ms;
constexpr int mostTogether = 200; ///< about 10 ms of work

} // namespace

HistoryPruner::HistoryPruner(StoreWriter &storeWriter, JobStore &store, ChangeFeed &feed, SearchIndexer &indexer, std::function<QDateTime()> now)
    : m_storeWriter(storeWriter), m_store(store), m_feed(feed), m_indexer(indexer), m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { work(); });
}

void HistoryPruner::setRetention(const Retention &retention)
{
    m_retention = retention;
    std::erase_if(m_tasks, [](const Task &task) { return !task.done; }); // by the retention before
    soon();
}

void HistoryPruner::soon()
{
    if (m_retention.keepsAll() || !m_tasks.empty())
        return;
    m_tasks.push_back({m_retention, {}});
    m_timer.start(rest);
}

void HistoryPruner::prune(const Retention &retention, Done done)
{
    if (retention.keepsAll())
        return done(0);
    m_indexer.catchUp();
    m_tasks.push_front({retention, std::move(done)});
    m_timer.start(0);
}

Result<int> HistoryPruner::count(const Retention &retention)
{
    m_indexer.catchUp();
    return m_store.countBeyond(retention, m_now());
}

void HistoryPruner::atEnd()
{
    if (m_retention.keepsAll())
        return;
    m_indexer.catchUp();
    (void)removeSome(m_retention);
}

void HistoryPruner::work()
{
    if (m_tasks.empty())
        return;
    Task &task = m_tasks.front();
    const auto removed = removeSome(task.retention);
    task.removed += removed.value_or(0);
    if (!removed || *removed == 0) {
        const Task ended = std::move(task);
        m_tasks.pop_front();
        if (ended.done)
            ended.done(removed ? Result<int>(ended.removed) : removed);
    }
    if (!m_tasks.empty())
        m_timer.start(next);
}

Result<int> HistoryPruner::removeSome(const Retention &retention)
{
    auto outcome = std::make_shared<Result<QList<JobId>>>();
    m_storeWriter.add(
        [outcome, retention, now = m_now()](JobStore &store) -> Result<void> {
            *outcome = store.beyond(retention, now, mostTogether);
            if (!*outcome)
                return tl::unexpected(outcome->error());
            for (const JobId id : std::as_const(**outcome)) {
                if (auto done = store.remove(id); !done)
                    return done;
            }
            // They must leave the index with the history: it tells what is beyond.
            const auto indexed = (*outcome)->isEmpty() ? Result<bool>(false) : store.indexForSearch(2 * mostTogether);
            return indexed ? Result<void>() : tl::unexpected(indexed.error());
        },
        [outcome](const Result<void> &stored) {
            if (!stored)
                *outcome = tl::unexpected(stored.error());
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
    (void)m_storeWriter.flush(); // the outcome has its error
    if (!*outcome)
        return tl::unexpected(outcome->error());
    for (const JobId id : std::as_const(**outcome)) {
        ExportJob gone;
        gone.id = id;
        m_feed.put(gone, true);
    }
    return static_cast<int>((*outcome)->size());
}

} // namespace quayside
