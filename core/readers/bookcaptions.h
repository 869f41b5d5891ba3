// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// Makes captions of `<span class="caption">` paragraphs below a picture or above a table, mdBook's only way to write them. Elsewhere they stay
/// paragraphs.
void joinCaptions(Blocks &blocks);

} // namespace quayside
