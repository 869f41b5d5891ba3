// SPDX-License-Identifier: GPL-3.0-or-later
// The MATH table: https://learn.microsoft.com/typography/opentype/spec/math
#include "typeset/math/mathfont.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr float slope = 0.15F; ///< half of what italic letters lean by, for accents that the font says nothing of
constexpr unsigned mostVariants = 32;

hb_direction_t directionOf(bool vertical)
{
    return vertical ? HB_DIRECTION_BTT : HB_DIRECTION_LTR;
}

bool isPercent(hb_ot_math_constant_t which)
{
    return which == HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN || which == HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN
           || which == HB_OT_MATH_CONSTANT_RADICAL_DEGREE_BOTTOM_RAISE_PERCENT;
}

} // namespace

MathFont::MathFont(const TextFace &face) : m_face(face) {}

float MathFont::constant(hb_ot_math_constant_t which) const
{
    const hb_position_t value = hb_ot_math_get_constant(m_face.font, which);
    return isPercent(which) ? static_cast<float>(value) / 100 : em(value);
}

quint32 MathFont::glyph(char32_t character, int level)
{
    const quint32 key = character * 4 + static_cast<quint32>(level);
    const auto known = m_glyphs.find(key);
    return known != m_glyphs.end() ? known->second : m_glyphs.emplace(key, found(character, level)).first->second;
}

quint32 MathFont::found(char32_t character, int level) const
{
    hb_codepoint_t nominal = 0;
    if (!hb_font_get_nominal_glyph(m_face.font, character, &nominal))
        return 0;
    if (level == 0)
        return nominal;
    hb_face_t *face = hb_font_get_face(m_face.font);
    std::array<unsigned, 4> lookups{};
    unsigned count = lookups.size();
    unsigned feature = 0;
    if (!hb_ot_layout_language_find_feature(face, HB_OT_TAG_GSUB, 0, HB_OT_LAYOUT_DEFAULT_LANGUAGE_INDEX, HB_TAG('s', 's', 't', 'y'), &feature))
        return nominal;
    hb_ot_layout_feature_get_lookups(face, HB_OT_TAG_GSUB, feature, 0, &count, lookups.data());
    for (unsigned i = 0; i < count; ++i) {
        std::array<hb_codepoint_t, 2> forms{};
        unsigned formCount = forms.size();
        hb_ot_layout_lookup_get_glyph_alternates(face, lookups[i], nominal, 0, &formCount, forms.data());
        if (formCount > 0)
            return forms[std::min(static_cast<unsigned>(level), formCount) - 1];
    }
    return nominal;
}

const MathMetrics &MathFont::metrics(quint32 glyph)
{
    const auto known = m_metrics.find(glyph);
    return known != m_metrics.end() ? known->second : m_metrics.emplace(glyph, measured(glyph)).first->second;
}

MathMetrics MathFont::measured(quint32 glyph) const
{
    MathMetrics result;
    result.advance = em(hb_font_get_glyph_h_advance(m_face.font, glyph));
    hb_glyph_extents_t extents{};
    if (hb_font_get_glyph_extents(m_face.font, glyph, &extents)) {
        result.left = em(extents.x_bearing);
        result.right = em(extents.x_bearing + extents.width);
        result.ascent = em(extents.y_bearing);
        result.descent = -em(extents.y_bearing + extents.height);
    }
    result.italic = em(hb_ot_math_get_glyph_italics_correction(m_face.font, glyph));
    if (result.italic == 0 && result.advance > 0) // older fonts have none
        result.italic = std::max(0.0F, result.right - result.advance);
    const float middle = (result.left + result.right) / 2;
    const float told = em(hb_ot_math_get_glyph_top_accent_attachment(m_face.font, glyph));
    const bool isTold = std::abs(told - result.advance / 2) > 0.002F; // HarfBuzz gives half of the advance where the table has nothing
    const bool leans = result.advance > 0 && result.right > result.advance - 0.045F && result.ascent > 0.3F;
    result.accent = isTold ? told : result.advance > 0 ? middle + (leans ? slope * result.ascent : 0) : middle;
    return result;
}

float MathFont::kern(quint32 glyph, hb_ot_math_kern_t corner, float height) const
{
    return em(hb_ot_math_get_glyph_kerning(m_face.font, glyph, corner, static_cast<hb_position_t>(height * m_face.unitsPerEm)));
}

std::vector<MathVariant> MathFont::variants(quint32 glyph, bool vertical) const
{
    std::array<hb_ot_math_glyph_variant_t, mostVariants> found{};
    unsigned count = found.size();
    hb_ot_math_get_glyph_variants(m_face.font, glyph, directionOf(vertical), 0, &count, found.data());
    std::vector<MathVariant> result;
    for (unsigned i = 0; i < count; ++i)
        result.push_back({found[i].glyph, em(found[i].advance)});
    return result;
}

std::vector<MathPart> MathFont::assembly(quint32 glyph, bool vertical) const
{
    std::array<hb_ot_math_glyph_part_t, mostVariants> found{};
    unsigned count = found.size();
    hb_position_t italic = 0;
    hb_ot_math_get_glyph_assembly(m_face.font, glyph, directionOf(vertical), 0, &count, found.data(), &italic);
    std::vector<MathPart> result;
    for (unsigned i = 0; i < count; ++i) {
        const hb_ot_math_glyph_part_t &part = found[i];
        result.push_back({part.glyph, em(part.start_connector_length), em(part.end_connector_length), em(part.full_advance),
                          (part.flags & HB_OT_MATH_GLYPH_PART_FLAG_EXTENDER) != 0});
    }
    return result;
}

float MathFont::leastOverlap(bool vertical) const
{
    return em(hb_ot_math_get_min_connector_overlap(m_face.font, directionOf(vertical)));
}

} // namespace quayside
