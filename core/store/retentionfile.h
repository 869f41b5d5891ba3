// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"

class QSettings;

namespace quayside {

/// Limits of what can be set.
inline constexpr int longestKeepDays = 36'500;
inline constexpr int mostKeepEntries = 100'000'000;

/// How long the profile keeps its history; for ever, if nothing usable is set.
Retention readRetention(const QSettings &file);
void writeRetention(QSettings &file, const Retention &retention);

} // namespace quayside
