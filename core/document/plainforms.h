// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"

/// How what a format has no form for is written in plain words; shared by all writers.
namespace quayside {

/// "[see @key, p. 33; @other]".
Inlines plainForm(const Citation &citation);

/// The words with their reading in brackets behind them.
Inlines plainForm(const Ruby &ruby);

/// The number of an item without its delimiters: "iv" for 4. What a style has no form for is decimal; None is empty.
QString numberForm(NumberStyle style, int number);

/// numberForm() between what @p list puts around it: "(iv)".
QString markerForm(const ListBlock &list, const QString &number);

/// The numbers of @p list's items: from its start, up or down, with the values that items have of their own.
std::vector<int> itemNumbers(const ListBlock &list);

/// The words of a table's caption where it is one paragraph without anything else to it; else null.
const Inlines *plainCaption(const Table &table);

} // namespace quayside
