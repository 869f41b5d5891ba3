// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/laidoutblock.h"

#include "typeset/text/itemmover.h"

#include <algorithm>

namespace quayside {
void place(PageItem &item, double dx, double dy, ElementId base)
{
    std::visit(ItemMover{dx, dy}, item.shape);
    if (item.element != noElement)
        item.element += base;
}

void place(LinkArea &link, double dx, double dy, ElementId base)
{
    link.rect.translate(dx, dy);
    if (link.element != noElement)
        link.element += base;
}

void append(LineBox &to, const LineBox &from, double y)
{
    for (PageItem item : from.items) {
        place(item, 0, y, 0);
        to.items.push_back(std::move(item));
    }
    for (LinkArea link : from.links) {
        place(link, 0, y, 0);
        to.links.push_back(std::move(link));
    }
    to.notes.insert(to.notes.end(), from.notes.begin(), from.notes.end());
    to.anchors.insert(to.anchors.end(), from.anchors.begin(), from.anchors.end());
    to.headings.insert(to.headings.end(), from.headings.begin(), from.headings.end());
}

void addBeside(LineBox &lineBox, std::vector<PageItem> items)
{
    if (lineBox.row) { // also if the row is split
        auto row = std::make_shared<RowContent>(*lineBox.row);
        row->top.insert(row->top.begin(), items.begin(), items.end());
        lineBox.row = std::move(row);
    }
    lineBox.items.insert(lineBox.items.begin(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

void shrink(LineBox &lineBox, float height)
{
    const auto factor = double(height / lineBox.height);
    const auto smaller = [&](QRectF &rect) {
        rect = QRectF(rect.left() + rect.width() * (1 - factor) * double(lineBox.side), rect.top() * factor, rect.width() * factor, rect.height() * factor);
    };
    for (PageItem &item : lineBox.items) {
        if (auto *image = std::get_if<ImageItem>(&item.shape))
            smaller(image->rect);
        else if (auto *drawing = std::get_if<DrawingItem>(&item.shape))
            smaller(drawing->rect);
    }
    for (LinkArea &link : lineBox.links)
        smaller(link.rect);
    lineBox.height = height;
    lineBox.baseline = height;
    lineBox.least = 0;
}

float stackHeight(const std::vector<LineBox> &lineBoxes)
{
    float height = 0;
    for (size_t i = 0; i < lineBoxes.size(); ++i) {
        height += lineBoxes[i].height;
        if (i > 0)
            height += std::max(lineBoxes[i].before, lineBoxes[i - 1].after);
    }
    return height;
}

} // namespace quayside
