// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// A file name and its ending; compound endings stay together: "tar.gz".
struct SplitName {
    QString stem;
    QString ending; ///< without its dot, lower case; empty: none

    friend bool operator==(const SplitName &, const SplitName &) = default;
};

/// Splits off an ending of at most eight letters and digits with at least one letter, so that "Release 2.5" has none.
SplitName splitName(const QString &name);

} // namespace quayside
