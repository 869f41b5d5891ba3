// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/setting.h"
#include "writers/office/boxes.h"
#include "writers/xmlwriter.h"

#include <initializer_list>

namespace quayside::docx {

/// One side of a frame.
struct Border {
    std::string_view side; ///< the element: w:top, w:left …
    double width = 0;      ///< points; 0: none
    double space = 0;      ///< points to the text
    quint32 color = 0;
};

/// w:pBdr, its sides in the order of CT_PBdr.
void writeBorders(XmlWriter &xml, std::initializer_list<Border> borders);
/// w:shd.
void writeShade(XmlWriter &xml, quint32 color);
/// Borders and shade of @p placed.
void writeBox(XmlWriter &xml, const office::PlacedBox &placed);

/// The styles of tables.
void tableStyles(XmlWriter &xml, const Setting &setting);

} // namespace quayside::docx
