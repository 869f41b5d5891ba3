// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/piececutter.h"

#include "typeset/text/formulapart.h"
#include "typeset/text/hyphenator.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr int longestPiece = 256;
constexpr float compoundPenalty = 40;
constexpr float punctuationPenalty = 120;
constexpr float emergencyPenalty = 900;
constexpr float codePenalty = 60;      ///< prefer unbroken commands
constexpr float syllablePenalty = 150; ///< prefer to break between words where there are no blanks either
constexpr float numberPenalty = 45;    ///< prefer unbroken “Chapter 8”
constexpr float wideGap = 0.16F;       ///< × size, between Han or Kana and Latin (JLREQ 3.2.6: at most a quarter)
constexpr float wideStretch = 0.12F;   ///< × size, behind a full-width character
constexpr float wordStretch = 0.1F;    ///< × size, between words without blanks: such a script has a gap every three or four letters
constexpr float keyGap = 0.2F;         ///< × size, between a key's frame and its neighbours, and between code and the number of a note
constexpr QChar lineEnd(0x2028);
constexpr QChar objectMark(0xFFFC);
constexpr QChar hardBlank(0x00A0);
constexpr QChar wideBlank(0x3000);

/// Whether Han or Kana meets a Latin letter or digit before @p at.
bool meetsOtherWidth(const QString &text, const TextAnalysis &analysis, int at)
{
    if (analysis.scripts.empty())
        return false;
    const bool wide = isWide(analysis.script(at));
    const bool wideBefore = isWide(analysis.script(at - 1));
    const UScriptCode narrow = analysis.script(wide ? at - 1 : at);
    return wide != wideBefore && narrow == USCRIPT_LATIN && text[at].isLetterOrNumber() && text[at - 1].isLetterOrNumber();
}

bool clingsToPrevious(QChar c)
{
    return c.isLowSurrogate() || c.isMark() || c == QChar(0x200D) || c == QChar(0xFE0F) || c == QChar(0x200C);
}

} // namespace

PieceCutter::PieceCutter(const RichText &text, const ParagraphStyle &style, const TextAnalysis &analysis, Shaper &shaper)
    : m_text(text), m_style(style), m_analysis(analysis), m_shaper(shaper), m_length(static_cast<int>(text.text.size()))
{
    for (const TextStyle &look : text.styles)
        m_common.push_back(
            {m_shaper.word(u" ", {look.face, USCRIPT_LATIN, false, look.language}), m_shaper.word(u"-", {look.face, USCRIPT_LATIN, false, look.language})});
    m_out.pieces.reserve(static_cast<size_t>(m_length) / 4);
    m_out.items.reserve(static_cast<size_t>(m_length) / 4);
}

Result<ParagraphPieces> PieceCutter::cut(WorkContext &context)
{
    size_t run = 0;
    int counter = 0;
    for (int at = 0; at < m_length;) {
        if ((++counter & 0x3ff) == 0) {
            if (auto stopped = context.checkStop(); !stopped)
                return failure(stopped.error());
        }
        while (run + 1 < m_text.runs.size() && m_text.runs[run + 1].start <= at)
            ++run;
        m_styleIndex = m_text.runs[run].style;
        const int runEnd = run + 1 < m_text.runs.size() ? m_text.runs[run + 1].start : m_length;
        const QChar c = m_text.text[at];
        if (c == lineEnd) {
            addLineEnd(at++);
        } else if (c == objectMark && m_objects < static_cast<int>(m_text.objects.size())) {
            addObject(at++);
        } else if (isSpace(c) || c == hardBlank) {
            addBlank(at++);
        } else {
            const int end = endOfWord(at, runEnd);
            addWord(at, end, runEnd);
            at = end;
        }
        if (at == runEnd && at < m_length)
            setApart(m_text.styles[static_cast<size_t>(m_text.runs[run + 1].style)], at);
    }
    return std::move(m_out);
}

/// Gives the frame of a key room beside what stands before or behind it, and code room before the number of its note, which would read as its end:
/// @p next begins at @p at.
void PieceCutter::setApart(const TextStyle &next, int at)
{
    const TextStyle &look = m_text.styles[static_cast<size_t>(m_styleIndex)];
    const bool turned = ((m_analysis.level(at) | m_analysis.level(at - 1)) & 1) != 0;
    const bool isNote = std::ranges::binary_search(m_text.notes, at, {}, &RichText::Note::position);
    if ((look.keyCap == next.keyCap && !(look.code && isNote)) || turned || m_out.items.empty() || m_out.items.back().penalty == BreakItem::always)
        return;
    const float gap = keyGap * look.size;
    m_out.items.back().width += gap;
    if (!m_out.items.back().glue)
        m_out.items.back().breakWidth -= gap; // not at a line end
}

LinePiece PieceCutter::pieceAt(int at) const
{
    LinePiece piece;
    piece.start = at;
    piece.end = at + 1;
    piece.style = m_styleIndex;
    piece.level = m_analysis.level(at);
    piece.island = m_analysis.island(at);
    return piece;
}

void PieceCutter::addLineEnd(int at)
{
    m_out.pieces.push_back(pieceAt(at));
    m_out.items.push_back({.penalty = BreakItem::always, .glue = true});
}

void PieceCutter::addObject(int at)
{
    LinePiece piece = pieceAt(at);
    piece.object = m_objects++;
    const quint8 after = m_analysis.breaks[static_cast<size_t>(at) + 1];
    if (const auto &formula = m_text.objects[static_cast<size_t>(piece.object)].formula) {
        addFormula(piece, *formula, after != TextAnalysis::NoBreak);
        return;
    }
    m_out.pieces.push_back(piece);
    m_out.items.push_back({.width = m_text.objects[static_cast<size_t>(piece.object)].width, .penalty = after ? 0 : BreakItem::never});
}

void PieceCutter::addFormula(LinePiece piece, const std::vector<FormulaPart> &parts, bool breaksAfter)
{
    for (const FormulaPart &part : parts) {
        const bool last = &part == &parts.back();
        m_out.pieces.push_back(piece);
        m_out.items.push_back({.width = part.width, .penalty = last ? (breaksAfter ? 0 : BreakItem::never) : part.penalty, .breakWidth = -part.room});
        ++piece.part;
    }
}

void PieceCutter::addBlank(int at)
{
    const TextStyle &look = m_text.styles[static_cast<size_t>(m_styleIndex)];
    const QChar c = m_text.text[at];
    LinePiece piece = pieceAt(at);
    // the space of the words around: another face would change the width and split the run
    const UScriptCode around = isWide(m_analysis.script(at)) ? USCRIPT_LATIN : m_analysis.script(at);
    const bool rightToLeft = (piece.level & 1) != 0;
    if (around == USCRIPT_LATIN && !rightToLeft && c != wideBlank)
        piece.word = m_common[static_cast<size_t>(m_styleIndex)].blank;
    else
        piece.word = m_shaper.word(c == wideBlank ? QStringView(u"\u3000") : QStringView(u" "), {look.face, around, rightToLeft, look.language});
    piece.blank = true;
    piece.slice(0, 1);
    BreakItem item;
    item.width = piece.width * look.size;
    const bool breakable = c != hardBlank && m_analysis.breaks[static_cast<size_t>(at) + 1] != TextAnalysis::NoBreak;
    if (m_style.alignment == Alignment::Justify) {
        if (!look.code) { // spaces in code are as wide as letters
            item.stretch = item.width * 0.55F;
            item.shrink = item.width * 0.28F;
        }
        if (at > 0 && breakable)
            item.breakWidth = -hangingWidth(m_out.pieces, look.size);
    }
    item.glue = c != hardBlank && !m_style.preformatted;
    item.penalty = breakable ? 0 : BreakItem::never;
    if (breakable && at > 0 && at + 1 < m_length && m_text.text[at - 1].isLetter() && m_text.text[at + 1].isDigit())
        item.penalty = numberPenalty;
    if (breakable && look.code)
        item.penalty = codePenalty;
    m_out.pieces.push_back(piece);
    m_out.items.push_back(item);
}

int PieceCutter::endOfWord(int at, int runEnd) const
{
    const auto goesOn = [&](int to) {
        const QChar c = m_text.text[to];
        return m_analysis.breaks[static_cast<size_t>(to)] == TextAnalysis::NoBreak && !isSpace(c) && c != hardBlank && c != lineEnd && c != objectMark
               && m_analysis.level(to) == m_analysis.level(at) && m_analysis.script(to) == m_analysis.script(at);
    };
    int end = at + 1;
    const int furthest = std::min(runEnd, at + longestPiece);
    while (end < furthest && goesOn(end))
        ++end;
    while (end < runEnd && end > at && end - at < longestPiece + 32 && clingsToPrevious(m_text.text[end]))
        ++end;
    return end;
}

/// Whether a single letter or digit stands behind the hyphen before @p at: the e of ctrl-e.
bool PieceCutter::isSingle(int at) const
{
    if (m_text.text[at - 1] != u'-' || !m_text.text[at].isLetterOrNumber())
        return false;
    const int next = at + 1;
    return next >= m_length || !m_text.text[next].isLetterOrNumber() || m_analysis.script(next) != m_analysis.script(at);
}

BreakItem PieceCutter::breakBehindWord(int end, const TextStyle &look, UScriptCode script) const
{
    BreakItem item;
    const quint8 mark = end < m_length ? m_analysis.breaks[static_cast<size_t>(end)] : quint8(TextAnalysis::NoBreak);
    if (mark == TextAnalysis::Forced) {
        item.penalty = BreakItem::always;
    } else if (mark != TextAnalysis::NoBreak) {
        item.penalty = isSingle(end)                          ? BreakItem::never
                       : mark == TextAnalysis::InCode         ? punctuationPenalty
                       : isWide(script) || isUnspaced(script) ? 0
                                                              : compoundPenalty;
        if (m_text.text[end - 1] == QChar(0x00AD)) {
            item.hyphen = true;
            item.asked = true;
            item.penalty = 0;
            item.breakWidth = m_common[static_cast<size_t>(m_styleIndex)].hyphen->width * look.size;
        }
    }
    return item;
}

void PieceCutter::addWord(int start, int end, int runEnd)
{
    const TextStyle &look = m_text.styles[static_cast<size_t>(m_styleIndex)];
    Shaper::WordStyle how;
    how.face = look.face;
    how.script = m_analysis.script(start);
    how.rightToLeft = (m_analysis.level(start) & 1) != 0;
    how.language = look.language;
    // no hyphen in addresses and paths: readers would type it
    const QChar before = start > 0 ? m_text.text[start - 1] : QChar(u' ');
    const bool inAddress = before == u'/' || before == u'.' || before == u'@' || before == u'_' || before == u'#' || before == u'=' || before == u'\\';
    const bool divides = m_style.hyphenate && !look.code && how.face.role != FontRole::Code && !inAddress && !how.rightToLeft;
    const ShapedWord *word = m_shaper.word(QStringView(m_text.text).mid(start, end - start), how);
    LinePiece piece = pieceAt(start);
    piece.word = word;
    const auto add = [&](int from, int to, BreakItem item) {
        piece.start = start + from;
        piece.end = start + to;
        piece.slice(from, to);
        item.width = piece.width * look.size;
        if (item.penalty != BreakItem::never && item.penalty != syllablePenalty && m_style.alignment == Alignment::Justify)
            item.stretch = (isWide(how.script) ? wideStretch : isUnspaced(how.script) ? wordStretch : 0) * look.size;
        m_out.pieces.push_back(piece);
        m_out.items.push_back(item);
    };
    int from = 0;
    static const std::vector<int> nowhere;
    for (const int point : divides ? m_shaper.hyphens(*word, look.language) : nowhere) {
        if (piece.isBoundary(point)) {
            const float mark = m_common[static_cast<size_t>(m_styleIndex)].hyphen->width * look.size;
            add(from, point, {.penalty = 0, .breakWidth = mark * (m_style.alignment == Alignment::Justify ? 0.55F : 1.0F), .hyphen = true});
            from = point;
        }
    }
    const bool unspaced = isUnspaced(how.script) && !look.code;
    for (const int point : unspaced ? unspacedSyllableStarts(QStringView(m_text.text).mid(start, end - start)) : nowhere) {
        if (piece.isBoundary(point)) {
            add(from, point, {.penalty = syllablePenalty});
            from = point;
        }
    }
    add(from, end - start, breakBehindWord(end, look, how.script));
    if (end < m_length && meetsOtherWidth(m_text.text, m_analysis, end) && !(look.code && end < runEnd)) {
        const float gap = wideGap * look.size;
        m_out.items.back().width += gap;
        m_out.items.back().breakWidth -= gap; // not at a line end
    }
}

namespace {

/// Marks pieces of unbreakable sequences wider than @p width; empty if there are none.
std::vector<bool> tooLongPieces(float width, const std::vector<BreakItem> &items)
{
    bool any = false;
    float chain = 0;
    std::vector<bool> tooLong(items.size(), false);
    size_t first = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        chain += items[i].width;
        if (!items[i].glue && items[i].penalty == BreakItem::never && i + 1 < items.size())
            continue;
        if (chain - (items[i].glue ? items[i].width : 0) + (items[i].hyphen ? items[i].breakWidth : 0) > width) {
            std::fill(tooLong.begin() + static_cast<long>(first), tooLong.begin() + static_cast<long>(i) + 1, true);
            any = true;
        }
        chain = 0;
        first = i + 1;
    }
    return any ? tooLong : std::vector<bool>();
}

/// By offset in the word.
std::vector<bool> clusterStarts(const ShapedWord &word)
{
    std::vector<bool> starts(static_cast<size_t>(word.text.size()) + 1, false);
    for (const WordGlyph &glyph : word.glyphs)
        starts[glyph.cluster] = true;
    return starts;
}

} // namespace

Result<void> divideLongPieces(float width, ParagraphPieces &out, const WorkContext &context)
{
    const std::vector<bool> tooLong = tooLongPieces(width, out.items);
    if (tooLong.empty())
        return {};
    std::vector<LinePiece> pieces;
    std::vector<BreakItem> items;
    for (size_t i = 0; i < out.pieces.size(); ++i) {
        const LinePiece &piece = out.pieces[i];
        if (!tooLong[i] || !piece.word || piece.blank) {
            pieces.push_back(piece);
            items.push_back(out.items[i]);
            continue;
        }
        if (auto stopped = context.checkStop(); !stopped)
            return stopped;
        const float size = piece.width > 0 ? out.items[i].width / piece.width : 10;
        const int base = piece.start - piece.sliceStart;
        const std::vector<bool> boundaries = clusterStarts(*piece.word);
        int from = piece.sliceStart;
        for (int to = from + 1; to <= piece.sliceEnd; ++to) {
            if (to < piece.sliceEnd && !boundaries[static_cast<size_t>(to)])
                continue;
            LinePiece part = piece;
            part.start = base + from;
            part.end = base + to;
            part.slice(from, to);
            BreakItem item = out.items[i];
            item.width = part.width * size;
            if (to < piece.sliceEnd || item.penalty == BreakItem::never) {
                item = {.width = part.width * size, .penalty = emergencyPenalty};
            }
            pieces.push_back(part);
            items.push_back(item);
            from = to;
        }
    }
    out.pieces = std::move(pieces);
    out.items = std::move(items);
    return {};
}

} // namespace quayside
