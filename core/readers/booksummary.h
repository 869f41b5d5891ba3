// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/booklist.h"

namespace quayside {

/// The entries of a parsed SUMMARY.md, each file once: of mdBook (a first title, parts as headings, chapters in lists, those before and after as mere
/// links, drafts) and of GitBook (parts between rules too, names without links, links to sections, links out). What is no chapter is told.
/// https://rust-lang.github.io/mdBook/format/summary.html
BookList summaryOf(const Document &document, const QString &name, WorkContext &context);

} // namespace quayside
