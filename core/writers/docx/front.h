// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/drawing.h"
#include "writers/docx/setting.h"
#include "writers/office/contents.h"
#include "writers/xmlwriter.h"

namespace quayside::docx {

/// A picture above the title.
void writeLogo(XmlWriter &xml, const Drawing &logo);

/// The paragraphs of the title page. @p belowLogo: not down the page, as else.
void writeTitlePage(XmlWriter &xml, const Metadata &metadata, const Setting &setting, bool belowLogo);

/// The contents: a field that Word can bring up to date, its entries filled in. @p onNewPage: something stands before them.
void writeContents(XmlWriter &xml, const std::vector<office::ContentsEntry> &entries, const Setting &setting, bool onNewPage);

} // namespace quayside::docx
