// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "settings/optionspec.h"

#include <QDateTime>

namespace quayside {

/// What paper output is made from besides the document.
struct PageInput {
    const Document &document;
    QJsonObject options; ///< effective values of pageOptions()
    QString locale;
    QString timeZone;
    QDateTime asOf;
    QString baseName;
    Document *spent = nullptr; ///< the same document, where nobody reads it afterwards: its blocks are let go of as they are set
};

/// Options of every target that is made of pages (page size, margins, fonts, contents, PDF standard …).
QList<OptionSpec> pageOptions();

/// Folders outside of the program whose files have a say in what pages look like, fonts excepted: hyphenation, colours of code.
QStringList pageDataFolders();

} // namespace quayside
