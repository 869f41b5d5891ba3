// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/docx/bookmarks.h"
#include "writers/docx/pictures.h"
#include "writers/docx/setting.h"
#include "writers/xmlwriter.h"

namespace quayside::docx {

/// An entry of the contents.
struct ContentsEntry {
    int level = 1; ///< 1: the highest that there is
    QString title;
    QString bookmark; ///< of the heading
    int page = 0;     ///< from 1; 0: not known
};

/// The headings down to the level that is asked for. @p pages: of all headings of the document, in their order; may be empty.
std::vector<ContentsEntry> contentsEntries(const Document &document, const Setting &setting, const std::vector<int> &pages);

/// A picture above the title.
void writeLogo(XmlWriter &xml, const Drawing &logo);

/// The paragraphs of the title page. @p belowLogo: not down the page, as else.
void writeTitlePage(XmlWriter &xml, const Metadata &metadata, const Setting &setting, bool belowLogo);

/// The contents: a field that Word can bring up to date, its entries filled in. @p onNewPage: something stands before them.
void writeContents(XmlWriter &xml, const std::vector<ContentsEntry> &entries, const Setting &setting, bool onNewPage);

} // namespace quayside::docx
