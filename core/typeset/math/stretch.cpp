// SPDX-License-Identifier: GPL-3.0-or-later
// Signs as large as what they stand at: the font's variants, else its assembly, else a drawing of the glyph.
#include "typeset/math/constructs.h"

#include <algorithm>
#include <cmath>

namespace quayside {
namespace {

constexpr float largest = 200; ///< em
constexpr int mostRepeats = 400;
constexpr float nearEnough = 0.98F; ///< of the size wanted

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

/// Parts with each extender repeated, and how much neighbours overlap; em.
struct Assembly {
    std::vector<MathPart> parts;
    float overlap = 0;
    float size = 0;
};

float overlapBetween(const std::vector<MathPart> &parts, float least)
{
    float most = largest;
    for (std::size_t i = 1; i < parts.size(); ++i)
        most = std::min({most, parts[i - 1].end, parts[i].start});
    return parts.size() > 1 ? std::max(most, least) : 0;
}

Assembly repeated(const std::vector<MathPart> &parts, int times, float size, float least)
{
    Assembly made;
    float full = 0;
    for (const MathPart &part : parts) {
        for (int i = 0; i < (part.extends ? times : 1); ++i) {
            made.parts.push_back(part);
            full += part.full;
        }
    }
    const auto joints = static_cast<float>(made.parts.empty() ? 0 : made.parts.size() - 1);
    const float most = overlapBetween(made.parts, least);
    made.overlap = joints > 0 ? std::clamp((full - size) / joints, least, most) : 0;
    made.size = full - joints * made.overlap;
    return made;
}

/// The least assembly of @p parts that is @p size em long (MathML Core, 5.3.1).
Assembly assembled(const std::vector<MathPart> &parts, float size, float least)
{
    float fixed = 0;
    float extenders = 0;
    int fixedCount = 0;
    int extenderCount = 0;
    for (const MathPart &part : parts) {
        (part.extends ? extenders : fixed) += part.full;
        ++(part.extends ? extenderCount : fixedCount);
    }
    const float gain = extenders - static_cast<float>(extenderCount) * least;
    const float start = fixed - static_cast<float>(fixedCount - 1) * least;
    const int times = gain > 0 ? static_cast<int>(std::ceil((size - start) / gain)) : 0;
    return repeated(parts, std::clamp(times, fixedCount == 0 ? 1 : 0, mostRepeats), size, least);
}

/// Glyphs of an assembly as one cluster: they stand for one sign.
MathBox assemblyBox(MathContext &context, const Assembly &assembly, bool vertical, const QString &text, const MathStyle &style)
{
    const float em = context.em(style);
    GlyphRun run;
    run.font = context.font.face().id;
    run.size = em;
    run.color = style.color;
    run.text = text;
    MathBox box;
    float at = 0;
    for (const MathPart &part : assembly.parts) {
        const MathMetrics &metrics = context.font.metrics(part.glyph);
        Glyph glyph{part.glyph, 0, 0, 0};
        if (vertical) {
            glyph.y = -(at + metrics.descent) * em;
            box.width = std::max(box.width, metrics.advance * em);
        } else {
            glyph.x = (at - metrics.left) * em;
            box.ascent = std::max(box.ascent, metrics.ascent * em);
            box.descent = std::max(box.descent, metrics.descent * em);
        }
        at += part.full - assembly.overlap;
        run.glyphs.push_back(glyph);
    }
    if (vertical)
        box.ascent = assembly.size * em;
    else
        box.width = assembly.size * em;
    run.width = box.width;
    box.items.push_back({std::move(run)});
    return box;
}

struct Outline {
    PathData path;
    float scaleX;
    float scaleY;

    [[nodiscard]] QPointF point(float x, float y) const { return {double(x * scaleX), double(-y * scaleY)}; }
};

/// The glyph's outline, stretched: of fonts that have the sign in one size only.
MathBox drawnBox(MathContext &context, quint32 glyph, float factorX, float factorY, const QString &text, const MathStyle &style)
{
    const float unit = context.em(style) / context.font.face().unitsPerEm;
    Outline outline{{}, unit * factorX, unit * factorY};
    hb_draw_funcs_t *draw = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(
        draw,
        [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, float x, float y, void *) {
            static_cast<Outline *>(to)->path.moveTo(static_cast<Outline *>(to)->point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        draw,
        [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, float x, float y, void *) {
            static_cast<Outline *>(to)->path.lineTo(static_cast<Outline *>(to)->point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        draw,
        [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, float ax, float ay, float bx, float by, float x, float y, void *) {
            auto *all = static_cast<Outline *>(to);
            all->path.cubicTo(all->point(ax, ay), all->point(bx, by), all->point(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        draw, [](hb_draw_funcs_t *, void *to, hb_draw_state_t *, void *) { static_cast<Outline *>(to)->path.close(); }, nullptr, nullptr);
    hb_font_get_glyph_shape(context.font.face().font, glyph, draw, &outline);
    hb_draw_funcs_destroy(draw);
    const MathMetrics &metrics = context.font.metrics(glyph);
    const float em = context.em(style);
    MathBox box;
    box.width = metrics.advance * em * factorX;
    box.ascent = metrics.ascent * em * factorY;
    box.descent = metrics.descent * em * factorY;
    PathItem item;
    item.path = std::move(outline.path);
    item.fill = style.color;
    box.items.push_back({std::move(item), text});
    return box;
}

/// The glyph for @p size em along a direction; 0: none is large enough. @p within: the largest that is not longer.
quint32 variantFor(MathContext &context, quint32 glyph, bool vertical, float size, bool within)
{
    const MathMetrics &own = context.font.metrics(glyph);
    const float length = vertical ? own.ascent + own.descent : own.right - own.left;
    quint32 best = within || length >= size ? glyph : 0;
    if (best && !within)
        return best;
    for (const MathVariant &variant : context.font.variants(glyph, vertical)) {
        if (within && variant.size <= size)
            best = variant.glyph;
        if (!within && variant.size >= size)
            return variant.glyph;
    }
    return best;
}

MathBox stretchedGlyph(MathContext &context, quint32 glyph, bool vertical, float size, const QString &text, const MathStyle &style)
{
    const float em = context.em(style);
    const float wanted = std::clamp(size / em, 0.0F, largest);
    if (const quint32 variant = variantFor(context, glyph, vertical, wanted * nearEnough, false))
        return glyphBox(context, variant, text, style);
    if (const auto parts = context.font.assembly(glyph, vertical); !parts.empty())
        return assemblyBox(context, assembled(parts, wanted, context.font.leastOverlap(vertical)), vertical, text, style);
    const auto variants = context.font.variants(glyph, vertical);
    const quint32 nearest = variants.empty() ? glyph : variants.back().glyph;
    const MathMetrics &own = context.font.metrics(nearest);
    const float length = vertical ? own.ascent + own.descent : own.right - own.left;
    const float factor = length > 0 ? wanted / length : 1;
    return drawnBox(context, nearest, vertical ? 1 : factor, vertical ? factor : 1, text, style);
}

/// Moves @p box so that its middle is on the axis.
MathBox onAxis(MathContext &context, MathBox box, const MathStyle &style)
{
    const float down = (box.ascent - box.descent) / 2 - context.axis(style);
    for (MathItem &item : box.items)
        shift(item, 0, double(down));
    box.ascent -= down;
    box.descent += down;
    return box;
}

/// A bracket as stroke where the font has none.
MathBox missingSign(MathContext &context, float height, const MathStyle &style)
{
    MathBox box;
    const float em = context.em(style);
    box.ascent = std::max(height, em * 0.7F);
    box.width = em * 0.3F;
    box.items.push_back(mathRule(em * 0.12F, -box.ascent, em * 0.06F, box.ascent, style.color));
    return box;
}

} // namespace

MathBox stretchedUp(MathContext &context, char32_t character, float height, const MathStyle &style)
{
    if (character == 0) { // the empty bracket leaves a little room
        MathBox box;
        box.width = 0.12F * context.em(style);
        return box;
    }
    const quint32 glyph = context.font.glyph(character);
    if (!glyph)
        return onAxis(context, missingSign(context, height, style), style);
    MathBox box = stretchedGlyph(context, glyph, true, height, textOf(character), style);
    box.character = false;
    return onAxis(context, std::move(box), style);
}

MathBox stretchedAcross(MathContext &context, char32_t character, float width, bool within, const MathStyle &style)
{
    const float em = context.em(style);
    const quint32 glyph = context.font.glyph(character);
    MathBox box;
    if (!glyph) { // a line is better than nothing
        box.width = width;
        box.ascent = em * 0.06F;
        box.items.push_back(mathRule(0, -box.ascent, width, box.ascent, style.color));
        return box;
    }
    if (within)
        box = glyphBox(context, variantFor(context, glyph, false, width / em, true), textOf(character), style);
    else
        box = stretchedGlyph(context, glyph, false, width, textOf(character), style);
    float left = 0;
    if (box.glyph) {
        const MathMetrics &metrics = context.font.metrics(box.glyph);
        left = metrics.left * em;
        box.width = (metrics.right - metrics.left) * em;
    }
    for (MathItem &item : box.items)
        shift(item, double(-left), -double(box.descent));
    box.ascent += box.descent;
    box.descent = 0;
    return box;
}

MathBox radicalSign(MathContext &context, float height, const MathStyle &style)
{
    const quint32 glyph = context.font.glyph(0x221A);
    MathBox box = glyph ? stretchedGlyph(context, glyph, true, height, QStringLiteral("√"), style) : missingSign(context, height, style);
    for (MathItem &item : box.items)
        shift(item, 0, -double(box.descent));
    box.ascent += box.descent;
    box.descent = 0;
    return box;
}

float points(const QString &length, float em)
{
    const bool inPixels = length.endsWith(QLatin1StringView("px"));
    return static_cast<float>(length.chopped(std::min<qsizetype>(2, length.size())).toDouble()) * (inPixels ? 0.75F : em);
}

} // namespace quayside
