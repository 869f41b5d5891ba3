// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/shaper.h"

#include <vector>

namespace quayside {

/// A stretch of a paragraph that is never divided: a word or a part of one, a blank, an object.
struct LinePiece {
    const ShapedWord *word = nullptr;
    int start = 0; ///< in the paragraph's text
    int end = 0;
    int style = 0;
    int object = -1;
    int sliceStart = 0; ///< in the word's text
    int sliceEnd = 0;
    int firstGlyph = 0;
    int lastGlyph = 0;
    float width = 0; ///< em
    quint8 level = 0;
    quint16 island = 0; ///< number of the code in right-to-left text that it belongs to: what stands beside it is turned apart; 0: none
    bool blank = false;

    /// Keeps only the glyphs of UTF-16 offsets from … to (without) of the word.
    void slice(int from, int to);
    /// Whether a glyph's text begins at @p offset of the word.
    [[nodiscard]] bool isBoundary(int offset) const;
};

/// How far the last sign of @p pieces may stand outside the column, in points at @p size.
float hangingWidth(const std::vector<LinePiece> &pieces, float size);

} // namespace quayside
