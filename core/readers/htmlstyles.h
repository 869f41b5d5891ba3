// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

struct GumboInternalNode;

/// What attributes and the style attribute of an element say; what its style sheets say stands there too (htmlstylesheet.h).
namespace quayside::htmlstyle {

/// Whether a property decides something here; the others are told as left out.
bool isRead(QStringView property);

/// Styles of words that ancestors hand down.
enum Look : unsigned { Strong = 1, Emphasis = 2, Underline = 4, Strike = 8 };
inline constexpr unsigned allLooks = Strong | Emphasis | Underline | Strike;

struct WordStyle {
    unsigned set = 0;     ///< looks that the element asks for
    unsigned cleared = 0; ///< looks that it takes away
    std::optional<Style> script;
};
/// From font-weight, font-style, text-decoration and vertical-align.
WordStyle wordStyle(const GumboInternalNode *node);

/// What becomes of blanks and line ends of the source: white-space.
enum class Spaces : unsigned char { Collapse, KeepLines, KeepAll };
/// Of @p node's style; nothing if it says nothing.
std::optional<Spaces> spacesOf(const GumboInternalNode *node);

/// Capital or small letters that a page asks for: text-transform.
enum class Letters : unsigned char { AsWritten, Upper, Lower, Capitalized };
std::optional<Letters> lettersOf(const GumboInternalNode *node);

/// Whether the style makes an element of words a block.
bool showsAsBlock(const GumboInternalNode *node);

/// Sets the colours of @p node's style and of <font color>. Left out, as they are what a page has anyway or could not be read: black words, a white
/// background, and words that hardly differ from what is behind them.
void readColors(const GumboInternalNode *node, AttributeValues &values);

/// Whether a browser shows nothing of @p node: hidden, display:none, visibility:hidden, a closed dialog, noscript.
bool isHidden(const GumboInternalNode *node);

struct Length {
    std::optional<double> pixels;
    std::optional<double> percent;
};
/// A number, or one with a unit of CSS: px, pt, pc, cm, mm, q, in, em, rem, ex, ch, vw, %. Nothing for others, negative or absurd ones.
Length lengthOf(const QString &text);
/// Of the property @p name in the style, else of the attribute.
Length lengthOf(const GumboInternalNode *node, const char *name);

/// Where a table or image stands: from align, or margins that are auto.
Alignment placeOf(const GumboInternalNode *node);

} // namespace quayside::htmlstyle
