// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exporterror.h"

namespace quayside {

/// What a person on a terminal can do about an error, as commands.
struct TerminalWays {
    QString again;  ///< does the same once more: "quayside resume 7"; empty: the command that was given
    QString report; ///< prints what support asks for: "quayside report 7"; empty: the message itself
};

/// The message of @p error for a terminal: names commands and options, where words() names buttons and pages of the window.
ErrorWords terminalWords(const ExportError &error, const TerminalWays &ways = {});

} // namespace quayside
