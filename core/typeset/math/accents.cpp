// SPDX-License-Identifier: GPL-3.0-or-later
// Accents, lines and braces over and under (The TeXbook, appendix G, rules 9, 10 and 12; MathML Core, 3.4.3).
#include "typeset/math/constructs.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using math::Attribute;
using math::Element;
using math::Node;

/// The combining characters that fonts draw marks with, over and under; 0: the mark itself.
struct Mark {
    char32_t typed;
    char32_t over;
    char32_t under;
};

constexpr std::array marks{Mark{U'^', 0x0302, 0x032D}, Mark{U'~', 0x0303, 0x0330}, Mark{U'¯', 0x0304, 0x0331}, Mark{U'˘', 0x0306, 0x032E},
                           Mark{U'˙', 0x0307, 0x0323}, Mark{U'¨', 0x0308, 0x0324}, Mark{U'˚', 0x030A, 0x0325}, Mark{U'ˇ', 0x030C, 0x032C},
                           Mark{U'´', 0x0301, 0x0317}, Mark{U'`', 0x0300, 0x0316}, Mark{U'→', 0x20D7, 0x20EF}, Mark{U'←', 0x20D6, 0x20EE},
                           Mark{U'↔', 0x20E1, 0x034D}, Mark{U'⇀', 0x20D1, 0x20EC}, Mark{U'↼', 0x20D0, 0x20ED}, Mark{0x20DB, 0x20DB, 0},
                           Mark{0x20DC, 0x20DC, 0}};

const Node &markOf(const Node &node)
{
    return node.children[1];
}

bool isStretchy(const Node &node)
{
    return markOf(node).is(Attribute::Stretchy, QLatin1StringView("true"));
}

/// Hats, tildes and checks grow in steps and stay narrower than their base; arrows and braces are as wide.
bool growsInSteps(char32_t typed)
{
    return typed == U'^' || typed == U'~' || typed == U'ˇ';
}

char32_t shownMark(MathContext &context, char32_t typed, bool below)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [typed](const Mark &mark) { return mark.typed == typed; });
    const char32_t combining = found == marks.end() ? 0 : below ? found->under : found->over;
    return combining && context.font.glyph(combining) ? combining : typed;
}

MathBox withLine(MathContext &context, MathBox base, bool below, const MathStyle &style)
{
    const auto constant = [&](hb_ot_math_constant_t over, hb_ot_math_constant_t under) { return context.constant(below ? under : over, style); };
    const float gap = constant(HB_OT_MATH_CONSTANT_OVERBAR_VERTICAL_GAP, HB_OT_MATH_CONSTANT_UNDERBAR_VERTICAL_GAP);
    const float thickness = constant(HB_OT_MATH_CONSTANT_OVERBAR_RULE_THICKNESS, HB_OT_MATH_CONSTANT_UNDERBAR_RULE_THICKNESS);
    const float extra = constant(HB_OT_MATH_CONSTANT_OVERBAR_EXTRA_ASCENDER, HB_OT_MATH_CONSTANT_UNDERBAR_EXTRA_DESCENDER);
    const float top = below ? base.descent + gap : -base.ascent - gap - thickness;
    base.items.push_back(mathRule(0, top, base.width, thickness, style.color));
    (below ? base.descent : base.ascent) += gap + thickness + extra;
    base.character = false;
    return base;
}

/// A mark as wide as its base, or nearly so, at a distance from it.
MathBox withWideMark(MathContext &context, MathBox base, char32_t typed, bool below, const MathStyle &style)
{
    const bool steps = growsInSteps(typed);
    const float gap = (steps ? 0.08F : 0.12F) * context.em(style);
    MathBox mark = stretchedAcross(context, shownMark(context, typed, below), base.width, steps, style);
    MathBox box;
    box.width = std::max(base.width, steps ? base.width : mark.width);
    const float lean = base.character && !below ? base.accentPlace() - base.width / 2 : 0;
    const float baseAt = (box.width - base.width) / 2;
    const float markAt = (box.width - mark.width) / 2 + lean;
    const float y = below ? base.descent + gap + mark.ascent : -base.ascent - gap;
    box.italic = base.italic;
    box.enclose(std::move(base), baseAt);
    box.enclose(std::move(mark), markAt, y);
    return box;
}

/// A mark of its own size, over the middle of a letter's head.
MathBox withMark(MathContext &context, MathBox base, char32_t typed, bool below, const MathStyle &style)
{
    const float em = context.em(style);
    const char32_t shown = shownMark(context, typed, below);
    const quint32 glyph = context.font.glyph(shown);
    if (!glyph)
        return base;
    const MathMetrics metrics = context.font.metrics(glyph);
    MathBox mark = glyphBox(context, glyph, QString::fromUcs4(&shown, 1), style);
    const bool combines = metrics.advance == 0;
    const float middle = combines ? metrics.accent * em : (metrics.left + metrics.right) / 2 * em;
    float y = 0;
    if (below)
        y = base.descent + 0.08F * em + metrics.ascent * em;
    else if (combines)
        y = -std::max(0.0F, base.ascent - context.constant(HB_OT_MATH_CONSTANT_ACCENT_BASE_HEIGHT, style));
    else // a sign of its own, made small
        y = -(base.ascent + 0.08F * em) - metrics.descent * em;
    MathBox box;
    box.width = base.width;
    box.italic = base.italic;
    box.accent = base.accent;
    box.character = base.character;
    box.glyph = base.glyph;
    box.size = base.size;
    const float place = below ? base.width / 2 : base.accentPlace();
    box.enclose(std::move(base), 0);
    box.enclose(std::move(mark), place - middle, y);
    return box;
}

} // namespace

bool isAccent(const Node &node)
{
    if (node.children.size() != 2)
        return false;
    const Node &mark = markOf(node);
    return mark.element == Element::Operator && mark.find(Attribute::Stretchy)
           && (node.find(Attribute::Accent) || node.find(Attribute::AccentUnder) || node.limits == math::Limits::Above);
}

MathBox setAccent(MathContext &context, const Node &node, const MathStyle &style)
{
    const bool below = node.element == Element::Under;
    MathBox base = setNode(context, node.children[0], style.crampedOne());
    const char32_t typed = firstCharacter(markOf(node).text);
    if (isStretchy(node) && (typed == U'¯' || typed == U'_'))
        return withLine(context, std::move(base), below, style);
    if (isStretchy(node))
        return withWideMark(context, std::move(base), typed, below, style);
    return withMark(context, std::move(base), typed, below, style);
}

} // namespace quayside
