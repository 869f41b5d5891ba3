// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside {

/// Widths of what a measuring copy names, in px, by id.
using MeasuredWidths = QHash<QString, double>;

/// An SVG as librsvg may see it.
struct CopiedSvg {
    QByteArray svg;
    QString error; ///< not empty: it cannot be read
    bool tooLarge = false;
    bool activeContent = false; ///< scripts or references that lead outside were left out
    QStringList lost;           ///< elements that were left out
    QList<quint32> characters;  ///< of the texts that are shown, each once
    QStringList measured;       ///< ids of elements whose width is wanted: there are labels in HTML
    int rasters = 0;            ///< elements that are drawn as pixels: filters and masks
    int elements = 0;
};

/// The value that a style attribute gives to a property, without "!important"; empty: none.
QString declared(QStringView style, QLatin1StringView property);

/// Copies @p svg without what could run or reach outside, and with what librsvg lacks put into words it knows: labels in HTML (foreignObject) become lines of
/// text, dominant-baseline a shift, the opacity of text that of its paint. Labels are set by @p widths; without them the copy is for measuring,
/// where CopiedSvg::measured is not empty. @p language of texts that name none.
CopiedSvg copySvg(const QByteArray &svg, const QString &language, const MeasuredWidths *widths);

} // namespace quayside
