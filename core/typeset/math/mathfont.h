// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontbook.h"

#include <hb-ot.h>

#include <unordered_map>
#include <vector>

namespace quayside {

/// What a glyph measures, in em; y up from the baseline.
struct MathMetrics {
    float advance = 0;
    float left = 0; ///< of its ink
    float right = 0;
    float ascent = 0;
    float descent = 0; ///< positive below the baseline
    float italic = 0;  ///< how far its head leans over its advance
    float accent = 0;  ///< where the middle of an accent stands
};

/// A glyph that shows the same sign in another size, in em.
struct MathVariant {
    quint32 glyph = 0;
    float size = 0;
};

/// A part of a sign that is put together, in em along its direction.
struct MathPart {
    quint32 glyph = 0;
    float start = 0; ///< how far it may overlap the part before
    float end = 0;
    float full = 0;
    bool extends = false; ///< may be repeated
};

/// A face with an OpenType MATH table. What the table leaves out is measured. For one thread.
class MathFont
{
public:
    explicit MathFont(const TextFace &face);

    /// A length of the MATH table in em; percentages as factors.
    [[nodiscard]] float constant(hb_ot_math_constant_t which) const;
    /// The glyph of @p character for scripts of @p level 1 or 2, or for text; 0: none.
    quint32 glyph(char32_t character, int level = 0);
    const MathMetrics &metrics(quint32 glyph);
    /// Room between a glyph's corner and a script whose edge is at @p height, in em.
    [[nodiscard]] float kern(quint32 glyph, hb_ot_math_kern_t corner, float height) const;
    /// Sizes of @p glyph, from small to large, and its assembly; empty: it has none.
    [[nodiscard]] std::vector<MathVariant> variants(quint32 glyph, bool vertical) const;
    [[nodiscard]] std::vector<MathPart> assembly(quint32 glyph, bool vertical) const;
    /// How far parts overlap at least, in em.
    [[nodiscard]] float leastOverlap(bool vertical) const;
    [[nodiscard]] const TextFace &face() const { return m_face; }

private:
    [[nodiscard]] quint32 found(char32_t character, int level) const;
    [[nodiscard]] MathMetrics measured(quint32 glyph) const;
    [[nodiscard]] float em(hb_position_t units) const { return static_cast<float>(units) / m_face.unitsPerEm; }

    TextFace m_face;
    std::unordered_map<quint32, quint32> m_glyphs; ///< by character and level
    std::unordered_map<quint32, MathMetrics> m_metrics;
};

} // namespace quayside
