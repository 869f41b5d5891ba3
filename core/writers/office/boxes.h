// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"

namespace quayside::office {

/// What quotes, code and alerts stand in.
struct Box {
    quint32 bar = 0; ///< colour of the bar before the text; 0: none
    double barWidth = 0;
    quint32 shade = 0;  ///< behind the text; 0: none
    quint32 border = 0; ///< around it; 0: as the shade
    double inset = 0;   ///< from the text to the edges of the shade, above and below
    double side = 0;    ///< the same where lines end
};

/// A box around a paragraph.
struct PlacedBox {
    Box box;
    double indent = 0; ///< of the text, from the box's edge where lines begin; points
    bool rightToLeft = false;
};

Box quoteBox(const Setting &setting);
Box codeBox(const Setting &setting);
Box alertBox(const Setting &setting, AlertKind kind);

/// Room inside a shaded box, in points: text stands in so far from the edge of its shade.
double boxInset(const Setting &setting);

} // namespace quayside::office
