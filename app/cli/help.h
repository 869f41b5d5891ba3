// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::cli {

/// What `--help` prints: all commands, or one of them.
QString helpText(const QString &command);

} // namespace quayside::cli
