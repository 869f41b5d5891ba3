// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/textpanel.h"

#include "ui/common/theme.h"
#include "ui/preview/findbar.h"
#include "ui/preview/textview.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace quayside {

namespace {

constexpr qsizetype mostHits = 20'000;

} // namespace

TextPanel::TextPanel(QWidget *parent)
    : QWidget(parent), m_view(new TextView), m_find(new FindBar(tr("Find in the text"), tr("Find in the text (Ctrl+F)"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    connect(m_find, &FindBar::wordsChanged, this, &TextPanel::search);
    connect(m_view, &TextView::settled, this, &TextPanel::search);
    connect(m_find, &FindBar::chosen, this, &TextPanel::showHit);
    connect(m_find, &FindBar::left, m_view, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &TextPanel::markHits);
}

QLineEdit *TextPanel::searchField() const
{
    return m_find->field();
}

void TextPanel::search()
{
    m_hits.clear();
    m_current = -1;
    m_find->restart();
    const QString words = m_find->words();
    // At most the two megabytes that are shown: milliseconds.
    const bool searches = !words.isEmpty() && m_view->isSettled();
    const QString text = searches ? m_view->toPlainText() : QString();
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); searches && at >= 0 && m_hits.size() < mostHits;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        m_hits.append(int(at));
    m_find->setFound(hitCount(), false);
    markHits();
}

void TextPanel::showHit(int index)
{
    m_current = index;
    QTextCursor cursor(m_view->document());
    cursor.setPosition(m_hits.value(index));
    m_view->setTextCursor(cursor);
    m_view->centerCursor();
    markHits();
}

/// Those in sight; thousands would slow every stroke down.
void TextPanel::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int first = m_view->cursorForPosition({0, 0}).block().position();
    const QTextBlock end = m_view->cursorForPosition({0, m_view->viewport()->height()}).block();
    const int last = end.position() + end.length();
    const int length = int(m_find->words().size());
    for (auto hit = std::lower_bound(m_hits.cbegin(), m_hits.cend(), first); hit != m_hits.cend() && *hit < last; ++hit) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view->document());
        mark.cursor.setPosition(*hit);
        mark.cursor.setPosition(*hit + length, QTextCursor::KeepAnchor);
        mark.format.setBackground(foundColor(hit - m_hits.cbegin() == m_current));
        mark.format.setForeground(Qt::black);
        marks.append(mark);
    }
    m_view->setExtraSelections(marks);
}

} // namespace quayside
