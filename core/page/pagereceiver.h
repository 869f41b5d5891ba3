// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page/page.h"

namespace quayside {

/// Receives pages as they are made, so that a long document is never in memory as a whole.
class PageReceiver
{
public:
    virtual ~PageReceiver() = default;
    /// Called first. @p document has fonts and metadata but no pages; structure, images and drawings grow with the pages, destinations come
    /// at the end. It outlives end() and does not move.
    virtual Result<void> begin(PageDocument &document) = 0;
    /// Takes the next body pages.
    virtual Result<void> body(std::vector<Page> pages) = 0;
    /// Adds the items of @p more to body pages that were taken, from page @p first of the body on: what nobody knew before the last page was set.
    virtual Result<void> addTo(std::size_t first, std::vector<Page> more) = 0;
    /// Called last, with the pages before the body; page indices count @p front first.
    virtual Result<void> end(std::vector<Page> front) = 0;
};

} // namespace quayside
