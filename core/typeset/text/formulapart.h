// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <vector>

namespace quayside {

/// A part of a formula between two places where a line may break. Points; the origin is at its left on the baseline, y down.
struct FormulaPart {
    std::vector<PageItem> items; ///< without an element
    std::vector<LinkArea> links; ///< without an element, their addresses as written
    float width = 0;             ///< with the room behind it
    float room = 0;              ///< of the width; left out at a line's end
    float ascent = 0;
    float descent = 0;
    float penalty = 0;          ///< of a break behind it
    bool opensWithSign = false; ///< it begins with a relation of a display
};

} // namespace quayside
