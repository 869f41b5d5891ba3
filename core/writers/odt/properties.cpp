// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/properties.h"

#include "settings/locales.h"

#include <algorithm>
#include <array>

namespace quayside::odt {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> namespaces{{
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"},
    {"xmlns:config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
    {"xmlns:ooo", "http://openoffice.org/2004/office"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
}};

/// The ends of attributes of Western, East Asian and complex letters.
constexpr std::array<std::string_view, 3> sizes{"fo:font-size", "style:font-size-asian", "style:font-size-complex"};
constexpr std::array<std::string_view, 3> weights{"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"};
constexpr std::array<std::string_view, 3> postures{"fo:font-style", "style:font-style-asian", "style:font-style-complex"};

QString line(double width, quint32 shade)
{
    return length(width) + QStringLiteral(" solid ") + color(shade);
}

} // namespace

QString length(double points)
{
    QString number = QString::number(points, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return (number == u"-0" ? QStringLiteral("0") : number) + QStringLiteral("pt");
}

QString color(quint32 color)
{
    return u'#' + office::hex(color);
}

void beginPart(XmlWriter &xml, std::string_view root)
{
    xml.declaration().open(root);
    for (const auto &[prefix, uri] : namespaces)
        xml.attribute(prefix, uri);
    xml.attribute("office:version", "1.3");
}

void writeFont(XmlWriter &xml, const office::Fonts &fonts, FontRole role)
{
    xml.attribute("style:font-name", fonts.family(role)).attribute("style:font-name-asian", fonts.eastAsia());
    xml.attribute("style:font-name-complex", fonts.complex());
}

void writeSize(XmlWriter &xml, double points)
{
    for (const std::string_view name : sizes)
        xml.attribute(name, length(points));
}

void writeWeight(XmlWriter &xml, bool bold)
{
    for (const std::string_view name : weights)
        xml.attribute(name, bold ? "bold" : "normal");
}

void writePosture(XmlWriter &xml, bool italic)
{
    for (const std::string_view name : postures)
        xml.attribute(name, italic ? "italic" : "normal");
}

void writeLanguage(XmlWriter &xml, const QString &language)
{
    const auto tag = parseLocale(language);
    if (!tag)
        return;
    const QString script = tag->script;
    const QString country = tag->region.isEmpty() ? QStringLiteral("none") : tag->region;
    switch (office::lettersOf(language)) {
    case office::LetterKind::Western:
        xml.attribute("fo:language", tag->language);
        if (!script.isEmpty())
            xml.attribute("fo:script", script);
        xml.attribute("fo:country", country);
        break;
    case office::LetterKind::EastAsian:
        xml.attribute("style:language-asian", tag->language);
        if (!script.isEmpty())
            xml.attribute("style:script-asian", script);
        xml.attribute("style:country-asian", country);
        break;
    case office::LetterKind::Complex:
        xml.attribute("style:language-complex", tag->language);
        if (!script.isEmpty())
            xml.attribute("style:script-complex", script);
        xml.attribute("style:country-complex", country);
        break;
    }
}

void writeMargins(XmlWriter &xml, double left, double right, double hanging)
{
    xml.attribute("fo:margin-left", length(left)).attribute("fo:margin-right", length(right)).attribute("fo:text-indent", length(-hanging));
}

void writeBox(XmlWriter &xml, const office::PlacedBox &placed, double left, double right, double hanging)
{
    // Padding counts only where a border is: one in the colour of the shade.
    constexpr double thin = 0.5;
    const office::Box &box = placed.box;
    const quint32 edge = box.border != 0 ? box.border : box.shade;
    const bool shaded = box.shade != 0;
    const double barWidth = box.barWidth > 0 ? box.barWidth : shaded ? thin : 0;
    // The box reaches around the mark of an item: its edge is where the first line begins.
    const double beforeText = std::max(0.0, placed.indent - barWidth);
    writeMargins(xml, left - placed.indent, std::max(0.0, right - box.side), hanging);
    const QString bar = barWidth > 0 ? line(barWidth, box.bar != 0 ? box.bar : edge) : QStringLiteral("none");
    const QString other = shaded ? line(thin, edge) : QStringLiteral("none");
    const bool mirrored = placed.rightToLeft;
    xml.attribute("fo:border-left", mirrored ? other : bar).attribute("fo:border-right", mirrored ? bar : other);
    xml.attribute("fo:border-top", other).attribute("fo:border-bottom", other);
    xml.attribute("fo:padding-left", length(mirrored ? box.side : beforeText)).attribute("fo:padding-right", length(mirrored ? beforeText : box.side));
    xml.attribute("fo:padding-top", length(box.inset)).attribute("fo:padding-bottom", length(box.inset));
    xml.attribute("fo:background-color", shaded ? color(box.shade) : QStringLiteral("transparent"));
}

void writeAlignment(XmlWriter &xml, Alignment alignment)
{
    switch (alignment) {
    case Alignment::None: return;
    case Alignment::Left: xml.attribute("fo:text-align", "left"); return;
    case Alignment::Right: xml.attribute("fo:text-align", "right"); return;
    case Alignment::Center: xml.attribute("fo:text-align", "center"); return;
    case Alignment::Justify: xml.attribute("fo:text-align", "justify"); return;
    }
}

void writeFontFaces(XmlWriter &xml, const QStringList &families)
{
    xml.open("office:font-face-decls");
    for (const QString &family : families) {
        xml.open("style:font-face").attribute("style:name", family).attribute("svg:font-family", family.contains(u' ') ? u'\'' + family + u'\'' : family);
        if (const office::FontSubstitute *kind = office::substituteOf(family))
            xml.attribute("style:font-family-generic", std::string_view(kind->kind)).attribute("style:font-pitch", kind->fixed ? "fixed" : "variable");
        xml.close();
    }
    xml.close();
}

} // namespace quayside::odt
