// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// A file name in two. Endings that belong together stay so: "tar.gz".
struct SplitName {
    QString stem;
    QString ending; ///< without its dot, lower case; empty: none

    friend bool operator==(const SplitName &, const SplitName &) = default;
};

/// Splits at the ending: at most eight letters and digits, one letter among them, so that "Release 2.5" has none.
SplitName splitName(const QString &name);

} // namespace quayside
