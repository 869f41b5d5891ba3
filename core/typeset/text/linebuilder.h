// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/paragraph.h"

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

/// Makes page items of the lines of one paragraph.
class LineBuilder
{
public:
    LineBuilder(const RichText &text, const ParagraphStyle &style, const std::vector<LinePiece> &pieces, const std::vector<BreakItem> &items, bool rightToLeft,
                Shaper &shaper, ImageStore &images);

    TextLine line(const LineRange &range, bool last);
    /// Puts footnote calls and anchors to the lines they stand in.
    void placeNotes(const std::vector<LineRange> &ranges, std::vector<TextLine> &lines) const;

private:
    struct Placed {
        const LinePiece *piece;
        float x;
        float advance;
    };
    std::vector<Placed> place(const LineRange &range, bool last, float &width);
    void addMark(const LineRange &range, std::vector<Placed> &placed);
    void addTrail(const LineRange &range, std::vector<Placed> &placed);
    void draw(const std::vector<Placed> &placed, size_t first, size_t last, TextLine &line);
    void drawInReadingOrder(const std::vector<Placed> &placed, TextLine &line);
    void drawPart(const std::vector<Placed> &placed, size_t first, size_t last, const TextFace *face, TextLine &line);
    void drawObject(const Placed &placed, TextLine &line);
    void drawPictures(const Placed &placed, const WordPart &part, float x, TextLine &line);
    void decorate(const std::vector<Placed> &placed, TextLine &line, std::vector<PageItem> &behind);
    [[nodiscard]] const TextStyle &styleOf(const LinePiece &piece) const { return m_text.styles[static_cast<size_t>(piece.style)]; }

    const RichText &m_text;
    const ParagraphStyle &m_style;
    const std::vector<LinePiece> &m_pieces;
    const std::vector<BreakItem> &m_items;
    bool m_rightToLeft;
    Shaper &m_shaper;
    ImageStore &m_images;
    LinePiece m_mark;
    ShapedWord m_markWord;
    LinePiece m_trail;
    float m_above = 0;
    float m_below = 0;
};

} // namespace quayside
