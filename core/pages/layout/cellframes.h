// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layout/galley.h"

namespace quayside
{

/// Turns the frames that @p strips stand in into items of their own: shades, bars and borders go with each strip, so that the strips can be placed,
/// and a row divided, anywhere. Afterwards no strip has a frame.
void drawFrames(std::vector<Strip> &strips, const std::vector<Frame> &frames);

} // namespace quayside
