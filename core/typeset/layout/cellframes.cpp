// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/cellframes.h"

#include <algorithm>

namespace quayside {
namespace {

/// The frames around a line box, outermost first.
std::vector<qint32> pathOf(qint32 frame, const std::vector<Frame> &frames)
{
    std::vector<qint32> result;
    for (; frame >= 0; frame = frames[static_cast<size_t>(frame)].parent)
        result.insert(result.begin(), frame);
    return result;
}

void move(LineBox &lineBox, double dy)
{
    for (PageItem &item : lineBox.items)
        place(item, 0, dy, 0);
    for (LinkArea &link : lineBox.links)
        place(link, 0, dy, 0);
    lineBox.baseline += static_cast<float>(dy);
}

void add(std::vector<PageItem> &behind, QRectF rect, QRgb color)
{
    if (color)
        behind.push_back({FilledRect{rect, color}, noElement, ArtifactKind::Layout, {}});
}

/// Draws @p frame between two heights.
void show(std::vector<PageItem> &behind, const Frame &frame, double top, double bottom, bool begins, bool ends)
{
    constexpr double line = 0.5;
    const QRectF rect(double(frame.left), top, double(frame.right - frame.left), bottom - top);
    add(behind, rect, frame.background);
    add(behind, {rect.left(), top, line, rect.height()}, frame.border);
    add(behind, {rect.right() - line, top, line, rect.height()}, frame.border);
    if (begins)
        add(behind, {rect.left(), top, rect.width(), line}, frame.border);
    if (ends)
        add(behind, {rect.left(), bottom - line, rect.width(), line}, frame.border);
    const double width = double(frame.barWidth);
    add(behind, {frame.barAtRight ? rect.right() - width : rect.left(), top, width, rect.height()}, frame.bar);
}

} // namespace

void drawFrames(std::vector<LineBox> &lineBoxes, const std::vector<Frame> &frames)
{
    std::vector<std::vector<qint32>> paths;
    paths.reserve(lineBoxes.size());
    for (const LineBox &lineBox : lineBoxes)
        paths.push_back(pathOf(lineBox.frame, frames));
    const auto has = [&](size_t at, qint32 frame) { return at < paths.size() && std::find(paths[at].begin(), paths[at].end(), frame) != paths[at].end(); };
    for (size_t i = 0; i < lineBoxes.size(); ++i) {
        LineBox &lineBox = lineBoxes[i];
        lineBox.frame = -1;
        float above = 0;
        float below = 0;
        for (const qint32 frame : paths[i]) {
            above += has(i - 1, frame) ? 0 : frames[static_cast<size_t>(frame)].padTop;
            below += has(i + 1, frame) ? 0 : frames[static_cast<size_t>(frame)].padBottom;
        }
        move(lineBox, double(above));
        const float gap = i + 1 < lineBoxes.size() ? std::max(lineBox.after, lineBoxes[i + 1].before) : 0; // shading goes on between lines
        lineBox.height += above + below;
        std::vector<PageItem> behind;
        double top = 0;
        double bottom = double(lineBox.height);
        for (const qint32 index : paths[i]) {
            const Frame &frame = frames[static_cast<size_t>(index)];
            const bool begins = !has(i - 1, index);
            const bool ends = !has(i + 1, index);
            show(behind, frame, top, ends ? bottom : double(lineBox.height + gap), begins, ends);
            top += begins ? double(frame.padTop) : 0;
            bottom -= ends ? double(frame.padBottom) : 0;
        }
        lineBox.items.insert(lineBox.items.begin(), std::make_move_iterator(behind.begin()), std::make_move_iterator(behind.end()));
    }
}

} // namespace quayside
