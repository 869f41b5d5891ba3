// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/jobtablemodel.h"

namespace quayside {

/// Notices when batches end, each once: whether their receipt or their jobs are heard of first, and however shortly they ran.
class BatchEnds final
{
public:
    explicit BatchEnds(const JobTableModel &jobs) : m_jobs(jobs) {}

    /// The receipt of @p batch is here: its end is told even if nothing of it is seen to run.
    void expect(const QString &batch);
    /// Batches that have ended since the last look.
    [[nodiscard]] QStringList look();
    /// Batches that had not ended at the last look, or are expected.
    [[nodiscard]] const QSet<QString> &running() const { return m_running; }
    /// How many ended batches are remembered as their receipt may still come.
    [[nodiscard]] qsizetype remembered() const { return m_told.size(); }

private:
    const JobTableModel &m_jobs;
    QSet<QString> m_running;
    QSet<QString> m_expected; ///< of those: their receipt is here
    QSet<QString> m_told;     ///< ended without a receipt, and listed
};

} // namespace quayside
