// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/styles.h"

#include "writers/odt/names.h"

#include <functional>

namespace quayside::odt {
namespace {

namespace style = office::style;
using office::ParagraphStyle;

constexpr int shortestPart = 2; ///< letters of a divided word before and after the hyphen

class StyleSheet
{
public:
    StyleSheet(XmlWriter &xml, const office::Setting &setting, const office::Fonts &fonts)
        : m_xml(xml), m_setting(setting), m_theme(setting.theme), m_fonts(fonts)
    {}
    void write();

private:
    void open(std::string_view family, const StyleName &name);
    void defaults();
    void paragraph(const ParagraphStyle &how);
    void layout(const ParagraphStyle &how);
    void tabs(const std::vector<office::TabStop> &stops, double left);
    void text(const TextLook &look, bool hyphenate);
    void hyphenation(bool hyphenate);
    void character(std::string_view id, const std::function<void()> &properties);
    void characters();
    void graphics();
    void outline();
    void notes();

    XmlWriter &m_xml;
    const office::Setting &m_setting;
    const Theme &m_theme;
    const office::Fonts &m_fonts;
};

void StyleSheet::open(std::string_view family, const StyleName &name)
{
    m_xml.open("style:style").attribute("style:name", name.name);
    if (name.name != name.shown)
        m_xml.attribute("style:display-name", name.shown);
    m_xml.attribute("style:family", family);
}

void StyleSheet::hyphenation(bool hyphenate)
{
    m_xml.attribute("fo:hyphenate", hyphenate ? "true" : "false");
    if (hyphenate)
        m_xml.attribute("fo:hyphenation-remain-char-count", shortestPart).attribute("fo:hyphenation-push-char-count", shortestPart);
}

void StyleSheet::defaults()
{
    m_xml.open("style:default-style").attribute("style:family", "graphic");
    m_xml.open("style:graphic-properties").attribute("svg:stroke-color", "#000000").attribute("draw:fill", "none").close().close();
    m_xml.open("style:default-style").attribute("style:family", "paragraph");
    m_xml.open("style:paragraph-properties").attribute("fo:orphans", 2).attribute("fo:widows", 2);
    m_xml.attribute("style:line-height-at-least", length(double(m_theme.body.leading))).attribute("style:tab-stop-distance", length(36));
    writeAlignment(m_xml, m_setting.rightToLeft ? Alignment::Right : Alignment::Left);
    m_xml.attribute("style:writing-mode", m_setting.rightToLeft ? "rl-tb" : "lr-tb").close();
    m_xml.open("style:text-properties");
    writeFont(m_xml, m_fonts, FontRole::Body);
    writeSize(m_xml, double(m_theme.body.size));
    m_xml.attribute("fo:color", color(m_theme.body.color));
    const QString language = m_setting.language.isEmpty() ? QStringLiteral("en") : m_setting.language;
    writeLanguage(m_xml, language);
    if (office::lettersOf(language) != office::LetterKind::Western) // else it would be that of whoever opens it
        m_xml.attribute("fo:language", "zxx").attribute("fo:country", "none");
    hyphenation(m_setting.options.hyphenate);
    m_xml.close().close();
    m_xml.open("style:default-style").attribute("style:family", "table").open("style:table-properties").attribute("table:border-model", "collapsing");
    m_xml.close().close();
    m_xml.open("style:default-style").attribute("style:family", "table-row").open("style:table-row-properties").attribute("fo:keep-together", "auto");
    m_xml.close().close();
    open("paragraph", nameOf(style::normal));
    m_xml.attribute("style:class", "text").close();
}

/// Their places count from the indent.
void StyleSheet::tabs(const std::vector<office::TabStop> &stops, double left)
{
    if (stops.empty())
        return;
    m_xml.open("style:tab-stops");
    for (const office::TabStop &stop : stops) {
        m_xml.open("style:tab-stop").attribute("style:position", length(stop.at - left)).attribute("style:type", stop.center ? "center" : "right");
        if (stop.dots)
            m_xml.attribute("style:leader-style", "dotted").attribute("style:leader-text", ".");
        m_xml.close();
    }
    m_xml.close();
}

void StyleSheet::layout(const ParagraphStyle &how)
{
    m_xml.open("style:paragraph-properties");
    m_xml.attribute("fo:margin-top", length(double(how.look.before))).attribute("fo:margin-bottom", length(double(how.look.after)));
    m_xml.attribute("style:line-height-at-least", length(double(how.look.leading)));
    if (how.box)
        writeBox(m_xml, *how.box, how.left, how.right, how.hanging);
    else if (!style::isOfList(how.id)) // whose places their lists have
        writeMargins(m_xml, how.left, how.right, how.hanging);
    if (how.line) {
        m_xml.attribute("fo:border-bottom", length(how.line->width) + QStringLiteral(" solid ") + color(how.line->color));
        m_xml.attribute("fo:padding-bottom", length(how.line->space));
        for (const std::string_view side : {"fo:border-top", "fo:border-left", "fo:border-right"})
            m_xml.attribute(side, "none");
    }
    if (how.keepNext)
        m_xml.attribute("fo:keep-with-next", "always");
    if (how.keepLines)
        m_xml.attribute("fo:keep-together", "always");
    if (how.pageBreak)
        m_xml.attribute("fo:break-before", "page");
    if (how.contextual)
        m_xml.attribute("style:contextual-spacing", "true");
    if (how.leftToRight && m_setting.rightToLeft)
        m_xml.attribute("style:writing-mode", "lr-tb");
    const bool atStart = how.alignment == Alignment::Left && !how.leftToRight; // LibreOffice takes "start" for "left"
    writeAlignment(m_xml, atStart && m_setting.rightToLeft ? Alignment::Right : how.alignment);
    tabs(how.tabs, how.left);
    m_xml.close();
}

void StyleSheet::text(const TextLook &look, bool hyphenate)
{
    m_xml.open("style:text-properties");
    writeFont(m_xml, m_fonts, look.role);
    writeSize(m_xml, double(look.size));
    writeWeight(m_xml, look.bold);
    writePosture(m_xml, look.italic);
    m_xml.attribute("fo:color", color(look.color));
    if (look.role == FontRole::Code) // no language: its words are not checked
        m_xml.attribute("fo:language", "zxx").attribute("fo:country", "none");
    hyphenation(hyphenate);
    m_xml.close();
}

/// What lists of styles show it among.
std::string_view classOf(std::string_view id)
{
    if (style::isOfList(id))
        return "list";
    if (id.starts_with("TOC"))
        return "index";
    if (id == style::header || id == style::footer || id == style::footnote || id == style::caption || id == style::tableCaption || id == style::tableText
        || id == style::tableHead)
        return "extra";
    if (id == style::title || id == style::subtitle)
        return "chapter";
    return id == style::quote || id == style::code ? "html" : "text";
}

void StyleSheet::paragraph(const ParagraphStyle &how)
{
    open("paragraph", nameOf(how.id));
    m_xml.attribute("style:parent-style-name", nameOf(how.basedOn).name);
    if (!how.next.empty())
        m_xml.attribute("style:next-style-name", nameOf(how.next).name);
    if (how.outline > 0)
        m_xml.attribute("style:default-outline-level", how.outline);
    m_xml.attribute("style:class", classOf(how.id));
    layout(how);
    text(how.look, how.hyphenate && m_setting.options.hyphenate && how.look.role != FontRole::Code);
    m_xml.close();
}

void StyleSheet::character(std::string_view id, const std::function<void()> &properties)
{
    open("text", nameOf(id));
    m_xml.open("style:text-properties");
    properties();
    m_xml.close().close();
}

void StyleSheet::characters()
{
    character(style::hyperlink, [&] { m_xml.attribute("fo:color", color(m_theme.link)).attribute("style:text-underline-style", "none"); });
    open("text", {QStringLiteral("Visited_20_Internet_20_Link"), QStringLiteral("Visited Internet Link")});
    m_xml.open("style:text-properties").attribute("fo:color", color(m_theme.link)).attribute("style:text-underline-style", "none").close().close();
    character(style::emphasis, [&] { writePosture(m_xml, true); });
    character(style::strong, [&] { writeWeight(m_xml, true); });
    character(style::verbatim, [&] {
        writeFont(m_xml, m_fonts, FontRole::Code);
        writeSize(m_xml, sizeOfStyle(style::verbatim, m_setting));
        if (m_theme.inlineCodeBackground != 0)
            m_xml.attribute("fo:background-color", color(m_theme.inlineCodeBackground));
        m_xml.attribute("fo:language", "zxx").attribute("fo:country", "none").attribute("fo:hyphenate", "false");
    });
    character(style::keyboard, [&] {
        writeFont(m_xml, m_fonts, FontRole::Code);
        writeSize(m_xml, sizeOfStyle(style::keyboard, m_setting));
        m_xml.attribute("fo:language", "zxx").attribute("fo:country", "none").attribute("fo:hyphenate", "false");
        m_xml.attribute("fo:background-color", color(m_theme.codeBackground));
    });
    const bool ownDigits = m_fonts.numbers() != m_fonts.complex();
    const auto digits = [&] {
        if (ownDigits)
            m_xml.attribute("style:font-name-complex", m_fonts.numbers());
    };
    character(style::noteReference, [&] {
        m_xml.attribute("fo:color", color(m_theme.link)).attribute("style:text-position", "super 58%");
        digits();
    });
    open("text", {QStringLiteral("Footnote_20_Symbol"), QStringLiteral("Footnote Symbol")});
    m_xml.open("style:text-properties").attribute("fo:color", color(m_theme.link));
    digits();
    m_xml.close().close();
    if (ownDigits) {
        open("text", {QLatin1StringView(numberStyle), QStringLiteral("Numbering Symbols")});
        m_xml.empty("style:text-properties", "style:font-name-complex", m_fonts.numbers()).close();
    }
    open("text", {QStringLiteral("Index_20_Link"), QStringLiteral("Index Link")});
    m_xml.close();
    open("text", {QStringLiteral("Rubies"), QStringLiteral("Rubies")});
    m_xml.open("style:text-properties");
    writeSize(m_xml, double(m_theme.body.size) / 2);
    m_xml.close().close();
}

void StyleSheet::graphics()
{
    open("graphic", {QStringLiteral("Graphics"), QStringLiteral("Graphics")});
    m_xml.open("style:graphic-properties").attribute("text:anchor-type", "as-char").attribute("style:vertical-pos", "top");
    m_xml.attribute("style:vertical-rel", "baseline").attribute("fo:border", "none").attribute("fo:padding", length(0)).close().close();
    open("graphic", {QStringLiteral("Formula"), QStringLiteral("Formula")});
    m_xml.open("style:graphic-properties").attribute("text:anchor-type", "as-char").attribute("style:vertical-pos", "middle");
    m_xml.attribute("style:vertical-rel", "text").attribute("fo:border", "none").attribute("fo:padding", length(0)).close().close();
}

void StyleSheet::outline()
{
    m_xml.open("text:outline-style").attribute("style:name", "Outline");
    for (int level = 1; level <= mostLevels; ++level)
        m_xml.open("text:outline-level-style").attribute("text:level", level).attribute("style:num-format", "").close();
    m_xml.close();
}

void StyleSheet::notes()
{
    m_xml.open("text:notes-configuration").attribute("text:note-class", "footnote");
    m_xml.attribute("text:citation-style-name", "Footnote_20_Symbol").attribute("text:citation-body-style-name", nameOf(style::noteReference).name);
    m_xml.attribute("text:default-style-name", nameOf(style::footnote).name).attribute("style:num-suffix", " ").attribute("style:num-format", "1");
    m_xml.attribute("text:start-value", 0);
    m_xml.attribute("text:footnotes-position", "page").attribute("text:start-numbering-at", "document").close();
}

void StyleSheet::write()
{
    defaults();
    for (const ParagraphStyle &each : office::paragraphStyles(m_setting))
        paragraph(each);
    for (const QString &language : m_setting.codeLanguages) {
        open("paragraph", codeNameOf(language));
        m_xml.attribute("style:parent-style-name", nameOf(style::code).name).attribute("style:next-style-name", nameOf(style::body).name);
        m_xml.attribute("style:class", "html").close();
    }
    characters();
    graphics();
    outline();
    notes();
}

} // namespace

void writeStyles(XmlWriter &xml, const office::Setting &setting, const office::Fonts &fonts)
{
    StyleSheet(xml, setting, fonts).write();
}

double sizeOfStyle(std::string_view characterStyle, const office::Setting &setting)
{
    const auto text = double(setting.theme.body.size);
    return characterStyle == style::keyboard ? office::keyboardSize(setting, text) : office::inlineCodeSize(setting, text);
}

} // namespace quayside::odt
