// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QString>

namespace quayside {

/// What lists the chapters.
enum class BookKind { None, Summary, MkDocs, Folder };

struct BookPlace {
    BookKind kind = BookKind::None;
    QString source; ///< files are relative to it
    QString root;   ///< folder of the configuration, else source; includes stay below it
    QString list;   ///< the list's file: in source, of MkDocs in root; empty: there is none
};

/// Where the book in @p folder lies, and what lists it: SUMMARY.md in it, or where book.toml, book.json or .gitbook.yaml say; mkdocs.yml; else its files
/// do. None where no folder is.
BookPlace bookPlaceOf(const QString &folder, const WorkContext &context);

} // namespace quayside
