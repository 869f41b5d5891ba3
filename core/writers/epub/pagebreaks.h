// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

namespace quayside::epub {

/// Gives every block a position of its own, by which its place on pages is known: line 1 for the first.
void numberBlocks(Blocks &blocks);

/// Marks in @p blocks where the pages begin on which a copy that went through numberBlocks() was laid out: before the first block that begins on a
/// page or, where none does, on a later one. @p places: of that copy.
void markPageBreaks(Blocks &blocks, const QList<SourcePlace> &places);

/// The number of the page that begins at a node with @p attributes; empty: none does.
QString pageBreakLabel(const Attributes &attributes);

} // namespace quayside::epub
