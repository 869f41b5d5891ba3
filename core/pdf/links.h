// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/objects.h"
#include "pdf/pageentry.h"
#include "pdf/structure.h"

#include <QSet>

#include <string>

namespace quayside::pdf {

/// Adds a page's link annotations (ISO 32000-1, 12.5.6.5), one for adjacent areas of a link. External ones are written at once, to save
/// memory; others wait.
void addLinks(const std::vector<LinkArea> &links, PageEntry &page, Objects &objects, Structure &structure);

/// Writes the waiting links whose destination is in @p places and drops the rest. Gives the Annots entry, or nothing.
std::string finishLinks(PageEntry &page, const QSet<QString> &places, Objects &objects, Structure &structure);

/// @p uri percent-encoded to 7-bit ASCII, as PDF requires. What leads to a place in a PDF beside this one names it as destinationName() does.
std::string asciiUri(const QString &uri);

/// @p name as the trees of destinations have it: in ASCII, as viewers disagree on the order and the meaning of other bytes.
std::string destinationName(const QString &name);

} // namespace quayside::pdf
