// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/paragraph.h"

#include "typeset/text/imagestore.h"
#include "typeset/text/linebuilder.h"

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <QHash>

#include <algorithm>

namespace quayside {
namespace {

constexpr int longestPiece = 256;
constexpr float compoundPenalty = 40;
constexpr float punctuationPenalty = 120;
constexpr float emergencyPenalty = 900;
constexpr int shortCode = 12;       ///< letters: shorter names are not divided
constexpr float codePenalty = 60;   ///< a command stays on one line where it can
constexpr float numberPenalty = 45; ///< “Chapter 8” stays on one line where it can
constexpr float wideGap = 0.16F;    ///< of the size, between Han or Kana and Latin letters or figures (JLREQ 3.2.6 has a quarter at most)

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0x3000) || (c >= QChar(0x2000) && c <= QChar(0x200A) && c != QChar(0x2007));
}

/// Whether Latin figures in @p script come from the face of the Latin letters: in the whole document they are the same.
bool isForeign(UScriptCode script)
{
    return script != USCRIPT_LATIN && script != USCRIPT_GREEK && script != USCRIPT_CYRILLIC && script != USCRIPT_COMMON;
}

/// A Latin figure, or what holds figures together: “17:05”, “2.4.1”, “50%”.
bool isFigure(const QString &text, qsizetype at)
{
    const auto digit = [&](qsizetype place) { return place >= 0 && place < text.size() && text[place] >= u'0' && text[place] <= u'9'; };
    const QChar c = text[at];
    return digit(at) || (digit(at - 1) && (c == u'%' || (digit(at + 1) && (c == u'.' || c == u',' || c == u':' || c == u'/' || c == u'-'))));
}

bool isWide(UScriptCode script)
{
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_BOPOMOFO;
}

/// Whether a wide sign and a Latin letter or figure meet in front of @p at.
bool meetsOtherWidth(const QString &text, const std::vector<UScriptCode> &scripts, int at)
{
    if (scripts.empty())
        return false;
    const auto index = static_cast<size_t>(at);
    const bool wide = isWide(scripts[index]);
    const bool wideBefore = isWide(scripts[index - 1]);
    const UScriptCode narrow = wide ? scripts[index - 1] : scripts[index];
    return wide != wideBefore && narrow == USCRIPT_LATIN && text[at].isLetterOrNumber() && text[at - 1].isLetterOrNumber();
}

const UChar *utf16(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

bool isHangul(QChar c)
{
    return (c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3) || (c.unicode() >= 0x1100 && c.unicode() <= 0x11FF)
           || (c.unicode() >= 0x3130 && c.unicode() <= 0x318F);
}

bool clingsToPrevious(QChar c)
{
    return c.isLowSurrogate() || c.isMark() || c == QChar(0x200D) || c == QChar(0xFE0F) || c == QChar(0x200C);
}

/// Stretches of text that read from left to right whatever is around them, [first, second).
using Islands = std::vector<std::pair<int, int>>;

/// Stretches of code, neighbours taken together.
Islands codeRanges(const RichText &text)
{
    Islands result;
    for (size_t r = 0; r < text.runs.size(); ++r) {
        if (!text.styles[static_cast<size_t>(text.runs[r].style)].code)
            continue;
        const int end = r + 1 < text.runs.size() ? text.runs[r + 1].start : static_cast<int>(text.text.size());
        if (!result.empty() && result.back().second == text.runs[r].start)
            result.back().second = end;
        else
            result.emplace_back(text.runs[r].start, end);
    }
    return result;
}

/// Adds those phrases of @p text that read from left to right to @p islands, all in their order. Not one that is all of the text, which says what that
/// reads like, and none with code, which is an island already. False when there are none.
bool addPhrases(const RichText &text, const QString &flat, Islands &islands)
{
    Islands found;
    for (const auto &[start, end] : text.phrases) {
        const QStringView words = QStringView(flat).mid(start, end - start);
        const auto next = std::ranges::upper_bound(islands, start, {}, &Islands::value_type::second);
        const bool apart = next == islands.end() || next->first >= end;
        if (apart && words.size() < flat.size()
            && ubidi_getBaseDirection(reinterpret_cast<const UChar *>(words.utf16()), static_cast<int32_t>(words.size())) == UBIDI_LTR)
            found.emplace_back(start, end);
    }
    islands.insert(islands.end(), found.begin(), found.end());
    std::ranges::sort(islands);
    return !found.empty();
}

/// @p text with neutral signs in the places of @p islands, as rule X5c has it for isolates.
QString around(QString text, const Islands &islands)
{
    for (const auto &[from, to] : islands)
        std::fill(text.begin() + from, text.begin() + to, QChar(0xFFFC));
    return text;
}

} // namespace

struct Typesetter::Iterators {
    QHash<QString, UBreakIterator *> breaks;
    UBiDi *bidi = nullptr;

    Iterators() = default;
    ~Iterators()
    {
        for (UBreakIterator *iterator : std::as_const(breaks))
            ubrk_close(iterator);
        ubidi_close(bidi);
    }
    Q_DISABLE_COPY_MOVE(Iterators)

    UBreakIterator *lines(const QString &language)
    {
        auto found = breaks.constFind(language);
        if (found != breaks.constEnd())
            return *found;
        UErrorCode error = U_ZERO_ERROR;
        const QByteArray locale = language.toLatin1();
        UBreakIterator *iterator = ubrk_open(UBRK_LINE, locale.constData(), nullptr, 0, &error);
        if (U_FAILURE(error))
            iterator = nullptr;
        breaks.insert(language, iterator);
        return iterator;
    }
};

/// What is known of a paragraph before it has lines.
struct Typesetter::Analysis {
    std::vector<quint8> breaks;       ///< before each UTF-16 unit: 0 no, 1 allowed, 2 forced
    std::vector<UScriptCode> scripts; ///< empty: all Latin
    std::vector<quint8> levels;       ///< empty: all 0
    std::vector<quint16> islands;     ///< as LinePiece::island; empty: none
    bool rightToLeft = false;
    std::vector<LinePiece> pieces;
    std::vector<BreakItem> items; ///< one for each piece
    /// What every other word of a style needs.
    struct Common {
        const ShapedWord *blank = nullptr;
        const ShapedWord *hyphen = nullptr;
    };
    std::vector<Common> common; ///< by style
};

Typesetter::Typesetter(Shaper &shaper, ImageStore &images) : m_shaper(shaper), m_images(images), m_iterators(std::make_unique<Iterators>()) {}
Typesetter::~Typesetter() = default;

void Typesetter::findBreaks(const RichText &text, const ParagraphStyle &style, Analysis &out)
{
    const auto length = static_cast<size_t>(text.text.size());
    out.breaks.assign(length + 1, 0);
    if (UBreakIterator *iterator = m_iterators->lines(style.language)) {
        UErrorCode error = U_ZERO_ERROR;
        ubrk_setText(iterator, utf16(text.text), static_cast<int32_t>(length), &error);
        for (int32_t at = ubrk_next(iterator); at != UBRK_DONE && U_SUCCESS(error); at = ubrk_next(iterator)) {
            const bool forced = at > 0 && text.text[at - 1] == QChar(0x2028);
            out.breaks[static_cast<size_t>(at)] = forced ? 2 : 1;
        }
    }
    out.breaks[length] = 0;
    const QChar *letters = text.text.constData();
    for (size_t at = 1; at < length; ++at) {
        const QChar next = letters[at];
        // rule LB13 keeps “/” and “.” from beginning a line; those of “ls /etc” and of “.NET” do
        if ((next == u'/' || next == u'.') && letters[at - 1] == u' ' && at + 1 < length && letters[at + 1].isLetterOrNumber())
            out.breaks[at] = 1;
        if (out.breaks[at] != 1)
            continue;
        const QChar before = letters[at - 1];
        // Korean words stay whole: a line end inside of one reads as a blank
        const bool inKorean = (isHangul(before) || isHangul(next)) && before.isLetterOrNumber() && next.isLetterOrNumber();
        // the hyphen of “-v”, the stroke of “/etc” and the “$” of “${name}” are no joints
        const bool leads = ((before == u'-' || before == u'/') && next.isLetterOrNumber() && (at < 2 || !letters[at - 2].isLetterOrNumber()))
                           || (before == u'$' && !isSpace(next));
        // quotation marks with blanks inside, as in French: “« mot »”; those that stand the other way round have letters outside
        const bool opened = before == u' ' && at >= 2 && letters[at - 2] == QChar(0xAB) && (at == 2 || !letters[at - 3].isLetterOrNumber());
        const bool closes = before == u' ' && next == QChar(0xBB) && (at + 1 == length || !letters[at + 1].isLetterOrNumber());
        // a dash ends its line, as it ends what stands before it; also one between blanks, and a hyphen that is meant as one
        const bool apart = before == u' ' && at + 1 < length && letters[at + 1] == u' ';
        const bool dash = (next == QChar(0x2014) && (apart || before.isLetterOrNumber())) || (apart && (next == u'-' || next == QChar(0x2013)));
        if (inKorean || leads || opened || closes || dash)
            out.breaks[at] = 0;
    }
    for (const RichText::Note &note : text.notes) // the call of a note stays with its word
        out.breaks[static_cast<size_t>(note.position)] = 0;
    for (size_t r = 0; r < text.runs.size(); ++r) { // names in code divide behind their punctuation
        if (!text.styles[static_cast<size_t>(text.runs[r].style)].code)
            continue;
        const int end = r + 1 < text.runs.size() ? text.runs[r + 1].start : static_cast<int>(length);
        if (end - text.runs[r].start < shortCode)
            continue;
        for (int at = text.runs[r].start + 3; at < end - 2; ++at) {
            const QChar before = text.text[at - 1];
            const bool joint = before == u'_' || before == u'/' || (before == u'.' && text.text[at - 2].isLetterOrNumber()) || before == u',' || before == u'('
                               || before == u'=' || (before == u':' && text.text[at] != u':') || before == u'-' || before == u'\\' || before == u'&';
            if (joint && text.text[at].isLetterOrNumber() && !text.text[at - 2].isSpace() && !out.breaks[static_cast<size_t>(at)])
                out.breaks[static_cast<size_t>(at)] = 3;
        }
    }
}

void Typesetter::findScripts(const RichText &text, const ParagraphStyle &style, Analysis &out)
{
    const bool latin =
        std::all_of(text.text.cbegin(), text.text.cend(), [](QChar c) { return c.unicode() < 0x250 || (c.unicode() >= 0x2010 && c.unicode() <= 0x2030); });
    if (latin && !style.language.startsWith(QLatin1StringView("zh")) && !style.language.startsWith(QLatin1StringView("ja")))
        return;
    const int length = static_cast<int>(text.text.size());
    out.scripts.assign(static_cast<size_t>(length), USCRIPT_COMMON);
    UScriptCode current = USCRIPT_COMMON;
    int unresolved = 0; // all before it have a script
    for (int at = 0; at < length;) {
        UChar32 c = 0;
        const int start = at;
        U16_NEXT(utf16(text.text), at, length, c);
        UErrorCode error = U_ZERO_ERROR;
        UScriptCode script = uscript_getScript(c, &error);
        if (script == USCRIPT_COMMON && c >= 0x3001 && c <= 0x30FF)
            script = isWide(current) ? current : USCRIPT_HAN;
        if (script == USCRIPT_COMMON && c >= 0xFF00 && c <= 0xFFEF)
            script = isWide(current) || current == USCRIPT_HANGUL ? current : USCRIPT_HAN;
        if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
            script = USCRIPT_HIRAGANA; // both sit in one face; fewer pieces
        if (script > USCRIPT_INHERITED && script != USCRIPT_UNKNOWN) {
            for (; unresolved < start && current == USCRIPT_COMMON; ++unresolved)
                out.scripts[static_cast<size_t>(unresolved)] = script;
            current = script;
        }
        const bool figure = isForeign(current) && isFigure(text.text, start);
        for (int unit = start; unit < at; ++unit)
            out.scripts[static_cast<size_t>(unit)] = figure ? USCRIPT_LATIN : current;
    }
    for (auto &script : out.scripts) {
        if (script == USCRIPT_COMMON)
            script = USCRIPT_LATIN;
    }
}

void Typesetter::findLevels(const RichText &text, const ParagraphStyle &style, Analysis &out)
{
    const auto strongRight = [](QChar c) {
        return c.unicode() >= 0x590
               && (c.unicode() < 0x900 || (c.unicode() >= 0x200E && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)
                   || c.isSurrogate() || (c.unicode() >= 0xFB1D && c.unicode() <= 0xFEFC));
    };
    using Direction = ParagraphStyle::Direction;
    const bool mayTurn = std::any_of(text.text.cbegin(), text.text.cend(), strongRight);
    const bool hasLatin = std::any_of(text.text.cbegin(), text.text.cend(), [](QChar c) { return c.isLetter() && c.unicode() < 0x590; });
    if (!mayTurn && (style.direction == Direction::LeftToRight || !style.rightToLeftDefault || hasLatin) && style.direction != Direction::RightToLeft)
        return;
    if (!m_iterators->bidi)
        m_iterators->bidi = ubidi_open();
    const UBiDiLevel base = style.direction == Direction::LeftToRight   ? 0
                            : style.direction == Direction::RightToLeft ? 1
                            : style.rightToLeftDefault                  ? UBIDI_DEFAULT_RTL
                                                                        : UBIDI_DEFAULT_LTR;
    const auto length = static_cast<int32_t>(text.text.size());
    // forced line breaks are paragraph ends to the algorithm; as blanks they keep the direction of the whole
    QString flat = text.text;
    flat.replace(QChar(0x2028), QChar(u' '));
    for (const RichText::Note &note : text.notes) { // a call stands behind its word, also when it is in digits that would turn around
        for (qsizetype at = note.position; at < length && flat[at].isDigit(); ++at)
            flat[at] = u'1';
    }
    const auto setLevels = [&](QStringView part, UBiDiLevel direction, int at, UBiDiLevel outer) {
        UErrorCode error = U_ZERO_ERROR;
        ubidi_setPara(m_iterators->bidi, reinterpret_cast<const UChar *>(part.utf16()), static_cast<int32_t>(part.size()), direction, nullptr, &error);
        const UBiDiLevel *levels = ubidi_getLevels(m_iterators->bidi, &error);
        for (int i = 0; i < part.size() && U_SUCCESS(error) && levels; ++i)
            out.levels[static_cast<size_t>(at + i)] = static_cast<quint8>(levels[i] + outer);
        return (ubidi_getParaLevel(m_iterators->bidi) & 1) != 0;
    };
    Islands islands = codeRanges(text);
    out.levels.assign(static_cast<size_t>(length), 0);
    out.rightToLeft = setLevels(around(flat, islands), base, 0, 0);
    if (out.rightToLeft && addPhrases(text, flat, islands)) // their quotation marks and stops stay with them
        (void)setLevels(around(flat, islands), 1, 0, 0);
    quint16 number = 0;
    for (const auto &[from, to] : islands) {
        const bool apart = (out.levels[static_cast<size_t>(from)] & 1) != 0;                       // else it goes on with the left-to-right words around it
        (void)setLevels(QStringView(flat).mid(from, to - from), 0, from, out.rightToLeft ? 2 : 0); // one level deeper, at an even one
        if (!apart)
            continue;
        out.islands.resize(static_cast<size_t>(length), 0);
        std::fill(out.islands.begin() + from, out.islands.begin() + to, ++number);
    }
}

Result<void> Typesetter::analyse(const RichText &text, const ParagraphStyle &style, Analysis &out, WorkContext &context)
{
    for (const TextStyle &look : text.styles)
        out.common.push_back({m_shaper.word(u" ", {look.face, USCRIPT_LATIN, false, false, look.language}),
                              m_shaper.word(u"-", {look.face, USCRIPT_LATIN, false, false, look.language})});
    findBreaks(text, style, out);
    if (auto stopped = context.checkStop(); !stopped)
        return stopped;
    findScripts(text, style, out);
    findLevels(text, style, out);
    return cut(text, style, out, context);
}

void Typesetter::addWord(const RichText &text, int start, int end, int styleIndex, quint8 breakAfter, const ParagraphStyle &style, Analysis &out)
{
    const TextStyle &look = text.styles[static_cast<size_t>(styleIndex)];
    const auto at = static_cast<size_t>(start);
    Shaper::WordStyle how;
    how.face = look.face;
    how.script = out.scripts.empty() ? USCRIPT_LATIN : out.scripts[at];
    const quint8 level = out.levels.empty() ? 0 : out.levels[at];
    how.rightToLeft = (level & 1) != 0;
    how.language = look.language;
    // parts of addresses and paths take no mark: a reader would type it
    const QChar before = start > 0 ? text.text[start - 1] : QChar(u' ');
    const bool inAddress = before == u'/' || before == u'.' || before == u'@' || before == u'_' || before == u'#' || before == u'=' || before == u'\\';
    how.hyphenate = style.hyphenate && !look.code && how.face.role != FontRole::Code && !inAddress;
    const ShapedWord *word = m_shaper.word(QStringView(text.text).mid(start, end - start), how);
    LinePiece piece;
    piece.word = word;
    piece.start = start;
    piece.style = styleIndex;
    piece.level = level;
    piece.island = out.islands.empty() ? quint16(0) : out.islands[at];
    const auto add = [&](int from, int to, BreakItem item) {
        piece.start = start + from;
        piece.end = start + to;
        piece.slice(from, to);
        item.width = piece.width * look.size;
        if (isWide(how.script) && item.penalty != BreakItem::never && style.alignment == Alignment::Justify)
            item.stretch = 0.12F * look.size;
        out.pieces.push_back(piece);
        out.items.push_back(item);
    };
    int from = 0;
    for (const int point : word->hyphens) {
        if (!word->rightToLeft && piece.isBoundary(point)) {
            const float mark = out.common[static_cast<size_t>(styleIndex)].hyphen->width * look.size;
            add(from, point, {.penalty = 0, .breakWidth = mark * (style.alignment == Alignment::Justify ? 0.55F : 1.0F), .hyphen = true});
            from = point;
        }
    }
    BreakItem item;
    if (breakAfter == 2) {
        item.penalty = BreakItem::always;
    } else if (breakAfter) {
        const QChar last = text.text[end - 1];
        item.penalty = breakAfter == 3 ? punctuationPenalty : isWide(how.script) ? 0 : compoundPenalty;
        if (last == QChar(0x00AD)) {
            item.hyphen = true;
            item.penalty = 0;
            item.breakWidth = out.common[static_cast<size_t>(styleIndex)].hyphen->width * look.size;
        }
    }
    add(from, end - start, item);
}

Result<void> Typesetter::cut(const RichText &text, const ParagraphStyle &style, Analysis &out, WorkContext &context)
{
    const int length = static_cast<int>(text.text.size());
    size_t run = 0;
    int object = 0;
    int counter = 0;
    out.pieces.reserve(static_cast<size_t>(length) / 4);
    out.items.reserve(static_cast<size_t>(length) / 4);
    for (int at = 0; at < length;) {
        if ((++counter & 0x3ff) == 0) {
            if (auto stopped = context.checkStop(); !stopped)
                return stopped;
        }
        while (run + 1 < text.runs.size() && text.runs[run + 1].start <= at)
            ++run;
        const int styleIndex = text.runs[run].style;
        const TextStyle &look = text.styles[static_cast<size_t>(styleIndex)];
        const int runEnd = run + 1 < text.runs.size() ? text.runs[run + 1].start : length;
        const QChar c = text.text[at];
        const quint8 level = out.levels.empty() ? 0 : out.levels[static_cast<size_t>(at)];
        LinePiece piece;
        piece.start = at;
        piece.end = at + 1;
        piece.style = styleIndex;
        piece.level = level;
        piece.island = out.islands.empty() ? quint16(0) : out.islands[static_cast<size_t>(at)];
        if (c == QChar(0x2028)) {
            out.pieces.push_back(piece);
            out.items.push_back({.penalty = BreakItem::always, .glue = true});
            ++at;
        } else if (c == QChar(0xFFFC) && object < static_cast<int>(text.objects.size())) {
            piece.object = object++;
            out.pieces.push_back(piece);
            const quint8 after = out.breaks[static_cast<size_t>(at) + 1];
            out.items.push_back({.width = text.objects[static_cast<size_t>(piece.object)].width, .penalty = after ? 0 : BreakItem::never});
            ++at;
        } else if (isSpace(c) || c == QChar(0x00A0)) {
            // the blank of the words around it: another face would have another width, and would tear their run apart
            const UScriptCode around =
                out.scripts.empty() || isWide(out.scripts[static_cast<size_t>(at)]) ? USCRIPT_LATIN : out.scripts[static_cast<size_t>(at)];
            if (around == USCRIPT_LATIN && !(level & 1) && c != QChar(0x3000))
                piece.word = out.common[static_cast<size_t>(styleIndex)].blank;
            else
                piece.word =
                    m_shaper.word(c == QChar(0x3000) ? QStringView(u"\u3000") : QStringView(u" "), {look.face, around, (level & 1) != 0, false, look.language});
            piece.blank = true;
            piece.slice(0, 1);
            BreakItem item;
            item.width = piece.width * look.size;
            const bool breakable = c != QChar(0x00A0) && at + 1 <= length && out.breaks[static_cast<size_t>(at) + 1] != 0;
            if (style.alignment == Alignment::Justify) {
                if (!look.code) { // whose blanks are as wide as its letters
                    item.stretch = item.width * 0.55F;
                    item.shrink = item.width * 0.28F;
                }
                if (at > 0 && breakable)
                    item.breakWidth = -hangingWidth(out.pieces, look.size);
            }
            item.glue = c != QChar(0x00A0) && !style.preformatted;
            item.penalty = breakable ? 0 : BreakItem::never;
            if (breakable && at > 0 && at + 1 < length && text.text[at - 1].isLetter() && text.text[at + 1].isDigit())
                item.penalty = numberPenalty;
            if (breakable && look.code)
                item.penalty = codePenalty;
            out.pieces.push_back(piece);
            out.items.push_back(item);
            ++at;
        } else {
            int end = at + 1;
            const int furthest = std::min(runEnd, at + longestPiece);
            while (end < furthest && !out.breaks[static_cast<size_t>(end)] && !isSpace(text.text[end]) && text.text[end] != QChar(0x00A0)
                   && text.text[end] != QChar(0x2028) && text.text[end] != QChar(0xFFFC)
                   && (out.levels.empty() || out.levels[static_cast<size_t>(end)] == level)
                   && (out.scripts.empty() || out.scripts[static_cast<size_t>(end)] == out.scripts[static_cast<size_t>(at)]))
                ++end;
            while (end < runEnd && end > at && end - at < longestPiece + 32 && clingsToPrevious(text.text[end]))
                ++end;
            addWord(text, at, end, styleIndex, end < length ? out.breaks[static_cast<size_t>(end)] : 0, style, out);
            if (end < length && meetsOtherWidth(text.text, out.scripts, end) && !(look.code && end < runEnd)) {
                const float gap = wideGap * look.size;
                out.items.back().width += gap;
                out.items.back().breakWidth -= gap; // not at the end of a line
            }
            at = end;
        }
    }
    return {};
}

void Typesetter::divideLongPieces(float width, Analysis &out)
{
    bool any = false;
    float chain = 0;
    std::vector<bool> tooLong(out.items.size(), false);
    size_t first = 0;
    for (size_t i = 0; i < out.items.size(); ++i) {
        chain += out.items[i].width;
        const bool ends = out.items[i].glue || out.items[i].penalty != BreakItem::never || i + 1 == out.items.size();
        if (ends) {
            if (chain - (out.items[i].glue ? out.items[i].width : 0) > width) {
                std::fill(tooLong.begin() + static_cast<long>(first), tooLong.begin() + static_cast<long>(i) + 1, true);
                any = true;
            }
            chain = 0;
            first = i + 1;
        }
    }
    if (!any)
        return;
    std::vector<LinePiece> pieces;
    std::vector<BreakItem> items;
    for (size_t i = 0; i < out.pieces.size(); ++i) {
        const LinePiece &piece = out.pieces[i];
        if (!tooLong[i] || !piece.word || piece.blank) {
            pieces.push_back(piece);
            items.push_back(out.items[i]);
            continue;
        }
        const float size = piece.width > 0 ? out.items[i].width / piece.width : 10;
        const int base = piece.start - piece.sliceStart;
        int from = piece.sliceStart;
        for (int to = from + 1; to <= piece.sliceEnd; ++to) {
            if (to < piece.sliceEnd && !piece.isBoundary(to))
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
}

Result<TextBlock> Typesetter::set(const RichText &text, const ParagraphStyle &style, WorkContext &context)
{
    TextBlock block;
    Analysis analysis;
    if (auto done = analyse(text, style, analysis, context); !done)
        return failure(done.error());
    block.rightToLeft = analysis.rightToLeft;
    divideLongPieces(style.width, analysis);
    float largest = 1;
    for (const RichText::Run &run : text.runs)
        largest = std::max(largest, text.styles[static_cast<size_t>(run.style)].size);
    BreakStyle how{.width = style.width, .lineStretch = style.alignment == Alignment::Justify ? 0.0F : largest * 4, .hyphenate = style.hyphenate};
    auto ranges = breakLines(analysis.items, how, context);
    if (!ranges)
        return failure(ranges.error());
    LineBuilder builder(text, style, analysis.pieces, analysis.items, analysis.rightToLeft, m_shaper, m_images);
    block.lines.reserve(ranges->size());
    for (size_t i = 0; i < ranges->size(); ++i) {
        const LineRange &range = (*ranges)[i];
        const bool forced =
            range.last < static_cast<int>(analysis.items.size()) && analysis.items[static_cast<size_t>(range.last)].penalty == BreakItem::always;
        block.lines.push_back(builder.line(range, i + 1 == ranges->size() || forced));
        if ((i & 0x3f) == 0x3f) {
            if (auto stopped = context.checkStop(); !stopped)
                return failure(stopped.error());
        }
    }
    builder.placeNotes(*ranges, block.lines);
    return block;
}

TextExtent Typesetter::measure(const RichText &text, const ParagraphStyle &style, WorkContext &context)
{
    Analysis analysis;
    TextExtent extent;
    if (!analyse(text, style, analysis, context))
        return extent;
    float line = 0;
    float chain = 0;
    for (const BreakItem &item : analysis.items) {
        if (!item.glue) {
            chain += item.width;
            extent.narrowest = std::max(extent.narrowest, chain + (item.hyphen ? item.breakWidth : 0));
        }
        line += item.width;
        extent.widest = std::max(extent.widest, item.glue ? 0 : line);
        if (item.glue || item.penalty != BreakItem::never)
            chain = 0;
        if (item.penalty == BreakItem::always)
            line = 0;
    }
    return extent;
}

} // namespace quayside
