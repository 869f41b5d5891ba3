// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/linepiece.h"

#include <algorithm>

namespace quayside {
namespace {

float hangOf(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u',': return 0.6F;
    case u'-':
    case u'‐': return 0.45F;
    case u'”':
    case u'’':
    case u'"':
    case u'\'': return 0.5F;
    case u';':
    case u':': return 0.3F;
    case u'–': return 0.25F;
    default: return 0;
    }
}

} // namespace

void LinePiece::slice(int from, int to)
{
    sliceStart = from;
    sliceEnd = to;
    firstGlyph = 0;
    lastGlyph = static_cast<int>(word->glyphs.size());
    if (from == 0 && to == word->text.size()) {
        width = word->width;
        return;
    }
    const auto inside = [&](const WordGlyph &glyph) { return static_cast<int>(glyph.cluster) >= from && static_cast<int>(glyph.cluster) < to; };
    while (firstGlyph < lastGlyph && !inside(word->glyphs[static_cast<size_t>(firstGlyph)]))
        ++firstGlyph;
    while (lastGlyph > firstGlyph && !inside(word->glyphs[static_cast<size_t>(lastGlyph - 1)]))
        --lastGlyph;
    width = 0;
    for (int i = firstGlyph; i < lastGlyph; ++i)
        width += word->glyphs[static_cast<size_t>(i)].advance;
}

bool LinePiece::isBoundary(int offset) const
{
    return std::any_of(word->glyphs.begin(), word->glyphs.end(), [&](const WordGlyph &glyph) { return static_cast<int>(glyph.cluster) == offset; });
}

float hangingWidth(const std::vector<LinePiece> &pieces, float size)
{
    if (pieces.empty())
        return 0;
    const LinePiece &piece = pieces.back();
    if (!piece.word || piece.blank || piece.level || piece.lastGlyph <= piece.firstGlyph || piece.sliceEnd < 1)
        return 0;
    const float part = hangOf(piece.word->text[piece.sliceEnd - 1]);
    return part > 0 ? part * piece.word->glyphs[static_cast<size_t>(piece.lastGlyph - 1)].advance * size : 0;
}

} // namespace quayside
