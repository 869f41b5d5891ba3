// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "pdf/fontuse.h"
#include "pdf/objects.h"

namespace quayside::pdf {

/// Embeds subsets, made in parallel, with widths and ToUnicode. @p numbers: the faces' objects, already referenced by resources. Errors:
/// LayoutFailed (a face that cannot be subset), the sink's, Canceled.
Result<void> writeFonts(const FontUses &fonts, const std::vector<int> &numbers, Objects &objects, WorkContext &context);

} // namespace quayside::pdf
