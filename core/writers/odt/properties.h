// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/fonts.h"
#include "writers/office/paragraphstyles.h"
#include "writers/xmlwriter.h"

namespace quayside::odt {

/// The style of numbers that LibreOffice makes, where the font of complex letters has no digits.
inline constexpr auto numberStyle = "Numbering_20_Symbols";

/// A length: @p points as "12.5pt".
QString length(double points);
/// A colour as "#rrggbb".
QString color(quint32 color);

/// Begins a part of the package: the declaration and @p root with all namespaces.
void beginPart(XmlWriter &xml, std::string_view root);

/// Attributes of style:text-properties.
void writeFont(XmlWriter &xml, const office::Fonts &fonts, FontRole role);
void writeSize(XmlWriter &xml, double points);
void writeWeight(XmlWriter &xml, bool bold);
void writePosture(XmlWriter &xml, bool italic);
/// The language of letters of its kind. Nothing for what is no language.
void writeLanguage(XmlWriter &xml, const QString &language);

/// Attributes of style:paragraph-properties: borders, padding, shade and what the box takes of the margins around text @p left and @p right points
/// from the column's edges. @p hanging: of the first line.
void writeBox(XmlWriter &xml, const office::PlacedBox &placed, double left, double right, double hanging);
void writeMargins(XmlWriter &xml, double left, double right, double hanging);
/// fo:text-align.
void writeAlignment(XmlWriter &xml, Alignment alignment);

/// office:font-face-decls.
void writeFontFaces(XmlWriter &xml, const QStringList &families);

} // namespace quayside::odt
