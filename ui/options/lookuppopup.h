// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace quayside {

/// What an account offers for a field, as a list that comes page by page: more of it while it is scrolled, or while what is typed is not among
/// what has come. Closes when one is picked.
class LookupPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupPopup)

public:
    LookupPopup(const QString &title, QString lookup, LookupFunction ask, QWidget *parent);
    /// Opens it below @p anchor and asks for the first page.
    void openBelow(QWidget *anchor);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    /// What is told below the list: that it is asking, how much it looked through, what went wrong; empty: nothing.
    [[nodiscard]] QString status() const;

Q_SIGNALS:
    void picked(const quayside::OptionChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askNext();
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
    QString m_next; ///< names the page after those that have come; empty: there is none
    QString m_problem;
    int m_pages = 0;
    int m_shown = 0; ///< lines that fit what is typed
    bool m_asking = false;
};

} // namespace quayside
