// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "settings/optionspec.h"

#include <QJsonObject>

namespace quayside {

/// Options of a book beside those of its Markdown: number-chapters.
QList<OptionSpec> bookOptions();

/// Reads a book's folder as one document: the listed files in order, ids scoped by file, links between files resolved, parts and chapters as headings.
/// The list is that of mdBook (SUMMARY.md, or src/SUMMARY.md beside a book.toml; includes expanded), GitBook (SUMMARY.md, book.json), MkDocs (mkdocs.yml) or
/// the folder's Markdown in natural order. Image addresses stay relative to the folder of the texts, returned in @p sourceFolder. @p options:
/// effective values of the Markdown reader and of bookOptions(). Error: SourceNotFound, SourceEmptyFolder, SourceTooComplex, those of the Markdown reader,
/// Canceled; Warning for what is missing.
Result<Document> readBook(const QString &folder, const QJsonObject &options, QString &sourceFolder, WorkContext &context);

/// Whether @p folder has a list of chapters, or Markdown in itself.
bool isBookFolder(const QString &folder);

} // namespace quayside
