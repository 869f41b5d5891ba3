// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/bibliography.h"

namespace quayside {

class DialectReading;

/// What Quarto and pandoc have of captions and references: joinCaptions(), then figures `fig-…`, tables `tbl-…`, code `lst-…` and formulas `eq-…` are
/// numbered, those within another of their kind lettered, and `@fig-id`, `[@fig-id]`, `[-@fig-id]`, `[@fig-a; @fig-b]` are links to them, as `@sec-id` is to
/// a heading. Other keys cite @p works, of which a list is added, in Quarto and where the metadata names a bibliography; without any works those in brackets
/// are Citations.
/// https://quarto.org/docs/authoring/cross-references.html, https://pandoc.org/MANUAL.html#citation-syntax
void readCrossReferences(Document &document, Bibliography works, DialectReading &dialect);

/// The files of works that @p metadata names, or “references” if it has them itself; empty: neither.
QString bibliographyOf(const Metadata &metadata);

} // namespace quayside
