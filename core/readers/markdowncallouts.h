// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blocks.h"

#include <QString>

#include <optional>

struct cmark_node;

namespace quayside {

/// `[!word]` at the start of a quote.
struct CalloutMarker {
    QString word;
    int length = 0; ///< bytes of the marker, with the sign of its folding
    Folding folding = Folding::None;
    bool container = false; ///< written for a container of a dialect
    bool titled = false;    ///< more stands in its line
};

/// The marker that @p paragraph, whose words are parsed, begins with.
std::optional<CalloutMarker> calloutMarker(const cmark_node *paragraph);

} // namespace quayside
