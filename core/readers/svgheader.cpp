// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/svgheader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace quayside {
namespace {

constexpr int largestEntity = 1024 * 1024;             ///< characters it expands to
constexpr qsizetype largestDrawing = 64 * 1024 * 1024; ///< characters with entities expanded

constexpr qint64 mostAttributePairs = 400'000'000; ///< two seconds of looking for doubles

/// A length such as "12" or "3.5cm" in CSS px; 0: missing or relative.
double pixels(QStringView length)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*\+?([0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|)\s*$)"));
    const QRegularExpressionMatch match = pattern.match(length);
    if (!match.hasMatch())
        return 0;
    const QString unit = match.captured(2);
    const double factor = unit == QLatin1StringView("pt")   ? 96.0 / 72
                          : unit == QLatin1StringView("pc") ? 16.0
                          : unit == QLatin1StringView("mm") ? 96 / 25.4
                          : unit == QLatin1StringView("cm") ? 96 / 2.54
                          : unit == QLatin1StringView("in") ? 96.0
                                                            : 1.0;
    return match.captured(1).toDouble() * factor;
}

QSize sizeOf(const QXmlStreamAttributes &attributes)
{
    double width = pixels(attributes.value(QLatin1StringView("width")));
    double height = pixels(attributes.value(QLatin1StringView("height")));
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    const QStringList box = attributes.value(QLatin1StringView("viewBox")).toString().split(separators, Qt::SkipEmptyParts);
    const double boxWidth = box.value(2).toDouble();
    const double boxHeight = box.value(3).toDouble();
    if (boxWidth > 0 && boxHeight > 0) {
        if (width <= 0 && height <= 0) {
            width = boxWidth;
            height = boxHeight;
        } else if (width <= 0) {
            width = height * boxWidth / boxHeight;
        } else if (height <= 0) {
            height = width * boxHeight / boxWidth;
        }
    }
    constexpr double most = 1e6;
    if (!(width >= 0.5) || !(height >= 0.5) || width > most || height > most)
        return {};
    return {static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

/// What QXmlStreamReader, which compares each attribute of an element with all before it, would spend: the sum of squares of the signs “=” in each tag.
/// Those of a text count too, with the tag before it: texts have few.
qint64 attributePairs(QByteArrayView svg)
{
    qint64 pairs = 0;
    qint64 signs = 0;
    for (const char c : svg) {
        if (c == '=')
            ++signs;
        else if (c == '<') {
            pairs += signs * signs;
            signs = 0;
        }
    }
    return pairs + signs * signs;
}

} // namespace

SvgHeader svgHeader(const QByteArray &svg)
{
    SvgHeader header;
    if (attributePairs(svg) > mostAttributePairs) {
        header.error = QCoreApplication::translate("SvgHeader", "an element has too many attributes");
        return header;
    }
    QXmlStreamReader reader(svg);
    reader.setEntityExpansionLimit(largestEntity);
    if (reader.readNextStartElement())
        header.pixels = sizeOf(reader.attributes());
    qsizetype grown = 0;
    while (!reader.atEnd() && grown <= largestDrawing) {
        reader.readNext();
        grown += reader.text().size();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            grown += attribute.value().size();
    }
    if (reader.hasError())
        header.error = reader.errorString();
    else if (grown > largestDrawing)
        header.error = QCoreApplication::translate("SvgHeader", "it grows too large");
    return header;
}

} // namespace quayside
