// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/sourcemodel.h"

#include <QFrame>

#include <functional>

class QListView;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QLabel;
class QLayout;

namespace quayside {

class Notice;

/// The source list: add (also by drop), remove, reorder, clear, undo.
class SourcesPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcesPanel)

public:
    explicit SourcesPanel(QWidget *parent = nullptr);

    [[nodiscard]] SourceModel *model() const { return m_model; }
    void addPaths(const QStringList &paths);
    /// Lists @p items instead of what is listed, which undo() brings back.
    void replace(const QList<SourceItem> &items);
    /// What was exported lately, newest first: offered by a menu.
    void setRecent(const QStringList &paths) { m_recent = paths; }
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    /// Puts @p paths before the recent ones.
    void remember(const QStringList &paths);
    [[nodiscard]] QToolButton *recentButton() const { return m_recentButton; }
    /// Says something about the list, for a while.
    void tell(const QString &words);
    /// How far the sources that were added have been looked at; empty: all of them.
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    void chooseFiles();
    void chooseFolder();
    void removeSelected();
    void clearAll();
    /// Undoes the last remove or clear.
    void undo();
    /// Path of the current entry, or the first.
    [[nodiscard]] QString currentPath() const;
    /// The current entry, or the first; null if empty.
    [[nodiscard]] const SourceEntry *currentEntry() const;
    /// Replaces the file dialogs in tests.
    std::function<QStringList()> askFiles;
    std::function<QString()> askFolder;

Q_SIGNALS:
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    QLayout *makeHead();
    void setUpList();
    QWidget *makeEmptyState();
    void showMenu(const QPoint &place);
    void refresh();
    void refreshTools();
    void setDropping(bool on);
    [[nodiscard]] QList<int> selectedRows() const;
    void move(int step);
    QWidget *makeProgress();
    void showProgress(int done, int total);
    void stopLooking();
    void fillRecentMenu(QMenu *menu);
    void toggleBook();

    SourceModel *m_model;
    QListView *m_list;
    QPushButton *m_choose = nullptr; ///< of the empty list
    QStackedLayout *m_stack;
    QLabel *m_count;
    QToolButton *m_recentButton;
    QWidget *m_progress = nullptr; ///< while many sources are looked at
    QLabel *m_progressWords;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    Notice *m_notice;
    QWidget *m_changes = nullptr; ///< the buttons that change the list
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_clear;
    QStringList m_recent;
    QString m_place; ///< where files were last chosen
    QList<SourceEntry> m_undo;
    bool m_replaced = false; ///< what m_undo was: undoing keeps nothing of what came instead
};

} // namespace quayside
