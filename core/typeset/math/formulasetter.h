// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"
#include "typeset/text/formulapart.h"
#include "typeset/text/richtext.h"

#include <array>
#include <memory>

namespace quayside {

class MathFont;
class Shaper;

/// A line of a display.
struct FormulaLine {
    FormulaPart box;
    FormulaPart tag; ///< its number, at the margin; without items: none
    float left = 0;  ///< of the box in the column
    QString id;      ///< where references to it lead
};

/// How a formula is set among its text.
struct FormulaLook {
    TextStyle text;
    bool display = false;
};

/// Sets formulas from the tree of `core/math` with a font that has a MATH table, by TeX's rules (The TeXbook, appendix G) as MathML Core has them.
/// For one thread.
class FormulaSetter
{
public:
    explicit FormulaSetter(Shaper &shaper);
    ~FormulaSetter();
    Q_DISABLE_COPY_MOVE(FormulaSetter)

    /// Whether there is a font for formulas.
    [[nodiscard]] bool hasFont() const { return m_font != nullptr; }
    /// The parts of @p formula in a line of text, smaller if one of them is wider than @p width; @p shrunk tells. Empty: it is nested too deep to be set.
    std::vector<FormulaPart> parts(const math::Formula &formula, const FormulaLook &look, float width, bool &shrunk);
    /// The lines of a display in a column of @p width: centred, broken before relations or operators where it is wider, else made smaller; @p shrunk
    /// tells. Empty: as above.
    std::vector<FormulaLine> lines(const math::Formula &formula, const FormulaLook &look, float width, bool &shrunk);

private:
    float factorFor(FontRole role);

    Shaper &m_shaper;
    std::unique_ptr<MathFont> m_font;
    std::array<float, 3> m_factors{}; ///< by FontRole: size of formulas × that of the text; 0: not yet known
};

} // namespace quayside
