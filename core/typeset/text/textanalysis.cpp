// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/textanalysis.h"

#include "typeset/text/hyphenator.h"

#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>

#include <QHash>

#include <algorithm>

namespace quayside {
namespace {

constexpr int shortCode = 12; ///< letters; shorter names are not divided

/// Whether digits in @p script take the Latin face, to look alike in the whole document.
bool isForeign(UScriptCode script)
{
    return script != USCRIPT_LATIN && script != USCRIPT_GREEK && script != USCRIPT_CYRILLIC && script != USCRIPT_COMMON;
}

/// A digit or what joins digits: “17:05”, “2.4.1”, “50%”.
bool isFigure(const QString &text, qsizetype at)
{
    const auto digit = [&](qsizetype place) { return place >= 0 && place < text.size() && text[place] >= u'0' && text[place] <= u'9'; };
    const QChar c = text[at];
    return digit(at) || (digit(at - 1) && (c == u'%' || (digit(at + 1) && (c == u'.' || c == u',' || c == u':' || c == u'/' || c == u'-'))));
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

/// Stretches [first, second) that are always left-to-right.
using Islands = std::vector<std::pair<int, int>>;

/// Stretches of code, adjacent ones merged.
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

/// The places of formulas.
std::vector<qsizetype> formulaPlaces(const RichText &text)
{
    std::vector<qsizetype> places;
    qsizetype at = -1;
    for (const InlineObject &object : text.objects) {
        at = text.text.indexOf(QChar(0xFFFC), at + 1);
        if (at >= 0 && object.formula)
            places.push_back(at);
    }
    return places;
}

/// @p text with a letter for each formula: lines break around it as around a word.
QString withLetters(const RichText &text)
{
    QString result = text.text;
    for (const qsizetype at : formulaPlaces(text))
        result[at] = u'x';
    return result;
}

/// Adds left-to-right phrases, sorted. Skips a phrase that is the whole text, which sets the direction itself, and any with code, which is
/// an island already. False if none was added.
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

/// Replaces islands by neutral characters, as rule X5c treats isolates.
QString around(QString text, const Islands &islands)
{
    for (const auto &[from, to] : islands)
        std::fill(text.begin() + from, text.begin() + to, QChar(0xFFFC));
    return text;
}

/// Corrects breaks where UAX 14 does not suit readers.
void mendBreaks(const QString &text, std::vector<quint8> &breaks)
{
    const auto length = static_cast<size_t>(text.size());
    const QChar *letters = text.constData();
    for (size_t at = 1; at < length; ++at) {
        const QChar next = letters[at];
        // LB13 forbids breaks before “/” and “.”, but “ls /etc” and “.NET” need them
        if ((next == u'/' || next == u'.') && letters[at - 1] == u' ' && at + 1 < length && letters[at + 1].isLetterOrNumber())
            breaks[at] = 1;
        if (breaks[at] != 1)
            continue;
        const QChar before = letters[at - 1];
        // keep Korean words whole: a line end reads as a space
        const bool inKorean = (isHangul(before) || isHangul(next)) && before.isLetterOrNumber() && next.isLetterOrNumber();
        // no break after the hyphen of “-v”, the slash of “/etc” or the “$” of “${name}”
        const bool leads = ((before == u'-' || before == u'/') && next.isLetterOrNumber() && (at < 2 || !letters[at - 2].isLetterOrNumber()))
                           || (before == u'$' && !isSpace(next));
        // French quotes with inner spaces, “« mot »”; reversed ones have letters outside
        const bool opened = before == u' ' && at >= 2 && letters[at - 2] == QChar(0xAB) && (at == 2 || !letters[at - 3].isLetterOrNumber());
        const bool closes = before == u' ' && next == QChar(0xBB) && (at + 1 == length || !letters[at + 1].isLetterOrNumber());
        // dashes stay with what precedes, also between spaces; so do hyphens meant as dashes
        const bool apart = before == u' ' && at + 1 < length && letters[at + 1] == u' ';
        const bool dash = (next == QChar(0x2014) && (apart || before.isLetterOrNumber())) || (apart && (next == u'-' || next == QChar(0x2013)));
        const bool inBurmese = isWithinBurmeseSyllable(text, static_cast<qsizetype>(at)); // a dictionary that lacks the word divides it anywhere
        if (inKorean || inBurmese || leads || opened || closes || dash)
            breaks[at] = 0;
    }
}

/// Allows breaks after punctuation in names.
void addBreaksInCode(const RichText &text, std::vector<quint8> &breaks)
{
    for (size_t r = 0; r < text.runs.size(); ++r) {
        if (!text.styles[static_cast<size_t>(text.runs[r].style)].code)
            continue;
        const int end = r + 1 < text.runs.size() ? text.runs[r + 1].start : static_cast<int>(text.text.size());
        if (end - text.runs[r].start < shortCode)
            continue;
        for (int at = text.runs[r].start + 3; at < end - 2; ++at) {
            const QChar before = text.text[at - 1];
            const bool joint = before == u'_' || before == u'/' || (before == u'.' && text.text[at - 2].isLetterOrNumber()) || before == u',' || before == u'('
                               || before == u'=' || (before == u':' && text.text[at] != u':') || before == u'-' || before == u'\\' || before == u'&';
            if (joint && text.text[at].isLetterOrNumber() && !text.text[at - 2].isSpace() && !breaks[static_cast<size_t>(at)])
                breaks[static_cast<size_t>(at)] = TextAnalysis::InCode;
        }
    }
}

} // namespace

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar(0x3000) || (c >= QChar(0x2000) && c <= QChar(0x200A) && c != QChar(0x2007));
}

bool turns(QStringView text, bool byDefault)
{
    bool other = false;
    for (const char32_t c : text.toUcs4()) {
        const auto direction = QChar::direction(c);
        const bool right = direction == QChar::DirR || direction == QChar::DirAL;
        if (!right && direction != QChar::DirL)
            continue;
        if (right == byDefault)
            return byDefault;
        other = true;
    }
    return other ? !byDefault : byDefault;
}

bool isWide(UScriptCode script)
{
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_BOPOMOFO;
}

bool isUnspaced(UScriptCode script)
{
    return script == USCRIPT_THAI || script == USCRIPT_LAO || script == USCRIPT_KHMER || script == USCRIPT_MYANMAR;
}

struct TextAnalyser::Iterators {
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
        const QByteArray locale = language.toLatin1() + "@lb=strict"; // no small kana or long vowel sign begins a line
        UBreakIterator *iterator = ubrk_open(UBRK_LINE, locale.constData(), nullptr, 0, &error);
        if (U_FAILURE(error))
            iterator = nullptr;
        breaks.insert(language, iterator);
        return iterator;
    }
};

TextAnalyser::TextAnalyser() : m_iterators(std::make_unique<Iterators>()) {}
TextAnalyser::~TextAnalyser() = default;

void TextAnalyser::findBreaks(const RichText &text, const ParagraphStyle &style, TextAnalysis &out)
{
    const auto length = static_cast<size_t>(text.text.size());
    const QString words = withLetters(text);
    out.breaks.assign(length + 1, 0);
    if (UBreakIterator *iterator = m_iterators->lines(style.language)) {
        UErrorCode error = U_ZERO_ERROR;
        ubrk_setText(iterator, utf16(words), static_cast<int32_t>(length), &error);
        for (int32_t at = ubrk_next(iterator); at != UBRK_DONE && U_SUCCESS(error); at = ubrk_next(iterator)) {
            const bool forced = at > 0 && text.text[at - 1] == QChar(0x2028);
            out.breaks[static_cast<size_t>(at)] = forced ? TextAnalysis::Forced : TextAnalysis::Allowed;
        }
    }
    out.breaks[length] = 0;
    mendBreaks(words, out.breaks);
    for (const RichText::Note &note : text.notes) // a footnote reference stays with its word
        out.breaks[static_cast<size_t>(note.position)] = 0;
    addBreaksInCode(text, out.breaks);
}

void TextAnalyser::findScripts(const RichText &text, const ParagraphStyle &style, TextAnalysis &out) const
{
    const bool latin =
        std::all_of(text.text.cbegin(), text.text.cend(), [](QChar c) { return c.unicode() < 0x250 || (c.unicode() >= 0x2010 && c.unicode() <= 0x2030); });
    if (latin && !style.language.startsWith(QLatin1StringView("zh")) && !style.language.startsWith(QLatin1StringView("ja")))
        return;
    const int length = static_cast<int>(text.text.size());
    out.scripts.assign(static_cast<size_t>(length), USCRIPT_COMMON);
    UScriptCode current = USCRIPT_COMMON;
    int unresolved = 0; // everything before has a script
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
            script = USCRIPT_HIRAGANA; // one face has both
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

void TextAnalyser::findLevels(const RichText &text, const ParagraphStyle &style, TextAnalysis &out)
{
    const auto strongRight = [](QChar c) {
        return c.unicode() >= 0x590
               && (c.unicode() < 0x900 || (c.unicode() >= 0x200E && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069)
                   || c.isSurrogate() || (c.unicode() >= 0xFB1D && c.unicode() <= 0xFEFC));
    };
    const bool mayTurn = std::any_of(text.text.cbegin(), text.text.cend(), strongRight);
    const bool hasLatin = std::any_of(text.text.cbegin(), text.text.cend(), [](QChar c) { return c.isLetter() && c.unicode() < 0x590; });
    if (!mayTurn && (style.direction == ParagraphStyle::Direction::LeftToRight || !style.rightToLeftDefault || hasLatin)
        && style.direction != ParagraphStyle::Direction::RightToLeft)
        return;
    if (!m_iterators->bidi)
        m_iterators->bidi = ubidi_open();
    const auto length = static_cast<int32_t>(text.text.size());
    // UAX 9 ends paragraphs at forced breaks; spaces instead keep the direction
    QString flat = text.text;
    flat.replace(QChar(0x2028), QChar(u' '));
    for (const RichText::Note &note : text.notes) { // footnote references follow their word, where Arabic digits would reorder
        for (qsizetype at = note.position; at < length && flat[at].isDigit(); ++at)
            flat[at] = u'1';
    }
    const auto setLevels = [&](QStringView part, UBiDiLevel direction, int at, UBiDiLevel outer) {
        UErrorCode error = U_ZERO_ERROR;
        ubidi_setPara(m_iterators->bidi, reinterpret_cast<const UChar *>(part.utf16()), static_cast<int32_t>(part.size()), direction, nullptr, &error);
        const UBiDiLevel *levels = ubidi_getLevels(m_iterators->bidi, &error);
        for (int i = 0; i < part.size() && U_SUCCESS(error) && levels; ++i)
            out.levels[static_cast<size_t>(at) + static_cast<size_t>(i)] = static_cast<quint8>(levels[i] + outer);
        return (ubidi_getParaLevel(m_iterators->bidi) & 1) != 0;
    };
    Islands islands = codeRanges(text);
    for (const qsizetype at : formulaPlaces(text))
        islands.emplace_back(static_cast<int>(at), static_cast<int>(at) + 1);
    std::ranges::sort(islands);
    const auto baseLevel = [&]() -> UBiDiLevel {
        switch (style.direction) {
        case ParagraphStyle::Direction::LeftToRight: return 0;
        case ParagraphStyle::Direction::RightToLeft: return 1;
        case ParagraphStyle::Direction::ByDefault: return turns(around(flat, islands), style.rightToLeftDefault) ? 1 : 0;
        case ParagraphStyle::Direction::ByContent: break;
        }
        return style.rightToLeftDefault ? UBIDI_DEFAULT_RTL : UBIDI_DEFAULT_LTR;
    };
    out.levels.assign(static_cast<size_t>(length), 0);
    out.rightToLeft = setLevels(around(flat, islands), baseLevel(), 0, 0);
    if (out.rightToLeft && addPhrases(text, flat, islands)) // their quotes and full stops stay with them
        (void)setLevels(around(flat, islands), 1, 0, 0);
    quint16 number = 0;
    for (const auto &[from, to] : islands) {
        const quint8 around = out.levels[static_cast<size_t>(from)];
        const bool apart = (around & 1) != 0; // else it continues the left-to-right text around it
        const auto outer = static_cast<UBiDiLevel>(apart ? around + 1 : out.rightToLeft ? 2 : 0);
        (void)setLevels(QStringView(flat).mid(from, to - from), 0, from, outer); // a deeper level, and even
        if (!apart)
            continue;
        out.islands.resize(static_cast<size_t>(length), 0);
        std::fill(out.islands.begin() + from, out.islands.begin() + to, ++number);
    }
}

Result<TextAnalysis> TextAnalyser::analyse(const RichText &text, const ParagraphStyle &style, WorkContext &context)
{
    TextAnalysis result;
    findBreaks(text, style, result);
    if (auto stopped = context.checkStop(); !stopped)
        return failure(stopped.error());
    findScripts(text, style, result);
    findLevels(text, style, result);
    return result;
}

} // namespace quayside
