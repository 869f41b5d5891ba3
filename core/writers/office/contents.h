// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"

namespace quayside::office {

/// An entry of the contents.
struct ContentsEntry {
    int level = 1; ///< 1: the highest that there is
    QString title;
    QString bookmark; ///< of the heading
    int page = 0;     ///< from 1; 0: not known
};

/// The headings down to the level that is asked for. @p pages: of all headings of the document, in their order; may be empty.
std::vector<ContentsEntry> contentsEntries(const Document &document, const Setting &setting, const std::vector<int> &pages);

/// Pages of the headings, as our own pages have them: near to other programs', which count anew when they are asked to. Error: of the layout.
Result<std::vector<int>> pagesOfHeadings(const WriteInput &input, const WorkContext &context);

/// The only heading of the first level; empty: there are several, or none.
QString onlyChapter(const Document &document);

} // namespace quayside::office
