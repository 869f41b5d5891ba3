// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/batchmodel.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace quayside {

/// Above the queue: which of its jobs are listed, with their numbers, and what can be done to all of a kind.
class QueueChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueChips)

public:
    explicit QueueChips(QWidget *parent = nullptr);

    void setCounts(const JobTableModel::Counts &counts);
    [[nodiscard]] QToolButton *chip(QueueFilter filter) const { return m_chips.value(int(filter)); }
    [[nodiscard]] QPushButton *retryFailed() const { return m_retry; }
    [[nodiscard]] QPushButton *cancelAll() const { return m_cancel; }
    /// Finds exports of the list by their words.
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void filterChosen(quayside::QueueFilter filter);
    void searched(const QString &text);
    void retryFailedWanted();
    void cancelAllWanted();

private:
    QButtonGroup *m_group;
    QMap<int, QToolButton *> m_chips;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QLineEdit *m_search;
};

} // namespace quayside
