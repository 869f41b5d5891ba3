// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/odt/textbody.h"
#include "writers/office/contents.h"

namespace quayside::odt {

/// The paragraphs of the title page. @p logo: a picture above the title; null: none.
void writeTitlePage(XmlWriter &xml, const Metadata &metadata, const office::Setting &setting, const office::PlacedPicture *logo, Parts &parts);

/// The contents: an index that programs can bring up to date, its entries filled in. @p onNewPage: something stands before them.
void writeContents(XmlWriter &xml, const std::vector<office::ContentsEntry> &entries, const office::Setting &setting, bool onNewPage, Parts &parts);

} // namespace quayside::odt
