// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/paragraph.h"

#include <unicode/uscript.h>

namespace quayside {

/// What is known before shaping, per UTF-16 unit.
struct TextAnalysis {
    /// Whether a line may break before the unit.
    enum Break : quint8 { NoBreak, Allowed, Forced, InCode /* after punctuation in a name */ };

    std::vector<quint8> breaks;       ///< one more than units
    std::vector<UScriptCode> scripts; ///< empty: all Latin
    std::vector<quint8> levels;       ///< bidi levels (UAX 9); empty: all 0
    std::vector<quint16> islands;     ///< LinePiece::island; empty: none
    bool rightToLeft = false;

    [[nodiscard]] UScriptCode script(int at) const { return scripts.empty() ? USCRIPT_LATIN : scripts[static_cast<size_t>(at)]; }
    [[nodiscard]] quint8 level(int at) const { return levels.empty() ? quint8(0) : levels[static_cast<size_t>(at)]; }
    [[nodiscard]] quint16 island(int at) const { return islands.empty() ? quint16(0) : islands[static_cast<size_t>(at)]; }
};

/// Spaces that allow a break.
bool isSpace(QChar c);
/// Whether @p script is set in full-width squares.
bool isWide(UScriptCode script);
/// Whether words of @p script follow each other without blanks, so that lines break, and widen, between them.
bool isUnspaced(UScriptCode script);

/// The base direction of @p text, right to left or not, where nothing says it: @p byDefault, unless all strong letters are of the other.
bool turns(QStringView text, bool byDefault);

/// Finds line breaks (UAX 14), scripts (UAX 24) and bidi levels (UAX 9). Reuses ICU iterators. For one thread.
class TextAnalyser
{
public:
    TextAnalyser();
    ~TextAnalyser();
    Q_DISABLE_COPY_MOVE(TextAnalyser)

    /// Analyses a paragraph. Error: Canceled.
    Result<TextAnalysis> analyse(const RichText &text, const ParagraphStyle &style, WorkContext &context);

private:
    struct Iterators;

    void findBreaks(const RichText &text, const ParagraphStyle &style, TextAnalysis &out);
    void findScripts(const RichText &text, const ParagraphStyle &style, TextAnalysis &out) const;
    void findLevels(const RichText &text, const ParagraphStyle &style, TextAnalysis &out);

    std::unique_ptr<Iterators> m_iterators;
};

} // namespace quayside
