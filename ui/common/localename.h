// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// "German (Austria)" for "de-AT", in the program's language; else empty.
QString localeName(const QString &tag);

} // namespace quayside
