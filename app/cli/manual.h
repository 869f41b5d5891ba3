// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::cli {

/// The manual page quayside(1), in the man macros of roff, made of the same table as the help.
QString manualPage();

} // namespace quayside::cli
