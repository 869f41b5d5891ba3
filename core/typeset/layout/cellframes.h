// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/laidoutblock.h"

namespace quayside {

/// Turns the frames that @p lineBoxes stand in into items of their own: shades, bars and borders go with each line box, so that the line boxes can be placed
/// anywhere: in a row that may be divided, at the foot of a page. Afterwards no line box has a frame.
void drawFrames(std::vector<LineBox> &lineBoxes, const std::vector<Frame> &frames);

} // namespace quayside
