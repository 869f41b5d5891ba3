// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <functional>
#include <optional>

struct GumboInternalNode;

namespace quayside {

/// Trims trailing blanks and soft breaks of @p origin, and @p lineBreaks.
void trimWordsEnd(Inlines &words, Origin origin, bool lineBreaks = true);
/// Like trimWordsEnd, and trims breaks from the start.
void trimWords(Inlines &words, Origin origin);

/// The look (htmlstyle::Look) that the element gives its words; 0: none.
unsigned lookOf(const GumboInternalNode *node);

/// Passes the inlines of all paragraphs, headings and line blocks in @p blocks through @p wrap.
void wrapWords(Blocks &blocks, const std::function<Inlines(Inlines)> &wrap);

/// The inline an element such as b or a makes of @p content; none, @p content untouched, if it makes none.
std::optional<Inline::Value> htmlWrapper(const GumboInternalNode *node, Inlines &content);

} // namespace quayside
