// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exporterror.h"

namespace quayside::cli {

/// What a script is told; docs/cli-json.md promises the numbers.
enum ExitCode { AllSucceeded = 0, SomeFailed = 1, WrongUse = 2, Canceled = 130 };

/// The exit code of a command that @p error ends, whichever command it is: WrongUse where another command line is needed, SomeFailed where the same one
/// may succeed another time (a full disk, a busy store, an export that is not in the history), Canceled if somebody stopped it.
ExitCode exitCodeOf(const ExportError &error);

} // namespace quayside::cli
