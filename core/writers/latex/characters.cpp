// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/characters.h"

#include "math/texcharacters.h"
#include "writers/latex/commands.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace quayside::latex {
namespace {

constexpr qsizetype mostDeclared = 2000; ///< characters: a text with more is no text for pdfTeX

struct Range {
    char32_t first;
    char32_t last;
};

/// Characters beyond ASCII that LaTeX's kernel declares for the encodings T1 and TS1 (t1enc.dfu, ts1enc.dfu, omsenc.dfu).
constexpr std::array declared{
    Range{0x00A0, 0x0137}, Range{0x0139, 0x013E}, Range{0x0141, 0x0148}, Range{0x014A, 0x0165}, Range{0x0168, 0x017E}, Range{0x0192, 0x0192},
    Range{0x01C4, 0x01D4}, Range{0x01E2, 0x01E3}, Range{0x01E6, 0x01EB}, Range{0x01F0, 0x01F0}, Range{0x01F4, 0x01F5}, Range{0x0218, 0x021B},
    Range{0x0232, 0x0233}, Range{0x0237, 0x0237}, Range{0x02C6, 0x02C7}, Range{0x02D8, 0x02D9}, Range{0x02DB, 0x02DD}, Range{0x0E3F, 0x0E3F},
    Range{0x1E02, 0x1E03}, Range{0x1E0D, 0x1E0D}, Range{0x1E1E, 0x1E21}, Range{0x1E25, 0x1E25}, Range{0x1E30, 0x1E31}, Range{0x1E37, 0x1E37},
    Range{0x1E43, 0x1E43}, Range{0x1E45, 0x1E45}, Range{0x1E47, 0x1E47}, Range{0x1E5B, 0x1E5B}, Range{0x1E63, 0x1E63}, Range{0x1E6D, 0x1E6D},
    Range{0x1E8E, 0x1E91}, Range{0x1E9E, 0x1E9E}, Range{0x1EF2, 0x1EF3}, Range{0x200C, 0x200C}, Range{0x2010, 0x2016}, Range{0x2018, 0x201A},
    Range{0x201C, 0x201E}, Range{0x2020, 0x2022}, Range{0x2026, 0x2026}, Range{0x2030, 0x2031}, Range{0x2039, 0x203B}, Range{0x203D, 0x203D},
    Range{0x2044, 0x2044}, Range{0x204E, 0x204E}, Range{0x2052, 0x2052}, Range{0x20A1, 0x20A1}, Range{0x20A4, 0x20A4}, Range{0x20A6, 0x20A6},
    Range{0x20A9, 0x20A9}, Range{0x20AB, 0x20AC}, Range{0x20B1, 0x20B1}, Range{0x2103, 0x2103}, Range{0x2116, 0x2117}, Range{0x211E, 0x211E},
    Range{0x2120, 0x2120}, Range{0x2122, 0x2122}, Range{0x2126, 0x2127}, Range{0x212E, 0x212E}, Range{0x2190, 0x2193}, Range{0x2329, 0x232A},
    Range{0x2422, 0x2423}, Range{0x25E6, 0x25E6}, Range{0x25EF, 0x25EF}, Range{0x266A, 0x266A}, Range{0x27E8, 0x27E9}, Range{0x3008, 0x3009},
    Range{0xFB00, 0xFB06}, Range{0xFEFF, 0xFEFF},
};

bool isDeclared(char32_t c)
{
    const auto after = std::upper_bound(declared.begin(), declared.end(), c, [](char32_t value, const Range &range) { return value < range.first; });
    return after != declared.begin() && c <= std::prev(after)->last;
}

bool isCyrillic(char32_t c)
{
    return c >= 0x0400 && c <= 0x045F;
}

/// What no formula has a command for.
struct Row {
    char32_t character;
    const char *tex;
};
constexpr std::array others{
    // sorted by character
    Row{0x0391, "\\ensuremath{\\mathrm{A}}"},
    Row{0x0392, "\\ensuremath{\\mathrm{B}}"},
    Row{0x0395, "\\ensuremath{\\mathrm{E}}"},
    Row{0x0396, "\\ensuremath{\\mathrm{Z}}"},
    Row{0x0397, "\\ensuremath{\\mathrm{H}}"},
    Row{0x0399, "\\ensuremath{\\mathrm{I}}"},
    Row{0x039A, "\\ensuremath{\\mathrm{K}}"},
    Row{0x039C, "\\ensuremath{\\mathrm{M}}"},
    Row{0x039D, "\\ensuremath{\\mathrm{N}}"},
    Row{0x039F, "\\ensuremath{\\mathrm{O}}"},
    Row{0x03A1, "\\ensuremath{\\mathrm{P}}"},
    Row{0x03A4, "\\ensuremath{\\mathrm{T}}"},
    Row{0x03A7, "\\ensuremath{\\mathrm{X}}"},
    Row{0x03BF, "\\ensuremath{o}"},
    Row{0x2000, "\\enspace"},
    Row{0x2001, "\\quad"},
    Row{0x2002, "\\enspace"},
    Row{0x2003, "\\quad"},
    Row{0x2007, "\\hphantom{0}"},
    Row{0x2043, "\\textbullet"},
    Row{0x20BF, "\\textbf{B}"},
    Row{0x21B5, "\\ensuremath{\\hookleftarrow}"},
    Row{0x2500, "-"},
    Row{0x2502, "\\textbar"},
    Row{0x250C, "+"},
    Row{0x2510, "+"},
    Row{0x2514, "+"},
    Row{0x2518, "+"},
    Row{0x251C, "+"},
    Row{0x2524, "+"},
    Row{0x252C, "+"},
    Row{0x2534, "+"},
    Row{0x253C, "+"},
    Row{0x25A0, "\\ensuremath{\\blacksquare}"},
    Row{0x25A1, "\\ensuremath{\\square}"},
    Row{0x25B2, "\\ensuremath{\\blacktriangle}"},
    Row{0x25B6, "\\ensuremath{\\blacktriangleright}"},
    Row{0x25BC, "\\ensuremath{\\blacktriangledown}"},
    Row{0x25C0, "\\ensuremath{\\blacktriangleleft}"},
    Row{0x25C6, "\\ensuremath{\\blacklozenge}"},
    Row{0x25CB, "\\ensuremath{\\bigcirc}"},
    Row{0x25CF, "\\textbullet"},
    Row{0x2605, "\\ensuremath{\\bigstar}"},
    Row{0x2610, "\\ensuremath{\\square}"},
    Row{0x2611, "\\ensuremath{\\boxdot}"},
    Row{0x2612, "\\ensuremath{\\boxtimes}"},
    Row{0x2660, "\\ensuremath{\\spadesuit}"},
    Row{0x2663, "\\ensuremath{\\clubsuit}"},
    Row{0x2665, "\\ensuremath{\\heartsuit}"},
    Row{0x2666, "\\ensuremath{\\diamondsuit}"},
    Row{0x2713, "\\ensuremath{\\checkmark}"},
    Row{0x2714, "\\ensuremath{\\checkmark}"},
    Row{0x2717, "\\ensuremath{\\times}"},
    Row{0x2718, "\\ensuremath{\\times}"},
};

/// Whether @p c shows nothing.
bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069)
           || (c >= 0xFE00 && c <= 0xFE0F);
}

/// The TeX of @p c, in text; empty: none is known.
QString commandFor(char32_t c)
{
    const auto row = std::lower_bound(others.begin(), others.end(), c, [](const Row &each, char32_t value) { return each.character < value; });
    if (row != others.end() && row->character == c)
        return QString::fromLatin1(row->tex);
    if (isInvisible(c))
        return QStringLiteral("\\relax");
    const QString own = QString::fromUcs4(&c, 1);
    const QString tex = texInMath(own);
    return tex == own || tex.isEmpty() || !isKnown(tex) ? QString() : QStringLiteral("\\ensuremath{") + tex + u'}';
}

QString number(char32_t c)
{
    return QString::number(c, 16).toUpper().rightJustified(4, u'0');
}

/// The command for @p c; empty: it stands for itself.
QString special(char16_t c, bool typewriter)
{
    switch (c) {
    case u'\\': return QStringLiteral("\\textbackslash{}");
    case u'{': return QStringLiteral("\\{");
    case u'}': return QStringLiteral("\\}");
    case u'$': return QStringLiteral("\\$");
    case u'&': return QStringLiteral("\\&");
    case u'#': return QStringLiteral("\\#");
    case u'%': return QStringLiteral("\\%");
    case u'_': return QStringLiteral("\\_");
    case u'^': return QStringLiteral("\\textasciicircum{}");
    case u'~': return QStringLiteral("\\textasciitilde{}");
    case u'"': return QStringLiteral("\\textquotedbl{}");
    case u'`': return QStringLiteral("\\textasciigrave{}");
    case u'[': return QStringLiteral("{[}"); // else it may begin an option of what stands before
    case u'*': return QStringLiteral("{*}"); // the same
    case 0x00A0: return typewriter ? QStringLiteral("\\ ") : QStringLiteral("~");
    case 0x00AD: return QStringLiteral("\\-");
    case 0x2009:
    case 0x202F: return QStringLiteral("\\,");
    case 0x200B: return QStringLiteral("\\hspace{0pt}");
    case 0x2028:
    case 0x2029: return QStringLiteral(" ");
    default: return {};
    }
}

/// Whether fonts of LaTeX join @p c with another of its kind to something else.
bool joins(QChar c)
{
    return c == u'-' || c == u',' || c == u'<' || c == u'>' || c == u'\'';
}

} // namespace

QString escaped(QStringView text, bool typewriter)
{
    QString tex;
    tex.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar before = i > 0 ? text[i - 1] : QChar();
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'\'' && (typewriter || !before.isLetterOrNumber() || !after.isLetter())) {
            tex += QStringLiteral("\\textquotesingle{}"); // an apostrophe stays one
            continue;
        }
        if (typewriter && c == u' ' && (before == u' ' || i == 0)) {
            tex += QStringLiteral("\\ ");
            continue;
        }
        if (const QString command = special(c.unicode(), typewriter); !command.isEmpty()) {
            tex += command;
            continue;
        }
        if (c.unicode() < 0x20 || c.unicode() == 0x7F) {
            tex += u' ';
            continue;
        }
        if (joins(c) && c == before)
            tex += QStringLiteral("{}");
        tex += c;
    }
    return tex;
}

QString escapedAddress(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    if (!parsed.isValid() || parsed.isEmpty())
        return {};
    QString address = QString::fromLatin1(parsed.toEncoded());
    address.replace(u'\\', QLatin1StringView("%5C")).replace(u'{', QLatin1StringView("%7B")).replace(u'}', QLatin1StringView("%7D"));
    address.replace(u'^', QLatin1StringView("%5E")).replace(u'~', QLatin1StringView("%7E"));
    address.replace(u'%', QLatin1StringView("\\%")).replace(u'#', QLatin1StringView("\\#"));
    return address;
}

QString labelName(const QString &id)
{
    QString name;
    for (const QChar c : id) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u':' || c == u'.' || c == u'/' || c == u'+');
        name += plain ? QString(c) : QStringLiteral("ux") + QString::number(c.unicode(), 16);
    }
    return name;
}

void Characters::add(QStringView text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return;
    const QList<uint> characters = text.toString().normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint one : characters) {
        const auto c = static_cast<char32_t>(one);
        if (c < 0x80 || m_seen.contains(c) || m_seen.size() >= 10 * mostDeclared)
            continue;
        m_seen.insert(c);
        const bool escapedElsewhere = c <= 0xFFFF && !special(static_cast<char16_t>(c), false).isEmpty();
        m_cyrillic = m_cyrillic || isCyrillic(c);
        if (isDeclared(c) || isCyrillic(c) || escapedElsewhere)
            continue;
        (commandFor(c).isEmpty() ? m_missing : m_known).append(c);
    }
}

QStringList Characters::declarations() const
{
    QStringList lines;
    QList<char32_t> known = m_known;
    std::sort(known.begin(), known.end());
    for (const char32_t c : std::as_const(known))
        lines.append(QStringLiteral("  \\DeclareUnicodeCharacter{%1}{%2}").arg(number(c), commandFor(c)));
    QList<char32_t> missing = m_missing;
    std::sort(missing.begin(), missing.end());
    if (!missing.isEmpty())
        lines.append(QStringLiteral("  \\newcommand{\\missingcharacter}[1]{\\fbox{\\tiny\\ttfamily #1}}"));
    for (const char32_t c : std::as_const(missing).first(std::min(missing.size(), mostDeclared)))
        lines.append(QStringLiteral("  \\DeclareUnicodeCharacter{%1}{\\missingcharacter{%1}}").arg(number(c)));
    return lines;
}

} // namespace quayside::latex
