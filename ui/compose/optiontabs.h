// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace quayside {

class OptionForm;

/// The options of an export: a tab for each ticked format and for what is common to all, a search over all of them, and how many differ from their
/// defaults, with a way back.
class OptionTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionTabs)

public:
    explicit OptionTabs(QWidget *parent = nullptr);

    /// Takes all forms out and forgets them.
    void clear();
    /// Takes @p form in, under @p title.
    void add(OptionForm *form, const QString &title);
    /// Call when all forms are there. @p scope: whose form is shown; else the first.
    void finish(const QString &scope);
    /// Shows the form of @p scope, if it is there, whatever is searched for.
    void showForm(const QString &scope);
    /// Of the form that is shown; empty: none.
    [[nodiscard]] QString scope() const;
    /// Call after a value has changed.
    void refresh();
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    [[nodiscard]] QTabBar *bar() const { return m_bar; }

Q_SIGNALS:
    /// All options of all forms are wanted at their defaults.
    void resetWanted();
    /// The search got the focus by its key; what it stands in may have to be scrolled there.
    void searchOpened();
    /// Something is searched for, or nothing any more.
    void searching(bool on);

private:
    void search();
    void showTab(int at);
    void bringForward(int tab);
    void writeTitles();

    struct Part {
        OptionForm *form;
        QString title;
        int found = 0; ///< by the search
    };
    QList<Part> m_parts;
    QLineEdit *m_search;
    QPushButton *m_reset;
    QTabBar *m_bar;
    QLabel *m_nothing;
    bool m_searching = false;
    QString m_beforeSearch; ///< scope whose form was shown when a search began; empty: somebody chose another tab since
    bool m_movesItself = false;
    QVBoxLayout *m_forms;
};

} // namespace quayside
