// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QSplitter;
class QTableView;

namespace quayside {

class AppSettings;
class EmptyState;
class JobActions;
class JobDetails;
class JobTableModel;
class Notice;

/// All exports, newest first: search, failed only, paging, repeat, open, remove with undo.
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
    [[nodiscard]] JobTableModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QCheckBox *failedOnly() const { return m_failed; }
    void saveState();

Q_SIGNALS:
    void previewWanted(const quayside::Artifact &artifact);
    void editWanted(const quayside::ExportJob &job);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void take(const HistoryPage &page, bool more);
    void onSelection();
    void showMenu(const QPoint &place);
    [[nodiscard]] HistoryQuery query() const;

    Engine &m_engine;
    AppSettings &m_settings;
    JobTableModel *m_model;
    QTableView *m_table;
    JobActions *m_actions;
    JobDetails *m_details;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    Notice *m_notice;
    QLineEdit *m_search;
    QCheckBox *m_failed;
    QLabel *m_count;
    QPushButton *m_more;
    QAction *m_remove;
    QTimer m_debounce;
    QTimer m_follow;
    QList<JobId> m_removing;
    quint64 m_generation = 0; ///< to drop outdated answers
    int m_total = 0;
};

} // namespace quayside
