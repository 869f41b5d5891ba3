// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"
#include "document/nodebase.h"
#include "page/page.h"

namespace quayside {

/// A box behind text that may span pages: code, quote bar. Points, x from the column's left.
struct Frame {
    int parent = -1; ///< enclosing, in the same block
    float left = 0;
    float right = 0;
    float padTop = 0;
    float padBottom = 0;
    QRgb background = 0;
    QRgb border = 0;
    QRgb bar = 0;
    float barWidth = 0;
    bool barAtRight = false;
};

struct LaidOutBlock;
struct LineBox;

/// A row, or the rest of one, to split if it fits no page.
struct RowContent {
    struct Cell {
        std::shared_ptr<const std::vector<LineBox>> lineBoxes; ///< x from the column's left, y from the row's top
        size_t first = 0;                                      ///< those before it are placed
        std::shared_ptr<const RowContent> open{};              ///< rest of the first, if a nested table row
    };
    std::vector<Cell> cells;
    float pad = 0;
    std::vector<PageItem> top;         ///< rules above, and items beside: a list number
    std::vector<PageItem> bottom;      ///< rules below, y from the bottom
    std::optional<FilledRect> shade{}; ///< behind the row, at any height
};

/// Repeats on following pages.
struct TableHead {
    std::vector<LineBox> lineBoxes;
    float height = 0;
};

/// An indivisible slice of the column: a text line, a table row, an image. Origin at the top, x from the column's left.
struct LineBox {
    float height = 0;
    float before = 0; ///< neighbours share the larger
    float after = 0;
    qint32 frame = -1;
    bool keepNext = false;    ///< no page break after it
    bool keepIfCheap = false; ///< with keepNext: unless that leaves a large foot
    bool breakBefore = false; ///< starts a page
    bool ofTable = false;     ///< a row
    float baseline = 0;       ///< of the first line, from the top
    float least = 0;          ///< the height down to which an image alone may shrink; 0: it may not
    float side = 0.5F;        ///< that image's place in its width: 0 left, 1 right
    std::vector<PageItem> items{};
    std::vector<LinkArea> links{};
    std::vector<int> notes{};
    std::vector<QString> anchors{};
    SourcePosition source{};                 ///< of the block that begins here; no line: none does
    std::vector<qint32> headings{};          ///< indices into LaidOutBlock::headings
    std::shared_ptr<const RowContent> row{}; ///< set if it may be split
    std::shared_ptr<const TableHead> head{}; ///< repeated if the box starts a page
};

/// A heading for outline and contents.
struct HeadingMark {
    int level = 1;
    QString title;
    QString id;
    ElementId element = noElement;
};

/// A block at column width, not yet on pages. Elements and frames count from 0.
struct LaidOutBlock {
    std::vector<LineBox> lineBoxes;
    std::vector<Frame> frames;
    std::vector<StructElement> structure;
    std::vector<HeadingMark> headings;
    std::vector<int> notes; ///< footnotes referenced, in order
    QList<Warning> warnings;
    bool breakAfter = false;           ///< ends with a forced page break
    std::vector<QString> anchorsAfter; ///< for the top of what follows
    ElementId open = noElement;        ///< of a portion of a table: where the rows of the next belong
    bool joins = false;                ///< its elements without a parent belong there
};

/// Moves an item by (dx, dy) and adds @p base to its element.
void place(PageItem &item, double dx, double dy, ElementId base);
void place(LinkArea &link, double dx, double dy, ElementId base);

/// Adds the content of @p from, @p y below the top.
void append(LineBox &to, const LineBox &from, double y);
/// Adds items that stand beside @p lineBox and are read before it.
void addBeside(LineBox &lineBox, std::vector<PageItem> items);

/// Makes the image of @p lineBox smaller, to @p height.
void shrink(LineBox &lineBox, float height);

/// Height of stacked boxes with the gaps between, without the outer ones.
float stackHeight(const std::vector<LineBox> &lineBoxes);

} // namespace quayside
