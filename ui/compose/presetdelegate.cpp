// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/presetdelegate.h"

#include "ui/common/rowbackground.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace quayside {

namespace {

constexpr int boxSize = 18;
constexpr int rowHeight = unit * 4;

void paintBox(QPainter *painter, const QRect &box, bool on, const ThemeColors &c)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on ? c.accent : c.field);
    painter->setBrush(on ? c.accent : c.card);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!on)
        return;
    QPainterPath tick;
    tick.moveTo(box.left() + 4.5, box.top() + 9.5);
    tick.lineTo(box.left() + 7.5, box.top() + 12.5);
    tick.lineTo(box.left() + 13.5, box.top() + 5.5);
    painter->setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(tick);
}

} // namespace

QRect PresetDelegate::boxIn(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, QRect(row.left() + unit + 2, row.center().y() - boxSize / 2, boxSize, boxSize));
}

void PresetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const ThemeColors &c = themeColors(option.palette);
    const bool isHeading = !index.flags().testFlag(Qt::ItemIsSelectable);
    if (!isHeading)
        paintRowBackground(painter, option, true);
    int indent = unit + 2;
    if (index.flags().testFlag(Qt::ItemIsUserCheckable)) {
        paintBox(painter, boxIn(option.rect, option.direction), index.data(Qt::CheckStateRole).toInt() == Qt::Checked, c);
        indent += boxSize + unit;
    }
    QFont font = option.font;
    font.setBold(isHeading);
    painter->setFont(font);
    painter->setPen(isHeading ? c.muted : c.text);
    const QRect words = placeIn(option, option.rect.adjusted(indent, 0, -unit, 0));
    painter->drawText(words, alignmentIn(option), QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize PresetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setBold(!index.flags().testFlag(Qt::ItemIsSelectable));
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(index.data().toString()) + boxSize + unit * 4, std::max(rowHeight, metrics.height() + unit)};
}

bool PresetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease
        && boxIn(option.rect, option.direction).adjusted(-unit, -unit, unit / 2, unit).contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool isKey = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace quayside
