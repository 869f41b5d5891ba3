// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <vector>

namespace quayside::pdf {

/// One glyph of a run and the part of the text that extracting it shall give.
struct Piece {
    quint32 glyph = 0; ///< index into GlyphRun::glyphs
    quint32 begin = 0; ///< UTF-16 range of GlyphRun::text
    quint32 end = 0;
    bool filler = false;     ///< gives no text: its cluster has more glyphs than characters
    quint8 blank = 0;        ///< not 0: a blank that carries the text, this many steps left of `glyph`
    quint32 actualBegin = 0; ///< range of the whole cluster or word, where pieces alone do not spell it; else empty
    quint32 actualEnd = 0;
};

/// Whether a run is the plain case: left to right, a glyph for each UTF-16 unit, nothing invisible. Its pieces are its glyphs.
bool isPlain(const GlyphRun &run);

/// The pieces of @p run in reading order, so that a content stream reads as the text does, whatever the direction. A cluster of several glyphs is
/// shared out to them by characters; invisible joiners go to the letter before them and direction marks are dropped, and neither is drawn.
/// @p blanks: in right-to-left runs each further character of a glyph (a ligature, a joiner, a vowel mark) stands on a blank of its own. Programs
/// that read pages by their geometry turn right-to-left text around character by character, and would turn the inside of a ligature too.
void spell(const GlyphRun &run, bool blanks, std::vector<Piece> &pieces);

} // namespace quayside::pdf
