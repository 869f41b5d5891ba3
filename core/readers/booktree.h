// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/booklist.h"

#include <QStringList>

namespace quayside {

enum class FolderOrder {
    ByName,     ///< files and folders among each other
    FilesFirst, ///< a folder's files before its subfolders, as MkDocs has them
};

/// The Markdown files below @p folder in natural order (2 before 10), a folder's index or README first: it heads what else is in the folder; without
/// one the folder's name does. Hidden files, links out of @p folder and folders of programs are left out. Error: SourceTooComplex, Canceled.
Result<BookList> folderAsList(const QString &folder, FolderOrder order, WorkContext &context);

/// Whether @p folder itself holds Markdown.
bool holdsMarkdown(const QString &folder);

/// Whether @p name is that of a folder's first page: index or README.
bool isIndexName(const QString &name);

} // namespace quayside
