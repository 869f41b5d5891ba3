// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>

#include <memory>

namespace quayside {

/// A PDF opened off the window thread, with page sizes in points. It belongs to no thread: who lets go of it last destroys it, which takes a while
/// with thousands of pages and should not be the window thread.
struct OpenedPdf {
    std::shared_ptr<QBuffer> buffer;
    std::shared_ptr<QPdfDocument> document; ///< null: not a PDF
    QList<QSizeF> sizes;
};

/// Opens @p bytes.
OpenedPdf openPdf(const QByteArray &bytes);

} // namespace quayside
