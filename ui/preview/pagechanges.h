// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/openedpdf.h"

#include <QImage>
#include <QPromise>
#include <QRectF>

namespace quayside {

/// A page and what it was before; -1: there is none.
struct PagePair {
    int before = -1;
    int after = -1;
    QList<QRectF> places; ///< what differs, in points from the page's top left; a page without the other: all of it

    [[nodiscard]] bool isChanged() const { return before < 0 || after < 0 || !places.isEmpty(); }
};

/// Which pages belong together, in the order of both: equal ones, and between them one after the other. @p before, @p after: equal for equal pages.
QList<PagePair> pairPages(const QList<QByteArray> &before, const QList<QByteArray> &after);

/// Where pictures of two pages differ to the eye, as rectangles in pixels; whole if they differ in size.
QList<QRect> differences(const QImage &before, const QImage &after);

/// Compares the pages of two PDFs as pictures, for a worker: half of the progress is for looking at all, half for what differs. Ends without a result
/// when canceled.
void comparePages(QPromise<QList<PagePair>> &promise, const OpenedPdf &before, const OpenedPdf &after);

} // namespace quayside
