// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/linebreaker.h"
#include "typeset/text/linepiece.h"
#include "typeset/text/textanalysis.h"

namespace quayside {

/// A paragraph prepared for line breaking.
struct ParagraphPieces {
    std::vector<LinePiece> pieces;
    std::vector<BreakItem> items; ///< parallel to pieces
};

/// Cuts a paragraph into shaped words, spaces and objects.
class PieceCutter
{
public:
    PieceCutter(const RichText &text, const ParagraphStyle &style, const TextAnalysis &analysis, Shaper &shaper);

    /// Cuts the paragraph; call once. Error: Canceled.
    Result<ParagraphPieces> cut(WorkContext &context);

private:
    /// Words shared by a style.
    struct Common {
        const ShapedWord *blank = nullptr;
        const ShapedWord *hyphen = nullptr;
    };
    [[nodiscard]] LinePiece pieceAt(int at) const;
    void setApart(const TextStyle &next, int at);
    void addLineEnd(int at);
    void addObject(int at);
    /// Adds a piece for each part, between which lines may break.
    void addFormula(LinePiece piece, const std::vector<FormulaPart> &parts, bool breaksAfter);
    void addBlank(int at);
    /// End of the word at @p at, at most @p runEnd.
    [[nodiscard]] int endOfWord(int at, int runEnd) const;
    [[nodiscard]] bool isSingle(int at) const;
    [[nodiscard]] BreakItem breakBehindWord(int end, const TextStyle &look, UScriptCode script) const;
    void addWord(int start, int end, int runEnd);

    const RichText &m_text;
    const ParagraphStyle &m_style;
    const TextAnalysis &m_analysis;
    Shaper &m_shaper;
    std::vector<Common> m_common; ///< by style
    int m_length;
    int m_styleIndex = 0; ///< of the current run
    int m_objects = 0;    ///< placed so far
    ParagraphPieces m_out;
};

/// Divides words wider than @p width between clusters, so they stay in the column. Error: Canceled.
Result<void> divideLongPieces(float width, ParagraphPieces &pieces, const WorkContext &context);

} // namespace quayside
