// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace quayside {

/// Opens the window on the command's files and runs until it is closed. A second start on the same profile hands its files to the first,
/// raises it and leaves. Gives the exit code.
int runWindow(const cli::WindowCommand &command, int &argc, char **argv);

} // namespace quayside
