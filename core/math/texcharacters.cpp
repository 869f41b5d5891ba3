// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/texcharacters.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace quayside {
namespace {

struct Row {
    char32_t character;
    const char *command; ///< without its backslash; empty: nothing is shown
};
constexpr std::array commands{
    // sorted by character
    Row{0x00AC, "neg"},
    Row{0x00B1, "pm"},
    Row{0x00B7, "cdot"},
    Row{0x00D7, "times"},
    Row{0x00F7, "div"},
    Row{0x0393, "Gamma"},
    Row{0x0394, "Delta"},
    Row{0x0398, "Theta"},
    Row{0x039B, "Lambda"},
    Row{0x039E, "Xi"},
    Row{0x03A0, "Pi"},
    Row{0x03A3, "Sigma"},
    Row{0x03A5, "Upsilon"},
    Row{0x03A6, "Phi"},
    Row{0x03A8, "Psi"},
    Row{0x03A9, "Omega"},
    Row{0x03B1, "alpha"},
    Row{0x03B2, "beta"},
    Row{0x03B3, "gamma"},
    Row{0x03B4, "delta"},
    Row{0x03B5, "varepsilon"},
    Row{0x03B6, "zeta"},
    Row{0x03B7, "eta"},
    Row{0x03B8, "theta"},
    Row{0x03B9, "iota"},
    Row{0x03BA, "kappa"},
    Row{0x03BB, "lambda"},
    Row{0x03BC, "mu"},
    Row{0x03BD, "nu"},
    Row{0x03BE, "xi"},
    Row{0x03C0, "pi"},
    Row{0x03C1, "rho"},
    Row{0x03C2, "varsigma"},
    Row{0x03C3, "sigma"},
    Row{0x03C4, "tau"},
    Row{0x03C5, "upsilon"},
    Row{0x03C6, "varphi"},
    Row{0x03C7, "chi"},
    Row{0x03C8, "psi"},
    Row{0x03C9, "omega"},
    Row{0x03D1, "vartheta"},
    Row{0x03D5, "phi"},
    Row{0x03D6, "varpi"},
    Row{0x03F1, "varrho"},
    Row{0x03F5, "epsilon"},
    Row{0x2016, "Vert"},
    Row{0x2020, "dagger"},
    Row{0x2021, "ddagger"},
    Row{0x2026, "ldots"},
    Row{0x2032, "prime"},
    Row{0x2061, ""},
    Row{0x2062, ""},
    Row{0x2063, ""},
    Row{0x210F, "hbar"},
    Row{0x2111, "Im"},
    Row{0x2113, "ell"},
    Row{0x2118, "wp"},
    Row{0x211C, "Re"},
    Row{0x2135, "aleph"},
    Row{0x2190, "leftarrow"},
    Row{0x2191, "uparrow"},
    Row{0x2192, "to"},
    Row{0x2193, "downarrow"},
    Row{0x2194, "leftrightarrow"},
    Row{0x21A6, "mapsto"},
    Row{0x21AA, "hookrightarrow"},
    Row{0x21D0, "Leftarrow"},
    Row{0x21D2, "Rightarrow"},
    Row{0x21D4, "Leftrightarrow"},
    Row{0x2200, "forall"},
    Row{0x2202, "partial"},
    Row{0x2203, "exists"},
    Row{0x2204, "nexists"},
    Row{0x2205, "emptyset"},
    Row{0x2207, "nabla"},
    Row{0x2208, "in"},
    Row{0x2209, "notin"},
    Row{0x220B, "ni"},
    Row{0x220F, "prod"},
    Row{0x2210, "coprod"},
    Row{0x2211, "sum"},
    Row{0x2213, "mp"},
    Row{0x2216, "setminus"},
    Row{0x2217, "ast"},
    Row{0x2218, "circ"},
    Row{0x2219, "bullet"},
    Row{0x221D, "propto"},
    Row{0x221E, "infty"},
    Row{0x2220, "angle"},
    Row{0x2223, "mid"},
    Row{0x2225, "parallel"},
    Row{0x2227, "land"},
    Row{0x2228, "lor"},
    Row{0x2229, "cap"},
    Row{0x222A, "cup"},
    Row{0x222B, "int"},
    Row{0x222C, "iint"},
    Row{0x222D, "iiint"},
    Row{0x222E, "oint"},
    Row{0x2234, "therefore"},
    Row{0x2235, "because"},
    Row{0x223C, "sim"},
    Row{0x2243, "simeq"},
    Row{0x2245, "cong"},
    Row{0x2248, "approx"},
    Row{0x2254, "coloneqq"},
    Row{0x2260, "ne"},
    Row{0x2261, "equiv"},
    Row{0x2264, "le"},
    Row{0x2265, "ge"},
    Row{0x226A, "ll"},
    Row{0x226B, "gg"},
    Row{0x227A, "prec"},
    Row{0x227B, "succ"},
    Row{0x2282, "subset"},
    Row{0x2283, "supset"},
    Row{0x2286, "subseteq"},
    Row{0x2287, "supseteq"},
    Row{0x2293, "sqcap"},
    Row{0x2294, "sqcup"},
    Row{0x2295, "oplus"},
    Row{0x2296, "ominus"},
    Row{0x2297, "otimes"},
    Row{0x2299, "odot"},
    Row{0x22A2, "vdash"},
    Row{0x22A4, "top"},
    Row{0x22A5, "perp"},
    Row{0x22A8, "models"},
    Row{0x22C5, "cdot"},
    Row{0x22C6, "star"},
    Row{0x22EE, "vdots"},
    Row{0x22EF, "cdots"},
    Row{0x22F1, "ddots"},
    Row{0x2308, "lceil"},
    Row{0x2309, "rceil"},
    Row{0x230A, "lfloor"},
    Row{0x230B, "rfloor"},
    Row{0x25A1, "square"},
    Row{0x25B3, "triangle"},
    Row{0x27E8, "langle"},
    Row{0x27E9, "rangle"},
    Row{0x27F5, "longleftarrow"},
    Row{0x27F6, "longrightarrow"},
    Row{0x27F9, "Longrightarrow"},
    Row{0x27FA, "iff"},
};

struct Alphabet {
    char32_t first; ///< of its capital A
    const char *command;
    int letters = 52; ///< capitals, then small ones
};
/// Mathematical Alphanumeric Symbols (Unicode, U+1D400): letters by their looks.
constexpr std::array alphabets{
    Alphabet{0x1D400, "mathbf"},  Alphabet{0x1D434, ""},         Alphabet{0x1D468, "boldsymbol"}, Alphabet{0x1D49C, "mathcal"},
    Alphabet{0x1D4D0, "mathcal"}, Alphabet{0x1D504, "mathfrak"}, Alphabet{0x1D538, "mathbb"},     Alphabet{0x1D56C, "mathfrak"},
    Alphabet{0x1D5A0, "mathsf"},  Alphabet{0x1D5D4, "mathsf"},   Alphabet{0x1D608, "mathsf"},     Alphabet{0x1D670, "mathtt"},
};
constexpr Alphabet boldDigits{0x1D7CE, "mathbf", 10};

struct Letter {
    char32_t character;
    const char *tex;
};
/// Those that had a place before that block was made.
constexpr std::array letterlike{
    Letter{0x2102, "\\mathbb{C}"}, Letter{0x210D, "\\mathbb{H}"}, Letter{0x210E, "h"},           Letter{0x2115, "\\mathbb{N}"},
    Letter{0x2119, "\\mathbb{P}"}, Letter{0x211A, "\\mathbb{Q}"}, Letter{0x211D, "\\mathbb{R}"}, Letter{0x2124, "\\mathbb{Z}"},
};

std::optional<QString> letterOf(char32_t c)
{
    const auto *one = std::find_if(letterlike.begin(), letterlike.end(), [c](const Letter &letter) { return letter.character == c; });
    if (one != letterlike.end())
        return QString::fromLatin1(one->tex);
    for (const Alphabet &alphabet : alphabets) {
        if (c < alphabet.first || c >= alphabet.first + static_cast<char32_t>(alphabet.letters))
            continue;
        const auto index = static_cast<int>(c - alphabet.first);
        const QChar letter(static_cast<char16_t>(index < 26 ? u'A' + index : u'a' + index - 26));
        return *alphabet.command == 0 ? QString(letter) : QStringLiteral("\\%1{%2}").arg(QLatin1StringView(alphabet.command)).arg(letter);
    }
    if (c >= boldDigits.first && c < boldDigits.first + 10)
        return QStringLiteral("\\mathbf{%1}").arg(static_cast<int>(c - boldDigits.first));
    return {};
}

const char *commandOf(char32_t c)
{
    const auto *found = std::lower_bound(commands.begin(), commands.end(), c, [](const Row &row, char32_t wanted) { return row.character < wanted; });
    return found != commands.end() && found->character == c ? found->command : nullptr;
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Appends @p next, with a blank where it would lengthen a command's name.
void append(QString &tex, const QString &next, bool &afterCommand)
{
    if (afterCommand && !next.isEmpty() && isLetter(next.front()))
        tex += u' ';
    tex += next;
    if (!next.isEmpty())
        afterCommand = next.size() > 1 && next.front() == u'\\' && std::all_of(next.begin() + 1, next.end(), isLetter);
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\\': return QStringLiteral("\\backslash");
    case U'^': return QStringLiteral("\\hat{}");
    case U'~': return QStringLiteral("\\sim");
    case U'{':
    case U'}':
    case U'#':
    case U'%':
    case U'&':
    case U'_':
    case U'$': return QStringLiteral("\\") + QChar(static_cast<char16_t>(c));
    case U'−': return QStringLiteral("-");
    case U'\u00a0': return QStringLiteral("~");
    case U'\n': return QStringLiteral(" ");
    default: return {};
    }
}

} // namespace

QString texInMath(QStringView text)
{
    QString tex;
    bool afterCommand = false;
    const QList<uint> characters = text.toUcs4();
    for (const uint one : characters) {
        const auto c = static_cast<char32_t>(one);
        if (const char *command = commandOf(c))
            append(tex, *command == 0 ? QString() : u'\\' + QString::fromLatin1(command), afterCommand);
        else if (const auto letter = letterOf(c))
            append(tex, *letter, afterCommand);
        else if (const QString special = escaped(c); !special.isEmpty())
            append(tex, special, afterCommand);
        else
            append(tex, QString::fromUcs4(&c, 1), afterCommand);
    }
    return tex;
}

QString texInText(QStringView text)
{
    QString tex;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\': tex += QStringLiteral("\\textbackslash{}"); break;
        case u'^': tex += QStringLiteral("\\textasciicircum{}"); break;
        case u'~': tex += QStringLiteral("\\textasciitilde{}"); break;
        case u'{':
        case u'}':
        case u'#':
        case u'%':
        case u'&':
        case u'_':
        case u'$': tex += u'\\'; [[fallthrough]];
        default: tex += c;
        }
    }
    return tex;
}

} // namespace quayside
