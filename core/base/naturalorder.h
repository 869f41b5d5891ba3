// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// Natural order: digits by value, letters ignoring case, then code points.
bool naturallyLess(const QString &a, const QString &b);

} // namespace quayside
