// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// Points of one pixel of CSS (CSS Values 3, 5.2), the unit of an Image's size.
inline constexpr double pointsPerPixel = 0.75;

} // namespace quayside
