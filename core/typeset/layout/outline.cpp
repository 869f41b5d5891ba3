// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/outline.h"

namespace quayside {

PathItem outlineOf(const QRectF &rect, const Stroke &stroke)
{
    PathItem item;
    item.path.moveTo(rect.topLeft());
    item.path.lineTo(rect.topRight());
    item.path.lineTo(rect.bottomRight());
    item.path.lineTo(rect.bottomLeft());
    item.path.close();
    item.stroke = stroke;
    return item;
}

} // namespace quayside
