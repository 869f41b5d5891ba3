// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// The colour of a CSS value, a name, #hex, rgb() or hsl(), as "#rrggbb"; empty: transparent, or not understood.
QString cssColor(const QString &css);

} // namespace quayside
