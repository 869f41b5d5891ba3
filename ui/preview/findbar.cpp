// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/findbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

namespace quayside {

FindBar::FindBar(const QString &name, const QString &help, QWidget *scope) : m_field(new QLineEdit), m_found(makeLabel({}, "muted"))
{
    auto *up = makeToolButton(QStringLiteral("chevron-up"), tr("Found before (Shift+F3)"));
    auto *down = makeToolButton(QStringLiteral("chevron-down"), tr("Found next (Enter, F3)"));
    m_field->setPlaceholderText(tr("Find"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(unit * 14);
    describe(m_field, name, help);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    row->addWidget(m_field, 1);
    row->addWidget(m_found);
    row->addWidget(up);
    row->addWidget(down);
    auto *close = makeToolButton(QStringLiteral("close"), tr("Close the search (Esc)"));
    row->addWidget(close);
    hide();
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    connect(up, &QToolButton::clicked, this, [this] { step(-1); });
    connect(down, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { step(1); });
    const auto key = [this, scope](const QKeySequence &keys, auto run) {
        connect(new QShortcut(keys, scope, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, run);
    };
    key(QKeySequence::Find, [this] { open(); });
    key(QKeySequence::FindNext, [this] { step(1); });
    key(QKeySequence::FindPrevious, [this] { step(-1); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FindBar::leave);
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::leave()
{
    m_field->clear();
    Q_EMIT left();
    hide(); // last: the focus went elsewhere already
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::restart()
{
    m_current = -1;
    setFound(0, !words().isEmpty());
}

void FindBar::setFound(int count, bool searching)
{
    m_count = count;
    m_searching = searching;
    refresh();
}

void FindBar::step(int by)
{
    if (m_count == 0)
        return;
    m_current = m_current < 0 ? (by > 0 ? 0 : m_count - 1) : (m_current + by + m_count) % m_count;
    Q_EMIT chosen(m_current);
    refresh();
}

void FindBar::refresh()
{
    if (words().isEmpty())
        m_found->clear();
    else if (m_current >= 0)
        m_found->setText(tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_count)));
    else if (m_count > 0)
        m_found->setText(tr("%Ln found", nullptr, m_count));
    else
        m_found->setText(m_searching ? tr("searching…") : tr("none"));
}

QColor foundColor(bool current)
{
    return current ? QColor(255, 170, 60) : QColor(255, 230, 90);
}

void paintFound(QPainter &painter, const QRectF &place, bool current)
{
    const QRectF mark = place.adjusted(-1, -1, 1, 1);
    painter.fillRect(mark, current ? QColor(255, 140, 0, 120) : QColor(255, 220, 0, 110));
    if (!current)
        return;
    painter.setPen(QColor(160, 70, 0));
    painter.drawRect(mark);
}

} // namespace quayside
