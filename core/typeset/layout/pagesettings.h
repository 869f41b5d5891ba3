// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "typeset/layout/layoutsettings.h"
#include "typeset/pageoptions.h"

namespace quayside {

/// What @p options mean for @p input and @p theme (which is scaled to the font size asked for). Error: InvalidOption (margins that leave no room).
Result<PageSettings> pageSettings(const WriteInput &input, const PageOptions &options, Theme &theme);

} // namespace quayside
