// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// Makes captions of the paragraphs `<span class="caption">` that stand below a picture or above a table of @p blocks: mdBook has no other way to write
/// them. Those that stand elsewhere stay paragraphs.
void joinCaptions(Blocks &blocks);

} // namespace quayside
