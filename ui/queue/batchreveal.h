// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>
#include <QSet>

class QTreeView;

namespace quayside {

class BatchModel;
class JobTableModel;
class QueueChips;

/// What somebody looks at in the queue stays in view: batches that were just sent are selected once their jobs are listed, and a new order does not carry
/// off the current row.
class BatchReveal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchReveal)

public:
    BatchReveal(const JobTableModel &jobs, BatchModel &batches, QTreeView &view, QueueChips &chips, QObject *parent = nullptr);

    /// Selects the batches of @p receipts and brings them into view, at once or when their jobs arrive.
    void expect(const QList<Receipt> &receipts);
    /// These were told of: they are listed, or were removed before they came.
    void heardOf(const QList<JobChange> &changes);
    /// Shows what is expected, if all of it is listed by now.
    void showExpected();
    /// Whether jobs are still to come.
    [[nodiscard]] bool isWaiting() const { return !m_awaited.isEmpty(); }
    /// Selects these jobs, the first of them as the current one, in unfolded batches.
    void select(const QList<JobId> &ids);

private:
    void keepInView();
    void revealBatches(const QList<JobId> &firsts);

    const JobTableModel &m_jobs;
    BatchModel &m_batches;
    QTreeView &m_view;
    QueueChips &m_chips;
    QSet<JobId> m_awaited;   ///< of expected batches: jobs that are not there yet
    QList<JobId> m_toReveal; ///< the first of each of these batches
    bool m_inView = false;   ///< the current row, before a new order
};

} // namespace quayside
