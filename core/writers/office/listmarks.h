// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/lists.h"

namespace quayside::office {

/// The mark of an item at @p level (from 0), as on pages; empty: none.
QString bulletOf(BulletStyle style, int level);

} // namespace quayside::office
