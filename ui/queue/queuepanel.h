// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/queue/jobdelegate.h"

#include <QFrame>
#include <QTimer>

class QSplitter;
class QStackedLayout;
class QTreeView;

namespace quayside {

class AppSettings;
class BatchModel;
class BatchReveal;
class JobActions;
class JobDetails;
class JobTableModel;
class Notice;
class QueueChips;
class QueueHead;
class QueueOrders;
class QueueTotals;

/// The queue: this window's jobs, by batch, and their actions.
class QueuePanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuePanel)

public:
    QueuePanel(Engine &engine, AppSettings &settings, QWidget *parent = nullptr);
    ~QueuePanel() override;

    /// Loads jobs active before the window opened.
    void loadActive();
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Lists the jobs that the queue of another window listed, instead of loadActive().
    void continueWith(const QList<ExportJob> &jobs, bool paused);
    /// Selects new batches and brings them into view, at once or when their jobs arrive.
    void showBatches(const QList<Receipt> &receipts);
    /// Selects these jobs, the first of them as the current one, in unfolded batches.
    void select(const QList<JobId> &ids);
    /// Names of formats and accounts.
    void setProviders(const QList<ProviderDescription> &providers);
    [[nodiscard]] JobTableModel *model() const { return m_model; }
    [[nodiscard]] BatchModel *batches() const { return m_batches; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QueueChips *chips() const;
    [[nodiscard]] JobActions *actions() const { return m_actions; }
    [[nodiscard]] JobDetails *details() const { return m_details; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// "3 of 12 done, 1 failed · 0:04 left".
    [[nodiscard]] QString summary() const;
    void clearFinished();
    void saveState();
    [[nodiscard]] bool isEmpty() const;
    /// Only the head is shown: for an empty queue that shall not take room from others.
    void setFolded(bool folded);
    /// Whether its title stands elsewhere, as on the bar of a drawer.
    void setTitled(bool titled);

Q_SIGNALS:
    void previewWanted(const quayside::Artifact &artifact);
    void editWanted(const quayside::ExportJob &job);
    /// A batch, of one job or of many, has ended; what came of it in words.
    void batchEnded(const QString &words);
    /// How much of all that is not done is done, 0–100; -1: nothing runs.
    void percentChanged(int percent);
    /// The list has nothing any more, or something at last.
    void emptyChanged(bool empty);
    /// What summary() says now.
    void summaryChanged(const QString &words);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A portion at a time.
    void loadActive(const HistoryQuery &query);
    void build();
    void listen();
    void listenToBatches();
    void fitDetails();
    [[nodiscard]] int foldedHeight() const;
    void onBurst();
    void onProgress();
    void pulse();
    void onSelection();
    void showSummary();
    void unfoldNew(const QModelIndex &parent, int first, int last);
    void tellEnded();
    void showDetails();
    void runDeed(const QModelIndex &batch, BatchDeed deed);
    void showWarningsOf(JobId job);
    void showMenu(const QPoint &place);
    void setPaused(bool paused);

    Engine &m_engine;
    AppSettings &m_settings;
    JobTableModel *m_model;
    BatchModel *m_batches;
    QTreeView *m_view;
    JobActions *m_actions;
    QueueHead *m_head;
    JobDetails *m_details;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    Notice *m_notice;
    QWidget *m_list = nullptr;
    QWidget *m_card = nullptr; ///< of head and list
    QueueOrders *m_orders;
    QTimer m_pulse;
    QueueTotals *m_totals;
    BatchReveal *m_reveal;
    bool m_paused = false;
    bool m_folded = false;
    bool m_wasEmpty = true;
    bool m_narrow = false;
    bool m_wantDetails = true;
};

} // namespace quayside
