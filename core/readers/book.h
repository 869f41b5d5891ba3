// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QJsonObject>

namespace quayside {

/// Reads an mdBook folder (SUMMARY.md, or src/SUMMARY.md beside a book.toml) as one document: the listed files in order, includes expanded, ids
/// scoped by file, links between files resolved, parts and chapters as headings. Image addresses stay relative to the folder of SUMMARY.md, returned
/// in @p sourceFolder. @p options: the Markdown reader's effective values. Error: SourceNotFound, SourceEmptyFolder, those of the Markdown reader,
/// Canceled; Warning for a missing chapter or include. Format: https://rust-lang.github.io/mdBook/format/summary.html and …/format/mdbook.html
Result<Document> readBook(const QString &folder, const QJsonObject &options, QString &sourceFolder, WorkContext &context);

/// Whether readBook can read @p folder.
bool isBookFolder(const QString &folder);

} // namespace quayside
