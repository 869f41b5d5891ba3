// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/drawing.h"
#include "writers/docx/setting.h"
#include "writers/office/contents.h"
#include "writers/xmlwriter.h"

namespace quayside::docx {

/// A picture above the title. @p background: the number of the page's colored background, a drawing; 0: there is none.
void writeLogo(XmlWriter &xml, const Drawing &logo, const Setting &setting, int background);

/// The paragraphs of the title page. @p background: as above. @p belowLogo: not down the page, as else.
void writeTitlePage(XmlWriter &xml, const Metadata &metadata, const Setting &setting, int background, bool belowLogo);

/// The contents: a field that Word can bring up to date, its entries filled in. @p onNewPage: something stands before them.
void writeContents(XmlWriter &xml, const std::vector<office::ContentsEntry> &entries, const Setting &setting, bool onNewPage);

} // namespace quayside::docx
