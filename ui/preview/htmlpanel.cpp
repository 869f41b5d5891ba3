// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/htmlpanel.h"

#include "ui/common/elidingcombobox.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/findbar.h"
#include "ui/preview/htmlview.h"

#include <QVBoxLayout>

namespace quayside {

HtmlPanel::HtmlPanel(QWidget *parent)
    : QWidget(parent), m_view(new HtmlView), m_find(new FindBar(tr("Find in the page"), tr("Find in the page (Ctrl+F)"), this)), m_pages(new ElidingComboBox),
      m_before(makeToolButton(QStringLiteral("up"), tr("Page before"))), m_next(makeToolButton(QStringLiteral("down"), tr("Next page")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(makePageRow());
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    const auto search = [this] {
        m_find->restart();
        m_view->search(m_find->words());
    };
    connect(m_find, &FindBar::wordsChanged, this, search);
    connect(m_view, &HtmlView::shown, this, search);
    connect(m_view, &HtmlView::searched, this, [this](int count) { m_find->setFound(count, false); });
    connect(m_view, &HtmlView::linkClicked, this, &HtmlPanel::follow);
    connect(m_find, &FindBar::chosen, m_view, &HtmlView::showHit);
    connect(m_find, &FindBar::left, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
}

QWidget *HtmlPanel::makePageRow()
{
    m_pageRow = new QWidget;
    m_pages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    describe(m_pages, tr("Page of the book"), tr("The chapters of the book, in reading order"));
    auto *row = new QHBoxLayout(m_pageRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    row->addWidget(m_pages, 1);
    row->addWidget(m_before);
    row->addWidget(m_next);
    m_pageRow->hide();
    connect(m_pages, &QComboBox::currentIndexChanged, this, [this](int page) { showBookPage(page, false); });
    connect(m_before, &QToolButton::clicked, this, [this] { m_pages->setCurrentIndex(m_pages->currentIndex() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_pages->setCurrentIndex(m_pages->currentIndex() + 1); });
    return m_pageRow;
}

QLineEdit *HtmlPanel::searchField() const
{
    return m_find->field();
}

void HtmlPanel::showPage(const QByteArray &html, const QMap<QString, QByteArray> &files, bool keepPlace)
{
    m_view->showPage(html, files, keepPlace && m_book.pages.isEmpty());
    m_book = {};
    m_pageRow->hide();
}

void HtmlPanel::showBook(const BookPages &book, bool keepPlace)
{
    const int before = keepPlace && !m_book.pages.isEmpty() ? m_pages->currentIndex() : -1;
    m_book = book;
    {
        const QSignalBlocker quiet(m_pages);
        m_pages->clear();
        for (const BookPage &page : book.pages)
            m_pages->addItem(tr("%1 · %2", "number, title").arg(m_pages->count() + 1).arg(page.title));
        m_pages->setCurrentIndex(qBound(0, before, m_pages->count() - 1));
    }
    m_pageRow->show();
    showBookPage(m_pages->currentIndex(), before >= 0);
}

void HtmlPanel::showBookPage(int index, bool keepPlace)
{
    m_before->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_pages->count());
    m_view->showPage(m_book.parts.value(m_book.pages.value(index).path), m_book.partsSeenFrom(index), keepPlace);
}

/// To another page of the book, or out of it.
void HtmlPanel::follow(const QString &url)
{
    const int page = m_book.pages.isEmpty() ? -1 : m_book.pageAt(m_pages->currentIndex(), url);
    if (page < 0) {
        Q_EMIT linkClicked(url);
        return;
    }
    m_pages->setCurrentIndex(page);
    m_view->goTo(url.section(u'#', 1));
}

} // namespace quayside
