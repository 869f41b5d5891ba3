// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace quayside {

/// Copies @p database to @p file, atomically: self-contained, readable by its owner only. @p replace: even if the file exists. Error: DestinationExists,
/// DestinationNotWritable, StoreCorrupt.
Result<void> backUp(Database &database, const QString &file, bool replace);

} // namespace quayside
