// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layout/galley.h"

namespace quayside
{

/// Turns the frames that @p strips stand in into items of their own: shades, bars and borders go with each strip, so that the strips can be placed
/// anywhere: in a row that may be divided, at the foot of a page. Afterwards no strip has a frame.
void drawFrames(std::vector<Strip> &strips, const std::vector<Frame> &frames);

} // namespace quayside
