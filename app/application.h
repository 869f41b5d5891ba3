// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace quayside {

/// Runs the window with the command's files; returns the exit code. A second start on a profile passes its files to the first, raises it and exits.
int runWindow(const cli::WindowCommand &command, int &argc, char **argv);

} // namespace quayside
