// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"

namespace quayside::math {

/// @p formula in the language of LibreOffice's formulas ("StarMath 5.0"), which its own files have beside MathML: of MathML alone it loses accents,
/// braces and limits. Numbers of equations stand behind them.
QString starMath(const Formula &formula);

} // namespace quayside::math
