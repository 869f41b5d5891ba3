// SPDX-License-Identifier: GPL-3.0-or-later
// Unicode's blocks Mathematical Alphanumeric Symbols and Letterlike Symbols.
#include "math/letters.h"

#include <algorithm>
#include <array>

namespace quayside::math {
namespace {

/// Where the letters of an alphabet start; 0: it has none.
struct Range {
    Alphabet alphabet;
    char32_t capitals;
    char32_t greek; ///< capital Alpha
    char32_t digits;
};

constexpr std::array ranges{
    Range{Alphabet::Bold, 0x1D400, 0x1D6A8, 0x1D7CE},
    Range{Alphabet::Italic, 0x1D434, 0x1D6E2, 0},
    Range{Alphabet::BoldItalic, 0x1D468, 0x1D71C, 0x1D7CE},
    Range{Alphabet::Script, 0x1D49C, 0, 0},
    Range{Alphabet::BoldScript, 0x1D4D0, 0, 0},
    Range{Alphabet::Fraktur, 0x1D504, 0, 0},
    Range{Alphabet::DoubleStruck, 0x1D538, 0, 0x1D7D8},
    Range{Alphabet::BoldFraktur, 0x1D56C, 0, 0},
    Range{Alphabet::SansSerif, 0x1D5A0, 0, 0x1D7E2},
    Range{Alphabet::SansBold, 0x1D5D4, 0x1D756, 0x1D7EC},
    Range{Alphabet::SansItalic, 0x1D608, 0, 0x1D7E2},
    Range{Alphabet::SansBoldItalic, 0x1D63C, 0x1D790, 0x1D7EC},
    Range{Alphabet::Monospace, 0x1D670, 0, 0x1D7F6},
};

/// Letters that Unicode had before the block, whose places in it are empty.
constexpr std::array<std::pair<char32_t, char32_t>, 24> earlier{{
    {0x1D455, 0x210E}, {0x1D49D, 0x212C}, {0x1D4A0, 0x2130}, {0x1D4A1, 0x2131}, {0x1D4A3, 0x210B}, {0x1D4A4, 0x2110}, {0x1D4A7, 0x2112}, {0x1D4A8, 0x2133},
    {0x1D4AD, 0x211B}, {0x1D4BA, 0x212F}, {0x1D4BC, 0x210A}, {0x1D4C4, 0x2134}, {0x1D506, 0x212D}, {0x1D50B, 0x210C}, {0x1D50C, 0x2111}, {0x1D515, 0x211C},
    {0x1D51D, 0x2128}, {0x1D53A, 0x2102}, {0x1D53F, 0x210D}, {0x1D545, 0x2115}, {0x1D547, 0x2119}, {0x1D548, 0x211A}, {0x1D549, 0x211D}, {0x1D551, 0x2124},
}};

constexpr char32_t lettersOfGreek = 58; ///< of each alphabet: capitals with nabla, small ones with partial and the variants
constexpr std::array<char32_t, 7> greekVariants{0x2202, 0x03F5, 0x03D1, 0x03F0, 0x03D5, 0x03F1, 0x03D6}; ///< behind small omega

/// The place of @p c from capital Alpha on; lettersOfGreek: it is no Greek letter.
char32_t greekPlace(char32_t c)
{
    if (c >= 0x0391 && c <= 0x03A9)
        return c - 0x0391;
    if (c == 0x2207)
        return 25;
    if (c >= 0x03B1 && c <= 0x03C9)
        return c - 0x03B1 + 26;
    const auto *const found = std::find(greekVariants.begin(), greekVariants.end(), c);
    return found == greekVariants.end() ? lettersOfGreek : static_cast<char32_t>(51 + (found - greekVariants.begin()));
}

} // namespace

char32_t letterIn(Alphabet alphabet, char32_t character)
{
    const auto *const range = std::find_if(ranges.begin(), ranges.end(), [alphabet](const Range &each) { return each.alphabet == alphabet; });
    if (range == ranges.end())
        return character;
    char32_t found = 0;
    if (character >= U'A' && character <= U'Z')
        found = range->capitals + (character - U'A');
    else if (character >= U'a' && character <= U'z')
        found = range->capitals + 26 + (character - U'a');
    else if (character >= U'0' && character <= U'9' && range->digits)
        return range->digits + (character - U'0');
    else if (const char32_t place = greekPlace(character); place < lettersOfGreek && range->greek)
        return range->greek + place;
    if (!found)
        return character;
    const auto *const before = std::find_if(earlier.begin(), earlier.end(), [found](const auto &each) { return each.first == found; });
    return before == earlier.end() ? found : before->second;
}

Alphabet bold(Alphabet alphabet)
{
    switch (alphabet) {
    case Alphabet::None:
    case Alphabet::Italic: return Alphabet::BoldItalic;
    case Alphabet::Normal: return Alphabet::Bold;
    case Alphabet::Script: return Alphabet::BoldScript;
    case Alphabet::Fraktur: return Alphabet::BoldFraktur;
    case Alphabet::SansSerif: return Alphabet::SansBold;
    case Alphabet::SansItalic: return Alphabet::SansBoldItalic;
    default: return alphabet;
    }
}

} // namespace quayside::math
