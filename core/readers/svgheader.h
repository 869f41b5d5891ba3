// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace quayside {

/// What an SVG says of itself.
struct SvgHeader {
    QSize pixels;  ///< from width and height, else from the view box; empty: none
    QString error; ///< why it is not well-formed, or grows too large once its entities are put in
};

/// Reads @p svg through to its end.
SvgHeader svgHeader(const QByteArray &svg);

} // namespace quayside
