// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <vector>

namespace quayside::pdf {

/// Glyphs of a run that are shown by one code, and the text it extracts as.
struct Piece {
    quint32 first = 0; ///< [first, last) of GlyphRun::glyphs
    quint32 last = 0;
    quint32 begin = 0; ///< UTF-16 range of GlyphRun::text
    quint32 end = 0;
    bool filler = false;     ///< no text: fewer characters than glyphs
    bool blank = false;      ///< shows nothing, at the glyph `first`
    quint32 actualBegin = 0; ///< text of all neighbours with this range, if they do not spell it; else empty
    quint32 actualEnd = 0;
    float advance = 0; ///< to the next piece of the word, in the unit of GlyphRun::size; 0: that of its glyphs
};

/// Whether @p run is left to right, with one glyph per UTF-16 unit and nothing invisible. Its glyphs are then its pieces.
bool isPlain(const GlyphRun &run);

/// Pieces of @p run from left to right, with text in logical order. Invisible joiners join the preceding letter, direction marks are dropped; neither is
/// drawn. @p whole: a piece per cluster, else per glyph. Whole right-to-left clusters get a blank for each further character (ligature, joiner, vowel
/// mark), as readers reverse right-to-left text character by character.
void spell(const GlyphRun &run, bool whole, std::vector<Piece> &pieces);

} // namespace quayside::pdf
