// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace quayside {

/// Copies the whole of @p database into @p file, which appears at once, stands alone and can be read by its owner only. @p replace: also where a file
/// stands. Error: DestinationExists, DestinationNotWritable, StoreCorrupt.
Result<void> backUp(Database &database, const QString &file, bool replace);

} // namespace quayside
