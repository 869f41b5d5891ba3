// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/contents.h"

#include "writers/office/bookmarks.h"
#include "writers/pagework.h"

#include <algorithm>

namespace quayside::office {

std::vector<ContentsEntry> contentsEntries(const Document &document, const Setting &setting, const std::vector<int> &pages)
{
    const std::vector<HeadingEntry> headings = outline(document);
    int highest = 6;
    for (const HeadingEntry &heading : headings)
        highest = std::min(highest, heading.level);
    std::vector<ContentsEntry> entries;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const int depth = headings[i].level - highest;
        if (depth < setting.options.contentsDepth && !headings[i].title.isEmpty())
            entries.push_back({depth + 1, headings[i].title, headingBookmark(static_cast<int>(i)), i < pages.size() ? pages[i] : 0});
    }
    return entries;
}

Result<std::vector<int>> pagesOfHeadings(const WriteInput &input, const WorkContext &context)
{
    const auto work = pageWork();
    if (!work)
        return failure(work.error());
    WriteInput copy = input;
    copy.options.insert(pageOptionBinding().key(&PageOptions::contents), true);
    WorkContext quiet; // its warnings are of pages
    quiet.stop = context.stop;
    quiet.threads = context.threads;
    const auto laidOut = (*work)->layOut(std::move(copy), quiet);
    if (!laidOut)
        return failure(laidOut.error());
    return (*work)->headingPages(**laidOut);
}

QString onlyChapter(const Document &document)
{
    QString title;
    for (const HeadingEntry &heading : outline(document)) {
        if (heading.level == 1 && !title.isEmpty())
            return {};
        title = heading.level == 1 ? heading.title : title;
    }
    return title;
}

} // namespace quayside::office
