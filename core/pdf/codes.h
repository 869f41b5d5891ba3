// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

/// Character codes in content streams. A face's most common letters take one byte, which makes text a tenth smaller than two-byte codes.
/// Space is 32, so that word spacing applies (ISO 32000-1, 9.3.3). ASCII keeps its codes, other letters fill the rest below C0; C0 … FE
/// begin two-byte codes, FF three-byte ones.
namespace quayside::pdf {

struct Code {
    quint32 code = 0;
    quint32 glyph = 0;
    QStringView text;
};

inline constexpr quint32 blankCode = 0x20;
/// The first non-ASCII code; the one after @p code.
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

/// The CID for @p code in fonts without their own: codes numbered without gaps.
constexpr quint16 cidOf(quint32 code)
{
    return static_cast<quint16>(code < 0xc0 ? code : code < 0xff00 ? 0xc0 + code - 0xc000 : 0xc0 + 0x3f00 + code - 0xff0000);
}

/// CMap @p name from ascending @p codes to parallel @p cids (ISO 32000-1, 9.7.5.4).
std::string cidMap(const std::string &name, const std::vector<Code> &codes, const std::vector<quint16> &cids);
/// ToUnicode CMap of ascending @p codes (ISO 32000-1, 9.10.3).
std::string toUnicodeMap(const std::vector<Code> &codes);

} // namespace quayside::pdf
