// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/csvrows.h"
#include "document/document.h"
#include "settings/locales.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace quayside::plaintext {

enum class Links {
    Notes,  ///< [1], with a list of addresses at the end
    Inline, ///< address after the words
    None,   ///< words only
};

/// Settings of a plain-text output, and what it collects.
struct Setting {
    const Document &document;
    QString locale;
    Links links = Links::Notes;
    WorkContext &context;
    QStringList addresses;       ///< by first link
    QHash<QString, int> numbers; ///< of each address, from 1
    bool labelsMissing = false;
    bool foldingTold = false;               ///< that something folded away stands open
    QHash<const TableCell *, int> widths{}; ///< natural ones of cells with tables in them: each table is measured by all around it
};

/// A label in the document's language; notes a missing one.
QString labelled(Label which, Setting &setting);

/// @p inlines on one line; hard breaks are line feeds.
QString words(const Inlines &inlines, Setting &setting);

/// Lines of at most @p columns if possible (0: unlimited), blocks apart by empty lines unless @p tight.
QStringList lines(const Blocks &blocks, int columns, Setting &setting, bool tight = false);
/// One block as lines.
QStringList lines(const Block &block, int columns, Setting &setting);

/// Columns side by side, or a record a row if too narrow.
QStringList tableLines(const Table &table, int columns, Setting &setting);

/// As tableLines() of all @p rows, a portion at a time, so that a table of millions takes no memory. @p take: what comes next. Errors: its own, Canceled.
Result<void> longTableLines(const CsvRows &rows, int columns, Setting &setting, const std::function<Result<void>(const QStringList &)> &take);

} // namespace quayside::plaintext
