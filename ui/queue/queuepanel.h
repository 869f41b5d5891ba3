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
    /// Selects the jobs of a new batch and brings them into view, at once or when they arrive.
    void showBatch(const Receipt &receipt);
    /// Selects these jobs, the first of them as the current one, and brings it into view.
    void select(const QList<JobId> &ids);
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
    void editWanted(const quayside::ExportJob &job);
    /// What summary() says now.
    void summaryChanged(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QHBoxLayout *makeHead();
    void listen();
    void fitDetails();
    void onBurst();
    void onSelection();
    void showSummary();
    void revealAwaited();
    void keepInView();
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
    QList<JobId> m_awaited; ///< of a batch that is to be shown and not yet there
    bool m_paused = false;
    bool m_inView = false; ///< the current row, before a new order
    bool m_narrow = false;
    bool m_wantDetails = true;
};

} // namespace quayside
