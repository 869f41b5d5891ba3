// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace quayside {

/// Background of a row in the program's lists: selected, current and hovered rows told apart also without colour (a bar, a frame).
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool firstColumn);

} // namespace quayside
