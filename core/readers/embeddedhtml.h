// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QByteArrayView>

#include <functional>

namespace quayside {

/// What becomes of HTML inside Markdown.
enum class RawHtml {
    Safe, ///< its structure, as far as it is on the safe list
    Keep, ///< its source for writers of HTML and Markdown, its structure for all others
    Drop, ///< nothing
};

/// One of the siblings of a Markdown node: a piece of HTML as written, or a node of Markdown that is made when its place is known.
struct EmbeddedPiece {
    bool isHtml = false;
    QByteArrayView html;
    qint32 line = 0;
    const void *node = nullptr; ///< handed back to the maker
};

/// What the embedding needs to know about the document that is being read.
struct EmbeddedHtmlContext {
    RawHtml mode = RawHtml::Safe;
    bool filterTags = false; ///< GFM's tagfilter: some tags are kept as words
    QString file;
    HeadingIds *headingIds = nullptr;
    WorkContext *work = nullptr;
};

/// Makes the Document nodes of a Markdown node at a nesting depth.
using MakeBlock = std::function<void(const void *node, Blocks &blocks, int depth)>;
using MakeInline = std::function<void(const void *node, Inlines &inlines, int depth)>;

/// Siblings of which some are HTML, as blocks: tags that open in one piece and close in a later one wrap what stands between. Where the tags
/// do not fit together, the pieces stand flat beside each other and HtmlUnbalanced is told.
/// @p flat is set when that happened, so that a caller who has to make the same siblings again can ask for it at once.
Blocks embedBlocks(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeBlock &make, int depth, bool &flat);

/// As embedBlocks, for the words of one paragraph.
Inlines embedInlines(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeInline &make, int depth, bool &flat);

/// @p html with the '<' of GFM's disallowed tags (title, textarea, style, xmp, iframe, noembed, noframes, script, plaintext) as `&lt;`.
QByteArray filteredTags(QByteArrayView html);

} // namespace quayside
