// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"
#include "math/letters.h"

#include <optional>

namespace quayside::math {

/// Settles what depends on the place in the formula: limits that move beside their base outside of displays, signs that are not between two things.
void settleStyles(Node &node, bool display);

/// Lines under each other, as a display of several lines.
Node stackOfLines(Nodes lines);
/// @p formula with @p tag at the margin; @p id names it, or is empty.
Node withTag(Node formula, Node tag, const QString &id);
/// Takes the tag of all of @p formula out of it, for those who put it at the margin themselves; none: it has none, or each of its lines has its own.
std::optional<Node> takeTag(Formula &formula);
/// Joins identifiers of one letter that follow each other to words, in @p alphabet: names in upright letters.
Node withWords(Node node, Alphabet alphabet);

bool isIntegral(char32_t character);
bool isVerticalArrow(char32_t character);

} // namespace quayside::math
