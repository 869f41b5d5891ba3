// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "typeset/layout/layoutsettings.h"
#include "typeset/pageoptions.h"

namespace quayside {

/// Resolves @p options; scales @p theme to the font size. Error: InvalidOption (no space between margins).
Result<PageSettings> pageSettings(const WriteInput &input, const PageOptions &options, Theme &theme);

} // namespace quayside
