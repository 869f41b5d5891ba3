// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace quayside {

class ElidedLabel;
class QueueChips;

/// What stands above the list of the queue: its title, which jobs are listed, how long they take, what can be done, and a band while it is paused.
class QueueHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueHead)

public:
    /// @p deeds: what can be done to selected jobs.
    explicit QueueHead(const QList<QAction *> &deeds, QWidget *parent = nullptr);

    [[nodiscard]] QueueChips *chips() const { return m_chips; }
    /// Shows and hides the details.
    [[nodiscard]] QToolButton *info() const { return m_info; }
    /// Whether its title stands elsewhere, as on the bar of a drawer.
    void setTitled(bool titled);
    /// Words beside the chips; empty: none.
    void setRemark(const QString &words);
    void setPaused(bool paused);
    /// An empty list offers nothing that could be done to it; @p anyFinished: something can be taken off it.
    void showTools(bool any, bool anyFinished);

Q_SIGNALS:
    void pauseWanted(bool paused);
    void clearWanted();

private:
    QWidget *makePauseBand();

    QLabel *m_title;
    QueueChips *m_chips;
    ElidedLabel *m_remark;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_info;
    QList<QWidget *> m_tools; ///< for what is listed
    QWidget *m_pauseBand;
    bool m_paused = false;
};

} // namespace quayside
