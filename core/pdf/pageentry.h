// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <string>
#include <vector>

namespace quayside::pdf {

/// An area of a link to a place, which may still come.
struct WaitingLink {
    int annotation = 0; ///< object; neighbouring areas of one link share it
    LinkArea area;
};

/// What is kept of a page when its content is in the file.
struct PageEntry {
    int object = 0;
    QSizeF size;
    std::string entries;          ///< of its dictionary, without Type, Parent and Annots
    std::vector<int> annotations; ///< objects
    std::vector<WaitingLink> waiting;
};

} // namespace quayside::pdf
