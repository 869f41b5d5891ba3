// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/datefield.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>

namespace quayside {

DateField::DateField(bool withTime, QWidget *parent) : QWidget(parent), m_withTime(withTime), m_line(new QLineEdit)
{
    m_line->setPlaceholderText(withTime ? tr("YYYY-MM-DDThh:mm:ssZ") : tr("YYYY-MM-DD"));
    auto *pick = makeToolButton(QStringLiteral("calendar"), tr("Pick a day from a calendar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    row->addWidget(m_line, 1);
    row->addWidget(pick);
    connect(m_line, &QLineEdit::textEdited, this, &DateField::edited);
    connect(pick, &QToolButton::clicked, this, &DateField::openCalendar);
}

QString DateField::text() const
{
    return m_line->text().trimmed();
}

void DateField::setText(const QString &text)
{
    m_line->setText(text);
}

void DateField::openCalendar()
{
    auto *popup = new QCalendarWidget(this);
    popup->setWindowFlags(Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAccessibleName(tr("Calendar"));
    const QDate shown = QDate::fromString(text().left(10), Qt::ISODate);
    if (shown.isValid())
        popup->setSelectedDate(shown);
    connect(popup, &QCalendarWidget::activated, this, &DateField::take);
    connect(popup, &QCalendarWidget::clicked, this, &DateField::take);
    connect(popup, &QCalendarWidget::clicked, popup, &QWidget::close);
    popup->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    popup->show();
}

void DateField::take(const QDate &date)
{
    const QDateTime old = QDateTime::fromString(text(), Qt::ISODate);
    const QTime time = old.isValid() ? old.toUTC().time() : QTime(0, 0);
    m_line->setText(m_withTime ? QDateTime(date, time, Qt::UTC).toString(Qt::ISODate) : date.toString(Qt::ISODate));
    Q_EMIT edited();
}

} // namespace quayside
