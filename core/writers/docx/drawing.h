// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/inlines.h"
#include "writers/xmlwriter.h"

#include <QSizeF>

namespace quayside::docx {

/// w:drawing for a picture that stands in the line, or beside the text.
struct Drawing {
    int number = 1; ///< unique in the document
    QString name;
    QString alternative;
    QString title;
    QString picture; ///< relationship
    QString drawing; ///< relationship of an SVG; empty: none
    QSizeF size;     ///< points
    FloatSide floats = FloatSide::None;
};
void writeDrawing(XmlWriter &xml, const Drawing &drawing);

} // namespace quayside::docx
