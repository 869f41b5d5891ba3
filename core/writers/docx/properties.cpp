// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/properties.h"

#include "writers/xmlwriter.h"

#include <QSet>

namespace quayside::docx {
namespace {

constexpr qsizetype longestName = 255;

/// A date and time as W3CDTF.
QString instant(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

void element(XmlWriter &xml, std::string_view name, const QString &value)
{
    if (!value.isEmpty())
        xml.element(name, value);
}

} // namespace

QByteArray coreProperties(const WriteInput &input, const Setting &setting)
{
    const Metadata &metadata = input.document.metadata;
    XmlWriter xml;
    xml.declaration().open("cp:coreProperties").attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    element(xml, "dc:title", setting.title);
    element(xml, "dc:subject", metadata.subtitle);
    element(xml, "dc:creator", metadata.authors.join(QStringLiteral("; ")));
    element(xml, "cp:keywords", metadata.keywords.join(QStringLiteral(", ")));
    element(xml, "dc:description", metadata.description);
    element(xml, "dc:language", setting.language);
    if (input.asOf.isValid()) {
        xml.open("dcterms:created").attribute("xsi:type", "dcterms:W3CDTF").text(instant(input.asOf)).close();
        xml.open("dcterms:modified").attribute("xsi:type", "dcterms:W3CDTF").text(instant(input.asOf)).close();
    }
    return xml.take();
}

QByteArray programProperties()
{
    XmlWriter xml;
    xml.declaration().open("Properties").attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    xml.element("Application", u"Quayside");
    return xml.take();
}

QByteArray customProperties(const WriteInput &input)
{
    XmlWriter xml;
    xml.declaration().open("Properties").attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties");
    xml.attribute("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes");
    QSet<QString> names;
    int id = 2; // 0 and 1 are reserved
    for (const auto &[key, value] : input.document.metadata.all) {
        const QString name = key.simplified().left(longestName);
        if (name.isEmpty() || value.isEmpty() || office::isKnownProperty(name.toCaseFolded()) || names.contains(name.toCaseFolded()))
            continue;
        names.insert(name.toCaseFolded());
        xml.open("property").attribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}").attribute("pid", id++).attribute("name", name);
        xml.element("vt:lpwstr", value).close();
    }
    return names.isEmpty() ? QByteArray() : xml.take();
}

QByteArray settingsPart(const Setting &setting, bool evenAndOdd)
{
    XmlWriter xml;
    xml.declaration().open("w:settings").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    xml.attribute("xmlns:m", "http://schemas.openxmlformats.org/officeDocument/2006/math");
    if (setting.options.twoSided)
        xml.empty("w:mirrorMargins");
    xml.empty("w:defaultTabStop", "w:val", 720);
    if (setting.options.hyphenate)
        xml.empty("w:autoHyphenation");
    if (evenAndOdd)
        xml.empty("w:evenAndOddHeaders");
    xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
    xml.open("w:footnotePr").empty("w:footnote", "w:id", -1).empty("w:footnote", "w:id", 0).close();
    xml.open("w:compat").empty("w:doNotExpandShiftReturn"); // a line that its author ends is not stretched
    const auto compatible = [&](std::string_view name, std::string_view value) {
        xml.open("w:compatSetting").attribute("w:name", name).attribute("w:uri", "http://schemas.microsoft.com/office/word").attribute("w:val", value).close();
    };
    compatible("compatibilityMode", "15");
    compatible("overrideTableStyleFontSizeAndJustification", "1");
    compatible("enableOpenTypeFeatures", "1");
    compatible("differentiateMultirowTableHeaders", "1");
    xml.close();
    xml.open("m:mathPr").empty("m:mathFont", "m:val", "Cambria Math").empty("m:brkBin", "m:val", "before").empty("m:brkBinSub", "m:val", "--");
    xml.empty("m:smallFrac", "m:val", "0").empty("m:dispDef").empty("m:lMargin", "m:val", "0").empty("m:rMargin", "m:val", "0");
    xml.empty("m:defJc", "m:val", "centerGroup").empty("m:wrapIndent", "m:val", "1440").empty("m:intLim", "m:val", "subSup");
    xml.empty("m:naryLim", "m:val", "undOvr").close();
    return xml.take();
}

} // namespace quayside::docx
