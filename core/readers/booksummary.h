// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <variant>
#include <vector>

namespace quayside {

/// A "# Part title" line of SUMMARY.md.
struct BookPart {
    QString title;
};

/// A chapter line of SUMMARY.md.
struct BookChapter {
    QString title;
    QString file;  ///< relative to the folder of SUMMARY.md, cleaned; empty: a draft
    int depth = 0; ///< 0: top level
    int line = 0;  ///< in SUMMARY.md
};

struct BookSummary {
    QString title; ///< first heading, unless it is "Summary"
    std::vector<std::variant<BookPart, BookChapter>> entries;
};

/// The entries of a parsed SUMMARY.md, each file once.
BookSummary summaryOf(const Document &document);

} // namespace quayside
