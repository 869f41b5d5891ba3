// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "ui/preview/openedpdf.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace quayside {

/// Pages that can be put on paper. A value that threads share.
class PrintPages
{
public:
    /// Paints a page with its top left corner at the painter's origin, one unit a point.
    using Paint = std::function<void(QPainter &painter, int page)>;

    virtual ~PrintPages() = default;
    /// Of each page, in points.
    [[nodiscard]] virtual QList<QSizeF> sizes() const = 0;
    /// What paints the pages; for the thread that asks for it only.
    [[nodiscard]] virtual Paint painter() const = 0;
    /// True: text and lines, as sharp as the printer; false: pictures of the pages.
    [[nodiscard]] virtual bool vectors() const = 0;
};

using SharedPrintPages = std::shared_ptr<const PrintPages>;

/// The pages that the typesetter made, as text and lines.
SharedPrintPages printPages(SharedPages pages);
/// The pages of a finished PDF, as pictures.
SharedPrintPages printPages(OpenedPdf pdf);

/// How a page comes onto a sheet of another size.
enum class PrintScale {
    Fit, ///< scaled so that the page fills the sheet
    AsIs ///< in its own size, cut where the sheet is smaller
};

/// Where a page stands on a sheet, both in points: in the middle.
QRectF placeOnSheet(QSizeF page, QSizeF sheet, PrintScale scale);
/// @p paper turned as @p page is.
QSizeF turnedAs(QSizeF page, QSizeF paper);
/// Paints page @p index onto a sheet of this size, one unit a point.
void paintSheet(QPainter &painter, const PrintPages::Paint &paint, int index, QSizeF page, QSizeF sheet, PrintScale scale);

} // namespace quayside
