// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"

/// Plain-text fallbacks for what a format cannot express; shared by all writers.
namespace quayside {

/// "[see @key, p. 33; @other]".
Inlines plainForm(const Citation &citation);

/// The text followed by its reading in parentheses.
Inlines plainForm(const Ruby &ruby);

/// An item's number without delimiters: "iv" for 4. Decimal if the style cannot express it; None is empty.
QString numberForm(NumberStyle style, int number);

/// @p number with @p list's delimiters: "(iv)".
QString markerForm(const ListBlock &list, const QString &number);

/// The items' numbers: from the list's start, up or down, with explicit values applied.
std::vector<int> itemNumbers(const ListBlock &list);

/// A table's caption if it is a single plain paragraph, else null.
const Inlines *plainCaption(const Blocks &caption);

} // namespace quayside
