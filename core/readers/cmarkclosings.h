// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

struct cmark_node;

namespace quayside {

class CmarkTree;

/// Moves end tags of elements that HTML among the children of @p parent opened out of the items, quotes and paragraphs in which they stand, with all
/// that follows there: as parsers of HTML do, which end the container with the element. @p left is the number of bytes of words that may still be parsed
/// to look for end tags; it bounds the work for all parents together.
void moveClosings(CmarkTree &tree, cmark_node *parent, qint64 &left, const WorkContext &context);

} // namespace quayside
