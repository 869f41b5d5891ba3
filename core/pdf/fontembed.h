// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "pdf/fontuse.h"
#include "pdf/objects.h"

namespace quayside::pdf {

/// Embeds a subset of every face of @p fonts, made in parallel, with widths and ToUnicode. @p numbers are the objects that resources already
/// name, one a face. Errors: LayoutFailed (a face that cannot be subset), those of the sink, Canceled.
Result<void> writeFonts(const FontUses &fonts, const std::vector<int> &numbers, Objects &objects, WorkContext &context);

} // namespace quayside::pdf
