// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/markdowndialect.h"

namespace quayside {

/// The class of a division that is the definition of the words before it, until readMarkdownExtras().
extern const QString definitionClass;

/// Makes definition lists of paragraphs whose lines begin with a colon, and gives words the meanings of abbreviations, as PHP Markdown Extra has both, in
/// dialects that do: those of MkDocs, Quarto (definitions alone) and the automatic one.
void readMarkdownExtras(Document &document, MarkdownDialect dialect);

} // namespace quayside
