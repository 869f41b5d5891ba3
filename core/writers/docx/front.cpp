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

} // namespace

void writeLogo(XmlWriter &xml, const Drawing &logo)
{
    beginParagraph(xml, style::author);
    xml.open("w:r");
    writeDrawing(xml, logo);
    xml.close().close();
}

void writeTitlePage(XmlWriter &xml, const Metadata &metadata, const Setting &setting, bool belowLogo)
{
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style::title);
    if (belowLogo)
        xml.empty("w:spacing", "w:before", twips(double(setting.theme.title.leading)));
    xml.close();
    text(xml, setting.title);
    xml.close();
    paragraph(xml, style::subtitle, metadata.subtitle);
    for (const QString &author : metadata.authors)
        paragraph(xml, style::author, author);
    paragraph(xml, style::date, setting.date);
    if (setting.options.titleAbstract) {
        for (const QString &part : metadata.description.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            paragraph(xml, style::body, part.simplified());
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
