// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// Removes classes and data from all nodes, for writers without a use for them, and unwraps divisions and spans that carried nothing else.
void dropClasses(Document &document);

} // namespace quayside
