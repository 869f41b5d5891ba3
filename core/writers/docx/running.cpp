// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/running.h"

#include "writers/docx/drawing.h"
#include "writers/docx/runs.h"
#include "writers/docx/styles.h"
#include "writers/office/placeholders.h"

#include <array>

namespace quayside::docx {
namespace {

constexpr auto namespaceW = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr auto namespaceR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int logoNumber = 1'000'000; // unique among the pictures of the document
constexpr double leastEdge = 18;      // points from the page's edge to headers and footers

void run(XmlWriter &xml, const office::DigitStretch &stretch, const office::Fonts &fonts)
{
    xml.open("w:r");
    if (stretch.needsDigits && fonts.numbers() != fonts.complex()) {
        xml.open("w:rPr");
        writeNumberFont(xml, fonts);
        xml.close();
    }
    xml.open("w:t").attribute("xml:space", "preserve").text(stretch.text).close().close();
}

void field(XmlWriter &xml, std::string_view instruction, const office::DigitStretch &result, const office::Fonts &fonts)
{
    xml.open("w:fldSimple").attribute("w:instr", instruction);
    if (!result.text.isEmpty())
        run(xml, result, fonts);
    xml.close();
}

void writeRunningWords(XmlWriter &xml, const QString &words, const Setting &setting, const QString &chapter)
{
    using Kind = office::RunningPiece::Kind;
    const office::Fonts fonts(setting);
    for (const office::RunningPiece &piece : office::runningPieces(words, setting)) {
        switch (piece.kind) {
        case Kind::Text:
            for (const office::DigitStretch &stretch : fonts.digitsApart(piece.text, setting.language))
                run(xml, stretch, fonts);
            break;
        case Kind::Page: field(xml, " PAGE ", {u"1", true}, fonts); break;
        case Kind::Pages: field(xml, " NUMPAGES ", {u"1", true}, fonts); break;
        case Kind::Chapter: field(xml, " STYLEREF 1 ", {chapter}, fonts); break;
        }
    }
}

/// The logo in the line, as high as the theme says.
void writeMark(XmlWriter &xml, RunningPart &part, const office::Pictures::Picture &logo, const Setting &setting)
{
    Drawing drawing;
    drawing.number = logoNumber;
    drawing.name = drawing.alternative = QStringLiteral("Logo");
    drawing.picture = part.relations.add(relation::image, logo.part);
    drawing.drawing = logo.drawing.isEmpty() ? QString() : part.relations.add(relation::image, logo.drawing);
    drawing.size = office::headerLogoSize(logo, setting);
    xml.open("w:r");
    writeDrawing(xml, drawing);
    xml.close();
}

/// A line of three parts, @p mirrored on pages to the left.
QByteArray line(RunningPart &part, const std::array<QString, 3> &words, bool mirrored, const Setting &setting, const QString &chapter,
                const office::Pictures::Picture *logo)
{
    XmlWriter xml;
    xml.declaration().open(part.header ? "w:hdr" : "w:ftr").attribute("xmlns:w", namespaceW).attribute("xmlns:r", namespaceR);
    if (logo) {
        xml.attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        xml.attribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    }
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", part.header ? style::header : style::footer).close();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            xml.open("w:r").empty("w:tab").close();
        const std::size_t which = mirrored ? 2 - i : i;
        if (logo && which == 0)
            writeMark(xml, part, *logo, setting);
        const bool beside = logo && which == 0 && !words[0].isEmpty();
        writeRunningWords(xml, beside ? QStringLiteral("\u2002") + words[0] : words[which], setting, chapter);
    }
    return xml.take();
}

} // namespace

std::vector<RunningPart> runningParts(const Setting &setting, const QString &chapter, const office::Pictures::Picture *logo)
{
    const PageOptions &options = setting.options;
    const std::array header{options.headerLeft, options.headerCenter, options.headerRight};
    const std::array footer{options.footerLeft, options.footerCenter, options.footerRight};
    const std::array<QString, 3> none;
    std::vector<RunningPart> parts;
    const auto add = [&](bool isHeader, std::string_view pages, const std::array<QString, 3> &words) {
        RunningPart part{QStringLiteral("%1%2.xml").arg(isHeader ? u"header" : u"footer").arg(parts.size() + 1), isHeader, pages, {}, {}};
        part.content = line(part, words, pages == "even", setting, chapter, isHeader && pages != "first" ? logo : nullptr);
        parts.push_back(std::move(part));
    };
    add(true, "default", header);
    add(false, "default", footer);
    if (options.twoSided) {
        add(true, "even", header);
        add(false, "even", footer);
    }
    if (options.firstPageDifferent) {
        add(true, "first", none);
        add(false, "first", options.titlePage ? none : footer);
    }
    return parts;
}

void writeSection(XmlWriter &xml, const Setting &setting, const std::vector<RunningPart> &parts, Relationships &relations, const QByteArray &pages)
{
    const PageMeasures &page = setting.page;
    xml.open("w:sectPr");
    bool first = false;
    for (const bool headers : {true, false}) {
        for (const RunningPart &part : parts) {
            if (part.header != headers)
                continue;
            first = first || part.pages == "first";
            xml.open(part.header ? "w:headerReference" : "w:footerReference").attribute("w:type", part.pages);
            xml.attribute("r:id", relations.add(part.header ? relation::header : relation::footer, part.name)).close();
        }
    }
    if (!pages.isEmpty()) {
        xml.raw(pages).close();
        return;
    }
    xml.open("w:pgSz").attribute("w:w", twips(page.page.width())).attribute("w:h", twips(page.page.height()));
    if (page.page.width() > page.page.height())
        xml.attribute("w:orient", "landscape");
    xml.close();
    xml.open("w:pgMar").attribute("w:top", twips(page.top)).attribute("w:right", twips(page.outer)).attribute("w:bottom", twips(page.bottom));
    xml.attribute("w:left", twips(page.inner)).attribute("w:header", twips(std::max(leastEdge, page.top / 2)));
    xml.attribute("w:footer", twips(std::max(leastEdge, page.bottom / 2))).attribute("w:gutter", 0).close();
    if (first)
        xml.empty("w:titlePg");
    if (setting.rightToLeft)
        xml.empty("w:bidi");
    xml.close();
}

} // namespace quayside::docx
