// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/textwidth.h"

#include <QTextBoundaryFinder>

#include <unicode/uchar.h>

#include <algorithm>

namespace quayside {
namespace {

/// Also emoji by default: regional indicators are neutral by width alone.
bool isWide(char32_t c)
{
    if (c < 0x1100) // nothing below is wide, and most text is below
        return false;
    const auto code = static_cast<UChar32>(c);
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH || u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION);
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

/// The widest code point's; emoji presentation makes two.
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

/// Unbreakable text, and blanks that vanish at a line's end.
struct Piece {
    QStringView text;
    int width = 0;
    int blanks = 0;
};

/// Whether a line may end here without a blank: both wide, no clinging punctuation.
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
