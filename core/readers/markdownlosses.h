// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/linemap.h"
#include "readers/markdownlimits.h"
#include "readers/reader.h"

namespace quayside {

/// Markdown as given to cmark.
struct MarkdownText {
    QByteArrayView body;
    LineMap lines; ///< of the source
    QString file;
    QList<FootnoteLine> footnotes; ///< lines that look like footnote definitions
    bool takesFootnotes = true;    ///< the extension is on
};

/// Warns of what cmark drops silently: uncalled footnotes (FootnoteUnused), calls of missing ones (FootnoteUndefined: stay as text), surplus table
/// cells (TableRagged).
void reportMarkdownLosses(const Document &document, const MarkdownText &source, WorkContext &context);

} // namespace quayside
