// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"
#include "typeset/text/imagestore.h"

namespace quayside {

/// Moves an image that floats, and is all of @p block, into the paragraph @p next, which then stands beside it. False: it is none, it is not there, or
/// no text follows.
bool joinFloatingImage(Block &block, Block &next, ImageStore &images);

} // namespace quayside
