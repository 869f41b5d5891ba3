// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>

#include <memory>

namespace quayside {

/// A PDF that was opened outside the window's thread: the document, what it reads from, and the sizes of its pages in points. All of it is
/// destroyed in the thread that it was opened for.
struct OpenedPdf {
    std::shared_ptr<QBuffer> buffer;
    std::shared_ptr<QPdfDocument> document; ///< null: the bytes are no PDF
    QList<QSizeF> sizes;
};

/// Opens @p bytes in the calling thread for use in @p home.
OpenedPdf openPdf(const QByteArray &bytes, QThread *home);

} // namespace quayside
