// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/htmlpanel.h"

#include "ui/common/theme.h"
#include "ui/preview/findbar.h"
#include "ui/preview/htmlview.h"

#include <QVBoxLayout>

namespace quayside {

HtmlPanel::HtmlPanel(QWidget *parent)
    : QWidget(parent), m_view(new HtmlView), m_find(new FindBar(tr("Find in the page"), tr("Find in the page (Ctrl+F)"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    const auto search = [this] {
        m_find->restart();
        m_view->search(m_find->words());
    };
    connect(m_find, &FindBar::wordsChanged, this, search);
    connect(m_view, &HtmlView::shown, this, search);
    connect(m_view, &HtmlView::searched, this, [this](int count) { m_find->setFound(count, false); });
    connect(m_find, &FindBar::chosen, m_view, &HtmlView::showHit);
    connect(m_find, &FindBar::left, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
}

QLineEdit *HtmlPanel::searchField() const
{
    return m_find->field();
}

} // namespace quayside
