// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "settings/locales.h"

#include <QHash>
#include <QStringList>

namespace quayside::plaintext {

enum class Links {
    Notes,  ///< [1], the addresses listed at the end
    Inline, ///< the address behind the words
    None,   ///< the words alone
};

/// What holds for a whole plain-text output, and what it gathers on the way.
struct Setting {
    const Document &document;
    QString locale;
    Links links = Links::Notes;
    WorkContext &context;
    QStringList addresses;       ///< in the order of their first link
    QHash<QString, int> numbers; ///< of the addresses, from 1
    bool labelsMissing = false;
};

/// The fixed word in the document's language; remembers where there is none.
QString labelled(Label which, Setting &setting);

/// The words of @p inlines on one line, hard breaks as line feeds.
QString words(const Inlines &inlines, Setting &setting);

/// Lines of @p blocks, at most @p columns wide where that is possible (0: as wide as they are), an empty line between blocks.
QStringList lines(const Blocks &blocks, int columns, Setting &setting, bool tight = false);
/// Lines of one block.
QStringList lines(const Block &block, int columns, Setting &setting);

/// Lines of a table: columns beside each other, or a record a row where they would be too narrow to read.
QStringList tableLines(const Table &table, int columns, Setting &setting);

} // namespace quayside::plaintext
