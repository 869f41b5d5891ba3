// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/bookpages.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace quayside {

class FindBar;
class HtmlView;

/// HtmlView with a find bar; of an e-book a page at a time, which is chosen above it.
class HtmlPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlPanel)

public:
    explicit HtmlPanel(QWidget *parent = nullptr);

    /// As HtmlView::showPage().
    void showPage(const QByteArray &html, const QMap<QString, QByteArray> &files, bool keepPlace);
    /// Shows a book's first page, or with @p keepPlace a newer state of the page shown.
    void showBook(const BookPages &book, bool keepPlace);
    [[nodiscard]] HtmlView *view() const { return m_view; }
    /// Pages of the book that is shown.
    [[nodiscard]] QComboBox *pages() const { return m_pages; }
    [[nodiscard]] QLineEdit *searchField() const;
    [[nodiscard]] FindBar *findBar() const { return m_find; }

Q_SIGNALS:
    /// A link that leads out of what is shown.
    void linkClicked(const QString &url);

private:
    QWidget *makePageRow();
    void showBookPage(int index, bool keepPlace);
    void follow(const QString &url);

    HtmlView *m_view;
    FindBar *m_find;
    QWidget *m_pageRow = nullptr;
    QComboBox *m_pages;
    QToolButton *m_before;
    QToolButton *m_next;
    BookPages m_book; ///< without pages: a single page is shown
};

} // namespace quayside
