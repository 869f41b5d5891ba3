// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"

#include <functional>
#include <memory>

namespace quayside {
class Engine;
struct EngineConfig;
} // namespace quayside

namespace quayside::cli {

/// Makes the engine: makeEngine() of app/parts.h, or a test's.
using EngineMaker = std::function<std::unique_ptr<Engine>(const EngineConfig &)>;

/// Runs a command in an event loop; returns the exit code. Needs a QCoreApplication.
int run(const Command &command, const EngineMaker &makeEngine);

/// Prints an error raised before any command ran; returns its exit code.
int sayError(const ExportError &error);

} // namespace quayside::cli
