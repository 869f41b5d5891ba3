// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QByteArrayView>
#include <QString>

#include <gumbo.h>

#include <span>

/// Accessors for gumbo nodes.
namespace quayside::htmlnode {

/// Children of an element, else empty, also for templates.
std::span<void *const> children(const GumboNode *node);
inline const GumboNode *child(void *pointer)
{
    return static_cast<const GumboNode *>(pointer);
}

/// The tag; GUMBO_TAG_LAST if not an HTML element.
GumboTag tag(const GumboNode *node);
/// Tag name as written, lower case, for warnings.
QString name(const GumboNode *node);
/// An attribute's value; null if absent.
QString attribute(const GumboNode *node, const char *attributeName);
bool hasAttribute(const GumboNode *node, const char *attributeName);
/// Whether the class attribute contains @p word.
bool hasClass(const GumboNode *node, QLatin1StringView word);
/// Value of a property in the style attribute, lower case, by the last or important declaration; else empty.
QString styleProperty(const GumboNode *node, QLatin1StringView property);
/// From align= or text-align.
Alignment alignment(const GumboNode *node);
/// All text below; br is a line feed. Iterative.
QString textBelow(const GumboNode *node);
/// A numeric attribute, clamped; @p fallback if missing or malformed.
int number(const GumboNode *node, const char *attributeName, int fallback, int low, int high);

/// What an element means; flow kinds first, up to Transparent.
enum class Kind {
    Paragraph,
    Heading,
    List,
    Definitions,
    Table,
    Code,
    Quote,
    Rule,
    Details,
    Figure,
    Division,
    Transparent,
    Emphasis,
    Strong,
    Strike,
    Superscript,
    Subscript,
    Underline,
    Inserted,
    Highlight,
    Small,
    Keyboard,
    Quotation,
    InlineCode,
    Link,
    Image,
    Break,
    Span,
    Ruby,
    Plain,
    Structure, ///< only meaningful inside its parent: li, td, summary …
    Ignored,   ///< no content: link, meta, source, template …
    Control,
    Unsafe, ///< script, iframe, object …
    Unknown,
};
Kind kind(const GumboNode *node);
/// Whether elements of this kind are blocks.
bool isFlow(Kind kind);

} // namespace quayside::htmlnode
