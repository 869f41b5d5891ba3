// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storewriter.h"

#include "base/threadhandoff.h"

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

constexpr int burstMilliseconds = 8;
constexpr int retryMilliseconds = 500;

// The whole store is temporarily unwritable, as opposed to a bad change.
bool isPassing(const ExportError &error)
{
    return error.code == ErrorCode::StoreBusy || error.code == ErrorCode::DiskFull || error.code == ErrorCode::StoreUnavailable
           || error.code == ErrorCode::StoreCorrupt;
}

} // namespace

StoreWriter::StoreWriter(JobStore &store, bool alwaysFull, std::function<void(const ExportError &)> trouble)
    : m_store(store), m_trouble(std::move(trouble)), m_alwaysFull(alwaysFull)
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
    if (m_inTrouble || m_posted)
        return;
    if (need == Need::Soon) {
        if (!m_timer.isActive())
            m_timer.start(burstMilliseconds);
        return;
    }
    m_posted = true;
    callIn(this, [this] { (void)flush(); });
}

Result<void> StoreWriter::writeAll(std::vector<Item> &items, std::vector<Item> &givenUp)
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
            if (isPassing(changed.error()))
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
    if (m_items.empty())
        return {};
    std::vector<Item> items = std::exchange(m_items, {});
    std::vector<Item> givenUp;
    const auto written = writeAll(items, givenUp);
    if (written) {
        m_inTrouble = false;
        for (Item &item : items) {
            if (item.done)
                item.done(written);
        }
        return written;
    }
    const auto keep = std::stable_partition(items.begin(), items.end(), [](const Item &item) { return item.onFailure == OnFailure::TryAgain; });
    givenUp.assign(std::make_move_iterator(keep), std::make_move_iterator(items.end()));
    items.erase(keep, items.end());
    // Newer changes go after those still pending.
    items.insert(items.end(), std::make_move_iterator(m_items.begin()), std::make_move_iterator(m_items.end()));
    m_items = std::move(items);
    if (!std::exchange(m_inTrouble, true) && m_trouble)
        m_trouble(written.error());
    for (Item &item : givenUp) {
        if (item.done)
            item.done(written);
    }
    m_timer.start(retryMilliseconds);
    return written;
}

} // namespace quayside
