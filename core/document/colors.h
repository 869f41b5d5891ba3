// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

namespace quayside {

/// The colour of "#rrggbb", opaque, as 0xffrrggbb; none for any other text. Writers pass on what this knows, nothing else.
std::optional<quint32> colorOf(const QString &text);

/// Takes colours out of @p document, for formats that have none; spans that said nothing else are opened. Whether there were any.
bool dropColors(Document &document);

} // namespace quayside
