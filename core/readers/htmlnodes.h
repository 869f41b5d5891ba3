// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QByteArrayView>
#include <QString>

#include <gumbo.h>

#include <span>

/// Small readings of gumbo nodes, shared by the files of the HTML reader.
namespace quayside::htmlnode {

/// Children of an element; empty for anything else. Templates are opened by nobody.
std::span<void *const> children(const GumboNode *node);
inline const GumboNode *child(void *pointer)
{
    return static_cast<const GumboNode *>(pointer);
}

/// The tag, GUMBO_TAG_LAST for what is no HTML element.
GumboTag tag(const GumboNode *node);
/// The name as written, lower case: for warnings.
QString name(const GumboNode *node);
/// Value of an attribute; a null string when there is none.
QString attribute(const GumboNode *node, const char *attributeName);
bool hasAttribute(const GumboNode *node, const char *attributeName);
/// Whether the class attribute has @p word.
bool hasClass(const GumboNode *node, QLatin1StringView word);
/// Value of a property of the style attribute, lower case; empty when there is none.
QString styleProperty(const GumboNode *node, QLatin1StringView property);
/// From align= or text-align.
Alignment alignment(const GumboNode *node);
/// All text below, as it stands; br is a line feed. Not recursive.
QString textBelow(const GumboNode *node);
/// A number attribute within bounds, @p fallback when missing or wrong.
int number(const GumboNode *node, const char *attributeName, int fallback, int low, int high);

/// What an element means.
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
    Transparent, // flow
    Emphasis,
    Strong,
    Strike,
    Superscript,
    Subscript,
    Underline,
    Highlight,
    Small,
    Keyboard,
    Quotation, // words
    InlineCode,
    Link,
    Image,
    Break,
    Span,
    Ruby,
    Plain,
    Structure, ///< means something only inside its parent: li, td, summary …
    Ignored,   ///< says nothing: link, meta, source, template …
    Control,   ///< form controls
    Unsafe,    ///< script, iframe, object …
    Unknown,
};
Kind kind(const GumboNode *node);
/// Whether elements of this kind stand on lines of their own.
bool isFlow(Kind kind);

} // namespace quayside::htmlnode
