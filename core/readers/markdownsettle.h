// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/markdownspans.h"

#include <functional>

namespace quayside {

/// What stands for the start or end of a marked run until settleSpans() joins them.
Inline::Value spanMark(const MarkdownSpans::Span &span);

/// Joins marks that belong together into styles, the others become text again; gives images and links the attributes that follow them, and images the
/// size at the end of their words if @p takesSize agrees to those.
void settleSpans(Inlines &words, const std::function<bool(const QString &words)> &takesSize);

/// The link or image of @p span: a page is a file beside the text, `.md` where it has no suffix; a heading its slug.
Inline::Value wikiNode(const MarkdownSpans::Span &span);

/// A list of links to the headings of @p document, which may have @p most; empty if it has none or more.
Blocks contentsOf(const Document &document, std::size_t most);

} // namespace quayside
