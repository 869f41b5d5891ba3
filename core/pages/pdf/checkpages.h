// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "pages/page.h"

namespace quayside::pdf {

/// Holds every index of the document to be in range and every parent to stand before its children, so that nothing after it needs to ask.
/// Error: Internal, with the place.
Result<void> checkPages(const PageDocument &document);

/// AltTextMissing for each figure that a screen reader could say nothing of.
void warnOfMissingAlt(const PageDocument &document, WorkContext &context);

} // namespace quayside::pdf
