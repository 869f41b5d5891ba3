// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontstore.h"

#include <QImage>

#include <functional>

namespace quayside {

struct RecordedDrawing {
    Drawing drawing;            ///< in CSS px
    QString problem;            ///< not empty: it cannot be read
    bool activeContent = false; ///< references or scripts were left out
    QStringList lost;           ///< elements that Qt Svg does not draw, or not as they ask
    QList<char32_t> missing;    ///< characters that no font has: boxes stand in their places
};

/// Turns an SVG into vectors by letting Qt Svg paint into a recording engine. Entities and references to anything outside are refused or
/// left out before Qt sees them; @p keepImage takes raster pictures inside it and gives their number. Text stays text, in faces of @p fonts.
RecordedDrawing recordSvg(const QByteArray &svg, FontStore &fonts, const std::function<qint32(const QImage &)> &keepImage);

} // namespace quayside
