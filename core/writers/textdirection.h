// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

namespace quayside {

/// Whether the letters of @p blocks run from right to left, for texts whose language is not known.
bool readsRightToLeft(const Blocks &blocks);

/// Whether the first letter of @p words that has a direction runs from right to left; none: they have no such letter.
std::optional<bool> beginsRightToLeft(const Inlines &words);

} // namespace quayside
