// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "engine/engine.h"
#include "store/profile.h"

namespace quayside::cli {

/// The engine configuration for these switches.
EngineConfig configFor(const Common &common);
/// The profile for these switches.
Profile profileFor(const Common &common);
/// Where copies of what can be read once are kept.
QString spoolFolderOf(const Common &common);

/// @p settings overridden by the switches. Error: Usage.
Result<NetworkSettings> withSwitches(NetworkSettings settings, const NetworkSwitches &switches);

} // namespace quayside::cli
