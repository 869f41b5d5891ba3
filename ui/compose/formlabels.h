// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

namespace quayside {

/// Least width of the labels before the fields of the form, whose left edges are then one line.
inline constexpr int formLabelWidth = unit * 9;

} // namespace quayside
