// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "settings/locales.h"
#include "typeset/layout/pagemeasures.h"
#include "typeset/pageoptions.h"

#include <cmath>

/// Word's documents: ECMA-376, Office Open XML, transitional. A file a part of the package.
namespace quayside::docx {

/// What all parts go by.
struct Setting {
    PageOptions options;
    Theme theme; ///< in the size of text that was asked for
    PageMeasures page;
    QString language; ///< BCP 47, of the text; empty: not known
    QString locale;   ///< BCP 47, of labels and dates
    bool rightToLeft = false;
    bool justify = true;
    QString title;             ///< the document's; else its first heading; else the file's name
    QString author;            ///< all of them
    QString date;              ///< as the document says it, else the export's
    QStringList codeLanguages; ///< of its code, which have styles of their own
};

/// Twentieths of a point, which most lengths are in.
inline int twips(double points)
{
    return static_cast<int>(std::lround(points * 20));
}

/// Half points, which sizes of text are in.
inline int halfPoints(double points)
{
    return static_cast<int>(std::lround(points * 2));
}

inline constexpr double narrowestText = 40; ///< points that indents leave for text

/// English Metric Units, which pictures are in.
inline qint64 emus(double points)
{
    return std::llround(points * 12700);
}

/// A colour as "rrggbb".
inline QString hex(quint32 color)
{
    return QStringLiteral("%1").arg(color & 0xffffffU, 6, 16, QLatin1Char('0'));
}

} // namespace quayside::docx
