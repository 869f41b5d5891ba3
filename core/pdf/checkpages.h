// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"

namespace quayside::pdf {

// These hold every index to be in range and every parent to stand before its children, so that nothing after them needs to ask.
// Error: Internal, with the place.

/// The elements from @p first on.
Result<void> checkElements(const PageDocument &document, std::size_t first);
/// @p page, called @p index in the error. After the elements it shows.
Result<void> checkPage(const PageDocument &document, const Page &page, std::size_t index);
/// What is left when all @p pages are known: drawings, outline, destinations.
Result<void> checkRest(const PageDocument &document, std::size_t pages);

/// AltTextMissing for each figure that a screen reader could say nothing of.
void warnOfMissingAlt(const PageDocument &document, WorkContext &context);

} // namespace quayside::pdf
