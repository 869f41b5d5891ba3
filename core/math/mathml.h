// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"

#include <QByteArray>

namespace quayside::math {

/// Where numbers of displays stand: beside text that runs from the right, at the left.
enum class NumberSide { Right, Left };

/// What stands within the element `math` for @p formula, read from @p tex, which stands beside it as an annotation: MathML Core, UTF-8. What Core does
/// not know (lines of tables, boxes, strokes) is said in CSS too, so that every browser shows it without a script.
QByteArray mathmlContent(const Formula &formula, QStringView tex, NumberSide side = NumberSide::Right);

} // namespace quayside::math
