// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/linepiece.h"
#include "typeset/text/paragraph.h"

namespace quayside {

/// Makes page items of a paragraph's lines.
class LineBuilder
{
public:
    LineBuilder(const RichText &text, const ParagraphStyle &style, const std::vector<LinePiece> &pieces, const std::vector<BreakItem> &items, bool rightToLeft,
                Shaper &shaper, ImageStore &images);

    TextLine line(const LineRange &range, bool last);
    /// Assigns footnotes and anchors to lines.
    void placeNotes(const std::vector<LineRange> &ranges, std::vector<TextLine> &lines) const;

private:
    struct Placed {
        const LinePiece *piece;
        float x;
        float advance;
    };
    std::vector<Placed> place(const LineRange &range, bool last, float &width);
    [[nodiscard]] float mainHeight() const;
    static void reorder(std::vector<Placed> &placed);
    void addMark(const LineRange &range, std::vector<Placed> &placed);
    void addTrail(const LineRange &range, std::vector<Placed> &placed);
    void draw(const std::vector<Placed> &placed, size_t first, size_t last, TextLine &line);
    void drawAcross(const std::vector<Placed> &placed, TextLine &line);
    void drawPart(const std::vector<Placed> &placed, size_t first, size_t last, const TextFace *face, TextLine &line);
    void drawObject(const Placed &placed, TextLine &line);
    static void drawFormula(const FormulaPart &part, float x, const TextStyle &look, TextLine &line);
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
