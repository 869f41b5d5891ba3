// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storewriter.h"

#include "base/threadhandoff.h"

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

constexpr int burstMilliseconds = 8;
// With many small jobs a transaction for each step costs more than the step: then steps of several jobs wait for each other.
constexpr int rushMilliseconds = 4;
constexpr std::chrono::milliseconds closeTogether{2 * rushMilliseconds};
constexpr int closeBurstsOfARush = 8; ///< more than a job has alone
constexpr int retryMilliseconds = 500;
constexpr int laterMilliseconds = 5000;
/// Limit for changes kept for a store that may never become writable.
constexpr std::size_t mostKept = 10'000;

bool concernsWholeFile(ErrorCode code)
{
    return code == ErrorCode::StoreBusy || code == ErrorCode::StoreNotWritable || code == ErrorCode::StoreUnavailable || code == ErrorCode::StoreCorrupt;
}

} // namespace

StoreWriter::StoreWriter(JobStore &store, bool alwaysFull, std::function<void(const ExportError &)> trouble, Clock clock)
    : m_store(store), m_trouble(std::move(trouble)), m_clock(std::move(clock)), m_alwaysFull(alwaysFull)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)flush(); });
}

void StoreWriter::add(Change change, Done done, Need need, OnFailure onFailure)
{
    m_items.push_back({std::move(change), std::move(done), onFailure, need});
    schedule(need);
}

void StoreWriter::schedule(Need need)
{
    if (m_busySince || m_posted)
        return;
    if (need == Need::Soon)
        return startTimer(burstMilliseconds);
    if (need == Need::Now && m_closeBursts >= closeBurstsOfARush)
        return startTimer(rushMilliseconds);
    m_posted = true;
    callIn(this, [this] { (void)flush(); });
}

void StoreWriter::startTimer(int milliseconds)
{
    if (!m_timer.isActive() || m_timer.remainingTime() > milliseconds)
        m_timer.start(milliseconds);
}

void StoreWriter::countRush()
{
    const auto now = m_clock();
    m_closeBursts = now - m_lastBurst < closeTogether ? std::min(m_closeBursts + 1, closeBurstsOfARush) : 0;
    m_lastBurst = now;
}

Result<void> StoreWriter::writeAll(Items &items, Items &givenUp)
{
    const bool full = m_alwaysFull || std::any_of(items.begin(), items.end(), [](const Item &item) { return item.need == Need::Full; });
    if (auto set = m_store.database().setFullSync(full); !set)
        return set;
    while (!items.empty()) {
        if (auto begun = m_store.database().begin(); !begun)
            return begun;
        auto wrong = items.end();
        for (auto it = items.begin(); it != items.end(); ++it) {
            auto changed = it->change(m_store);
            if (changed)
                continue;
            m_store.database().rollback();
            if (concernsWholeFile(changed.error().code))
                return changed;
            wrong = it;
            if (it->done)
                it->done(changed);
            break;
        }
        if (wrong == items.end()) {
            auto committed = m_store.database().commit();
            if (!committed)
                m_store.database().rollback();
            return committed;
        }
        givenUp.push_back(std::move(*wrong));
        items.erase(wrong);
    }
    return {};
}

Result<void> StoreWriter::flush()
{
    m_posted = false;
    m_timer.stop();
    if (m_items.empty()) {
        m_busySince.reset(); // everything pending was refused: later changes start afresh
        return {};
    }
    countRush();
    Items items = std::exchange(m_items, {});
    Items givenUp;
    const auto written = writeAll(items, givenUp);
    if (written) {
        m_busySince.reset();
        m_told = false;
        for (const Item &item : items) {
            if (item.done)
                item.done(written);
        }
        return written;
    }
    const bool passes = written.error().code == ErrorCode::StoreBusy;
    if (passes && !m_busySince)
        m_busySince = m_clock();
    if (passes && m_clock() - *m_busySince < patience)
        waitAgain(std::move(items), written.error());
    else
        giveUp(std::move(items), written.error());
    return written;
}

void StoreWriter::waitAgain(Items items, const ExportError &error)
{
    const auto keep = std::stable_partition(items.begin(), items.end(), [](const Item &item) { return item.onFailure != OnFailure::Refuse; });
    const Items refused(std::make_move_iterator(keep), std::make_move_iterator(items.end()));
    items.erase(keep, items.end());
    // Newer changes go after those still pending.
    items.insert(items.end(), std::make_move_iterator(m_items.begin()), std::make_move_iterator(m_items.end()));
    m_items = std::move(items);
    m_timer.start(retryMilliseconds);
    tell(error);
    for (const Item &item : refused) {
        if (item.done)
            item.done(failure(error));
    }
}

void StoreWriter::giveUp(Items items, const ExportError &error)
{
    m_busySince.reset();
    Items kept;
    for (const Item &item : items) {
        if (item.onFailure == OnFailure::Keep && kept.size() < mostKept)
            kept.push_back({item.change, {}, OnFailure::Keep, Need::Soon});
    }
    kept.insert(kept.end(), std::make_move_iterator(m_items.begin()), std::make_move_iterator(m_items.end()));
    m_items = std::move(kept);
    if (!m_items.empty())
        m_timer.start(laterMilliseconds);
    if (std::none_of(items.begin(), items.end(), [](const Item &item) { return bool(item.done); }))
        tell(error);
    for (const Item &item : items) {
        if (item.done)
            item.done(failure(error));
    }
}

void StoreWriter::tell(const ExportError &error)
{
    if (!std::exchange(m_told, true) && m_trouble)
        m_trouble(error);
}

} // namespace quayside
