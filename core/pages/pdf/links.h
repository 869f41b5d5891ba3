// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pdf/objects.h"
#include "pages/pdf/pageentry.h"
#include "pages/pdf/structure.h"

#include <string>

namespace quayside::pdf {

/// Writes the link annotations of a page (ISO 32000-1, 12.5.6.5), one for all neighbouring areas of one link; gives the Annots entry of the
/// page dictionary, empty when there are none.
std::string writeLinks(const PageEntry &page, Objects &objects, Structure &structure);

/// A URI as the seven-bit string that PDF asks for.
std::string asciiUri(const QString &uri);

} // namespace quayside::pdf
