// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/pdfobject.h"

#include <QSizeF>

namespace quayside {

/// The page of a PDF that cairo made, as a form XObject and what it needs.
struct PdfForm {
    QList<PdfObject> objects; ///< the first is the form
    bool hasCmyk = false;     ///< a picture in it has colours that PDF/A with an RGB output intent forbids
};

/// Takes the page of @p pdf, whose box becomes @p size. Leaves out what names the day or the program, and what PDF/A-2 forbids. Throws what libqpdf throws.
PdfForm pdfForm(const QByteArray &pdf, QSizeF size);

} // namespace quayside
