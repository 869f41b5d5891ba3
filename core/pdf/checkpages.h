// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"

namespace quayside::pdf {

// These verify that indices are in range and parents precede children, so later code need not.
// Error: Internal, with the place.

/// Checks elements from @p first on.
Result<void> checkElements(const PageDocument &document, std::size_t first);
/// Checks a page, after its elements; @p index is for the error.
Result<void> checkPage(const PageDocument &document, const Page &page, std::size_t index);
/// Checks what depends on all @p pages: drawings, outline, destinations.
Result<void> checkRest(const PageDocument &document, std::size_t pages);

} // namespace quayside::pdf
