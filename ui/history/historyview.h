// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;
class QSplitter;
class QTreeView;

namespace quayside {

class AppSettings;
class BatchModel;
class EmptyState;
class HistoryActions;
class HistoryFilterBar;
class JobActions;
class JobDetails;
class JobTableModel;
class ListExport;
class Notice;
class SourceMarks;

/// All exports, newest first below their days: filters, more as one scrolls, marks of changed sources, repeat, verify, compare, remove with undo.
class HistoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    HistoryView(Engine &engine, AppSettings &settings, QWidget *parent = nullptr);
    ~HistoryView() override;

    /// Loads the first page again.
    void reload();
    /// Loads the next page, if any.
    void loadMore();
    /// Commits removals that still await undo; for closing.
    void commitRemovals();
    void removeSelected();
    /// Selects these exports, as far as they are listed.
    void select(const QList<JobId> &ids);
    /// Providers, for the names of formats and accounts.
    void setProviders(const QList<ProviderDescription> &providers);
    [[nodiscard]] JobTableModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] HistoryFilterBar *filterBar() const { return m_filters; }
    [[nodiscard]] HistoryActions *actions() const { return m_more; }
    [[nodiscard]] JobDetails *details() const { return m_details; }
    /// "3 of 12 changed · Export those again".
    [[nodiscard]] QWidget *changedStrip() const { return m_strip; }
    void saveState();
    /// Asks where to write the list; replaced in tests.
    std::function<QString()> askListFile;

Q_SIGNALS:
    void previewWanted(const quayside::Artifact &artifact);
    void editWanted(const quayside::Batch &batch);
    /// Exports were queued once more.
    void queued(const QList<quayside::Receipt> &receipts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    QWidget *makeStrip();
    void connectAll();
    void take(const HistoryPage &page, bool more);
    void showTools();
    void showCount(const HistoryPage &page);
    void loadWhatIsSeen();
    void unfold(int first, int last);
    void showStrip();
    void exportList();
    void onSelection();
    void showMenu(const QPoint &place);
    [[nodiscard]] HistoryQuery query() const;

    Engine &m_engine;
    AppSettings &m_settings;
    JobTableModel *m_model;
    BatchModel *m_batches;
    QTreeView *m_view;
    JobActions *m_actions;
    SourceMarks *m_marks;
    HistoryActions *m_more;
    JobDetails *m_details;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    Notice *m_notice;
    HistoryFilterBar *m_filters;
    QLabel *m_count;
    QWidget *m_strip = nullptr;
    QLabel *m_stripWords;
    QPushButton *m_showChanged;
    QList<QWidget *> m_tools; ///< for what is listed
    QAction *m_remove;
    QAction *m_export;
    QTimer m_follow;
    QList<JobId> m_removing;
    HistoryPosition m_next;
    QMap<QString, QString> m_accountNames;
    ListExport *m_listExport = nullptr;
    quint64 m_generation = 0; ///< to drop outdated answers
    bool m_loading = false;
};

} // namespace quayside
