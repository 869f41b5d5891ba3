// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowbackground.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QStyle>

namespace quayside {

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool firstColumn)
{
    const ThemeColors &c = themeColors(option.palette);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, c.accentSoft);
        if (firstColumn)
            painter->fillRect(placeIn(option, QRect(option.rect.topLeft(), QSize(3, option.rect.height()))), c.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, c.hover);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(c.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

int alignmentIn(const QStyleOptionViewItem &option, Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(option.direction, alignment)) | Qt::AlignAbsolute;
}

QRect placeIn(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

} // namespace quayside
