// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/math/formulasetter.h"

#include "typeset/math/formulaparts.h"

#include <algorithm>
#include <cmath>

namespace quayside {
namespace {

constexpr float smallest = 0.4F; ///< × its size, of a formula that is too wide
constexpr float spare = 0.99F;

/// The size of formulas among text: between what small letters and what capitals want, to look alike.
float sizeFactor(MathFont &font, const TextFace &body)
{
    const float x = font.metrics(font.glyph(U'x')).ascent;
    const float capital = font.metrics(font.glyph(U'H')).ascent;
    if (x <= 0 || capital <= 0 || body.xHeight <= 0 || body.capHeight <= 0)
        return 1;
    return std::clamp(std::sqrt(body.xHeight / x * body.capHeight / capital), 0.85F, 1.25F);
}

} // namespace

FormulaSetting::FormulaSetting(MathFont &font, Shaper &shaper, const FormulaLook &look, float factor, float scale)
    : context{font, shaper, look.text.face, look.text.language, 1, shaper.stop(), 0, false}
{
    context.textScale = 1 / factor;
    style.level = look.display ? MathLevel::Display : MathLevel::Text;
    style.size = look.text.size * factor * scale;
    style.base = style.size;
    style.color = look.text.color;
}

FormulaSetter::FormulaSetter(Shaper &shaper) : m_shaper(shaper)
{
    if (const TextFace *face = shaper.fonts().math())
        m_font = std::make_unique<MathFont>(*face);
}

FormulaSetter::~FormulaSetter() = default;

float FormulaSetter::factorFor(FontRole role)
{
    float &factor = m_factors[static_cast<std::size_t>(role)];
    if (factor == 0) {
        const TextFace *body = m_shaper.fonts().primary({role, false, false});
        factor = body ? sizeFactor(*m_font, *body) : 1;
    }
    return factor;
}

std::vector<FormulaPart> FormulaSetter::parts(const math::Formula &formula, const FormulaLook &look, float width, bool &shrunk)
{
    shrunk = false;
    const float factor = factorFor(look.text.face.role);
    const auto set = [&](float scale) {
        FormulaSetting setting(*m_font, m_shaper, look, factor, scale);
        std::vector<FormulaPart> parts;
        const FormulaList list = listOf(formula.root, setting.style);
        if (list.nodes)
            parts = partsOf(setPieces(setting.context, *list.nodes, list.style), false);
        else
            parts.push_back(finished(setNode(setting.context, formula.root, setting.style)));
        if (setting.context.tooDeep)
            parts.clear();
        return parts;
    };
    std::vector<FormulaPart> parts = set(1);
    float widest = 0;
    for (const FormulaPart &part : parts)
        widest = std::max(widest, part.width - part.room);
    shrunk = widest > width;
    if (shrunk) // not as one expression, which would copy the parts
        parts = set(std::max(smallest, width / widest * spare));
    return parts;
}

std::vector<FormulaLine> FormulaSetter::lines(const math::Formula &formula, const FormulaLook &look, float width, bool &shrunk)
{
    shrunk = false;
    const float factor = factorFor(look.text.face.role);
    float scale = 1;
    for (int attempt = 0; attempt < 4; ++attempt) {
        FormulaSetting setting(*m_font, m_shaper, look, factor, scale);
        float widest = 0;
        const float room = scale > smallest ? width : std::numeric_limits<float>::max() / 4; // it goes over the edge
        std::vector<FormulaLine> lines = displayLines(setting, formula.root, room, widest);
        if (setting.context.tooDeep)
            return {};
        if (!lines.empty())
            return lines;
        shrunk = true;
        scale = std::max(smallest, std::min(scale * width / widest, scale * 0.95F) * spare);
    }
    return {};
}

} // namespace quayside
