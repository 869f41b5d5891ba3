// SPDX-License-Identifier: GPL-3.0-or-later
// Fractions and stacks (The TeXbook, appendix G, rule 15; MathML Core, 3.3.2).
#include "typeset/math/constructs.h"

#include <algorithm>

namespace quayside {
namespace {

using math::Attribute;

constexpr float beside = 0.12F; ///< em, on both sides of a fraction: TeX's null delimiters

struct Parts {
    MathBox above;
    MathBox below;
    float up = 0;   ///< of the numerator's baseline
    float down = 0; ///< of the denominator's
};

MathBox stacked(Parts parts, float pad)
{
    MathBox box;
    const float inner = std::max(parts.above.width, parts.below.width);
    box.width = inner + 2 * pad;
    const float aboveAt = pad + (inner - parts.above.width) / 2;
    const float belowAt = pad + (inner - parts.below.width) / 2;
    box.enclose(std::move(parts.above), aboveAt, -parts.up);
    box.enclose(std::move(parts.below), belowAt, parts.down);
    return box;
}

void withoutLine(MathContext &context, Parts &parts, const MathStyle &style)
{
    const bool display = style.level == MathLevel::Display;
    parts.up = context.constant(display ? HB_OT_MATH_CONSTANT_STACK_TOP_DISPLAY_STYLE_SHIFT_UP : HB_OT_MATH_CONSTANT_STACK_TOP_SHIFT_UP, style);
    parts.down = context.constant(display ? HB_OT_MATH_CONSTANT_STACK_BOTTOM_DISPLAY_STYLE_SHIFT_DOWN : HB_OT_MATH_CONSTANT_STACK_BOTTOM_SHIFT_DOWN, style);
    const float least = context.constant(display ? HB_OT_MATH_CONSTANT_STACK_DISPLAY_STYLE_GAP_MIN : HB_OT_MATH_CONSTANT_STACK_GAP_MIN, style);
    const float gap = parts.up - parts.above.descent - (parts.below.ascent - parts.down);
    if (gap < least) {
        parts.up += (least - gap) / 2;
        parts.down += (least - gap) / 2;
    }
}

void withLine(MathContext &context, Parts &parts, float thickness, const MathStyle &style)
{
    const bool display = style.level == MathLevel::Display;
    const float axis = context.axis(style);
    const auto constant = [&](hb_ot_math_constant_t inDisplay, hb_ot_math_constant_t elsewhere) {
        return context.constant(display ? inDisplay : elsewhere, style);
    };
    const float gapAbove = constant(HB_OT_MATH_CONSTANT_FRACTION_NUM_DISPLAY_STYLE_GAP_MIN, HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_GAP_MIN);
    const float gapBelow = constant(HB_OT_MATH_CONSTANT_FRACTION_DENOM_DISPLAY_STYLE_GAP_MIN, HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_GAP_MIN);
    parts.up = std::max(constant(HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_DISPLAY_STYLE_SHIFT_UP, HB_OT_MATH_CONSTANT_FRACTION_NUMERATOR_SHIFT_UP),
                        axis + thickness / 2 + gapAbove + parts.above.descent);
    parts.down = std::max(constant(HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_DISPLAY_STYLE_SHIFT_DOWN, HB_OT_MATH_CONSTANT_FRACTION_DENOMINATOR_SHIFT_DOWN),
                          thickness / 2 - axis + gapBelow + parts.below.ascent);
}

/// ³⁄₄, with a slanted line.
MathBox slanted(MathContext &context, const math::Node &node, const MathStyle &style)
{
    MathStyle small = style;
    small.level = style.isScript() ? MathLevel::ScriptScript : MathLevel::Script;
    MathBox above = setNode(context, node.children[0], small);
    MathBox below = setNode(context, node.children[1], small.crampedOne());
    const quint32 slash = context.font.glyph(0x2044) ? context.font.glyph(0x2044) : context.font.glyph(U'/');
    MathBox line = glyphBox(context, slash, QStringLiteral("⁄"), style);
    const MathMetrics &metrics = context.font.metrics(slash);
    const float em = context.em(style);
    const float raise = std::max(0.0F, 0.68F * em - above.ascent);
    MathBox box;
    const float lineAt = above.width - metrics.left * em - 0.02F * em;
    box.enclose(std::move(above), 0, -raise);
    const float belowAt = lineAt + metrics.right * em - 0.02F * em;
    box.enclose(std::move(line), lineAt);
    box.width = belowAt + below.width;
    box.enclose(std::move(below), belowAt);
    return box;
}

} // namespace

MathBox setFraction(MathContext &context, const math::Node &node, const MathStyle &style)
{
    if (node.is(Attribute::Notation, QLatin1StringView("bevelled")))
        return slanted(context, node, style);
    Parts parts;
    parts.above = setNode(context, node.children[0], style.part(false));
    parts.below = setNode(context, node.children[1], style.part(true));
    const QString *own = node.find(Attribute::LineThickness);
    const float thickness = own ? points(*own, style.size) : context.constant(HB_OT_MATH_CONSTANT_FRACTION_RULE_THICKNESS, style);
    if (thickness <= 0) {
        withoutLine(context, parts, style);
        return stacked(std::move(parts), 0);
    }
    withLine(context, parts, thickness, style);
    const float pad = beside * context.em(style);
    MathBox box = stacked(std::move(parts), pad);
    const float axis = context.axis(style);
    box.items.push_back(mathRule(pad, -axis - thickness / 2, box.width - 2 * pad, thickness, style.color));
    return box;
}

} // namespace quayside
