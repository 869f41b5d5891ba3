// SPDX-License-Identifier: GPL-3.0-or-later
// Subscripts and superscripts (The TeXbook, appendix G, rule 18; MathML Core, 3.4.1).
#include "typeset/math/constructs.h"

#include <algorithm>

namespace quayside {
namespace {

using math::Element;
using math::Node;

bool isPrimes(const Node &node)
{
    return node.element == Element::Operator && !node.text.isEmpty() && QStringView(u"′″‴⁗").contains(node.text[0]);
}

/// A superscript, whose primes of fonts without forms for scripts stand where they are drawn: high already.
struct Upper {
    MathBox box;
    bool raised = false; ///< nothing but such primes
};

bool hasScriptPrimes(const MathContext &context)
{
    return context.font.glyph(0x2032, 1) != context.font.glyph(0x2032);
}

Upper setUpper(MathContext &context, const Node &node, const MathStyle &style)
{
    if (hasScriptPrimes(context))
        return {setNode(context, node, style.script(false)), false};
    if (isPrimes(node))
        return {setNode(context, node, style), true};
    if (node.element != Element::Row || node.children.empty() || std::none_of(node.children.begin(), node.children.end(), isPrimes))
        return {setNode(context, node, style.script(false)), false};
    Upper upper;
    const float lower = context.constant(HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP, style);
    for (const Node &child : node.children) {
        MathBox part = setNode(context, child, isPrimes(child) ? style : style.script(false));
        const float x = upper.box.width;
        upper.box.width += part.width;
        upper.box.enclose(std::move(part), x, isPrimes(child) ? lower : 0);
    }
    return upper;
}

struct Places {
    float up = 0;
    float down = 0;
};

Places placesOf(MathContext &context, const MathBox &base, const MathBox *lower, const MathBox *upper, const MathStyle &style)
{
    const auto constant = [&](hb_ot_math_constant_t which) { return context.constant(which, style); };
    Places places;
    if (upper) {
        places.up = std::max({base.character ? 0 : base.ascent - constant(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BASELINE_DROP_MAX),
                              constant(style.cramped ? HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP_CRAMPED : HB_OT_MATH_CONSTANT_SUPERSCRIPT_SHIFT_UP),
                              upper->descent + constant(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MIN)});
    }
    if (lower) {
        places.down = std::max({base.character ? 0 : base.descent + constant(HB_OT_MATH_CONSTANT_SUBSCRIPT_BASELINE_DROP_MIN),
                                constant(HB_OT_MATH_CONSTANT_SUBSCRIPT_SHIFT_DOWN), lower->ascent - constant(HB_OT_MATH_CONSTANT_SUBSCRIPT_TOP_MAX)});
    }
    if (!lower || !upper)
        return places;
    const float gap = constant(HB_OT_MATH_CONSTANT_SUB_SUPERSCRIPT_GAP_MIN);
    const float missing = gap - (places.up - upper->descent - (lower->ascent - places.down));
    if (missing > 0) {
        places.down += missing;
        const float rise = constant(HB_OT_MATH_CONSTANT_SUPERSCRIPT_BOTTOM_MAX_WITH_SUBSCRIPT) - (places.up - upper->descent);
        if (rise > 0) {
            places.up += std::min(rise, missing);
            places.down -= std::min(rise, missing);
        }
    }
    return places;
}

/// The font's kern between a base and its script (MATH table, MathKernInfo).
float kernOf(MathContext &context, const MathBox &base, const MathBox &script, float shift, bool upper)
{
    if (!base.glyph || !script.glyph || !base.character)
        return 0;
    const hb_ot_math_kern_t atBase = upper ? HB_OT_MATH_KERN_TOP_RIGHT : HB_OT_MATH_KERN_BOTTOM_RIGHT;
    const hb_ot_math_kern_t atScript = upper ? HB_OT_MATH_KERN_BOTTOM_LEFT : HB_OT_MATH_KERN_TOP_LEFT;
    const auto sum = [&](float height) {
        return context.font.kern(base.glyph, atBase, height / base.size) * base.size
               + context.font.kern(script.glyph, atScript, (upper ? height - shift : height + shift) / script.size) * script.size;
    };
    return upper ? std::max(sum(base.ascent), sum(shift - script.descent)) : std::max(sum(-base.descent), sum(script.ascent - shift));
}

/// Scripts on the left; their right edges meet the base.
MathBox setPrescripts(MathContext &context, const Node &node, const MathStyle &style)
{
    MathBox base = setNode(context, node.children[0], style);
    MathBox lower = setNode(context, node.children[1], style.script(true));
    MathBox upper = setNode(context, node.children[2], style.script(false));
    const Places places = placesOf(context, base, &lower, &upper, style);
    const float room = std::max(lower.width, upper.width);
    MathBox box;
    const float lowerAt = room - lower.width;
    const float upperAt = room - upper.width;
    box.enclose(std::move(lower), lowerAt, places.down);
    box.enclose(std::move(upper), upperAt, -places.up);
    const float baseAt = room + (room > 0 ? context.constant(HB_OT_MATH_CONSTANT_SPACE_AFTER_SCRIPT, style) : 0);
    box.width = baseAt + base.width;
    box.italic = base.italic;
    box.enclose(std::move(base), baseAt);
    return box;
}

} // namespace

MathBox setScripts(MathContext &context, const Node &node, const MathStyle &style)
{
    if (node.element == Element::Prescripts)
        return setPrescripts(context, node, style);
    MathBox base = setNode(context, node.children[0], style);
    const bool large = node.children[0].element == Element::Operator && node.children[0].atom == math::Atom::Large;
    std::optional<MathBox> lower;
    std::optional<Upper> upper;
    if (node.element != Element::Sup)
        lower = setNode(context, node.children[1], style.script(true));
    if (node.element != Element::Sub)
        upper = setUpper(context, node.children.back(), style);
    const bool raised = upper && upper->raised;
    Places places = placesOf(context, base, lower ? &*lower : nullptr, upper && !raised ? &upper->box : nullptr, style);
    if (raised && !base.character)
        places.up = std::max(0.0F, base.ascent - upper->box.ascent);
    const float baseWidth = base.width;
    const float italic = base.italic;
    // a large operator's head leans over its width, or its foot stands back from it
    const MathMetrics *metrics = large && base.glyph ? &context.font.metrics(base.glyph) : nullptr;
    const float over = metrics ? std::max(0.0F, metrics->right - metrics->advance) * base.size : italic;
    const float foot = metrics ? over - italic : 0;
    const float upperKern = upper ? kernOf(context, base, upper->box, places.up, true) : 0;
    const float lowerKern = lower ? kernOf(context, base, *lower, places.down, false) : 0;
    MathBox box;
    box.width = baseWidth;
    box.enclose(std::move(base), 0);
    const float after = context.constant(HB_OT_MATH_CONSTANT_SPACE_AFTER_SCRIPT, style);
    const auto attach = [&](MathBox &&script, float x, float y) {
        box.width = std::max(box.width, x + script.width + after);
        box.enclose(std::move(script), x, y);
    };
    if (lower)
        attach(std::move(*lower), baseWidth + foot + lowerKern, places.down);
    if (upper)
        attach(std::move(upper->box), baseWidth + over + upperKern, -places.up);
    if (large && !upper)
        box.width = std::max(box.width, baseWidth + over);
    return box;
}

} // namespace quayside
