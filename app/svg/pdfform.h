// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/pdfobject.h"

#include <QSizeF>

namespace quayside {

/// A page of cairo's PDF as form XObject.
struct PdfForm {
    QList<PdfObject> objects; ///< the first is the form
    bool hasCmyk = false;     ///< CMYK images, which PDF/A forbids with an RGB output intent
};

/// The page of @p pdf, its box @p size, without dates, program names and what PDF/A-2 forbids. Throws as libqpdf does.
PdfForm pdfForm(const QByteArray &pdf, QSizeF size);

} // namespace quayside
