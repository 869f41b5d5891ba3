// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace quayside {

/// The style sheet, for light and dark screens and paper; loads nothing.
std::string_view htmlStyleSheet();

} // namespace quayside
