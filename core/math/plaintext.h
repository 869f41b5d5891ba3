// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"

namespace quayside::math {

/// @p formula in one line of Unicode that can be read and said: `x = (−b ± √(b² − 4ac))/(2a)`. Scripts are Unicode's own where it has them, tables are
/// rows in brackets. Meaning before beauty: what is joined by a root or a fraction has brackets.
QString readableText(const Formula &formula);

} // namespace quayside::math
