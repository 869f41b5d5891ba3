// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "page/page.h"

namespace quayside {

/// Takes the pages of a document while later ones are still being made, so that a long document never stands in memory as a whole.
class PageReceiver
{
public:
    virtual ~PageReceiver() = default;
    /// Once, before all. @p document has fonts and metadata; structure, pictures and drawings grow with the pages that show them, places are known
    /// at the end. It has no pages, and stays where it is until end() is over.
    virtual Result<void> begin(PageDocument &document) = 0;
    /// The next pages of the body.
    virtual Result<void> body(std::vector<Page> pages) = 0;
    /// Once, when the document is complete: what stands before the body. Its page numbers count @p front first.
    virtual Result<void> end(std::vector<Page> front) = 0;
};

} // namespace quayside
