// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

/// The codes of letters in content streams. Those that a face has most are a byte long, which makes texts a tenth smaller than two would, and a
/// blank is 32, so that the word spacing of the text state applies to it (ISO 32000-1, 9.3.3): printable ASCII is its own code, other letters take
/// what is left below C0; C0 … FE begin codes of two bytes, FF those of three.
namespace quayside::pdf {

/// A code, its glyph in the face and what it extracts as.
struct Code {
    quint32 code = 0;
    quint32 glyph = 0;
    QStringView text;
};

inline constexpr quint32 blankCode = 0x20;
/// The first code that is not ASCII, and the one that follows @p code.
inline constexpr quint32 firstOtherCode = 1;
constexpr quint32 codeAfter(quint32 code)
{
    return code == 0x1f ? 0x7f : code == 0xbf ? 0xc000 : code == 0xfeff ? 0xff0000 : code + 1;
}
constexpr bool isAsciiCode(char32_t character)
{
    return character >= 0x20 && character < 0x7f;
}
constexpr int codeLength(quint32 code)
{
    return code < 0xc0 ? 1 : code < 0xff00 ? 2 : 3;
}

/// The CID of @p code in fonts that have no CIDs of their own: codes without their gaps.
constexpr quint16 cidOf(quint32 code)
{
    return static_cast<quint16>(code < 0xc0 ? code : code < 0xff00 ? 0xc0 + code - 0xc000 : 0xc0 + 0x3f00 + code - 0xff0000);
}

/// The CMap @p name that gives each of @p codes, which rise, its CID (ISO 32000-1, 9.7.5.4): those of @p cids, in the same order.
std::string cidMap(const std::string &name, const std::vector<Code> &codes, const std::vector<quint16> &cids);
/// The CMap that gives each of @p codes, which rise, its text (ISO 32000-1, 9.10.3).
std::string toUnicodeMap(const std::vector<Code> &codes);

} // namespace quayside::pdf
