// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/rowbackground.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace quayside {

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(painter, option, true);
    const ThemeColors &c = themeColors(option.palette);
    const bool ready = index.data(ReadyRole).toBool();
    const QRect inner = option.rect.adjusted(unit + 2, 0, -unit, 0);
    themedIcon(ready ? QStringLiteral("check") : QStringLiteral("key"), ready ? IconTint::Success : IconTint::Warning)
        .paint(painter, placeIn(option, QRect(inner.left(), inner.center().y() - 9, 20, 20)));
    const QFontMetrics metrics(option.font);
    const QRect text = inner.adjusted(20 + unit, 0, 0, 0);
    const int top = inner.top() + (inner.height() - 2 * metrics.height() - 2) / 2;
    const auto line = [&](int at, const QString &words, const QColor &color) {
        painter->setPen(color);
        painter->drawText(placeIn(option, QRect(text.left(), at, text.width(), metrics.height())), alignmentIn(option),
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
    };
    painter->setFont(option.font);
    line(top, index.data().toString(), c.text);
    line(top + metrics.height() + 2, index.data(SecondLineRole).toString(), ready ? c.muted : c.warning);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {unit * 20, QFontMetrics(option.font).height() * 2 + unit * 2};
}

} // namespace quayside
