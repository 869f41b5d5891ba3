// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/csvrows.h"
#include "document/writeinput.h"

#include <optional>
#include <vector>

namespace quayside::sheets {

/// A table of a document, for formats that hold nothing else. Refers to the document.
struct Sheet {
    QString title;                ///< its caption, else the heading above it; may be empty
    const Table *table = nullptr; ///< null: it is `rows`
    const Raw *rows = nullptr;    ///< a long table (document/csvrows.h)
    SourcePosition position;
};

/// The tables of @p document in reading order, those of footnotes last; those in cells are part of their tables. @p others: whether anything else is
/// there, but headings.
std::vector<Sheet> sheetsOf(const Document &document, bool *others = nullptr);

/// What @p sheet is called where it has no title: "Table 2", in the language of @p locale.
QString titleOf(const Sheet &sheet, std::size_t index, const QString &locale);

/// What @p cell shows, in lines as its author ends them.
QString textOf(const TableCell &cell);

/// Tells that what stands outside the tables is not in @p format.
void tellOthers(const QString &format, WorkContext &context);

/// WriteFailed: there is no table.
tl::unexpected<ExportError> noTable();

} // namespace quayside::sheets
