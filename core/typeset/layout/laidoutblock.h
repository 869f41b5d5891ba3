// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"
#include "page/page.h"

namespace quayside {

/// A box behind text that goes on across pages: the shade of code, the bar of a quote. Lengths in points, x from the column's left.
struct Frame {
    int parent = -1; ///< frame around this one, in the same laid-out block
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

/// A row of a table whose cells can be taken apart when the row does not fit on any page; or what is left of one.
struct RowContent {
    struct Cell {
        std::shared_ptr<const std::vector<LineBox>> lineBoxes; ///< x from the column's left, y from the line box's top
        size_t first = 0;                                      ///< those before it are placed
        std::shared_ptr<const RowContent> open{};              ///< what is left of the first, where that is a row of a table in the cell
    };
    std::vector<Cell> cells;
    float pad = 0;
    std::vector<PageItem> top;         ///< rules at its upper edge, and what stands beside the row: the number of a list's item
    std::vector<PageItem> bottom;      ///< rules at its lower edge, y from there
    std::optional<FilledRect> shade{}; ///< behind the whole row, of whatever height it gets
};

/// What is repeated when a table goes on on the next page.
struct TableHead {
    std::vector<LineBox> lineBoxes;
    float height = 0;
};

/// A slice of the column that is never divided: a line of text, a row of a table, a picture. Origin at its top, x from the column's left.
struct LineBox {
    float height = 0;
    float before = 0; ///< room wanted above and below: neighbours share the larger
    float after = 0;
    qint32 frame = -1;
    bool keepNext = false;    ///< no page ends behind it
    bool breakBefore = false; ///< starts a page
    float baseline = 0;       ///< of its first line, from the top
    std::vector<PageItem> items{};
    std::vector<LinkArea> links{};
    std::vector<int> notes{};
    std::vector<QString> anchors{};
    std::vector<qint32> headings{};          ///< that stand in it, as LaidOutBlock::headings counts them
    std::shared_ptr<const RowContent> row{}; ///< a row that may be split when it must
    std::shared_ptr<const TableHead> head{}; ///< repeated when a page begins with this line box
};

/// A heading, as outline and contents want it.
struct HeadingMark {
    int level = 1;
    QString title;
    QString id;
    ElementId element = noElement;
};

/// One block of the document, set at the width of the column and not yet on pages. Elements and frames are counted from 0.
struct LaidOutBlock {
    std::vector<LineBox> lineBoxes;
    std::vector<Frame> frames;
    std::vector<StructElement> structure;
    std::vector<HeadingMark> headings;
    std::vector<int> notes; ///< footnotes called, in their order
    QList<Warning> warnings;
    bool breakAfter = false;           ///< a forced page break stands at its end
    std::vector<QString> anchorsAfter; ///< stand at its end: places at the top of what comes next
};

/// Moves an item on its page and from a laid-out block's elements to the document's.
void place(PageItem &item, double dx, double dy, ElementId base);
void place(LinkArea &link, double dx, double dy, ElementId base);

/// Adds what @p from shows and names to @p to, @p y below its top.
void append(LineBox &to, const LineBox &from, double y);
/// Adds what stands beside @p lineBox and is read before it.
void addBeside(LineBox &lineBox, std::vector<PageItem> items);

/// Height of line boxes one below the other, rooms between them included, without the first's room above and the last's below.
float stackHeight(const std::vector<LineBox> &lineBoxes);

} // namespace quayside
