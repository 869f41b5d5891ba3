// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/changefeed.h"

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

constexpr int intervalMilliseconds = 100;
constexpr std::size_t portion = 500;

} // namespace

ChangeFeed::ChangeFeed(std::function<void(const QList<JobChange> &)> deliver) : m_deliver(std::move(deliver))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::deliverSome);
}

void ChangeFeed::put(const ExportJob &job, bool removed)
{
    m_pending.insert_or_assign(job.id, JobChange{job, removed});
    plan();
}

void ChangeFeed::hurry()
{
    m_hurried = m_hurried || !m_pending.empty();
    plan();
}

void ChangeFeed::taken()
{
    m_taken = true;
    plan();
}

void ChangeFeed::plan()
{
    if (!m_taken || m_pending.empty() || (m_timer.isActive() && !m_hurried))
        return;
    const qint64 waited = m_sinceLast.isValid() && !m_hurried ? m_sinceLast.elapsed() : intervalMilliseconds;
    m_timer.start(static_cast<int>(std::max<qint64>(0, intervalMilliseconds - waited)));
}

void ChangeFeed::deliverSome()
{
    if (!m_taken || m_pending.empty())
        return;
    m_taken = false;
    m_hurried = m_pending.size() > portion; // the rest follows at once
    deliver(portion);
}

void ChangeFeed::flush()
{
    deliver(m_pending.size());
}

void ChangeFeed::deliver(std::size_t most)
{
    m_timer.stop();
    if (m_pending.empty())
        return;
    const auto end = most < m_pending.size() ? std::next(m_pending.begin(), static_cast<std::ptrdiff_t>(most)) : m_pending.end();
    QList<JobChange> changes;
    changes.reserve(static_cast<qsizetype>(std::min(most, m_pending.size())));
    for (auto it = m_pending.begin(); it != end; ++it)
        changes.append(std::move(it->second));
    m_pending.erase(m_pending.begin(), end);
    m_sinceLast.start();
    m_deliver(changes);
}

} // namespace quayside
