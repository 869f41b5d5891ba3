// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidingcombobox.h"

#include "ui/common/theme.h"

#include <QStylePainter>

namespace quayside {

void ElidingComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + unit;
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room.width() - icon);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace quayside
