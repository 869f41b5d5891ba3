// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exporterror.h"

namespace quayside {

/// Commands that a terminal user can run about an error.
struct TerminalWays {
    QString again;  ///< repeats it: "quayside resume 7"; empty: the same command again
    QString report; ///< prints a report for support: "quayside report 7"; empty: the message itself
};

/// The message of @p error for a terminal: commands and options instead of the window's buttons and pages.
ErrorWords terminalWords(const ExportError &error, const TerminalWays &ways = {});

} // namespace quayside
