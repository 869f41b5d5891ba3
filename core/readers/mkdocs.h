// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/booklist.h"
#include "readers/bookmeta.h"

namespace quayside {

/// The name of FOLDER's MkDocs configuration: mkdocs.yml, mkdocs.yaml; empty: there is none.
QString mkDocsName(const QString &folder, const WorkContext &context);

/// Name, authors, language and folder of texts (docs_dir) of the site in FOLDER/@p name, at most 1 MiB; the plug-ins that would change the text.
/// https://www.mkdocs.org/user-guide/configuration/
BookMeta readMkDocsMeta(const QString &folder, const QString &name, const WorkContext &context);

/// The pages of `nav` in order: sections, pages, folders, patterns (“guide/*.md”, “...” for the rest); links out and pages listed twice are told. Without
/// `nav` all of @p docs in natural order. Error: SourceTooComplex, Canceled.
Result<BookList> readMkDocsNav(const QString &folder, const QString &name, const QString &docs, WorkContext &context);

} // namespace quayside
