// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QSplitter;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace quayside {

class AppSettings;
class JobActions;
class JobDetails;
class ElidedLabel;
class JobTableModel;
class Notice;

/// The queue: this window's jobs and their actions.
class QueuePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuePanel)

public:
    QueuePanel(Engine &engine, AppSettings &settings, QWidget *parent = nullptr);
    ~QueuePanel() override;

    /// Loads jobs active before the window opened.
    void loadActive();
    /// Selects a new batch's first job.
    void showBatch(const Receipt &receipt);
    [[nodiscard]] JobTableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] JobActions *actions() const { return m_actions; }
    [[nodiscard]] JobDetails *details() const { return m_details; }
    /// "3 of 12 done, 1 failed".
    [[nodiscard]] QString summary() const;
    void clearFinished();
    void saveState();

Q_SIGNALS:
    void previewWanted(const quayside::Artifact &artifact);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QHBoxLayout *makeHead();
    void listen();
    void fitDetails();
    void onBurst();
    void onSelection();
    void showMenu(const QPoint &place);
    void setPaused(bool paused);

    Engine &m_engine;
    AppSettings &m_settings;
    JobTableModel *m_model;
    QTableView *m_table;
    JobActions *m_actions;
    JobDetails *m_details;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    Notice *m_notice;
    ElidedLabel *m_summary;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_info;
    QTimer m_pulse;
    bool m_paused = false;
    bool m_narrow = false;
    bool m_wantDetails = true;
};

} // namespace quayside
