// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/optioneditor.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace quayside {

/// What an account offers for a field, as a list that is searched by typing and goes on loading while it is scrolled. Closes when one is picked.
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

Q_SIGNALS:
    void picked(const quayside::OptionChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void askFor(const QString &next);
    void take(const Result<LookupLines> &page);
    void goOnIfShort();
    void filter();
    void pickCurrent();

    QString m_lookup;
    LookupFunction m_ask;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_status;
    QTimer m_typing;
    QString m_next;
    int m_pages = 0;
    bool m_asking = false;
    quint64 m_generation = 0; ///< answers of older questions are dropped
};

} // namespace quayside
