// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/batchends.h"

#include <QObject>

namespace quayside {

/// The queue as a whole: how far it is, how long it takes, and which of its batches have ended.
class QueueTotals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueTotals)

public:
    explicit QueueTotals(const JobTableModel &jobs, QObject *parent = nullptr) : QObject(parent), m_jobs(jobs), m_ends(jobs) {}

    struct Now {
        QString words;    ///< "3 of 12 done, 1 failed, 0:04 left"; empty: of no jobs
        QString left;     ///< "0:04 left"; empty: not known
        int percent = -1; ///< of all that is not done, 0–100; -1: nothing runs
    };
    [[nodiscard]] Now now(bool isPaused) const;
    /// The receipt of @p batch is here: its end is told even if nothing of it is seen to run.
    void expect(const QString &batch) { m_ends.expect(batch); }
    /// Looks which batches have ended since the last time.
    void tellEnded();

Q_SIGNALS:
    /// A batch, of one job or of many, has ended; what came of it in words.
    void batchEnded(const QString &words);

private:
    [[nodiscard]] JobCounts open() const;

    const JobTableModel &m_jobs;
    BatchEnds m_ends;
};

} // namespace quayside
