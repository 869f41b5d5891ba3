// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QString>

#include <variant>
#include <vector>

namespace quayside {

/// The title of a part of the book.
struct BookPart {
    QString title;
};

/// A chapter, or a heading that only holds those below it.
struct BookChapter {
    QString title{};    ///< as listed; empty: the file's own
    QString file{};     ///< relative to BookPlace::source, cleaned; empty: a heading without a text
    int depth = 0;      ///< 0: top level
    int line = 0;       ///< in the list
    bool inPart = true; ///< false: before, after or between the parts
    QString reason{};   ///< why there is no text; empty: it is not written yet
    bool counts = true; ///< false: before or behind the numbered chapters
    QString number{};   ///< by its place in the list, “2.1.”; empty: it does not count
};

using BookEntry = std::variant<BookPart, BookChapter>;

/// What a book consists of, in order.
struct BookList {
    QString name;      ///< of the list's file, for warnings; empty: there is none
    Metadata metadata; ///< of the list's file
    std::vector<BookEntry> entries;
};

/// Whether chapters stand below entry @p index.
bool hasChildren(const BookList &list, std::size_t index);

/// Numbers the chapters that count, through all parts, as mdBook does: also those without a text.
void numberEntries(BookList &list);

/// Takes out entries without a text or anything below, and tells them in a note.
void dropEmptyEntries(BookList &list, WorkContext &context);

} // namespace quayside
