// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/textview.h"

#include "ui/common/widgets.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace quayside {

namespace {

constexpr qsizetype mostText = 2 * 1024 * 1024;
constexpr qsizetype longestLine = 20'000; ///< the widget lays a line out in one go
constexpr qint64 turnMs = 8;              ///< of the window's thread

} // namespace

TextView::TextView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setProperty("plain", true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    describe(this, tr("Text of the preview"));
    setToolTip({});
    connect(&m_timer, &QTimer::timeout, this, &TextView::feed);
}

void TextView::showText(const QByteArray &bytes, bool keepPlace)
{
    m_place = keepPlace ? verticalScrollBar()->value() : 0;
    m_text = QString::fromUtf8(bytes.left(mostText));
    if (bytes.size() > mostText)
        m_text += QStringLiteral("\n…\n") + tr("The preview ends here; the file goes on.");
    m_at = 0;
    clear();
    feed();
    m_timer.start(0);
}

void TextView::feed()
{
    QElapsedTimer turn;
    turn.start();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    while (m_at < m_text.size() && turn.elapsed() < turnMs) {
        const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
        const qsizetype stop = lineEnd < 0 ? m_text.size() : lineEnd;
        cursor.insertText(m_text.mid(m_at, std::min(stop - m_at, longestLine)));
        if (stop - m_at > longestLine)
            cursor.insertText(QStringLiteral(" … ") + tr("(a very long line is cut here)"));
        if (lineEnd >= 0)
            cursor.insertBlock();
        m_at = lineEnd < 0 ? stop : stop + 1;
    }
    cursor.endEditBlock();
    if (isSettled()) {
        m_timer.stop();
        m_text.clear();
        m_at = 0;
        verticalScrollBar()->setValue(m_place);
        Q_EMIT settled();
    }
}

} // namespace quayside
