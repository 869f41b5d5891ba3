// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace quayside {

/// An SVG as Qt Svg may see it.
struct DrawableSvg {
    QByteArray svg;
    QStringList words;          ///< the texts in it
    QString problem;            ///< not empty: it must not be drawn
    bool activeContent = false; ///< references or scripts were left out
    QStringList lost;           ///< elements that Qt Svg does not draw, or not as they ask
};

/// Copies @p svg without what could reach outside or multiply itself (document types, scripts, foreign objects, references), with families of fonts that
/// this machine has, and with those drawings inside of it that Qt Svg would take for the whole picture as groups.
DrawableSvg drawableSvg(const QByteArray &svg);

} // namespace quayside
