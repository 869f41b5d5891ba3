// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>

#include <memory>

namespace quayside {

/// A PDF opened off the window thread, with page sizes in points. Destroyed in the thread it was opened for.
struct OpenedPdf {
    std::shared_ptr<QBuffer> buffer;
    std::shared_ptr<QPdfDocument> document; ///< null: not a PDF
    QList<QSizeF> sizes;
};

/// Opens @p bytes here for use in @p home.
OpenedPdf openPdf(const QByteArray &bytes, QThread *home);

} // namespace quayside
