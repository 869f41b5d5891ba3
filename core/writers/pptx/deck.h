// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// Presentations: ECMA-376, PresentationML, transitional. A document is first divided into slides, then its blocks are set on them, then written.
namespace quayside::pptx {

/// What a slide shows, before it is known how much of it fits.
struct Slide {
    enum class Kind {
        Title,   ///< of the whole
        Section, ///< a heading above those of slides
        Content,
    };
    Kind kind = Kind::Content;
    Inlines title;   ///< may be empty
    QStringList ids; ///< of headings and containers that begin it
    Blocks content;
    QStringList notes; ///< paragraphs for who speaks
    SourcePosition position;
};

/// The level of headings that begin slides: @p asked, else the highest most of whose headings have text directly below them. A first heading that is the
/// only one of its level is the document's title and does not count.
int slideLevel(const Blocks &blocks, int asked);

/// Takes the blocks of @p document and divides them into slides at headings of @p level and above, rules and page breaks. With @p titleSlide the first shows
/// the metadata, if they say anything, and a heading that is the title.
std::vector<Slide> slidesOf(Document &document, int level, bool titleSlide);

} // namespace quayside::pptx
