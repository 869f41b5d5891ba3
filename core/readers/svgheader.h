// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace quayside {

struct SvgHeader {
    QSize pixels;  ///< from width and height, else the viewBox; empty: none
    QString error; ///< if not well-formed, or too large once entities are expanded
};

/// Reads @p svg to its end.
SvgHeader svgHeader(const QByteArray &svg);

} // namespace quayside
