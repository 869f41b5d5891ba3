// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// Whether the letters of @p blocks run from right to left, for texts whose language is not known.
bool readsRightToLeft(const Blocks &blocks);

} // namespace quayside
