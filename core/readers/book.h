// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

#include <QJsonObject>

namespace quayside {

/// Reads an mdBook folder as one document: the files that SUMMARY.md names, in its order, each parsed by itself; ids scoped to their file and
/// links between the files led to them; parts and chapters as headings of the outline; includes put in. Images keep addresses relative to
/// the folder of SUMMARY.md, which is written to @p sourceFolder.
/// @p folder holds SUMMARY.md, or src/SUMMARY.md beside a book.toml. @p options: effective values of the Markdown reader.
/// Error: SourceNotFound, SourceEmptyFolder, those of the Markdown reader, Canceled. A missing chapter or include is a Warning.
/// Format: https://rust-lang.github.io/mdBook/format/summary.html and …/format/mdbook.html
Result<Document> readBook(const QString &folder, const QJsonObject &options, QString &sourceFolder, WorkContext &context);

/// Whether @p folder is one that readBook reads.
bool isBookFolder(const QString &folder);

} // namespace quayside
