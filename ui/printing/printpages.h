// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "ui/preview/openedpdf.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace quayside {

/// Printable pages; shared between threads.
class PrintPages
{
public:
    /// Paints a page, top left at the origin, one unit a point.
    using Paint = std::function<void(QPainter &painter, int page)>;

    virtual ~PrintPages() = default;
    /// Page sizes in points.
    [[nodiscard]] virtual QList<QSizeF> sizes() const = 0;
    /// Paints the pages, in the calling thread only.
    [[nodiscard]] virtual Paint painter() const = 0;
    /// True: text and lines at the printer's resolution; false: images.
    [[nodiscard]] virtual bool vectors() const = 0;
};

using SharedPrintPages = std::shared_ptr<const PrintPages>;

/// The typesetter's pages, as text and lines.
SharedPrintPages printPages(SharedPages pages);
/// A finished PDF's pages, as images.
SharedPrintPages printPages(OpenedPdf pdf);

/// How a page fits a sheet of another size.
enum class PrintScale {
    Fit, ///< scaled to fill the sheet
    AsIs ///< original size, cut if the sheet is smaller
};

/// Centred; in points.
QRectF placeOnSheet(QSizeF page, QSizeF sheet, PrintScale scale);
/// @p paper in the orientation of @p page.
QSizeF turnedAs(QSizeF page, QSizeF paper);
/// Paints page @p index on a sheet, one unit a point.
void paintSheet(QPainter &painter, const PrintPages::Paint &paint, int index, QSizeF page, QSizeF sheet, PrintScale scale);

} // namespace quayside
