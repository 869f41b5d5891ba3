// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/objects.h"
#include "pdf/pageentry.h"
#include "pdf/structure.h"

#include <QSet>

#include <string>

namespace quayside::pdf {

/// Makes the link annotations of a page (ISO 32000-1, 12.5.6.5), one for all neighbouring areas of one link. Those of links that lead out of the
/// document are written at once, so that what they say need not be kept; the others wait.
void addLinks(const std::vector<LinkArea> &links, PageEntry &page, Objects &objects, Structure &structure);

/// Writes those that waited and lead to one of @p places; the others are left out. Gives the Annots entry of the page dictionary, empty when there
/// are none.
std::string finishLinks(PageEntry &page, const QSet<QString> &places, Objects &objects, Structure &structure);

/// A URI as the seven-bit string that PDF asks for.
std::string asciiUri(const QString &uri);

} // namespace quayside::pdf
