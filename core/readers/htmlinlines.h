// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <functional>
#include <optional>

struct GumboInternalNode;

namespace quayside {

/// Takes blanks and breaks of @p origin off the end of a run of words.
void trimWordsEnd(Inlines &words, Origin origin);
/// As trimWordsEnd, and breaks off the start.
void trimWords(Inlines &words, Origin origin);

/// Replaces the words of every paragraph and heading in @p blocks, through lists, tables and quotes, by what @p wrap makes of them.
void wrapWords(Blocks &blocks, const std::function<Inlines(Inlines)> &wrap);

/// The inline that an element such as b, a or span makes of @p content; nothing (and @p content untouched) when it makes none.
std::optional<Inline::Value> htmlWrapper(const GumboInternalNode *node, Inlines &content);

} // namespace quayside
