// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/rowcut.h"

#include <QSet>

#include <algorithm>

namespace quayside {
namespace {

constexpr double tolerance = 0.05;

/// Moves lines that fit @p height to @p cut; gives their end.
double cutCell(RowContent::Cell &cell, double pad, double height, bool forced, RowCut &cut)
{
    const std::vector<LineBox> &lineBoxes = *cell.lineBoxes;
    double y = pad;
    for (bool first = true; cell.first < lineBoxes.size(); first = false) {
        const LineBox &line = lineBoxes[cell.first];
        const double top = y + (first ? 0 : double(std::max(line.before, lineBoxes[cell.first - 1].after)));
        const double room = height - pad - top;
        const bool must = forced && first;
        const bool fits = !cell.open && (double(line.height) <= room + tolerance || (must && !line.row));
        if (fits) {
            append(cut.piece, line, top);
            y = top + double(line.height);
        } else if (!cell.open && line.least > 0 && double(line.least) <= room) { // an image
            LineBox smaller = line;
            shrink(smaller, static_cast<float>(room));
            append(cut.piece, smaller, top);
            y = top + room;
        } else if (cell.open || line.row) {
            RowCut inside = cutRow(cell.open ? *cell.open : *line.row, room, must);
            if (!inside.moved)
                break;
            if (!cell.open) {
                const std::vector<QString> own = ownAnchors(line);
                inside.piece.anchors.insert(inside.piece.anchors.begin(), own.begin(), own.end());
            }
            append(cut.piece, inside.piece, top);
            y = top + double(inside.piece.height);
            cell.open = inside.rest;
        } else {
            break;
        }
        cut.moved = true;
        if (cell.open)
            break;
        ++cell.first;
    }
    return y + pad;
}

} // namespace

RowCut cutRow(const RowContent &row, double height, bool forced)
{
    RowCut cut;
    auto rest = std::make_shared<RowContent>(row);
    rest->top.clear();
    cut.piece.items = row.top;
    double bottom = 0;
    bool remains = false;
    for (RowContent::Cell &cell : rest->cells) {
        bottom = std::max(bottom, cutCell(cell, double(row.pad), height, forced, cut));
        remains = remains || cell.first < cell.lineBoxes->size();
    }
    cut.piece.height = static_cast<float>(bottom);
    if (row.shade) {
        FilledRect shade = *row.shade;
        shade.rect.setHeight(bottom);
        cut.piece.items.insert(cut.piece.items.begin(), {shade, noElement, ArtifactKind::Layout, {}});
    }
    if (remains) {
        cut.rest = std::move(rest);
        return cut;
    }
    cut.moved = true;
    for (PageItem item : row.bottom) {
        place(item, 0, bottom, 0);
        cut.piece.items.push_back(std::move(item));
    }
    return cut;
}

std::vector<QString> ownAnchors(const LineBox &lineBox)
{
    if (!lineBox.row || lineBox.anchors.empty())
        return lineBox.anchors;
    QSet<QString> inside;
    for (const RowContent::Cell &cell : lineBox.row->cells) {
        for (const LineBox &line : *cell.lineBoxes)
            inside.unite(QSet<QString>(line.anchors.begin(), line.anchors.end()));
    }
    std::vector<QString> own = lineBox.anchors;
    std::erase_if(own, [&](const QString &name) { return inside.contains(name); });
    return own;
}

} // namespace quayside
