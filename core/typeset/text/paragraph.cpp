// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/paragraph.h"

#include "typeset/text/imagestore.h"
#include "typeset/text/linebuilder.h"
#include "typeset/text/piececutter.h"

#include <algorithm>

namespace quayside {

Typesetter::Typesetter(Shaper &shaper, ImageStore &images) : m_shaper(shaper), m_images(images), m_analyser(std::make_unique<TextAnalyser>()) {}
Typesetter::~Typesetter() = default;

Result<TextBlock> Typesetter::set(const RichText &text, const ParagraphStyle &style, WorkContext &context)
{
    TextBlock block;
    const auto analysis = m_analyser->analyse(text, style, context);
    if (!analysis)
        return failure(analysis.error());
    auto cut = PieceCutter(text, style, *analysis, m_shaper).cut(context);
    if (!cut)
        return failure(cut.error());
    block.rightToLeft = analysis->rightToLeft;
    if (auto divided = divideLongPieces(style.width, *cut, context); !divided)
        return failure(divided.error());
    float largest = 1;
    for (const RichText::Run &run : text.runs)
        largest = std::max(largest, text.styles[static_cast<size_t>(run.style)].size);
    BreakStyle how{.width = style.width, .lineStretch = style.alignment == Alignment::Justify ? 0.0F : largest * 4, .hyphenate = style.hyphenate};
    auto ranges = breakLines(cut->items, how, context);
    if (!ranges)
        return failure(ranges.error());
    LineBuilder builder(text, style, cut->pieces, cut->items, analysis->rightToLeft, m_shaper, m_images);
    block.lines.reserve(ranges->size());
    for (size_t i = 0; i < ranges->size(); ++i) {
        const LineRange &range = (*ranges)[i];
        const bool forced = range.last < static_cast<int>(cut->items.size()) && cut->items[static_cast<size_t>(range.last)].penalty == BreakItem::always;
        block.lines.push_back(builder.line(range, i + 1 == ranges->size() || forced));
        if ((i & 0x3f) == 0x3f) {
            if (auto stopped = context.checkStop(); !stopped)
                return failure(stopped.error());
        }
    }
    builder.placeNotes(*ranges, block.lines);
    return block;
}

TextExtent Typesetter::measure(const RichText &text, const ParagraphStyle &style, WorkContext &context)
{
    TextExtent extent;
    const auto analysis = m_analyser->analyse(text, style, context);
    const auto cut = analysis ? PieceCutter(text, style, *analysis, m_shaper).cut(context) : failure(analysis.error());
    if (!cut)
        return extent;
    float line = 0;
    float chain = 0;
    for (const BreakItem &item : cut->items) {
        if (!item.glue) {
            chain += item.width;
            extent.narrowest = std::max(extent.narrowest, chain + (item.hyphen ? item.breakWidth : 0));
        }
        line += item.width;
        extent.widest = std::max(extent.widest, item.glue ? 0 : line);
        if (item.glue || item.penalty != BreakItem::never)
            chain = 0;
        if (item.penalty == BreakItem::always)
            line = 0;
    }
    return extent;
}

} // namespace quayside
