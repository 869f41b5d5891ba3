// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above and below: limits, stacks, labels of arrows (The TeXbook, appendix G, rule 13a; MathML Core, 3.4.2).
#include "typeset/math/constructs.h"

#include <algorithm>

namespace quayside {
namespace {

using math::Attribute;
using math::Element;
using math::Node;

bool isArrow(const Node &node)
{
    return node.element == Element::Operator && node.atom == math::Atom::Relation && node.is(Attribute::Stretchy, QLatin1StringView("true"));
}

struct Labels {
    MathBox below;
    MathBox above;
    bool hasBelow = false;
    bool hasAbove = false;
};

Labels setLabels(MathContext &context, const Node &node, const MathStyle &style)
{
    Labels labels;
    labels.hasBelow = node.element != Element::Over;
    labels.hasAbove = node.element != Element::Under;
    if (labels.hasBelow)
        labels.below = setNode(context, node.children[1], style.script(true));
    if (labels.hasAbove)
        labels.above = setNode(context, node.children.back(), style.script(false));
    return labels;
}

/// An arrow as long as its labels, on the axis.
MathBox setArrow(MathContext &context, const Node &arrow, float width, const MathStyle &style)
{
    const float side = 0.1F * context.em(style);
    MathBox sign = stretchedAcross(context, firstCharacter(arrow.text), width, false, style);
    MathBox box;
    box.width = sign.width + 2 * side;
    const float down = sign.ascent / 2 - context.axis(style);
    box.enclose(std::move(sign), side, down);
    return box;
}

} // namespace

MathBox setLimits(MathContext &context, const Node &node, const MathStyle &style)
{
    const Node &baseNode = node.children[0];
    Labels labels = setLabels(context, node, style);
    const bool arrow = isArrow(baseNode);
    MathBox base =
        arrow ? setArrow(context, baseNode, std::max(labels.below.width, labels.above.width), styled(baseNode, style)) : setNode(context, baseNode, style);
    const bool large = baseNode.element == Element::Operator && baseNode.atom == math::Atom::Large;
    const float lean = large ? base.italic / 2 : 0;
    const auto constant = [&](hb_ot_math_constant_t which) { return context.constant(which, style); };
    const float baseWidth = base.width;
    const float widest = std::max({baseWidth, labels.below.width, labels.above.width});
    const float left = (widest - baseWidth) / 2;
    const float center = widest / 2;
    const float up =
        std::max(constant(HB_OT_MATH_CONSTANT_UPPER_LIMIT_BASELINE_RISE_MIN), constant(HB_OT_MATH_CONSTANT_UPPER_LIMIT_GAP_MIN) + labels.above.descent)
        + base.ascent;
    const float down =
        std::max(constant(HB_OT_MATH_CONSTANT_LOWER_LIMIT_BASELINE_DROP_MIN), constant(HB_OT_MATH_CONSTANT_LOWER_LIMIT_GAP_MIN) + labels.below.ascent)
        + base.descent;
    MathBox box;
    box.width = widest;
    box.enclose(std::move(base), left);
    if (labels.hasBelow) {
        const float x = center - labels.below.width / 2 - lean;
        box.enclose(std::move(labels.below), x, down);
    }
    if (labels.hasAbove) {
        const float x = center - labels.above.width / 2 + lean;
        box.enclose(std::move(labels.above), x, -up);
    }
    return box;
}

} // namespace quayside
