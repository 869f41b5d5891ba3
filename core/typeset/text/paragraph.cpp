// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/paragraph.h"

#include "typeset/text/imagestore.h"
#include "typeset/text/linebuilder.h"
#include "typeset/text/piececutter.h"

#include <algorithm>

namespace quayside {

Typesetter::Typesetter(Shaper &shaper, ImageStore &images) : m_shaper(shaper), m_images(images), m_analyser(std::make_unique<TextAnalyser>()) {}
Typesetter::~Typesetter() = default;

/// A paragraph's pieces and which of them are a line.
struct Typesetter::Broken {
    ParagraphPieces pieces;
    std::vector<LineRange> lines;
};

Result<Typesetter::Broken> Typesetter::breakUp(const RichText &text, const ParagraphStyle &style, const TextAnalysis &analysis, WorkContext &context)
{
    float largest = 1;
    for (const RichText::Run &run : text.runs)
        largest = std::max(largest, text.styles[static_cast<size_t>(run.style)].size);
    const BreakStyle how{.width = style.width, .lineStretch = style.alignment == Alignment::Justify ? 0.0F : largest * 4, .hyphenate = style.hyphenate};
    if (style.hyphenate) {
        // Most paragraphs need no divided word: where all are like that, the dictionary is never read, which takes longer than a small file.
        ParagraphStyle undivided = style;
        undivided.hyphenate = false;
        auto whole = PieceCutter(text, undivided, analysis, m_shaper).cut(context);
        if (!whole)
            return failure(whole.error());
        auto lines = breakBetweenWords(whole->items, how, context);
        if (!lines)
            return failure(lines.error());
        if (!lines->empty() || whole->items.empty())
            return Broken{std::move(*whole), std::move(*lines)};
    }
    auto cut = PieceCutter(text, style, analysis, m_shaper).cut(context);
    if (!cut)
        return failure(cut.error());
    if (auto divided = divideLongPieces(style.width, *cut, context); !divided)
        return failure(divided.error());
    auto lines = breakLines(cut->items, how, context);
    if (!lines)
        return failure(lines.error());
    return Broken{std::move(*cut), std::move(*lines)};
}

Result<TextBlock> Typesetter::set(const RichText &text, const ParagraphStyle &style, WorkContext &context)
{
    TextBlock block;
    const auto analysis = m_analyser->analyse(text, style, context);
    if (!analysis)
        return failure(analysis.error());
    const auto broken = breakUp(text, style, *analysis, context);
    if (!broken)
        return failure(broken.error());
    block.rightToLeft = analysis->rightToLeft;
    const auto &[pieces, items] = broken->pieces;
    const std::vector<LineRange> &ranges = broken->lines;
    LineBuilder builder(text, style, pieces, items, analysis->rightToLeft, m_shaper, m_images);
    block.lines.reserve(ranges.size());
    for (size_t i = 0; i < ranges.size(); ++i) {
        const LineRange &range = ranges[i];
        const bool forced = range.last < static_cast<int>(items.size()) && items[static_cast<size_t>(range.last)].penalty == BreakItem::always;
        block.lines.push_back(builder.line(range, i + 1 == ranges.size() || forced));
        if ((i & 0x3f) == 0x3f) {
            if (auto stopped = context.checkStop(); !stopped)
                return failure(stopped.error());
        }
    }
    builder.placeNotes(ranges, block.lines);
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
