// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/changefeed.h"

namespace quayside {
namespace {

constexpr int intervalMilliseconds = 100;

} // namespace

ChangeFeed::ChangeFeed(std::function<void(const QList<JobChange> &)> deliver) : m_deliver(std::move(deliver))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::flush);
}

void ChangeFeed::put(const ExportJob &job, bool removed)
{
    m_pending.insert_or_assign(job.id, JobChange{job, removed});
    if (m_timer.isActive())
        return;
    const qint64 waited = m_sinceLast.isValid() ? m_sinceLast.elapsed() : intervalMilliseconds;
    m_timer.start(static_cast<int>(std::max<qint64>(0, intervalMilliseconds - waited)));
}

void ChangeFeed::hurry()
{
    if (!m_pending.empty())
        m_timer.start(0);
}

void ChangeFeed::flush()
{
    m_timer.stop();
    if (m_pending.empty())
        return;
    QList<JobChange> changes;
    changes.reserve(static_cast<qsizetype>(m_pending.size()));
    for (auto &[id, change] : m_pending)
        changes.append(std::move(change));
    m_pending.clear();
    m_sinceLast.start();
    m_deliver(changes);
}

} // namespace quayside
