// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

class DialectReading;

/// Makes captions of paragraphs `: Caption {#tbl-id}` beside tables, and figures of images and divisions with ids `fig-…`, of divisions `tbl-…` and
/// `lst-…`; in Quarto also of each image with words that is all of its paragraph. The attributes `fig-cap` and `fig-alt` of images are theirs then.
void joinCaptions(Blocks &blocks, DialectReading &dialect);

/// Gives images that are in no figure what `fig-alt` says of them.
void settleAlts(Blocks &blocks);

/// Sets the widths of @p table's columns as Quarto's tbl-colwidths lists them: "[40,60]", in percent.
void setColumnWidths(Table &table, const QString &list);

} // namespace quayside
