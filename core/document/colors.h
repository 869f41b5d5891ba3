// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

namespace quayside {

/// Behind highlighted text (Style::Highlight), 0xffrrggbb.
inline constexpr quint32 highlightColor = 0xfffff0a8;
/// The same as in attributes.
inline constexpr auto highlightName = "#fff0a8";

/// "#rrggbb" as opaque 0xffrrggbb; none for other text. Writers only pass on colours that this accepts.
std::optional<quint32> colorOf(const QString &text);

/// Removes colours, for formats without any, and unwraps spans that carried nothing else. Returns whether there were any.
bool dropColors(Document &document);

} // namespace quayside
