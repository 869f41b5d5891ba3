// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/opcpackage.h"
#include "readers/xlsx/numberformat.h"

#include <map>

namespace quayside::reader::xlsx {

/// What all sheets of a workbook share.
struct Workbook {
    const OpcPackage &package;
    QStringList texts;                 ///< shared strings
    std::vector<NumberFormat> formats; ///< by style index
    QLocale locale;
    bool since1904 = false;
    bool header = true; ///< the first row names the columns
    QString name;       ///< the source's, for warnings
};

/// Namespaces of SpreadsheetML, transitional and strict (ECMA-376).
std::span<const XmlNamespace> sheetNamespaces();

/// What the sheets hold that were read, which is bounded for a whole workbook.
struct SheetTotals {
    qsizetype places = 0; ///< of cells, also empty ones
    qsizetype characters = 0;
};

/// What was left out of sheets.
struct SheetLosses {
    bool hidden = false; ///< rows and columns that are not shown
    int links = 0;       ///< within the workbook, or of sheets too long to be nodes
    int merges = 0;      ///< of such sheets
    int formulas = 0;    ///< that were never computed
};

/// The words of a text (CT_Rst); readings (rPh) stand beside them.
QString wordsOf(XmlElement &&text);

/// The sheet in @p part as a table of what its cells show; no block: it is empty. @p totals, @p losses: added to. Error: SourceMalformed (without `path`),
/// SourceTooComplex, Canceled.
Result<std::optional<Block>> readSheet(const QString &part, const Workbook &workbook, SheetTotals &totals, SheetLosses &losses, WorkContext &context);

} // namespace quayside::reader::xlsx
