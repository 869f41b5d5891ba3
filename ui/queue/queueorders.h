// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

class QTreeView;

namespace quayside {

class BatchModel;
class JobActions;
class JobTableModel;
class Notice;

/// What is done to many exports of the queue at once: their order, and canceling and trying again, with a way back or a question before.
class QueueOrders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueOrders)

public:
    QueueOrders(Engine &engine, JobTableModel &model, BatchModel &batches, QTreeView &view, const JobActions &actions, Notice &notice,
                QObject *parent = nullptr);

    /// Moves waiting jobs before @p before (0: to the end).
    void move(const QList<JobId> &ids, JobId before);
    /// Moves the selected waiting jobs, or batches, one place up (-1) or down (1).
    void moveSelected(int step);
    /// Moves the selected waiting jobs before all others (-1), or behind them (1).
    void moveSelectedToEnd(int side);
    /// Tries again what failed and needs nobody.
    void retryFailed();
    /// Cancels those of @p ids that are active, at once; a notice gives them back.
    void cancelBatch(const QList<JobId> &ids);
    /// Asks, then cancels everything.
    void cancelAll();

private:
    [[nodiscard]] QList<JobId> selectedWaiting() const;

    Engine &m_engine;
    JobTableModel &m_model;
    BatchModel &m_batches;
    QTreeView &m_view;
    const JobActions &m_actions;
    Notice &m_notice;
};

} // namespace quayside
