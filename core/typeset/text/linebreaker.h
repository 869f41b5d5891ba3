// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <limits>
#include <vector>

namespace quayside {

/// Input to line breaking. Lengths in points.
struct BreakItem {
    static constexpr float never = std::numeric_limits<float>::infinity();
    static constexpr float always = -std::numeric_limits<float>::infinity();

    float width = 0;
    float stretch = 0;
    float shrink = 0;
    float penalty = never; ///< of a break at this glue or after this box; `always` forces it
    float breakWidth = 0;  ///< added at a break: the hyphen
    bool glue = false;     ///< space, dropped at line ends
    bool hyphen = false;   ///< a break divides a word
    bool asked = false;    ///< by the author (U+00AD): divided with or without a dictionary
};

/// Items first … last (exclusive), without glue at the ends.
struct LineRange {
    int first = 0;
    int last = 0;
    bool hyphen = false; ///< draw a hyphen
    float natural = 0;   ///< unstretched, with hyphen
    float stretch = 0;
    float shrink = 0;
};

struct BreakStyle {
    float width = 0;
    float lineStretch = 0;  ///< ragged text: how short a line may be at no cost
    bool hyphenate = false; ///< may divide words
};

/// Breaks a paragraph into lines with the least total squared badness (Knuth and Plass, "Breaking Paragraphs into Lines", Software:
/// Practice and Experience 11, 1981); tries without hyphens first. Linear in the number of items.
Result<std::vector<LineRange>> breakLines(const std::vector<BreakItem> &items, const BreakStyle &style, const WorkContext &context);

/// breakLines()'s first try alone, which divides no word. Empty: no such lines are good enough.
Result<std::vector<LineRange>> breakBetweenWords(const std::vector<BreakItem> &items, const BreakStyle &style, const WorkContext &context);

} // namespace quayside
