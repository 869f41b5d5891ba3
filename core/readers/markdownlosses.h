// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/markdownlimits.h"
#include "readers/reader.h"

namespace quayside {

/// A Markdown text as cmark was given it: without its front matter, which took @p lineOffset lines.
struct MarkdownText {
    QByteArrayView body;
    qint32 lineOffset = 0;
    QString file;
    QList<FootnoteLine> footnotes; ///< lines that look like the start of one
    bool takesFootnotes = true;    ///< the extension is on
};

/// Warns of what cmark leaves out without a word: footnotes that nobody calls (FootnoteUnused), calls of footnotes that are not there
/// (FootnoteUndefined: the mark stays as text), cells beyond the columns of their table (TableRagged).
void reportMarkdownLosses(const Document &document, const MarkdownText &source, WorkContext &context);

} // namespace quayside
