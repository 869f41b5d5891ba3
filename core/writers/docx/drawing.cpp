// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/drawing.h"

#include "writers/docx/setting.h"

namespace quayside::docx {
namespace {

constexpr double besideText = 9; ///< points between a picture and the text beside it

/// In the line, or at a side of the column where its paragraph begins.
void openPlace(XmlWriter &xml, const Drawing &drawing)
{
    if (drawing.floats == FloatSide::None) {
        xml.open("wp:inline").attribute("distT", 0).attribute("distB", 0).attribute("distL", 0).attribute("distR", 0);
        return;
    }
    const bool left = drawing.floats == FloatSide::Left;
    xml.open("wp:anchor").attribute("distT", 0).attribute("distB", emus(besideText / 2));
    xml.attribute("distL", left ? 0 : emus(besideText)).attribute("distR", left ? emus(besideText) : 0);
    xml.attribute("simplePos", 0).attribute("relativeHeight", drawing.number).attribute("behindDoc", 0).attribute("locked", 0);
    xml.attribute("layoutInCell", 1).attribute("allowOverlap", 0);
    xml.open("wp:simplePos").attribute("x", 0).attribute("y", 0).close();
    xml.open("wp:positionH").attribute("relativeFrom", "column").element("wp:align", left ? u"left" : u"right").close();
    xml.open("wp:positionV").attribute("relativeFrom", "paragraph").element("wp:posOffset", u"0").close();
}

} // namespace

void writeDrawing(XmlWriter &xml, const Drawing &drawing)
{
    const qint64 width = emus(drawing.size.width());
    const qint64 height = emus(drawing.size.height());
    const auto properties = [&](std::string_view element) {
        xml.open(element).attribute("id", drawing.number).attribute("name", drawing.name).attribute("descr", drawing.alternative);
        if (!drawing.title.isEmpty())
            xml.attribute("title", drawing.title);
        xml.close();
    };
    xml.open("w:drawing");
    openPlace(xml, drawing);
    xml.open("wp:extent").attribute("cx", width).attribute("cy", height).close();
    if (drawing.floats != FloatSide::None) {
        xml.open("wp:effectExtent").attribute("l", 0).attribute("t", 0).attribute("r", 0).attribute("b", 0).close();
        xml.empty("wp:wrapSquare", "wrapText", "bothSides");
    }
    properties("wp:docPr");
    xml.open("wp:cNvGraphicFramePr").open("a:graphicFrameLocks").attribute("noChangeAspect", 1).close().close();
    xml.open("a:graphic").open("a:graphicData").attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic");
    xml.open("pic:nvPicPr");
    properties("pic:cNvPr");
    xml.empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").open("a:blip").attribute("r:embed", drawing.picture);
    if (!drawing.drawing.isEmpty()) {
        xml.open("a:extLst").open("a:ext").attribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        xml.open("asvg:svgBlip").attribute("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main").attribute("r:embed", drawing.drawing);
        xml.close().close().close();
    }
    xml.close().open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").open("a:off").attribute("x", 0).attribute("y", 0).close();
    xml.open("a:ext").attribute("cx", width).attribute("cy", height).close().close();
    xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close(); // pic, graphicData, graphic, inline or anchor, drawing
}

} // namespace quayside::docx
