// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/styles.h"

#include "writers/docx/borders.h"
#include "writers/docx/runs.h"

#include <functional>

namespace quayside::docx {

using office::ParagraphStyle;

namespace {

/// What a style is called, and what it stands on.
struct Head {
    std::string_view id;
    QString name;
    std::string_view basedOn = style::normal;
    std::string_view next = {};
    int priority = 0;
    bool shown = true; ///< in the gallery of styles
    bool custom = false;
};

class StyleSheet
{
public:
    StyleSheet(const Setting &setting, const office::Fonts &fonts) : m_setting(setting), m_theme(setting.theme), m_fonts(fonts) {}
    QByteArray make();

private:
    void defaults();
    void head(std::string_view type, const Head &head, bool isDefault = false);
    void spacing(const TextLook &look);
    void layout(const ParagraphStyle &how);
    void tabs(const std::vector<office::TabStop> &stops);
    void text(const TextLook &look);
    void paragraph(const ParagraphStyle &how);
    void character(const Head &named, const std::function<void()> &properties);
    void codeLanguages();
    void characters();
    void afterTable();

    const Setting &m_setting;
    const Theme &m_theme;
    const office::Fonts &m_fonts;
    XmlWriter m_xml;
};

void StyleSheet::head(std::string_view type, const Head &head, bool isDefault)
{
    m_xml.open("w:style").attribute("w:type", type);
    if (isDefault)
        m_xml.attribute("w:default", "1");
    if (head.custom)
        m_xml.attribute("w:customStyle", "1");
    m_xml.attribute("w:styleId", head.id).empty("w:name", "w:val", head.name);
    if (!isDefault && !head.basedOn.empty())
        m_xml.empty("w:basedOn", "w:val", head.basedOn);
    if (!head.next.empty())
        m_xml.empty("w:next", "w:val", head.next);
    m_xml.empty("w:uiPriority", "w:val", head.priority);
    if (head.shown)
        m_xml.empty("w:qFormat");
}

void StyleSheet::spacing(const TextLook &look)
{
    m_xml.open("w:spacing").attribute("w:before", twips(double(look.before))).attribute("w:after", twips(double(look.after)));
    m_xml.attribute("w:line", twips(double(look.leading))).attribute("w:lineRule", "atLeast").close();
}

void StyleSheet::tabs(const std::vector<office::TabStop> &stops)
{
    if (stops.empty())
        return;
    m_xml.open("w:tabs");
    for (const office::TabStop &stop : stops) {
        m_xml.open("w:tab").attribute("w:val", stop.center ? "center" : "right");
        if (stop.dots)
            m_xml.attribute("w:leader", "dot");
        m_xml.attribute("w:pos", twips(stop.at)).close();
    }
    m_xml.close();
}

/// In the order of CT_PPrBase.
void StyleSheet::layout(const ParagraphStyle &how)
{
    m_xml.open("w:pPr");
    if (how.keepNext)
        m_xml.empty("w:keepNext");
    if (how.keepLines)
        m_xml.empty("w:keepLines");
    if (how.pageBreak)
        m_xml.empty("w:pageBreakBefore");
    if (how.box)
        writeBox(m_xml, *how.box);
    if (how.line)
        writeBorders(m_xml, {{"w:bottom", how.line->width, how.line->space, how.line->color}});
    tabs(how.tabs);
    if (!how.hyphenate)
        m_xml.empty("w:suppressAutoHyphens");
    if (how.leftToRight && m_setting.rightToLeft)
        m_xml.empty("w:bidi", "w:val", 0);
    spacing(how.look);
    if (how.left != 0 || how.right != 0 || how.hanging != 0) {
        m_xml.open("w:ind").attribute("w:left", twips(how.left)).attribute("w:right", twips(how.right));
        m_xml.attribute("w:hanging", twips(how.hanging)).close();
    }
    if (how.contextual)
        m_xml.empty("w:contextualSpacing");
    if (how.alignment != Alignment::None)
        m_xml.empty("w:jc", "w:val", how.alignment == Alignment::Justify ? "both" : how.alignment == Alignment::Center ? "center" : "left");
    if (how.outline > 0)
        m_xml.empty("w:outlineLvl", "w:val", how.outline - 1);
    m_xml.close();
}

void StyleSheet::text(const TextLook &look)
{
    m_xml.open("w:rPr");
    writeFonts(m_xml, m_fonts, look.role);
    m_xml.open("w:b");
    if (!look.bold)
        m_xml.attribute("w:val", "0");
    m_xml.close().open("w:bCs");
    if (!look.bold)
        m_xml.attribute("w:val", "0");
    m_xml.close().open("w:i");
    if (!look.italic)
        m_xml.attribute("w:val", "0");
    m_xml.close().open("w:iCs");
    if (!look.italic)
        m_xml.attribute("w:val", "0");
    m_xml.close();
    if (look.role == FontRole::Code)
        m_xml.empty("w:noProof");
    m_xml.empty("w:color", "w:val", hex(look.color));
    m_xml.empty("w:sz", "w:val", halfPoints(double(look.size))).empty("w:szCs", "w:val", halfPoints(double(look.size)));
    m_xml.close();
}

void StyleSheet::paragraph(const ParagraphStyle &how)
{
    head("paragraph", {how.id, how.name, how.basedOn, how.next, how.priority, how.shown, how.custom});
    layout(how);
    text(how.look);
    m_xml.close();
}

void StyleSheet::character(const Head &named, const std::function<void()> &properties)
{
    head("character", named);
    m_xml.open("w:rPr");
    properties();
    m_xml.close().close();
}

void StyleSheet::defaults()
{
    m_xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    writeFonts(m_xml, m_fonts, FontRole::Body);
    m_xml.empty("w:color", "w:val", hex(m_theme.body.color));
    m_xml.empty("w:sz", "w:val", halfPoints(double(m_theme.body.size))).empty("w:szCs", "w:val", halfPoints(double(m_theme.body.size)));
    writeLanguage(m_xml, m_setting.language.isEmpty() ? QStringLiteral("en") : m_setting.language);
    m_xml.close().close().open("w:pPrDefault").open("w:pPr");
    if (m_setting.rightToLeft)
        m_xml.empty("w:bidi");
    m_xml.open("w:spacing").attribute("w:line", twips(double(m_theme.body.leading))).attribute("w:lineRule", "atLeast").close();
    m_xml.close().close().close();
}

void StyleSheet::characters()
{
    const std::string_view base = "DefaultParagraphFont";
    character({style::hyperlink, QStringLiteral("Hyperlink"), base, {}, 99}, [&] { m_xml.empty("w:color", "w:val", hex(m_theme.link)); });
    character({style::emphasis, QStringLiteral("Emphasis"), base, {}, 20}, [&] { m_xml.empty("w:i").empty("w:iCs"); });
    character({style::strong, QStringLiteral("Strong"), base, {}, 22}, [&] { m_xml.empty("w:b").empty("w:bCs"); });
    character({style::verbatim, QStringLiteral("Verbatim Char"), base, {}, 23, true, true}, [&] {
        writeFonts(m_xml, m_fonts, FontRole::Code);
        m_xml.empty("w:noProof");
        if (m_theme.inlineCodeBackground != 0)
            writeShade(m_xml, m_theme.inlineCodeBackground);
    });
    character({style::keyboard, QStringLiteral("Keyboard"), base, {}, 24, true, true}, [&] {
        writeFonts(m_xml, m_fonts, FontRole::Code);
        m_xml.empty("w:noProof");
        m_xml.open("w:bdr").attribute("w:val", "single").attribute("w:sz", 4).attribute("w:space", 0).attribute("w:color", hex(m_theme.rule)).close();
    });
    character({style::noteReference, QStringLiteral("footnote reference"), base, {}, 99, false}, [&] {
        writeNumberFont(m_xml, m_fonts);
        m_xml.empty("w:color", "w:val", hex(m_theme.link)).empty("w:vertAlign", "w:val", "superscript");
    });
}

void StyleSheet::codeLanguages()
{
    for (const QString &language : m_setting.codeLanguages) {
        m_xml.open("w:style").attribute("w:type", "paragraph").attribute("w:customStyle", "1").attribute("w:styleId", style::codeIn(language));
        m_xml.empty("w:name", "w:val", QString(QStringLiteral("Source Code ") + language)).empty("w:basedOn", "w:val", style::code);
        m_xml.empty("w:next", "w:val", style::body).empty("w:uiPriority", "w:val", 30).close();
    }
}

/// Tables have no room of their own below.
void StyleSheet::afterTable()
{
    head("paragraph", {style::afterTable, QStringLiteral("After Table"), style::normal, style::body, 99, false, true});
    m_xml.open("w:pPr").open("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
    m_xml.attribute("w:line", twips(double(m_theme.table.after))).attribute("w:lineRule", "exact").close().close();
    m_xml.open("w:rPr").empty("w:sz", "w:val", 2).empty("w:szCs", "w:val", 2).close().close();
}

QByteArray StyleSheet::make()
{
    m_xml.declaration().open("w:styles").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    defaults();
    head("paragraph", {style::normal, QStringLiteral("Normal")}, true);
    m_xml.close();
    head("character", {"DefaultParagraphFont", QStringLiteral("Default Paragraph Font"), {}, {}, 1, false}, true);
    m_xml.close();
    for (const ParagraphStyle &each : office::paragraphStyles(m_setting)) {
        paragraph(each);
        if (each.id == style::code)
            codeLanguages();
    }
    characters();
    afterTable();
    tableStyles(m_xml, m_setting);
    return m_xml.take();
}

} // namespace

QByteArray stylesPart(const Setting &setting, const office::Fonts &fonts)
{
    return StyleSheet(setting, fonts).make();
}

} // namespace quayside::docx
