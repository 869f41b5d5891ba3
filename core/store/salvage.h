// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace quayside {

/// Creates @p fresh, a database of the same schema version, from everything readable in the damaged @p old, which stays unchanged. The search index is
/// rebuilt; ids of lost jobs are not used again; rows of warnings and facts may be lost. Returns a description of the outcome. Error: StoreCorrupt (more than
/// that is damaged), StoreNotWritable. Needs exclusive access to @p old.
Result<QString> salvage(const QString &old, const QString &fresh);

/// Removes a database with its log files.
void removeDatabase(const QString &file);

} // namespace quayside
