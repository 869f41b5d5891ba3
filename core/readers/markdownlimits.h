// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/cmarktree.h"

#include <QByteArrayView>
#include <QList>

namespace quayside {

struct FootnoteLine {
    QString label;
    qint32 line = 0;
};

/// Findings of a first scan of a Markdown text.
struct MarkdownShape {
    QList<FootnoteLine> footnotes;
};

/// Checks a text before cmark, whose calls cannot be stopped and have quadratic cases. Error (without `path`): SourceTooDeep, SourceTooComplex, with
/// the line; Canceled.
Result<MarkdownShape> checkMarkdownShape(QByteArrayView text, const CmarkOptions &options, const WorkContext &context);

} // namespace quayside
