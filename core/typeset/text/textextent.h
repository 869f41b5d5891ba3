// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// Widths for sizing table columns.
struct TextExtent {
    float narrowest = 0; ///< widest indivisible piece
    float widest = 0;    ///< widest line with forced breaks only
};

} // namespace quayside
