// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// Scopes that are not the id of a target.
inline const QString sourceScope = QStringLiteral("source"); ///< the fields of a source kind
inline const QString readScope = QStringLiteral("read");     ///< how it is read
inline const QString commonScope = QStringLiteral("common"); ///< what all targets of a provider have

} // namespace quayside
