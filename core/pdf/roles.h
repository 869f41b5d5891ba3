// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <string_view>

namespace quayside::pdf {

/// The structure type that stands in the PDF: a standard one of ISO 32000-1, 14.8.4, or ours.
std::string_view roleName(Role role);

/// The standard type that ours is mapped to in the RoleMap; empty for a standard one.
std::string_view standardRole(Role role);

/// Every role, for the RoleMap.
inline constexpr int roleCount = static_cast<int>(Role::Term) + 1;

} // namespace quayside::pdf
