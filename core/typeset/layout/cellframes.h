// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/laidoutblock.h"

namespace quayside {

/// Turns frames into items of each line box, which can then go anywhere: into a split row, to the foot of a page. Line boxes have no frame
/// afterwards.
void drawFrames(std::vector<LineBox> &lineBoxes, const std::vector<Frame> &frames);

} // namespace quayside
