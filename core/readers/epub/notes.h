// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QSet>

namespace quayside::reader::epub {

/// Makes footnotes of what a publication marks as notes: blocks and list items of the ids @p notes are taken out of the text, links that lead to them with
/// an address among @p calls ("#id") refer to them. So with calls and notes that only lead to each other, as EPUB 2 has them. Notes that nothing refers
/// to stay where they are.
void gatherNotes(Document &document, const QSet<QString> &notes, const QSet<QString> &calls);

} // namespace quayside::reader::epub
