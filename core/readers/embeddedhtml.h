// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "readers/givenids.h"

#include <QByteArrayView>

#include <functional>
#include <vector>

namespace quayside {

/// What happens to HTML inside Markdown.
enum class RawHtml {
    Safe, ///< keep the structure that is on the safe list
    Keep, ///< source for HTML and Markdown writers, structure for others
    Drop,
};

/// A sibling: HTML as written, or a Markdown node to build once its place is known.
struct EmbeddedPiece {
    bool isHtml = false;
    QByteArrayView html;
    qint32 line = 0;
    const void *node = nullptr; ///< passed back to MakeBlock or MakeInline
};

struct EmbeddedHtmlContext {
    RawHtml mode = RawHtml::Safe;
    bool filterTags = false; ///< GFM's tagfilter: some tags become text
    QString file;
    HeadingIds *headingIds = nullptr;
    GivenIds *ids = nullptr; ///< of the whole document
    WorkContext *work = nullptr;
};

using MakeBlock = std::function<void(const void *node, Blocks &blocks, int depth)>;
using MakeInline = std::function<void(const void *node, Inlines &inlines, int depth)>;

/// Builds blocks from siblings: a tag opened in one piece and closed later wraps what is between. If tags do not match, the pieces stay side by side,
/// each by itself, with HtmlUnbalanced, and @p flat is set for callers that build the same siblings again.
Blocks embedBlocks(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeBlock &make, int depth, bool &flat);

/// Like embedBlocks, for the inlines of one paragraph.
Inlines embedInlines(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeInline &make, int depth, bool &flat);

/// Like embedInlines where block elements are among the words, in a paragraph or cell: a list is a list, words around it are paragraphs. For RawHtml::Safe.
Blocks embedFlow(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeInline &make, int depth, bool &flat);

/// Escapes the '<' of GFM's disallowed tags: title, textarea, style, xmp, iframe, noembed, noframes, script, plaintext.
QByteArray filteredTags(QByteArrayView html);

} // namespace quayside
