// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <vector>

namespace quayside::epub {

/// What becomes one file of XHTML.
struct Chapter {
    QString file;
    QString title; ///< of its first heading; empty: it begins without one
    Blocks blocks;
    std::vector<int> notes; ///< the footnotes that stand in it: those that it is the first to call
};

/// Cuts @p blocks at their headings, also within divisions, which are then written for each piece. @p levels: how many levels of headings begin a
/// chapter, counted from the highest that the text has; a single heading that stands above and before all others is the title and counts for none.
std::vector<Chapter> chaptersOf(Blocks &&blocks, int levels);

/// The highest level of a heading within @p blocks; 7: there is none.
int highestLevel(const Blocks &blocks);

} // namespace quayside::epub
