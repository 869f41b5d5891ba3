// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace quayside::pdf {

/// How a CFF table (Adobe Technical Note 5176) numbers its glyphs.
struct CffCharset {
    bool cidKeyed = false;
    std::vector<quint16> cids; ///< by glyph, when cidKeyed
};

/// Reads the charset of the first font of @p table. A table that cannot be read counts as not CID-keyed.
CffCharset cffCharset(QByteArrayView table, int glyphCount);

} // namespace quayside::pdf
