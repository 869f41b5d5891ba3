// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/cmarktree.h"

#include <QByteArrayView>
#include <QList>

namespace quayside {

/// A line that looks like the start of a footnote.
struct FootnoteLine {
    QString label;
    qint32 line = 0;
};

/// What a first look at a Markdown text found.
struct MarkdownShape {
    QList<FootnoteLine> footnotes;
};

/// Looks at the shape of a text before cmark does, whose calls cannot be stopped and have quadratic cases.
/// Error (without its `path`): SourceTooDeep, SourceTooComplex, with the line; Canceled.
Result<MarkdownShape> checkMarkdownShape(QByteArrayView text, const CmarkOptions &options, const WorkContext &context);

} // namespace quayside
