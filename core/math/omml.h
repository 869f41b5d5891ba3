// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"

#include <QByteArray>

namespace quayside::math {

/// @p formula as Office Math Markup (ECMA-376-1, 22.1), UTF-8: an element m:oMath; for a display in an m:oMathPara. The prefixes m and w are those of
/// the document around it. Lines of tables and tints are not known there.
QByteArray omml(const Formula &formula);

} // namespace quayside::math
