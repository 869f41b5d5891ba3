// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::cli {

/// Asks for a secret on the terminal, without showing what is typed. Empty when there is no terminal to ask on.
QString promptForSecret(const QString &label);

/// Shows @p question on the terminal and waits for y or n; false when there is no terminal to ask on.
bool confirmOnTerminal(const QString &question);

} // namespace quayside::cli
