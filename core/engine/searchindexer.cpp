// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/searchindexer.h"

namespace quayside {
namespace {

constexpr int idleMilliseconds = 2000;
constexpr int nextMilliseconds = 50;
// About 10 ms of work: the engine thread answers in between.
constexpr int mostTogether = 500;

} // namespace

SearchIndexer::SearchIndexer(StoreWriter &storeWriter, JobStore &store, const JobScheduler &scheduler)
    : m_storeWriter(storeWriter), m_store(store), m_scheduler(scheduler)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookAround(); });
    m_timer.start(idleMilliseconds);
}

void SearchIndexer::lookAround()
{
    const bool more = m_scheduler.isEmpty() && m_store.hasUnindexed().value_or(false) && indexSome();
    m_timer.start(more ? nextMilliseconds : idleMilliseconds);
}

void SearchIndexer::catchUp()
{
    bool more = m_store.hasUnindexed().value_or(false);
    while (more)
        more = indexSome();
}

bool SearchIndexer::indexSome()
{
    auto more = std::make_shared<bool>(false);
    m_storeWriter.add(
        [more](JobStore &store) -> Result<void> {
            auto indexed = store.indexForSearch(mostTogether);
            *more = indexed.value_or(false);
            return indexed ? Result<void>() : tl::unexpected(indexed.error());
        },
        {}, StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
    return m_storeWriter.flush() && *more;
}

} // namespace quayside
