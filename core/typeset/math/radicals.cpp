// SPDX-License-Identifier: GPL-3.0-or-later
// Roots (The TeXbook, appendix G, rule 11; MathML Core, 3.3.3).
#include "typeset/math/constructs.h"

#include <algorithm>

namespace quayside {
namespace {

using math::Element;

/// The sign over @p inside, which is set.
MathBox rootOver(MathContext &context, MathBox inside, const MathStyle &style)
{
    const float thickness = context.constant(HB_OT_MATH_CONSTANT_RADICAL_RULE_THICKNESS, style);
    float gap = context.constant(
        style.level == MathLevel::Display ? HB_OT_MATH_CONSTANT_RADICAL_DISPLAY_STYLE_VERTICAL_GAP : HB_OT_MATH_CONSTANT_RADICAL_VERTICAL_GAP, style);
    MathBox sign = radicalSign(context, inside.height() + gap + thickness, style);
    // a larger sign leaves its surplus above and below alike
    gap = std::max(gap, (gap + sign.ascent - thickness - inside.height()) / 2);
    const float top = inside.ascent + gap + thickness;
    const float down = sign.ascent - top;
    const MathMetrics *metrics = sign.glyph ? &context.font.metrics(sign.glyph) : nullptr;
    const float joint = metrics ? std::min(sign.width, metrics->right * sign.size) : sign.width;
    MathBox box;
    box.width = joint + inside.width + 0.05F * context.em(style);
    box.enclose(std::move(sign), 0, down);
    box.items.push_back(mathRule(joint - 0.02F * context.em(style), -top, box.width - joint + 0.02F * context.em(style), thickness, style.color));
    box.enclose(std::move(inside), joint);
    box.ascent = top + context.constant(HB_OT_MATH_CONSTANT_RADICAL_EXTRA_ASCENDER, style);
    return box;
}

} // namespace

MathBox setRoot(MathContext &context, const math::Node &node, const MathStyle &style)
{
    const bool hasDegree = node.element == Element::NthRoot;
    const MathStyle inner = style.crampedOne();
    MathBox root = rootOver(context, hasDegree ? setNode(context, node.children[0], inner) : setRow(context, node.children, inner), style);
    if (!hasDegree)
        return root;
    MathStyle small = style;
    small.level = MathLevel::ScriptScript;
    MathBox degree = setNode(context, node.children[1], small);
    if (degree.items.empty())
        return root;
    const float before = context.constant(HB_OT_MATH_CONSTANT_RADICAL_KERN_BEFORE_DEGREE, style);
    const float after = context.constant(HB_OT_MATH_CONSTANT_RADICAL_KERN_AFTER_DEGREE, style);
    const float raise = context.font.constant(HB_OT_MATH_CONSTANT_RADICAL_DEGREE_BOTTOM_RAISE_PERCENT) * root.height() - root.descent + degree.descent;
    MathBox box;
    const float degreeAt = std::max(0.0F, before);
    const float rootAt = std::max(0.0F, degreeAt + degree.width + std::max(after, -degreeAt - degree.width));
    box.enclose(std::move(degree), degreeAt, -raise);
    box.width = rootAt + root.width;
    box.enclose(std::move(root), rootAt);
    return box;
}

} // namespace quayside
