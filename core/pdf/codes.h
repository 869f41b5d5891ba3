// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

/// Character codes in content streams: two bytes that are the CID itself (Identity-H), as every reader knows them. See
/// docs/decisions/identity-h-in-visual-order.md.
namespace quayside::pdf {

/// A code, the face's glyph that it shows, and the text that it extracts as.
struct Code {
    quint16 code = 0;
    quint32 glyph = 0;
    QStringView text;
};

/// ToUnicode CMap of ascending @p codes (ISO 32000-1, 9.10.3). No code may be without text: readers show such codes as they like.
std::string toUnicodeMap(const std::vector<Code> &codes);

} // namespace quayside::pdf
