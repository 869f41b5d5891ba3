// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::cli {

/// Reads a secret from the terminal without echo; empty: no terminal.
QString promptForSecret(const QString &label);

/// Whether there is a terminal to prompt on, even if standard input is redirected.
bool hasTerminal();

/// Asks yes or no on the terminal; false without one.
bool confirmOnTerminal(const QString &question);

} // namespace quayside::cli
