// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnhead.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace quayside {

namespace {

constexpr int arrow = 12; ///< of the column that the list is sorted by

} // namespace

ColumnHead::ColumnHead(int padding, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_padding(padding)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

Qt::Alignment ColumnHead::alignmentOf(int section) const
{
    const QVariant own = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment wanted = own.isValid() ? Qt::Alignment(own.toInt()) : defaultAlignment();
    return QStyle::visualAlignment(layoutDirection(), (wanted & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) | Qt::AlignAbsolute;
}

QString ColumnHead::wordsOf(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

QFont ColumnHead::wordsFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

bool ColumnHead::isSortedBy(int section) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == section;
}

QRect ColumnHead::wordsIn(const QRect &rect, int section) const
{
    const QRect cell = rect.adjusted(m_padding, 0, -m_padding, 0);
    const QFontMetrics metrics(wordsFont());
    const int room = cell.width() - (isSortedBy(section) ? arrow + unit / 2 : 0);
    int width = 0;
    for (const QString &line : wordsOf(section).split(u'\n'))
        width = qMax(width, metrics.horizontalAdvance(line));
    width = qMin(width, room);
    const bool right = alignmentOf(section) & Qt::AlignRight;
    return {right ? cell.right() - width + 1 : cell.left(), cell.top(), width, cell.height()};
}

void ColumnHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColors &c = themeColors(palette());
    painter->save();
    painter->fillRect(rect, c.card);
    painter->setPen(c.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect words = wordsIn(rect, section);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const bool hovered = sectionsClickable() && underMouse() && rect.contains(mouse);
    painter->setPen(hovered ? c.text : c.muted);
    painter->setFont(wordsFont());
    const QFontMetrics metrics(wordsFont());
    QStringList lines = wordsOf(section).split(u'\n');
    for (QString &line : lines) {
        if (metrics.horizontalAdvance(line) > words.width()) // what just fits is not as wide to the one that cuts it
            line = metrics.elidedText(line, Qt::ElideRight, words.width());
    }
    painter->drawText(words, int(alignmentOf(section)) | Qt::TextDontClip, lines.join(u'\n'));
    if (isSortedBy(section)) {
        const bool right = alignmentOf(section) & Qt::AlignRight;
        const int left = right ? words.left() - unit / 2 - arrow : words.right() + 1 + unit / 2;
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up");
        themedIcon(icon, IconTint::Muted).paint(painter, QRect(left, rect.center().y() - arrow / 2 + 1, arrow, arrow));
    }
    painter->restore();
}

int tableCellPadding(const QWidget *table)
{
    return unit + table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table) + 1;
}

} // namespace quayside
