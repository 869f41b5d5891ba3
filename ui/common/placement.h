// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace quayside {

/// @p wanted, a window without its frame, moved and made smaller until it lies inside @p available with room for a title bar; never smaller than
/// @p least.
QRect placedWithin(const QRect &wanted, const QRect &available, QSize least);

/// Gives @p dialog the size @p wanted, or what of it the screen has room for.
void resizeWithinScreen(QWidget *dialog, QSize wanted);

} // namespace quayside
