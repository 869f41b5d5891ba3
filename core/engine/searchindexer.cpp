// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/searchindexer.h"

namespace quayside {
namespace {

constexpr int nextMilliseconds = 50;
// About 10 ms of work: the engine thread answers in between.
constexpr int mostTogether = 500;

} // namespace

SearchIndexer::SearchIndexer(StoreWriter &storeWriter, JobStore &store, const JobScheduler &scheduler, std::chrono::milliseconds rest)
    : m_storeWriter(storeWriter), m_store(store), m_scheduler(scheduler), m_rest(rest)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookAround(); });
    soon(); // an earlier process may have left something
}

void SearchIndexer::lookAround()
{
    if (!m_scheduler.isEmpty())
        return; // reported by its end
    const auto any = m_store.hasUnindexed();
    const Result<bool> more = any && *any ? indexSome() : any;
    if (more && *more)
        m_timer.start(nextMilliseconds);
    else if (!more && more.error().code == ErrorCode::StoreBusy)
        soon();
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
