// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/borders.h"

#include "writers/docx/styles.h"

#include <algorithm>

namespace quayside::docx {
namespace {

constexpr double mostSpace = 31; // points, ST_PointMeasure of borders

int eighths(double points)
{
    return std::max(2, static_cast<int>(std::lround(points * 8)));
}

void writeBorder(XmlWriter &xml, const Border &border)
{
    if (border.width <= 0)
        return;
    xml.open(border.side).attribute("w:val", "single").attribute("w:sz", eighths(border.width));
    xml.attribute("w:space", static_cast<int>(std::lround(std::clamp(border.space, 0.0, mostSpace)))).attribute("w:color", hex(border.color)).close();
}

void writeRule(XmlWriter &xml, std::string_view side, double width, quint32 color)
{
    writeBorder(xml, {side, width, 0, color});
}

} // namespace

void writeBorders(XmlWriter &xml, std::initializer_list<Border> borders)
{
    xml.open("w:pBdr");
    for (const Border &border : borders)
        writeBorder(xml, border);
    xml.close();
}

void writeShade(XmlWriter &xml, quint32 color)
{
    xml.open("w:shd").attribute("w:val", "clear").attribute("w:color", "auto").attribute("w:fill", hex(color)).close();
}

void writeBox(XmlWriter &xml, const office::PlacedBox &placed)
{
    const auto &[box, indent, rightToLeft] = placed;
    // Borders in the colour of the shade widen it: there is no other room inside of it.
    constexpr double thin = 0.5;
    const quint32 edge = box.border != 0 ? box.border : box.shade;
    const bool shaded = box.shade != 0;
    const double before = std::max(0.0, indent - box.barWidth / 2);
    const Border bar{rightToLeft ? "w:right" : "w:left", box.barWidth > 0 ? box.barWidth : shaded ? thin : 0, before, box.bar != 0 ? box.bar : edge};
    const Border other{rightToLeft ? "w:left" : "w:right", shaded ? thin : 0, box.side, edge};
    const double high = shaded ? thin : 0;
    writeBorders(xml, {{"w:top", high, box.inset, edge}, rightToLeft ? other : bar, {"w:bottom", high, box.inset, edge}, rightToLeft ? bar : other});
    if (shaded)
        writeShade(xml, box.shade);
}

void tableStyles(XmlWriter &xml, const Setting &setting)
{
    const Theme &theme = setting.theme;
    xml.open("w:style").attribute("w:type", "table").attribute("w:default", "1").attribute("w:styleId", "TableNormal");
    xml.empty("w:name", "w:val", "Normal Table").empty("w:uiPriority", "w:val", 99).empty("w:semiHidden").empty("w:unhideWhenUsed");
    const auto margins = [&](double side, double high) {
        xml.open("w:tblCellMar");
        const auto edge = [&](std::string_view name, double points) { xml.open(name).attribute("w:w", twips(points)).attribute("w:type", "dxa").close(); };
        edge("w:top", high);
        edge("w:left", side);
        edge("w:bottom", high);
        edge("w:right", side);
        xml.close();
    };
    xml.open("w:tblPr").open("w:tblInd").attribute("w:w", 0).attribute("w:type", "dxa").close();
    margins(double(theme.cellInset), 0);
    xml.close().close();
    xml.open("w:style").attribute("w:type", "table").attribute("w:customStyle", "1").attribute("w:styleId", style::table);
    xml.empty("w:name", "w:val", "Table").empty("w:basedOn", "w:val", "TableNormal").empty("w:uiPriority", "w:val", 32).empty("w:qFormat");
    xml.open("w:tblPr").empty("w:tblStyleRowBandSize", "w:val", 1);
    xml.open("w:tblBorders");
    writeRule(xml, "w:top", 1, theme.tableRule);
    writeRule(xml, "w:bottom", 1, theme.tableRule);
    writeRule(xml, "w:insideH", 0.5, theme.tableInnerRule);
    xml.close();
    margins(double(theme.cellInset), double(theme.table.leading) * 0.2);
    xml.close();
    xml.open("w:tblStylePr").attribute("w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
    writeRule(xml, "w:bottom", 0.75, theme.tableRule);
    xml.close().close().close();
    if (theme.tableStripe != 0) {
        xml.open("w:tblStylePr").attribute("w:type", "band2Horz").open("w:tcPr");
        writeShade(xml, theme.tableStripe);
        xml.close().close();
    }
    xml.close();
}

} // namespace quayside::docx
