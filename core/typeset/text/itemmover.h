// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

namespace quayside {

/// Moves what a page shows, for std::visit.
struct ItemMover {
    double dx;
    double dy;

    void operator()(GlyphRun &run) const { run.origin += QPointF(dx, dy); }
    void operator()(FilledRect &rect) const { rect.rect.translate(dx, dy); }
    void operator()(PathItem &item) const
    {
        for (QPointF &point : item.path.points)
            point += QPointF(dx, dy);
    }
    void operator()(ImageItem &item) const { item.rect.translate(dx, dy); }
    void operator()(DrawingItem &item) const { item.rect.translate(dx, dy); }
};

} // namespace quayside
