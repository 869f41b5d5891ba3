// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"
#include "document/document.h"

namespace quayside {

/// Appends blocks, footnotes, images and files of @p part, whose metadata are dropped, to @p whole. Positions and footnote references of the part are led to
/// where these then stand, footnotes numbered through. Returns the index of its first block.
std::size_t appendPart(Document &whole, Document part);

/// Takes out, behind the first @p before, warnings of style sheets: where another format's pages are read they are looks and nothing else.
void withoutStyleWarnings(QList<Warning> &warnings, qsizetype before);

} // namespace quayside
