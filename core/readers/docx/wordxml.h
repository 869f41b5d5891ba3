// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/xmlelement.h"

#include <array>

namespace quayside::reader::docx {

/// Namespaces of WordprocessingML, transitional and strict (ECMA-376-1 and -4), and of what stands in it.
inline constexpr std::array namespaces{
    XmlNamespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    XmlNamespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    XmlNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    XmlNamespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    XmlNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    XmlNamespace{"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    XmlNamespace{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    XmlNamespace{"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
    XmlNamespace{"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    XmlNamespace{"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    XmlNamespace{"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    XmlNamespace{"http://purl.oclc.org/ooxml/drawingml/picture", "pic"},
    XmlNamespace{"http://schemas.openxmlformats.org/drawingml/2006/chart", "c"},
    XmlNamespace{"http://purl.oclc.org/ooxml/drawingml/chart", "c"},
    XmlNamespace{"http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"},
    XmlNamespace{"http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"},
    XmlNamespace{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    XmlNamespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    XmlNamespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"},
    XmlNamespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"},
    XmlNamespace{"http://schemas.microsoft.com/office/word/2010/wordml", "w14"},
    XmlNamespace{"http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg"},
    XmlNamespace{"urn:schemas-microsoft-com:vml", "v"},
    XmlNamespace{"urn:schemas-microsoft-com:office:office", "o"},
    XmlNamespace{"http://www.w3.org/XML/1998/namespace", "xml"},
};

/// The attribute w:val of an element, or of its child @p name.
inline QString valueOf(const XmlElement &element)
{
    return element.attribute(QLatin1StringView("w:val"));
}
inline QString valueOf(const XmlElement &element, const char *name)
{
    return element.childAttribute(QLatin1StringView(name), QLatin1StringView("w:val"));
}

/// An on/off property (ECMA-376-1, 17.17.4): there without a value, it is on.
inline bool isOn(const XmlElement &property)
{
    const QString value = valueOf(property);
    return value != QLatin1StringView("0") && value != QLatin1StringView("false") && value != QLatin1StringView("off");
}
inline bool isOn(const XmlElement *parent, const char *name)
{
    const XmlElement *property = parent ? parent->child(QLatin1StringView(name)) : nullptr;
    return property && isOn(*property);
}

/// A length in twentieths of a point; strict files may write units ("1.5cm", ECMA-376-1, 22.9.2.15). @p otherwise: missing or malformed.
int twipsOf(const QString &value, int otherwise = 0);

/// What stands for mc:AlternateContent here: the first choice that is understood, else the fallback; null: nothing.
const XmlElement *chosenContent(const XmlElement &alternate);

/// Whether nothing but these elements' children count: w:smartTag, w:customXml, w:sdtContent …
bool isTransparent(const XmlElement &element);

} // namespace quayside::reader::docx
