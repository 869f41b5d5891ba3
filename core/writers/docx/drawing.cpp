// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/drawing.h"

#include "writers/docx/setting.h"

namespace quayside::docx {

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
    xml.open("w:drawing").open("wp:inline").attribute("distT", 0).attribute("distB", 0).attribute("distL", 0).attribute("distR", 0);
    xml.open("wp:extent").attribute("cx", width).attribute("cy", height).close();
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
    xml.close().close().close().close().close(); // pic, graphicData, graphic, inline, drawing
}

} // namespace quayside::docx
