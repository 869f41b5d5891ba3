// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/math/constructs.h"
#include "typeset/math/formulasetter.h"

namespace quayside {

/// @p box as items of a page: neighbouring glyphs of one look are one run, backgrounds come first and lines last.
FormulaPart finished(MathBox box);

/// A list of nodes joined up to each place where a line may break; @p before: lines break before signs, as in displays, else behind them.
std::vector<FormulaPart> partsOf(std::vector<MathPiece> &&pieces, bool before);

/// The parts from @p first up to @p last side by side, without the room behind the last. Once a part.
FormulaPart together(std::vector<FormulaPart> &parts, std::size_t first, std::size_t last);

/// A list of nodes that lines may break in, and how it is set; null: there is none.
struct FormulaList {
    const math::Nodes *nodes = nullptr;
    MathStyle style;
};
/// That of @p root, a formula in @p style.
FormulaList listOf(const math::Node &root, MathStyle style);

/// A formula, and what it is set with.
struct FormulaSetting {
    /// @p factor: size of its letters × that of the text; @p scale: of all, where it is too wide.
    FormulaSetting(MathFont &font, Shaper &shaper, const FormulaLook &look, float factor, float scale);

    MathContext context;
    MathStyle style;
};

/// The lines of a display whose root is @p root in a column of @p width. Empty: a part is wider, by so much as @p widest says.
std::vector<FormulaLine> displayLines(FormulaSetting &setting, const math::Node &root, float width, float &widest);

} // namespace quayside
