// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <vector>

namespace quayside::pdf {

/// A glyph and the text it extracts as.
struct Piece {
    quint32 glyph = 0; ///< index into GlyphRun::glyphs
    quint32 begin = 0; ///< UTF-16 range of GlyphRun::text
    quint32 end = 0;
    bool filler = false;     ///< no text: fewer characters than glyphs
    quint8 blank = 0;        ///< not 0: a blank glyph carries the text, this many steps left of `glyph`
    quint32 actualBegin = 0; ///< text of the whole cluster or word, if pieces do not spell it; else empty
    quint32 actualEnd = 0;
};

/// Whether @p run is left to right, with one glyph per UTF-16 unit and nothing invisible. Its glyphs are then its pieces.
bool isPlain(const GlyphRun &run);

/// Pieces of @p run in logical order, so that content streams read like the text. Clusters are split by character. Invisible joiners go to
/// the preceding letter, direction marks are dropped; neither is drawn. @p blanks: further characters of a right-to-left glyph (ligature,
/// joiner, vowel mark) get blank glyphs of their own, because programs that extract by geometry reverse text by character and would reverse
/// a ligature too.
void spell(const GlyphRun &run, bool blanks, std::vector<Piece> &pieces);

} // namespace quayside::pdf
