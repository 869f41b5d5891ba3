// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <functional>
#include <memory>

namespace quayside {
class Engine;
struct EngineConfig;
} // namespace quayside

namespace quayside::cli {

/// How a command ends, as the process tells its caller.
enum ExitCode { AllSucceeded = 0, SomeFailed = 1, WrongUse = 2, Canceled = 130 };

/// Makes the engine with its providers; the program's own is in app/parts.h, tests give theirs.
using EngineMaker = std::function<std::unique_ptr<Engine>(const EngineConfig &)>;

/// Runs one command to its end in an event loop of the calling thread and gives the exit code. Needs a QCoreApplication.
int run(const Command &command, const EngineMaker &makeEngine);

/// Says a parse error on standard error and gives its exit code.
int sayUsageError(const ExportError &error);

} // namespace quayside::cli
