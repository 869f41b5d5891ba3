// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <hb.h>

#include <vector>

namespace quayside::pdf {

/// A glyph of a TrueType composite, moved by font units (y up).
struct CompositePart {
    quint32 glyph = 0;
    qint16 x = 0;
    qint16 y = 0;
};

/// Glyphs drawn as one; without parts: a blank.
struct Composite {
    std::vector<CompositePart> parts;
    quint16 advance = 0; ///< font units
};

/// The TrueType @p face with @p glyphs appended in order; null if its tables do not allow it. The caller destroys it.
hb_face_t *withComposites(hb_face_t *face, const std::vector<Composite> &glyphs);

} // namespace quayside::pdf
