// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

class DialectReading;

/// What Quarto and pandoc have of captions and references: a paragraph `: Caption {#tbl-id}` behind a table is its caption; an image with an id `fig-…` that
/// is all of a paragraph, and a division with such an id, are figures. These, tables `tbl-…`, code `lst-…` and formulas `eq-…` are numbered, and `@fig-id`,
/// `[@fig-id]`, `[-@fig-id]` are links to them, as `@sec-id` is to a heading. https://quarto.org/docs/authoring/cross-references.html
void readCrossReferences(Document &document, DialectReading &dialect);

} // namespace quayside
