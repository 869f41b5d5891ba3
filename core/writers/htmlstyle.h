// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace quayside {

/// The style sheet of HTML pages: readable on a screen, in the dark and on paper, with nothing from outside.
std::string_view htmlStyleSheet();

} // namespace quayside
