// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/booklist.h"

#include <QCoreApplication>

namespace quayside {

bool hasChildren(const BookList &list, std::size_t index)
{
    const auto *parent = std::get_if<BookChapter>(&list.entries[index]);
    const auto *next = index + 1 < list.entries.size() ? std::get_if<BookChapter>(&list.entries[index + 1]) : nullptr;
    return parent && next && next->depth > parent->depth;
}

void numberEntries(BookList &list)
{
    std::vector<int> counted;
    for (BookEntry &entry : list.entries) {
        auto *chapter = std::get_if<BookChapter>(&entry);
        if (chapter)
            chapter->number.clear();
        if (!chapter || !chapter->counts)
            continue;
        counted.resize(static_cast<std::size_t>(chapter->depth) + 1);
        ++counted.back();
        for (const int number : counted)
            chapter->number += QString::number(number) + u'.';
    }
}

void dropEmptyEntries(BookList &list, WorkContext &context)
{
    std::vector<BookEntry> kept;
    for (std::size_t i = list.entries.size(); i-- > 0;) { // from the end: what held only empty entries is empty too
        const auto *chapter = std::get_if<BookChapter>(&list.entries[i]);
        const auto *next = kept.empty() ? nullptr : std::get_if<BookChapter>(&kept.back());
        const bool isParent = chapter && next && next->depth > chapter->depth;
        const bool isTold = chapter && chapter->file.isEmpty() && !(isParent && chapter->reason.isEmpty());
        if (isTold) {
            const QString reason = chapter->reason.isEmpty() ? QCoreApplication::translate("BookReader", "it has no text yet") : chapter->reason;
            context.warn(
                {WarningCode::FolderEntryLeftOut, {{QStringLiteral("path"), chapter->title}, {QStringLiteral("reason"), reason}}, list.name, chapter->line});
        }
        if (!chapter || !chapter->file.isEmpty() || isParent)
            kept.push_back(std::move(list.entries[i]));
    }
    list.entries.assign(std::make_move_iterator(kept.rbegin()), std::make_move_iterator(kept.rend()));
}

} // namespace quayside
