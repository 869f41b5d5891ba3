// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace quayside {

/// Widths of measured elements, in px, by id.
using MeasuredWidths = QHash<QString, double>;

/// A sanitised copy of an SVG for librsvg.
struct CopiedSvg {
    QByteArray svg;
    QString error; ///< why it cannot be read; empty: it can
    bool tooLarge = false;
    bool activeContent = false; ///< scripts or outside references were removed
    QStringList lost;
    QList<quint32> characters; ///< distinct characters of the visible text
    QStringList measured;      ///< ids to measure, for HTML labels
    int rasters = 0;           ///< elements drawn as pixels: filters and masks
    int elements = 0;
};

/// A property in a style attribute, without "!important"; empty: none.
QString declared(QStringView style, QLatin1StringView property);

/// Copies @p svg without what could run or reach outside, rewriting what librsvg lacks: HTML labels (foreignObject) to lines of text,
/// dominant-baseline to a shift, text opacity to paint opacity. Without @p widths, which set the labels, the copy is for measuring if
/// CopiedSvg::measured is not empty. @p language: of texts without one.
CopiedSvg copySvg(const QByteArray &svg, const QString &language, const MeasuredWidths *widths);

} // namespace quayside
