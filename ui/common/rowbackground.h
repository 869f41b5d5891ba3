// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace quayside {

/// A list row's background; selected, current and hovered differ by bar or frame too, not only colour.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, bool firstColumn);

} // namespace quayside
