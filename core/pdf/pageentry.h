// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <string>
#include <vector>

namespace quayside::pdf {

/// A link whose destination may not exist yet.
struct WaitingLink {
    int annotation = 0; ///< object number, shared by adjacent areas
    LinkArea area;
};

/// What is kept of a written page.
struct PageEntry {
    int object = 0;
    QSizeF size;
    std::vector<int> contents;    ///< object numbers of its streams
    int resources = 0;            ///< object number
    std::string entries;          ///< dictionary without Type, Parent, MediaBox, Contents, Resources, Annots
    std::vector<int> annotations; ///< object numbers
    std::vector<WaitingLink> waiting;
};

} // namespace quayside::pdf
