// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/front.h"

#include "writers/docx/styles.h"

namespace quayside::docx {
namespace {

void text(XmlWriter &xml, QStringView words)
{
    xml.open("w:r").open("w:t").attribute("xml:space", "preserve").text(words).close().close();
}

void beginParagraph(XmlWriter &xml, std::string_view styleId)
{
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styleId).close();
}

void paragraph(XmlWriter &xml, std::string_view styleId, const QString &words)
{
    if (words.isEmpty())
        return;
    beginParagraph(xml, styleId);
    text(xml, words);
    xml.close();
}

void fieldPart(XmlWriter &xml, std::string_view kind)
{
    xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
}

void instruction(XmlWriter &xml, const QString &words)
{
    xml.open("w:r").open("w:instrText").attribute("xml:space", "preserve").text(words).close().close();
}

void beginField(XmlWriter &xml, const QString &words)
{
    fieldPart(xml, "begin");
    instruction(xml, words);
    fieldPart(xml, "separate");
}

/// A rectangle behind the text that covers the page, in a run of its own. @p number: of the drawing; 0: there is none.
void writeBackground(XmlWriter &xml, const Setting &setting, int number)
{
    if (number == 0)
        return;
    const qint64 width = emus(setting.page.page.width());
    const qint64 height = emus(setting.page.page.height());
    const auto extent = [&](std::string_view element) -> XmlWriter & { return xml.open(element).attribute("cx", width).attribute("cy", height).close(); };
    const auto atEdge = [&](std::string_view element) { xml.open(element).attribute("relativeFrom", "page").element("wp:posOffset", u"0").close(); };
    xml.open("w:r").open("mc:AlternateContent").open("mc:Choice").attribute("Requires", "wps").open("w:drawing").open("wp:anchor");
    for (const std::string_view distance : {"distT", "distB", "distL", "distR"})
        xml.attribute(distance, 0);
    xml.attribute("simplePos", 0).attribute("relativeHeight", 0).attribute("behindDoc", 1).attribute("locked", 1).attribute("layoutInCell", 0);
    xml.attribute("allowOverlap", 1).open("wp:simplePos").attribute("x", 0).attribute("y", 0).close();
    atEdge("wp:positionH");
    atEdge("wp:positionV");
    extent("wp:extent").empty("wp:wrapNone").open("wp:docPr").attribute("id", number).attribute("name", "Background").close();
    xml.empty("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData");
    xml.attribute("uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape").open("wps:wsp").empty("wps:cNvSpPr").open("wps:spPr");
    xml.open("a:xfrm").open("a:off").attribute("x", 0).attribute("y", 0).close();
    extent("a:ext").close().open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close();
    xml.open("a:solidFill").empty("a:srgbClr", "val", hex(setting.theme.coverBackground)).close().open("a:ln").empty("a:noFill").close().close();
    xml.empty("wps:bodyPr").close().close().close().close().close().close().empty("mc:Fallback").close().close();
}

/// A paragraph of an abstract.
void writeAbstract(XmlWriter &xml, const QString &words, const Setting &setting)
{
    beginParagraph(xml, style::body);
    xml.open("w:r");
    if (setting.cover && setting.theme.coverColor != 0)
        xml.open("w:rPr").empty("w:color", "w:val", hex(setting.theme.coverColor)).close();
    xml.open("w:t").attribute("xml:space", "preserve").text(words).close().close().close();
}

} // namespace

void writeLogo(XmlWriter &xml, const Drawing &logo, const Setting &setting, int background)
{
    beginParagraph(xml, style::author);
    writeBackground(xml, setting, background);
    xml.open("w:r");
    writeDrawing(xml, logo);
    xml.close().close();
}

void writeTitlePage(XmlWriter &xml, const Metadata &metadata, const Setting &setting, int background, bool belowLogo)
{
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style::title);
    if (belowLogo)
        xml.empty("w:spacing", "w:before", twips(double(setting.theme.title.leading)));
    xml.close();
    writeBackground(xml, setting, background);
    text(xml, setting.title);
    xml.close();
    paragraph(xml, style::subtitle, metadata.subtitle);
    for (const QString &author : metadata.authors)
        paragraph(xml, style::author, author);
    paragraph(xml, style::date, setting.date);
    if (setting.options.titleAbstract) {
        for (const QString &part : metadata.description.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            writeAbstract(xml, part.simplified(), setting);
    }
}

void writeContents(XmlWriter &xml, const std::vector<office::ContentsEntry> &entries, const Setting &setting, bool onNewPage)
{
    if (entries.empty())
        return;
    xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj").empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
    xml.close().close().open("w:sdtContent");
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style::tocHeading);
    if (onNewPage)
        xml.empty("w:pageBreakBefore");
    xml.close();
    text(xml, label(Label::Contents, setting.locale));
    xml.close();
    for (const office::ContentsEntry &entry : entries) {
        beginParagraph(xml, style::contents(entry.level));
        if (&entry == &entries.front())
            beginField(xml, QStringLiteral(" TOC \\o \"1-%1\" \\h \\z \\u ").arg(setting.options.contentsDepth));
        xml.open("w:hyperlink").attribute("w:anchor", entry.bookmark).attribute("w:history", 1);
        text(xml, entry.title);
        xml.open("w:r").empty("w:tab").close();
        beginField(xml, QStringLiteral(" PAGEREF %1 \\h ").arg(entry.bookmark));
        if (entry.page > 0)
            text(xml, QString::number(entry.page));
        fieldPart(xml, "end");
        xml.close();
        if (&entry == &entries.back())
            fieldPart(xml, "end");
        xml.close();
    }
    xml.close().close();
}

} // namespace quayside::docx
