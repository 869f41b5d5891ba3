// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layout/galley.h"

#include <algorithm>

namespace quayside {
namespace {

struct Mover {
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

} // namespace

void place(PageItem &item, double dx, double dy, ElementId base)
{
    std::visit(Mover{dx, dy}, item.shape);
    if (item.element != noElement)
        item.element += base;
}

void place(LinkArea &link, double dx, double dy, ElementId base)
{
    link.rect.translate(dx, dy);
    if (link.element != noElement)
        link.element += base;
}

float stackHeight(const std::vector<Strip> &strips)
{
    float height = 0;
    for (size_t i = 0; i < strips.size(); ++i) {
        height += strips[i].height;
        if (i > 0)
            height += std::max(strips[i].before, strips[i - 1].after);
    }
    return height;
}

} // namespace quayside
