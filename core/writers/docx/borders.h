// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/setting.h"
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

/// What quotes, code and alerts stand in.
struct Box {
    quint32 bar = 0; ///< colour of the bar before the text; 0: none
    double barWidth = 0;
    quint32 shade = 0;  ///< behind the text; 0: none
    quint32 border = 0; ///< around it; 0: as the shade
    double inset = 0;   ///< from the text to the edges of the shade, above and below
    double side = 0;    ///< the same where lines end
};

Box quoteBox(const Setting &setting);
Box codeBox(const Setting &setting);
Box alertBox(const Setting &setting, AlertKind kind);

/// w:pBdr, its sides in the order of CT_PBdr.
void writeBorders(XmlWriter &xml, std::initializer_list<Border> borders);
/// w:shd.
void writeShade(XmlWriter &xml, quint32 color);
/// Borders and shade of @p box around text that stands @p indent points in from its edge.
void writeBox(XmlWriter &xml, const Box &box, double indent, bool rightToLeft);

/// The styles of tables.
void tableStyles(XmlWriter &xml, const Setting &setting);

} // namespace quayside::docx
