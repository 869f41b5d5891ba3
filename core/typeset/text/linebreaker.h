// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <limits>
#include <vector>

namespace quayside {

/// One element of a paragraph to be broken into lines. Lengths in points.
struct BreakItem {
    static constexpr float never = std::numeric_limits<float>::infinity();
    static constexpr float always = -std::numeric_limits<float>::infinity();

    float width = 0;
    float stretch = 0;
    float shrink = 0;
    float penalty = never; ///< of a break here: at glue, or behind a box; `always` forces one
    float breakWidth = 0;  ///< added to the line when it is broken here: the hyphen
    bool glue = false;     ///< blank: dropped at both ends of a line
    bool hyphen = false;   ///< a break here divides a word
};

/// Line k is made of items first … last (without), glue at its ends left out already.
struct LineRange {
    int first = 0;
    int last = 0;
    bool hyphen = false; ///< ends inside a word: draw the mark
    float natural = 0;   ///< width without stretching, hyphen included
    float stretch = 0;
    float shrink = 0;
};

struct BreakStyle {
    float width = 0;        ///< of every line
    float lineStretch = 0;  ///< ragged lines: how short a line may be without blame
    bool hyphenate = false; ///< breaks that divide words are allowed
};

/// Breaks a whole paragraph at once so that the sum of the squared badness of its lines is least (Knuth and Plass, "Breaking
/// Paragraphs into Lines", Software: Practice and Experience 11, 1981). Lines are tried without hyphens first. Linear in the number of items.
Result<std::vector<LineRange>> breakLines(const std::vector<BreakItem> &items, const BreakStyle &style, const WorkContext &context);

} // namespace quayside
