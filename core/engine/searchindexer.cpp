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
    Result<bool> more = false;
    if (m_scheduler.isEmpty() && m_store.hasUnindexed().value_or(false))
        more = indexSome();
    if (more || more.error().code == ErrorCode::StoreBusy)
        m_timer.start(more.value_or(false) ? nextMilliseconds : idleMilliseconds);
    else
        m_timer.stop(); // a damaged or full store would fail every two seconds
}

void SearchIndexer::catchUp()
{
    bool more = m_store.hasUnindexed().value_or(false);
    while (more)
        more = indexSome().value_or(false);
}

Result<bool> SearchIndexer::indexSome()
{
    auto outcome = std::make_shared<Result<bool>>(false);
    m_storeWriter.add(
        [outcome](JobStore &store) -> Result<void> {
            *outcome = store.indexForSearch(mostTogether);
            return *outcome ? Result<void>() : tl::unexpected(outcome->error());
        },
        [outcome](const Result<void> &stored) {
            if (!stored)
                *outcome = tl::unexpected(stored.error());
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
    (void)m_storeWriter.flush(); // the outcome has its error
    return *outcome;
}

} // namespace quayside
