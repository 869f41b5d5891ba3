// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/shaper.h"

#include <vector>

namespace quayside {

/// An indivisible unit: a word or part of one, a space, an object.
struct LinePiece {
    const ShapedWord *word = nullptr;
    int start = 0; ///< in the paragraph text
    int end = 0;
    int style = 0;
    int object = -1;
    int part = 0;       ///< of a formula
    int sliceStart = 0; ///< in the word text
    int sliceEnd = 0;
    int firstGlyph = 0;
    int lastGlyph = 0;
    float width = 0; ///< em
    quint8 level = 0;
    quint16 island = 0; ///< left-to-right island (TextAnalysis), reordered as a unit; 0: none
    bool blank = false;

    /// Keeps the glyphs of word offsets from … to (exclusive).
    void slice(int from, int to);
    /// Whether a cluster begins at word @p offset.
    [[nodiscard]] bool isBoundary(int offset) const;
};

/// How far the last character may hang into the margin, in points at @p size.
float hangingWidth(const std::vector<LinePiece> &pieces, float size);

} // namespace quayside
