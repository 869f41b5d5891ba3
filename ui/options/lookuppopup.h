// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

class QTimer;

namespace quayside {

/// An account's choices, loaded by page on scrolling or while nothing matches the typed text. Closes on a pick.
class LookupPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupPopup)

public:
    LookupPopup(const QString &title, QString lookup, LookupFunction ask, QWidget *parent);
    /// Opens below @p anchor and loads the first page.
    void openBelow(QWidget *anchor);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    /// Below the list: loading, how much was searched, an error, or empty.
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void picked(const quayside::OptionChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askNext();
    /// Asks anew, for what is typed.
    void search();
    /// Whether only the account can tell what is found for @p typed.
    [[nodiscard]] bool needsSearch(const QString &typed) const;
    void take(const Result<LookupLines> &page);
    void filter();
    [[nodiscard]] bool canAsk() const;
    void tellState();
    void pickCurrent();

    QString m_lookup;
    LookupFunction m_ask;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_status;
    QString m_next; ///< token of the next page; empty: none
    QString m_problem;
    QString m_asked;         ///< what the list was searched for; empty: it is everything
    QTimer *m_typing;        ///< runs while somebody types
    int m_question = 0;      ///< number of the latest; answers to others come too late
    bool m_searches = false; ///< the account can search
    int m_pages = 0;
    int m_shown = 0; ///< lines that match
    bool m_asking = false;
};

} // namespace quayside
