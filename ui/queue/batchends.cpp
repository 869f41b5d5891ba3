// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/batchends.h"

namespace quayside {

void BatchEnds::expect(const QString &batch)
{
    if (m_told.remove(batch))
        return;
    m_running.insert(batch);
    m_expected.insert(batch);
}

QStringList BatchEnds::look()
{
    const QSet<QString> ended = m_running - m_jobs.activeBatches();
    m_running = m_jobs.activeBatches();
    for (const QString &batch : ended) {
        if (!m_expected.remove(batch))
            m_told.insert(batch);
    }
    // A receipt may never come, as of what another window began: what is not listed is forgotten.
    m_told.removeIf([this](const QString &batch) { return m_jobs.countsOf(batch).total == 0; });
    return {ended.cbegin(), ended.cend()};
}

} // namespace quayside
