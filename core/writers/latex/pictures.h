// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "output/outputsink.h"

#include <QHash>
#include <QSizeF>

namespace quayside::latex {

/// An image as \includegraphics takes it.
struct Picture {
    QString file;    ///< relative; empty: it has none, see `problem`
    QSizeF size;     ///< points, at 96 pixels an inch; empty: not known
    QString problem; ///< translated, fits into a sentence
};

/// Writes the images of @p document beside the text, those that LaTeX does not take as PNG: address → picture. @p language: BCP 47, of words in
/// drawings. Error: Canceled, the sink's.
Result<QHash<QString, Picture>> picturesBeside(const Document &document, const QString &language, OutputSink &sink, WorkContext &context);

} // namespace quayside::latex
