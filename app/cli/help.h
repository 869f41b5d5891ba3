// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::cli {

struct CommandRow;

/// The `--help` text; for the window's row, all commands.
QString helpText(const CommandRow &command);

} // namespace quayside::cli
