// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/placement.h"

#include <QScreen>
#include <QWidget>

namespace quayside {

namespace {

constexpr int titleBar = 40; ///< the frame is known only once the window stands
constexpr int edge = 2;

} // namespace

QRect placedWithin(const QRect &wanted, const QRect &available, QSize least)
{
    const QRect room = available.adjusted(edge, titleBar, -edge, -edge);
    const QSize size = wanted.size().boundedTo(room.size()).expandedTo(least);
    const int left = qMax(room.left(), qMin(wanted.left(), room.right() + 1 - size.width()));
    const int top = qMax(room.top(), qMin(wanted.top(), room.bottom() + 1 - size.height()));
    return {QPoint(left, top), size};
}

void resizeWithinScreen(QWidget *dialog, QSize wanted)
{
    const QRect available = dialog->screen()->availableGeometry();
    dialog->resize(placedWithin({available.topLeft(), wanted}, available, {}).size());
}

} // namespace quayside
