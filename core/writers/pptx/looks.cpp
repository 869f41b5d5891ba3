// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/looks.h"

#include "writers/pptx/shapes.h"

#include <array>
#include <functional>

namespace quayside::pptx {
namespace {

constexpr int hundred = 100;
constexpr std::array<std::string_view, 9> levels{"a:lvl1pPr", "a:lvl2pPr", "a:lvl3pPr", "a:lvl4pPr", "a:lvl5pPr",
                                                 "a:lvl6pPr", "a:lvl7pPr", "a:lvl8pPr", "a:lvl9pPr"};
constexpr QSizeF notesPage(540, 720); ///< points

void color(XmlWriter &xml, std::string_view element, quint32 value)
{
    xml.open(element).empty("a:srgbClr", "val", hex(value)).close();
}

void fontScheme(XmlWriter &xml, std::string_view element, const QString &latin, const office::Fonts &fonts)
{
    xml.open(element).open("a:latin").attribute("typeface", latin).close();
    xml.open("a:ea").attribute("typeface", fonts.eastAsia()).close().open("a:cs").attribute("typeface", fonts.complex()).close().close();
}

/// Fills, lines and effects that a theme must name (20.1.4.1): plain ones.
void formatScheme(XmlWriter &xml)
{
    const auto solid = [&xml] { xml.open("a:solidFill").empty("a:schemeClr", "val", "phClr").close(); };
    xml.open("a:fmtScheme").attribute("name", "Quayside").open("a:fillStyleLst");
    for (int i = 0; i < 3; ++i)
        solid();
    xml.close().open("a:lnStyleLst");
    for (const int width : {6350, 12'700, 19'050}) {
        xml.open("a:ln").attribute("w", width);
        solid();
        xml.close();
    }
    xml.close().open("a:effectStyleLst");
    for (int i = 0; i < 3; ++i)
        xml.open("a:effectStyle").empty("a:effectLst").close();
    xml.close().open("a:bgFillStyleLst");
    for (int i = 0; i < 3; ++i)
        solid();
    xml.close().close();
}

struct LevelLook {
    double size = 20;
    bool bold = false;
    std::string_view color = "tx1";
    std::string_view font = "+mn-lt";
    std::string_view align = {};
    quint32 own = 0; ///< a colour that is not the scheme's; 0: none
};

/// a:lvlNpPr.
void level(XmlWriter &xml, std::string_view element, const LevelLook &look, const Setting &setting, double left = 0, const QString &bullet = {})
{
    const bool rightToLeft = setting.common.rightToLeft;
    xml.open(element).attribute("marL", emus(left)).attribute("indent", bullet.isEmpty() ? 0 : -emus(look.size * 1.1));
    xml.attribute("algn", !look.align.empty() ? look.align : std::string_view(rightToLeft ? "r" : "l"));
    if (rightToLeft)
        xml.attribute("rtl", 1);
    xml.open("a:lnSpc").empty("a:spcPct", "val", 100'000).close();
    xml.open("a:spcBef").empty("a:spcPts", "val", bullet.isEmpty() ? 0 : 5 * hundred).close();
    if (bullet.isEmpty())
        xml.empty("a:buNone");
    else
        xml.open("a:buFont").attribute("typeface", "+mn-lt").close().open("a:buChar").attribute("char", bullet).close();
    xml.open("a:defRPr").attribute("sz", static_cast<int>(std::lround(look.size * hundred))).attribute("b", look.bold ? 1 : 0);
    xml.open("a:solidFill");
    if (look.own != 0)
        xml.empty("a:srgbClr", "val", hex(look.own));
    else
        xml.empty("a:schemeClr", "val", look.color);
    xml.close();
    xml.open("a:latin").attribute("typeface", look.font).close();
    xml.open("a:ea").attribute("typeface", look.font == "+mj-lt" ? "+mj-ea" : "+mn-ea").close();
    xml.open("a:cs").attribute("typeface", look.font == "+mj-lt" ? "+mj-cs" : "+mn-cs").close().close().close();
}

struct Place {
    std::string_view type; ///< empty: text
    int index = 0;
    QString name;
    QRectF area;
    std::string_view anchor = "t";
    std::function<void()> look{}; ///< its own list style
    bool field = false;           ///< the slide's number
    bool normalFit = false;
};

void place(XmlWriter &xml, int number, const Place &place)
{
    xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", number).attribute("name", place.name).close();
    xml.open("p:cNvSpPr").open("a:spLocks").attribute("noGrp", 1).close().close().open("p:nvPr").open("p:ph");
    if (!place.type.empty())
        xml.attribute("type", place.type);
    if (place.type == "ftr" || place.type == "sldNum")
        xml.attribute("sz", "quarter");
    if (place.index > 0)
        xml.attribute("idx", place.index);
    xml.close().close().close().open("p:spPr");
    writeArea(xml, "a:xfrm", place.area);
    xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close();
    xml.open("p:txBody").open("a:bodyPr").attribute("vert", "horz").attribute("lIns", 0).attribute("tIns", 0).attribute("rIns", 0).attribute("bIns", 0);
    xml.attribute("anchor", place.anchor).empty(place.normalFit ? "a:normAutofit" : "a:noAutofit").close();
    xml.open("a:lstStyle");
    if (place.look)
        place.look();
    xml.close().open("a:p");
    if (place.field)
        xml.open("a:fld").attribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}").attribute("type", "slidenum").empty("a:rPr").element("a:t", u"‹#›").close();
    else if (place.type != "ftr")
        xml.open("a:r").empty("a:rPr").element("a:t", place.name).close();
    xml.close().close().close();
}

QRectF footerArea(const Setting &setting)
{
    return {setting.margin, setting.slide.height() - 32, setting.slide.width() * 0.7, 16};
}

QRectF numberArea(const Setting &setting)
{
    return {setting.slide.width() - setting.margin - 80, setting.slide.height() - 32, 80, 16};
}

/// In a document from right to left, what is at the left is at the right.
QRectF sided(QRectF area, const Setting &setting)
{
    if (setting.common.rightToLeft)
        area.moveLeft(setting.slide.width() - area.right());
    return area;
}

void footPlaces(XmlWriter &xml, int number, const Setting &setting)
{
    const bool rightToLeft = setting.common.rightToLeft;
    LevelLook look{setting.sizes.running};
    look.own = setting.theme().muted;
    place(xml, number, {"ftr", 11, QStringLiteral("Footer"), sided(footerArea(setting), setting), "ctr", [&] { level(xml, "a:lvl1pPr", look, setting); }});
    LevelLook atEnd = look;
    atEnd.align = rightToLeft ? "l" : "r";
    place(xml, number + 1,
          {"sldNum", 12, QStringLiteral("Slide Number"), sided(numberArea(setting), setting), "ctr", [&] { level(xml, "a:lvl1pPr", atEnd, setting); }, true});
}

void beginTree(XmlWriter &xml)
{
    xml.open("p:spTree").open("p:nvGrpSpPr").open("p:cNvPr").attribute("id", 1).attribute("name", "").close();
    xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close().empty("p:grpSpPr");
}

void background(XmlWriter &xml, std::string_view schemeColor)
{
    xml.open("p:bg").open("p:bgPr").open("a:solidFill").empty("a:schemeClr", "val", schemeColor).close().empty("a:effectLst").close().close();
}

void colorMap(XmlWriter &xml)
{
    xml.open("p:clrMap").attribute("bg1", "lt1").attribute("tx1", "dk1").attribute("bg2", "lt2").attribute("tx2", "dk2");
    for (int i = 1; i <= 6; ++i) {
        static constexpr std::array<std::string_view, 6> names{"accent1", "accent2", "accent3", "accent4", "accent5", "accent6"};
        xml.attribute(names[static_cast<std::size_t>(i) - 1], names[static_cast<std::size_t>(i) - 1]);
    }
    xml.attribute("hlink", "hlink").attribute("folHlink", "folHlink").close();
}

void titleLayout(XmlWriter &xml, const Setting &setting)
{
    const double width = setting.slide.width();
    const double height = setting.slide.height();
    const quint32 own = setting.theme().coverColor != 0 ? setting.theme().coverColor : setting.theme().subtitle.color;
    const QRectF title(setting.margin + 22, height * 0.16, width - 2 * setting.margin - 22, height * 0.36);
    const QRectF subtitle(title.left(), height * 0.56, title.width(), height * 0.3);
    writeBar(xml, 2, sided(QRectF(setting.margin, height * 0.34, 6, height * 0.42), setting), "accent1");
    place(xml, 3,
          {"ctrTitle", 0, QStringLiteral("Title"), sided(title, setting), "b",
           [&] {
               level(xml, "a:lvl1pPr", {setting.sizes.cover, true, "tx2", "+mj-lt", {}, setting.theme().coverColor}, setting);
           },
           false, true});
    place(xml, 4, {"subTitle", 1, QStringLiteral("Subtitle"), sided(subtitle, setting), "t", [&] {
                       level(xml, "a:lvl1pPr", {setting.sizes.body, false, "tx1", "+mn-lt", {}, own}, setting);
                   }});
}

/// White on the theme's colour.
void sectionLayout(XmlWriter &xml, const Setting &setting)
{
    const double width = setting.slide.width();
    const double height = setting.slide.height();
    const QRectF title(setting.margin + 22, height * 0.2, width - 2 * setting.margin - 22, height * 0.36);
    const QRectF text(title.left(), height * 0.6, title.width(), height * 0.28);
    place(xml, 2,
          {"title", 0, QStringLiteral("Title"), sided(title, setting), "b",
           [&] {
               level(xml, "a:lvl1pPr", {setting.sizes.section, true, "bg1", "+mj-lt"}, setting);
           },
           false, true});
    place(xml, 3, {"body", 1, QStringLiteral("Text"), sided(text, setting), "t", [&] {
                       level(xml, "a:lvl1pPr", {setting.sizes.body, false, "bg1", "+mn-lt"}, setting);
                   }});
    writeBar(xml, 4, sided(QRectF(title.left(), height * 0.575, 90, 3), setting), "bg1");
}

void usualPlaces(XmlWriter &xml, const Setting &setting, bool withTitle, bool withText)
{
    if (withTitle)
        place(xml, 2, {"title", 0, QStringLiteral("Title"), setting.titleArea(), "ctr", {}, false, true});
    if (withText)
        place(xml, 3, {{}, 1, QStringLiteral("Text"), setting.bodyArea(), "t"});
    footPlaces(xml, 4, setting);
}

struct LayoutName {
    std::string_view type;
    std::string_view name;
};
LayoutName nameOf(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Title: return {"title", "Title Slide"};
    case LayoutKind::Section: return {"secHead", "Section Header"};
    case LayoutKind::Content: return {"obj", "Title and Content"};
    case LayoutKind::TitleOnly: return {"titleOnly", "Title Only"};
    case LayoutKind::Blank: break;
    }
    return {"blank", "Blank"};
}

} // namespace

QByteArray themePart(const Setting &setting, const office::Fonts &fonts)
{
    const Theme &theme = setting.theme();
    XmlWriter xml;
    xml.declaration().open("a:theme").attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main").attribute("name", "Quayside");
    xml.open("a:themeElements").open("a:clrScheme").attribute("name", "Quayside");
    color(xml, "a:dk1", theme.body.color);
    color(xml, "a:lt1", 0xffffffff);
    color(xml, "a:dk2", theme.headings[1].color);
    color(xml, "a:lt2", theme.rule);
    color(xml, "a:accent1", theme.link);
    static constexpr std::array<std::string_view, 5> accents{"a:accent2", "a:accent3", "a:accent4", "a:accent5", "a:accent6"};
    for (std::size_t i = 0; i < accents.size(); ++i)
        color(xml, accents[i], theme.alerts[i]);
    color(xml, "a:hlink", theme.link);
    color(xml, "a:folHlink", theme.muted);
    xml.close().open("a:fontScheme").attribute("name", "Quayside");
    fontScheme(xml, "a:majorFont", fonts.family(FontRole::Heading), fonts);
    fontScheme(xml, "a:minorFont", fonts.family(FontRole::Body), fonts);
    xml.close();
    formatScheme(xml);
    xml.close().empty("a:objectDefaults").empty("a:extraClrSchemeLst");
    return xml.take();
}

void writeDefaultText(XmlWriter &xml, const Setting &setting)
{
    xml.open("p:defaultTextStyle");
    for (const std::string_view element : levels)
        level(xml, element, {setting.sizes.body}, setting);
    xml.close();
}

QByteArray masterPart(const Setting &setting)
{
    XmlWriter xml;
    beginShapes(xml, "p:sldMaster");
    xml.open("p:cSld");
    background(xml, "bg1");
    beginTree(xml);
    place(xml, 2, {"title", 0, QStringLiteral("Title"), setting.titleArea(), "ctr", {}, false, true});
    place(xml, 3, {"body", 1, QStringLiteral("Text"), setting.bodyArea(), "t"});
    footPlaces(xml, 4, setting);
    xml.close().close();
    colorMap(xml);
    xml.open("p:sldLayoutIdLst");
    for (int i = 1; i <= layoutCount; ++i)
        xml.open("p:sldLayoutId").attribute("id", qint64(2'147'483'648) + i).attribute("r:id", QStringLiteral("rId%1").arg(i)).close();
    xml.close();
    xml.open("p:txStyles").open("p:titleStyle");
    level(xml, "a:lvl1pPr", {setting.sizes.title, true, "tx2", "+mj-lt"}, setting);
    xml.close().open("p:bodyStyle");
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const double size = i == 0 ? setting.sizes.body : setting.sizes.deeper;
        level(xml, levels[i], {size}, setting, size * 1.1 * static_cast<double>(i + 1), i == 0 ? QStringLiteral("•") : QStringLiteral("–"));
    }
    xml.close().open("p:otherStyle");
    level(xml, "a:lvl1pPr", {setting.sizes.body}, setting);
    xml.close();
    return xml.take();
}

QByteArray layoutPart(const Setting &setting, LayoutKind kind)
{
    const LayoutName name = nameOf(kind);
    XmlWriter xml;
    beginShapes(xml, "p:sldLayout");
    xml.attribute("type", name.type).attribute("preserve", 1).open("p:cSld").attribute("name", name.name);
    if (kind == LayoutKind::Section)
        background(xml, "accent1");
    const quint32 cover = kind == LayoutKind::Title ? setting.theme().coverBackground : 0;
    if (cover != 0)
        xml.open("p:bg").open("p:bgPr").open("a:solidFill").empty("a:srgbClr", "val", hex(cover)).close().empty("a:effectLst").close().close();
    beginTree(xml);
    switch (kind) {
    case LayoutKind::Title: titleLayout(xml, setting); break;
    case LayoutKind::Section: sectionLayout(xml, setting); break;
    case LayoutKind::Content: usualPlaces(xml, setting, true, true); break;
    case LayoutKind::TitleOnly: usualPlaces(xml, setting, true, false); break;
    case LayoutKind::Blank: usualPlaces(xml, setting, false, false); break;
    }
    xml.close().close().open("p:clrMapOvr").empty("a:masterClrMapping").close();
    return xml.take();
}

QByteArray notesMasterPart(const Setting &setting)
{
    XmlWriter xml;
    beginShapes(xml, "p:notesMaster");
    xml.open("p:cSld");
    background(xml, "bg1");
    beginTree(xml);
    xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", 2).attribute("name", "Slide").close();
    xml.open("p:cNvSpPr").open("a:spLocks").attribute("noGrp", 1).attribute("noRot", 1).attribute("noChangeAspect", 1).close().close();
    xml.open("p:nvPr").open("p:ph").attribute("type", "sldImg").attribute("idx", 2).close().close().close().open("p:spPr");
    const double width = notesPage.width() - 120;
    writeArea(xml, "a:xfrm", QRectF(60, 50, width, width * setting.slide.height() / setting.slide.width()));
    xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close().close();
    place(xml, 3, {"body", 1, QStringLiteral("Notes"), QRectF(60, 370, width, 300), "t"});
    xml.close().close();
    colorMap(xml);
    xml.open("p:notesStyle");
    level(xml, "a:lvl1pPr", {12}, setting);
    xml.close();
    return xml.take();
}

QByteArray notesPart(const QStringList &notes, const Setting &setting)
{
    XmlWriter xml;
    beginShapes(xml, "p:notes");
    xml.open("p:cSld");
    beginTree(xml);
    xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", 2).attribute("name", "Slide").close();
    xml.open("p:cNvSpPr").open("a:spLocks").attribute("noGrp", 1).attribute("noRot", 1).attribute("noChangeAspect", 1).close().close();
    xml.open("p:nvPr").open("p:ph").attribute("type", "sldImg").close().close().close().empty("p:spPr").close();
    xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", 3).attribute("name", "Notes").close();
    xml.open("p:cNvSpPr").open("a:spLocks").attribute("noGrp", 1).close().close();
    xml.open("p:nvPr").open("p:ph").attribute("type", "body").attribute("idx", 1).close().close().close().empty("p:spPr");
    xml.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    for (const QString &paragraph : notes) {
        xml.open("a:p").open("a:r").open("a:rPr");
        if (!setting.common.language.isEmpty())
            xml.attribute("lang", setting.common.language);
        xml.attribute("dirty", 0).close().element("a:t", paragraph).close().close();
    }
    xml.close().close().close().close();
    xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
    return xml.take();
}

} // namespace quayside::pptx
