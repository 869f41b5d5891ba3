// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace quayside::pdf {

/// Glyph numbering of a CFF table (Adobe Technical Note 5176).
struct CffCharset {
    bool cidKeyed = false;
    std::vector<quint16> cids; ///< by glyph, when cidKeyed
};

/// Charset of the table's first font. An unreadable one counts as not CID-keyed.
CffCharset cffCharset(QByteArrayView table, int glyphCount);

} // namespace quayside::pdf
