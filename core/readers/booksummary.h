// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <variant>
#include <vector>

namespace quayside {

/// "# Part title" of a SUMMARY.md.
struct BookPart {
    QString title;
};

/// One line of a SUMMARY.md. Draft chapters have no file.
struct BookChapter {
    QString title;
    QString file;  ///< relative to the folder of SUMMARY.md, '/' separated, cleaned; empty: a draft
    int depth = 0; ///< 0: a chapter of its own, 1: below another …
    int line = 0;  ///< in SUMMARY.md
};

struct BookSummary {
    QString title; ///< first heading; "Summary" is none
    std::vector<std::variant<BookPart, BookChapter>> entries;
};

/// What a parsed SUMMARY.md says. A file that is named twice is taken once.
BookSummary summaryOf(const Document &document);

} // namespace quayside
