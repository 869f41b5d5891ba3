// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "typeset/layout/layoutsettings.h"

namespace quayside {

/// What @p input's options mean for @p theme (which is scaled to the font size asked for). Error: InvalidOption (margins that leave no room).
Result<PageSettings> pageSettings(const WriteInput &input, Theme &theme);

/// The name of the theme that the options ask for.
QString themeName(const QJsonObject &options);

} // namespace quayside
