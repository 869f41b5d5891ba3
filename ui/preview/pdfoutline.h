// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

namespace quayside {

/// A bookmark; level 0 is outermost.
struct PdfBookmark {
    QString title;
    int level = 0;
    int page = 0;
    double y = 0; ///< in points from the page's top
};

/// The bookmarks of @p pdf, whose pages have @p sizes, in order; none where it cannot be read. For a worker.
QList<PdfBookmark> outlineOf(const QByteArray &pdf, const QList<QSizeF> &sizes);

} // namespace quayside
