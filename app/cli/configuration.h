// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "engine/engine.h"

namespace quayside::cli {

/// The engine that a command with these switches wants: its profile, and its network where it names one.
EngineConfig configFor(const Common &common);

/// @p settings with what the switches say put over them. Error: Usage.
Result<NetworkSettings> withSwitches(NetworkSettings settings, const NetworkSwitches &switches);

} // namespace quayside::cli
