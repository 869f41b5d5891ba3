// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <string_view>

namespace quayside::pdf {

/// The type written: a standard one (ISO 32000-1, 14.8.4) or ours.
std::string_view roleName(Role role);

/// The standard type ours maps to in the RoleMap; else empty.
std::string_view standardRole(Role role);

inline constexpr int roleCount = static_cast<int>(Role::Term) + 1;

} // namespace quayside::pdf
