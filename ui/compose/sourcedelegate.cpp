// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/sourcedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/rowbackground.h"
#include "ui/common/theme.h"
#include "ui/compose/sourcemodel.h"

#include <QPainter>

namespace quayside {

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(painter, option, true);
    const ThemeColors &c = themeColors(option.palette);
    const bool wrong = index.data(SourceModel::IconRole).toString() == QLatin1StringView("error");
    const QRect inner = option.rect.adjusted(unit + 2, 0, -unit, 0);
    const QRect iconRect(inner.left(), inner.center().y() - 9, 20, 20);
    themedIcon(index.data(SourceModel::IconRole).toString(), wrong ? IconTint::Error : IconTint::Muted).paint(painter, placeIn(option, iconRect));

    const QFontMetrics metrics(option.font);
    const QRect words = inner.adjusted(20 + unit, 0, 0, 0);
    const int top = inner.top() + (inner.height() - 2 * metrics.height() - 2) / 2;
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->drawText(placeIn(option, QRect(words.left(), top, words.width(), metrics.height())), alignmentIn(option),
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    // The state is never cut, the folder gives way.
    QString second = index.data(SourceModel::StateRole).toString() + QStringLiteral("  ·  ");
    const int room = qMax(0, words.width() - metrics.horizontalAdvance(second));
    second += pathInWords(metrics.elidedText(index.data(SourceModel::PlaceRole).toString(), Qt::ElideMiddle, room));
    painter->setPen(wrong ? c.error : c.muted);
    painter->drawText(placeIn(option, QRect(words.left(), top + metrics.height() + 2, words.width(), metrics.height())), alignmentIn(option),
                      metrics.elidedText(second, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {unit * 20, QFontMetrics(option.font).height() * 2 + unit + 6};
}

} // namespace quayside
