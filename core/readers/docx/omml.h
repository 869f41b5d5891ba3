// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/docx/wordxml.h"

namespace quayside::reader::docx {

/// The TeX of an Office Math zone (m:oMath; ECMA-376-1, 22.1), without dollar signs.
QString texOfFormula(const XmlElement &formula);

/// The formulas of an m:oMathPara as one display: several lines are aligned.
QString texOfDisplay(const XmlElement &display);

} // namespace quayside::reader::docx
