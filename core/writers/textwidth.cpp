// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/textwidth.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East_Asian_Width W and F, and what terminals show as emoji two columns wide. Sorted.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},   Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},
    Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},   Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},   Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},
    Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},   Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},   Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},   Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},
    Range{0xFE10, 0xFE19},   Range{0xFE30, 0xFE6F},   Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x16FE0, 0x18CFF}, Range{0x1AFF0, 0x1B2FF},
    Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E}, Range{0x1F191, 0x1F19A}, Range{0x1F1E6, 0x1F202}, Range{0x1F210, 0x1F23B},
    Range{0x1F240, 0x1F248}, Range{0x1F250, 0x1F251}, Range{0x1F260, 0x1F265}, Range{0x1F300, 0x1F320}, Range{0x1F32D, 0x1F335}, Range{0x1F337, 0x1F37C},
    Range{0x1F37E, 0x1F393}, Range{0x1F3A0, 0x1F3CA}, Range{0x1F3CF, 0x1F3D3}, Range{0x1F3E0, 0x1F3F0}, Range{0x1F3F4, 0x1F3F4}, Range{0x1F3F8, 0x1F43E},
    Range{0x1F440, 0x1F440}, Range{0x1F442, 0x1F4FC}, Range{0x1F4FF, 0x1F53D}, Range{0x1F54B, 0x1F54E}, Range{0x1F550, 0x1F567}, Range{0x1F57A, 0x1F57A},
    Range{0x1F595, 0x1F596}, Range{0x1F5A4, 0x1F5A4}, Range{0x1F5FB, 0x1F64F}, Range{0x1F680, 0x1F6C5}, Range{0x1F6CC, 0x1F6CC}, Range{0x1F6D0, 0x1F6D2},
    Range{0x1F6D5, 0x1F6D7}, Range{0x1F6DC, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC}, Range{0x1F6F4, 0x1F6FC}, Range{0x1F7E0, 0x1F7EB}, Range{0x1F7F0, 0x1F7F0},
    Range{0x1F90C, 0x1F93A}, Range{0x1F93C, 0x1F945}, Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

bool isWide(char32_t c)
{
    if (c < wideRanges.front().first)
        return false;
    const auto after = std::upper_bound(wideRanges.begin(), wideRanges.end(), c, [](char32_t value, const Range &range) { return value < range.first; });
    return c <= std::prev(after)->last;
}

bool isZeroWidth(char32_t c)
{
    if (c >= 0x1160 && c <= 0x11FF)
        return true;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing: return true;
    case QChar::Other_Format: return c != 0x00AD;
    default: return false;
    }
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// Columns of one grapheme: its widest code point; an emoji presentation selector makes two.
int graphemeWidth(QStringView grapheme)
{
    int width = 0;
    for (qsizetype i = 0; i < grapheme.size(); ++i) {
        const char32_t c = codePointAt(grapheme, i);
        if (c > 0xffff)
            ++i;
        if (c == 0xFE0F && width > 0)
            return 2;
        width = std::max(width, isWide(c) ? 2 : isZeroWidth(c) || c < 0x20 ? 0 : 1);
    }
    return width;
}

/// A piece that stays on one line, and the blanks behind it that vanish at a line's end.
struct Piece {
    QStringView text;
    int width = 0;
    int blanks = 0;
};

/// Between these a line may end although there is no blank: both sides wide, no punctuation that clings to its neighbour.
bool breaksBetweenWide(char32_t before, char32_t after)
{
    static constexpr QStringView closing = u"、。，．：；？！）」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％";
    static constexpr QStringView opening = u"（「『【〔〈《“‘";
    if (!isWide(before) || !isWide(after))
        return false;
    const bool clings = after <= 0xffff && closing.contains(QChar(static_cast<char16_t>(after)));
    const bool holds = before <= 0xffff && opening.contains(QChar(static_cast<char16_t>(before)));
    return !clings && !holds;
}

void appendPieces(QList<Piece> &pieces, QStringView word, int blanks)
{
    if (isAscii(word)) {
        pieces.append({word, static_cast<int>(word.size()), blanks});
        return;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    qsizetype start = 0;
    qsizetype at = 0;
    int width = 0;
    char32_t last = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        const char32_t c = codePointAt(word, at);
        if (at > start && breaksBetweenWide(last, c)) {
            pieces.append({word.mid(start, at - start), width, 0});
            start = at;
            width = 0;
        }
        width += graphemeWidth(word.mid(at, next - at));
        last = c;
        at = next;
    }
    pieces.append({word.mid(start), width, blanks});
}

QList<Piece> piecesOf(QStringView line)
{
    QList<Piece> pieces;
    qsizetype at = 0;
    while (at < line.size()) {
        qsizetype end = at;
        while (end < line.size() && line.at(end) != u' ')
            ++end;
        qsizetype next = end;
        while (next < line.size() && line.at(next) == u' ')
            ++next;
        appendPieces(pieces, line.mid(at, end - at), static_cast<int>(next - end));
        at = next;
    }
    return pieces;
}

} // namespace

int textWidth(QStringView text)
{
    if (isAscii(text))
        return static_cast<int>(text.size());
    int width = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype at = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        width += graphemeWidth(text.mid(at, next - at));
        at = next;
    }
    return width;
}

QStringList wrapText(const QString &text, const WrapRules &rules)
{
    QStringList lines;
    for (const QStringView hardLine : QStringView(text).split(u'\n')) {
        QString line;
        int width = lines.isEmpty() ? rules.firstIndent : rules.restIndent;
        int blanks = 0;
        for (const Piece &piece : piecesOf(hardLine)) {
            if (!line.isEmpty() && width + blanks + piece.width > rules.columns) {
                lines.append(line);
                line.clear();
                width = rules.restIndent;
                blanks = 0;
            }
            line += QString(blanks, u' ');
            line += piece.text;
            width += blanks + piece.width;
            blanks = piece.blanks;
        }
        lines.append(line);
    }
    return lines;
}

bool joinsWithoutBlank(char32_t before, char32_t after)
{
    const auto unspaced = [](char32_t c) {
        const bool hangul = (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F) || (c >= 0xA960 && c <= 0xD7FF);
        return c >= 0x2E80 && c < 0x1F000 && isWide(c) && !hangul;
    };
    return (unspaced(before) || (before >= 0x20000 && isWide(before))) && (unspaced(after) || (after >= 0x20000 && isWide(after)));
}

QString padded(const QString &text, int columns, Qt::Alignment alignment)
{
    const int missing = columns - textWidth(text);
    if (missing <= 0)
        return text;
    const int left = alignment.testFlag(Qt::AlignRight) ? missing : alignment.testFlag(Qt::AlignHCenter) ? missing / 2 : 0;
    return QString(left, u' ') + text + QString(missing - left, u' ');
}

} // namespace quayside
