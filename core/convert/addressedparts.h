// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <vector>

namespace quayside {

/// What has ids or addresses in a document, found in one walk: most nodes have neither. Valid as long as no node is added or removed.
struct AddressedParts {
    struct OfNode {
        Attributes *attributes = nullptr; ///< not empty
        SourcePosition position;
        bool embedded = false; ///< HTML that was parsed; its source stands beside it
    };
    struct RawHtml {
        Raw *raw = nullptr;
        SourcePosition position;
    };
    std::vector<OfNode> attributes;
    std::vector<RawHtml> raws;
    std::vector<Inline *> inlines; ///< links and images
    std::vector<const FootnoteReference *> calls;
};

AddressedParts addressedParts(Document &document);

} // namespace quayside
