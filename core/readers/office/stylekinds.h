// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blocks.h"

#include <QString>

#include <optional>

namespace quayside::reader::office {

/// What a paragraph is, by its style.
enum class ParagraphKind {
    Plain,
    Title,
    Subtitle,
    Heading,
    Quote,
    AlertTitle,
    Code,
    Caption,
    Figure, ///< the paragraph of an image
    Contents,
    Term,
    Definition,
    DefinitionMore, ///< a further paragraph of a definition
    Summary,        ///< of details, which stand indented below it
    HorizontalRule
};

/// What paragraphs of the style @p name (lower case, as shown) are in documents of Word, LibreOffice, Google Docs, pandoc and this program; none: the name
/// says nothing.
std::optional<ParagraphKind> paragraphKindNamed(const QString &name);
/// 1 … 6 for "heading 1" … "heading 9"; 0: it is none.
int headingLevelNamed(const QString &name);
/// The kind of alert whose title has the paragraph style @p name (lower case); none: it is no such title.
std::optional<AlertKind> alertTitled(const QString &name);
/// Whether the character style @p name (lower case) marks code.
bool isCodeStyle(const QString &name);

} // namespace quayside::reader::office
