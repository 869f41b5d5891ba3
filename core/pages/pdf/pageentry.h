// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <string>

namespace quayside::pdf {

/// What is kept of a page when its content is in the file.
struct PageEntry {
    int object = 0;
    QSizeF size;
    std::string entries;          ///< of its dictionary, without Type, Parent and Annots
    std::vector<LinkArea> links;
};

} // namespace quayside::pdf
