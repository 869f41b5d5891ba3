// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/attributes.h"
#include "document/fields.h"

#include <QString>

#include <vector>

namespace quayside {

struct Block;
struct Inline;
using Blocks = std::vector<Block>;
using Inlines = std::vector<Inline>;

struct SourcePosition {
    qint32 line = 0; ///< 1-based; 0: unknown
    qint32 file = 0; ///< index into Document::files

    friend bool operator==(const SourcePosition &, const SourcePosition &) = default;
};

/// EmbeddedHtml: parsed from HTML inside Markdown. Under raw-html=keep the HTML and Markdown writers skip the node, whose source is in a Raw node
/// beside it, but not its children; other writers treat it like any other.
enum class Origin : quint8 { Markup, EmbeddedHtml };
constexpr const char *nameOf(Origin origin)
{
    switch (origin) {
    case Origin::Markup: return "markup";
    case Origin::EmbeddedHtml: return "embedded-html";
    }
    return nullptr;
}

enum class Alignment : quint8 { None, Left, Center, Right, Justify };
constexpr const char *nameOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::None: return "none";
    case Alignment::Left: return "left";
    case Alignment::Center: return "center";
    case Alignment::Right: return "right";
    case Alignment::Justify: return "justify";
    }
    return nullptr;
}

} // namespace quayside
