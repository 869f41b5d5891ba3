// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/linebreaker.h"
#include "typeset/text/linepiece.h"
#include "typeset/text/textanalysis.h"

namespace quayside {

/// A paragraph as lines are broken from it: what is drawn, and how wide and divisible it is.
struct ParagraphPieces {
    std::vector<LinePiece> pieces;
    std::vector<BreakItem> items; ///< one for each piece
};

/// Cuts an analysed paragraph into shaped words, blanks and objects.
class PieceCutter
{
public:
    PieceCutter(const RichText &text, const ParagraphStyle &style, const TextAnalysis &analysis, Shaper &shaper);

    /// Once. Error: Canceled.
    Result<ParagraphPieces> cut(WorkContext &context);

private:
    /// What every other word of a style needs.
    struct Common {
        const ShapedWord *blank = nullptr;
        const ShapedWord *hyphen = nullptr;
    };
    [[nodiscard]] LinePiece pieceAt(int at) const;
    void addLineEnd(int at);
    void addObject(int at);
    void addBlank(int at);
    /// Gives where the word that begins at @p at ends, which is inside of its run.
    [[nodiscard]] int endOfWord(int at, int runEnd) const;
    [[nodiscard]] BreakItem breakBehindWord(int end, const TextStyle &look, UScriptCode script) const;
    void addWord(int start, int end, int runEnd);

    const RichText &m_text;
    const ParagraphStyle &m_style;
    const TextAnalysis &m_analysis;
    Shaper &m_shaper;
    std::vector<Common> m_common; ///< by style
    int m_length;
    int m_styleIndex = 0; ///< of the run at work
    int m_objects = 0;    ///< cut so far
    ParagraphPieces m_out;
};

/// Divides words that are wider than @p width wherever a glyph's text begins, since nothing else would keep them in the column.
void divideLongPieces(float width, ParagraphPieces &pieces);

} // namespace quayside
