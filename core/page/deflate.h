// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quayside {

/// zlib stream (RFC 1950) of @p data; libdeflate @p level 1 to 12. Throws std::bad_alloc.
std::string deflated(std::string_view data, int level);

} // namespace quayside
