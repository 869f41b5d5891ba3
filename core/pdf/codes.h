// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <vector>

/// Character codes in content streams: the CID in two bytes (Identity-H), which every reader supports. See
/// docs/decisions/identity-h-in-visual-order.md.
namespace quayside::pdf {

/// A code, its glyph in the face, and its extracted text.
struct Code {
    quint16 code = 0;
    quint32 glyph = 0;
    QStringView text;
};

/// ToUnicode CMap of ascending @p codes (ISO 32000-1, 9.10.3). Every code needs text: readers differ on codes without.
std::string toUnicodeMap(const std::vector<Code> &codes);

} // namespace quayside::pdf
