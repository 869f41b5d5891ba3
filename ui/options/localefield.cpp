// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/localefield.h"

#include "settings/locales.h"
#include "ui/common/localename.h"
#include "ui/options/localeranking.h"
#include "ui/options/pickers.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace quayside {

namespace {

constexpr int mostLines = 60; ///< nobody reads on; a letter more narrows it

const QString star = QStringLiteral("★ ");

} // namespace

LocaleField::LocaleField(QWidget *parent) : QLineEdit(parent), m_lines(new QStringListModel(this)), m_completer(new QCompleter(m_lines, this))
{
    setPlaceholderText(tr("Language or tag, such as de-AT"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the order is ours
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &LocaleField::fill);
    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this] {
            setText(tag());
            Q_EMIT picked();
        },
        Qt::QueuedConnection); // the completer writes its line first
}

QString LocaleField::tag() const
{
    const QString line = text().startsWith(star) ? text().mid(star.size()) : text();
    return pickedId(line);
}

QStringList LocaleField::offered() const
{
    return rankedLocales(m_tags.isEmpty() ? knownLocales() : m_tags, tag(), m_favourites + systemLocales());
}

void LocaleField::fill()
{
    QStringList lines;
    for (const QString &one : offered().mid(0, mostLines)) {
        const QString name = localeName(one);
        lines.append((m_favourites.contains(one) ? star : QString()) + (name.isEmpty() ? one : pickedLine(one, name)));
    }
    m_lines->setStringList(lines);
}

void LocaleField::open()
{
    fill();
    m_completer->setCompletionPrefix(text());
    m_completer->complete();
}

void LocaleField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !m_completer->popup()->isVisible())
        open();
    else
        QLineEdit::keyPressEvent(event);
}

void LocaleField::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty())
        open();
}

} // namespace quayside
