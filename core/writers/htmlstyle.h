// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/theme.h"

#include <string_view>

namespace quayside {

/// The style sheet, for light and dark screens and paper; loads nothing.
std::string_view htmlStyleSheet();

/// The same in the looks of @p theme, which are light; on paper its sizes are the theme's.
QByteArray htmlStyleSheet(const Theme &theme);

} // namespace quayside
