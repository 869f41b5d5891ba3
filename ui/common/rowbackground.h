// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace quayside {

/// A list row's background; selected, current and hovered differ by bar or frame too, not only colour.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool firstColumn);

/// @p alignment as for a reader of @p option's direction, for QPainter::drawText, which would else take the direction of the words.
int alignmentIn(const QStyleOptionViewItem &option, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// @p place, thought of in a row that reads from the left, in @p option's row as it is.
QRect placeIn(const QStyleOptionViewItem &option, const QRect &place);

} // namespace quayside
