// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace quayside {

/// Makes @p fresh, a file of the newest schema, with all that can be read of the damaged database @p old, which is not changed. The search index is
/// built anew, and rows of warnings and facts may be missing; gives words for what that came to. Error: StoreCorrupt, where more than that is damaged;
/// StoreNotWritable. Call it while alone with @p old.
Result<QString> salvage(const QString &old, const QString &fresh);

/// Removes a database with its log files.
void removeDatabase(const QString &file);

} // namespace quayside
