// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/styles.h"

#include "writers/docx/borders.h"

#include <algorithm>
#include <array>
#include <functional>

namespace quayside::docx {
namespace style {
namespace {

template<std::size_t size>
std::string_view of(const std::array<std::string_view, size> &names, int index)
{
    return names[static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(size) - 1))];
}

} // namespace

std::string_view heading(int level)
{
    return of(std::array<std::string_view, 6>{"Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"}, level - 1);
}

std::string_view contents(int level)
{
    return of(std::array<std::string_view, 6>{"TOC1", "TOC2", "TOC3", "TOC4", "TOC5", "TOC6"}, level - 1);
}

QString codeIn(const QString &language)
{
    return QLatin1StringView(code.data(), static_cast<qsizetype>(code.size())) + u'-' + language;
}

std::string_view bullet(int depth)
{
    return of(std::array<std::string_view, 5>{"ListBullet", "ListBullet2", "ListBullet3", "ListBullet4", "ListBullet5"}, depth);
}

std::string_view number(int depth)
{
    return of(std::array<std::string_view, 5>{"ListNumber", "ListNumber2", "ListNumber3", "ListNumber4", "ListNumber5"}, depth);
}

std::string_view listContinue(int depth)
{
    return of(std::array<std::string_view, 5>{"ListContinue", "ListContinue2", "ListContinue3", "ListContinue4", "ListContinue5"}, depth);
}

std::string_view alert(AlertKind kind)
{
    return of(std::array<std::string_view, 5>{"Note", "Tip", "Important", "Warning", "Caution"}, static_cast<int>(kind));
}

std::string_view alertTitle(AlertKind kind)
{
    return of(std::array<std::string_view, 5>{"NoteTitle", "TipTitle", "ImportantTitle", "WarningTitle", "CautionTitle"}, static_cast<int>(kind));
}

} // namespace style

double boxInset(const Setting &setting)
{
    return double(setting.theme.frameInset);
}

namespace {

/// What a style is called, and what it stands on.
struct Head {
    std::string_view id;
    QString name;
    std::string_view basedOn = "Normal";
    std::string_view next = {};
    int priority = 0;
    bool shown = true; ///< in the gallery of styles
};

/// What paragraphs of a style have besides the measures of their text, each in the order of CT_PPrBase.
struct Layout {
    bool keepNext = false;
    bool keepLines = false;
    bool pageBreak = false;
    std::function<void(XmlWriter &)> box{}; ///< borders and shade
    std::function<void(XmlWriter &)> tabs{};
    bool hyphenate = true;
    bool leftToRight = false; ///< in any document
    double left = 0;          ///< points
    double right = 0;
    double hanging = 0;
    bool contextual = false;
    std::string_view alignment = {};
    int outline = 0; ///< level from 1; 0: none
};

class StyleSheet
{
public:
    StyleSheet(const Setting &setting, const Fonts &fonts) : m_setting(setting), m_theme(setting.theme), m_fonts(fonts) {}
    QByteArray make();

private:
    void defaults();
    void head(std::string_view type, const Head &head, bool isDefault = false);
    void spacing(const TextLook &look);
    void layout(const TextLook &look, const Layout &how);
    void text(const TextLook &look);
    void paragraph(const Head &named, const TextLook &look, const Layout &how = {});
    void character(const Head &named, const std::function<void()> &properties);
    void bodyStyles();
    void titles();
    void headings();
    void lists();
    void boxes();
    void contents();
    void running();
    void characters();
    void tables();
    [[nodiscard]] TextLook like(TextLook look, float before, float after) const;

    const Setting &m_setting;
    const Theme &m_theme;
    const Fonts &m_fonts;
    XmlWriter m_xml;
};

TextLook StyleSheet::like(TextLook look, float before, float after) const
{
    look.before = before;
    look.after = after;
    return look;
}

/// Whether Word knows no style of this name.
bool isCustom(std::string_view id)
{
    constexpr std::array own{style::code,
                             style::author,
                             style::term,
                             style::definition,
                             style::definitionMore,
                             style::summary,
                             style::figure,
                             style::tableCaption,
                             style::rule,
                             style::tableText,
                             style::tableHead,
                             style::afterTable,
                             style::verbatim,
                             style::keyboard,
                             std::string_view("Note"),
                             std::string_view("Tip"),
                             std::string_view("Important"),
                             std::string_view("Warning"),
                             std::string_view("Caution")};
    return id.ends_with("Title") ? id != style::title && id != style::subtitle : std::find(own.begin(), own.end(), id) != own.end();
}

void StyleSheet::head(std::string_view type, const Head &head, bool isDefault)
{
    m_xml.open("w:style").attribute("w:type", type);
    if (isDefault)
        m_xml.attribute("w:default", "1");
    if (isCustom(head.id))
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

void StyleSheet::layout(const TextLook &look, const Layout &how)
{
    m_xml.open("w:pPr");
    if (how.keepNext)
        m_xml.empty("w:keepNext");
    if (how.keepLines)
        m_xml.empty("w:keepLines");
    if (how.pageBreak)
        m_xml.empty("w:pageBreakBefore");
    if (how.box)
        how.box(m_xml);
    if (how.tabs)
        how.tabs(m_xml);
    if (!how.hyphenate)
        m_xml.empty("w:suppressAutoHyphens");
    if (how.leftToRight && m_setting.rightToLeft)
        m_xml.empty("w:bidi", "w:val", 0);
    spacing(look);
    if (how.left != 0 || how.right != 0 || how.hanging != 0) {
        m_xml.open("w:ind").attribute("w:left", twips(how.left)).attribute("w:right", twips(how.right));
        m_xml.attribute("w:hanging", twips(how.hanging)).close();
    }
    if (how.contextual)
        m_xml.empty("w:contextualSpacing");
    if (!how.alignment.empty())
        m_xml.empty("w:jc", "w:val", how.alignment);
    if (how.outline > 0)
        m_xml.empty("w:outlineLvl", "w:val", how.outline - 1);
    m_xml.close();
}

void StyleSheet::text(const TextLook &look)
{
    m_xml.open("w:rPr");
    m_fonts.write(m_xml, look.role);
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

void StyleSheet::paragraph(const Head &named, const TextLook &look, const Layout &how)
{
    head("paragraph", named);
    layout(look, how);
    text(look);
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
    m_fonts.write(m_xml, FontRole::Body);
    m_xml.empty("w:color", "w:val", hex(m_theme.body.color));
    m_xml.empty("w:sz", "w:val", halfPoints(double(m_theme.body.size))).empty("w:szCs", "w:val", halfPoints(double(m_theme.body.size)));
    writeLanguage(m_xml, m_setting.language.isEmpty() ? QStringLiteral("en") : m_setting.language);
    m_xml.close().close().open("w:pPrDefault").open("w:pPr");
    if (m_setting.rightToLeft)
        m_xml.empty("w:bidi");
    m_xml.open("w:spacing").attribute("w:line", twips(double(m_theme.body.leading))).attribute("w:lineRule", "atLeast").close();
    m_xml.close().close().close();
}

void StyleSheet::bodyStyles()
{
    head("paragraph", {"Normal", QStringLiteral("Normal")}, true);
    m_xml.close();
    head("character", {"DefaultParagraphFont", QStringLiteral("Default Paragraph Font"), {}, {}, 1, false}, true);
    m_xml.close();
    const std::string_view edge = m_setting.justify ? "both" : "left";
    paragraph({style::body, QStringLiteral("Body Text")}, m_theme.body, {.alignment = edge});
    const TextLook &note = m_theme.note;
    paragraph({style::footnote, QStringLiteral("footnote text"), "Normal", {}, 99, false}, note, {.alignment = edge});
    const double indent = double(m_theme.listIndent);
    paragraph({style::term, QStringLiteral("Definition Term"), "Normal", style::definition},
              [&] {
                  TextLook look = like(m_theme.body, m_theme.body.before, 1);
                  look.bold = true;
                  return look;
              }(),
              {.keepNext = true});
    paragraph({style::definition, QStringLiteral("Definition")}, m_theme.body, {.left = indent, .alignment = edge});
    paragraph({style::definitionMore, QStringLiteral("Definition Continue"), style::definition, {}, 0, false}, m_theme.body,
              {.left = indent, .alignment = edge});
    paragraph({style::summary, QStringLiteral("Details Summary"), "Normal", style::body},
              [&] {
                  TextLook look = m_theme.body;
                  look.bold = true;
                  return look;
              }(),
              {.keepNext = true});
    paragraph({style::figure, QStringLiteral("Figure"), "Normal", style::caption}, like(m_theme.body, m_theme.body.after * 1.5F, m_theme.body.after * 1.5F),
              {.alignment = "center"});
    paragraph({style::caption, QStringLiteral("caption"), "Normal", style::body, 35}, m_theme.caption, {.hyphenate = false, .alignment = "center"});
    paragraph({style::tableCaption, QStringLiteral("Table Caption"), style::caption, style::body, 35}, like(m_theme.caption, m_theme.table.before, 4),
              {.keepNext = true, .hyphenate = false, .alignment = "center"});
    paragraph({style::rule, QStringLiteral("Horizontal Line"), "Normal", style::body}, like(m_theme.body, m_theme.body.after, m_theme.body.after), [&] {
        Layout how;
        const double side = std::max(0.0, (m_setting.page.columnWidth() - 96) / 2);
        how.left = side;
        how.right = side;
        how.box = [this](XmlWriter &xml) { writeBorders(xml, {{"w:bottom", 0.75, 0, m_theme.rule}}); };
        return how;
    }());
}

void StyleSheet::titles()
{
    TextLook title = m_theme.title;
    title.before = static_cast<float>(m_setting.page.columnHeight() * 0.24);
    paragraph({style::title, QStringLiteral("Title"), "Normal", style::subtitle, 10}, title, {.keepNext = true, .keepLines = true, .hyphenate = false});
    paragraph({style::subtitle, QStringLiteral("Subtitle"), "Normal", style::author, 11}, m_theme.subtitle, {.keepNext = true, .hyphenate = false});
    paragraph({style::author, QStringLiteral("Author"), "Normal", style::author, 12}, m_theme.author, {.keepNext = true, .hyphenate = false});
    TextLook date = like(m_theme.author, m_theme.author.leading, m_theme.author.leading * 2);
    date.color = m_theme.muted;
    paragraph({style::date, QStringLiteral("Date"), "Normal", style::body, 13}, date, {.hyphenate = false});
}

void StyleSheet::headings()
{
    for (int level = 1; level <= 6; ++level) {
        const TextLook &look = m_theme.headings[static_cast<std::size_t>(level) - 1];
        Layout how{.keepNext = true, .keepLines = true, .hyphenate = false, .outline = level};
        how.pageBreak = level == 1 && m_setting.options.chaptersOnNewPage;
        if (look.rule)
            how.box = [this](XmlWriter &xml) { writeBorders(xml, {{"w:bottom", 0.75, 3, m_theme.rule}}); };
        paragraph({style::heading(level), QStringLiteral("heading %1").arg(level), "Normal", style::body, 9}, look, how);
    }
}

void StyleSheet::lists()
{
    const TextLook &look = m_theme.body;
    const std::string_view edge = m_setting.justify ? "both" : "left";
    for (int depth = 0; depth < 5; ++depth) {
        const QString digit = depth == 0 ? QString() : QStringLiteral(" %1").arg(depth + 1);
        const double indent = double(m_theme.listIndent) * (depth + 1);
        const Layout item{.left = indent, .hanging = double(m_theme.listIndent), .contextual = true, .alignment = edge};
        paragraph({style::bullet(depth), QStringLiteral("List Bullet") + digit, "Normal", {}, 36, depth < 3}, look, item);
        paragraph({style::number(depth), QStringLiteral("List Number") + digit, "Normal", {}, 36, depth < 3}, look, item);
        paragraph({style::listContinue(depth), QStringLiteral("List Continue") + digit, "Normal", {}, 36, false}, look,
                  {.left = indent, .contextual = true, .alignment = edge});
    }
}

void StyleSheet::boxes()
{
    const double inset = boxInset(m_setting);
    const double indent = double(m_theme.quoteIndent);
    const std::string_view edge = m_setting.justify ? "both" : "left";
    TextLook quote = like(m_theme.quote, 0, m_theme.quote.after);
    paragraph({style::quote, QStringLiteral("Quote"), "Normal", {}, 29}, quote, [&] {
        Layout how{.left = indent, .alignment = edge};
        how.box = [this, indent](XmlWriter &xml) { writeBox(xml, quoteBox(m_setting), indent, m_setting.rightToLeft); };
        return how;
    }());
    paragraph({style::code, QStringLiteral("Source Code"), "Normal", style::body, 30}, m_theme.code, [&] {
        Layout how{.hyphenate = false, .leftToRight = true, .left = inset, .right = inset, .alignment = "left"};
        how.box = [this, inset](XmlWriter &xml) { writeBox(xml, codeBox(m_setting), inset, false); };
        return how;
    }());
    for (const QString &language : m_setting.codeLanguages) {
        m_xml.open("w:style").attribute("w:type", "paragraph").attribute("w:customStyle", "1").attribute("w:styleId", style::codeIn(language));
        m_xml.empty("w:name", "w:val", QString(QStringLiteral("Source Code ") + language)).empty("w:basedOn", "w:val", style::code);
        m_xml.empty("w:next", "w:val", style::body).empty("w:uiPriority", "w:val", 30).close();
    }
    for (const AlertKind kind : {AlertKind::Note, AlertKind::Tip, AlertKind::Important, AlertKind::Warning, AlertKind::Caution}) {
        const auto index = static_cast<std::size_t>(kind);
        Layout how{.left = indent, .right = inset, .alignment = edge};
        how.box = [this, kind, indent](XmlWriter &xml) { writeBox(xml, alertBox(m_setting, kind), indent, m_setting.rightToLeft); };
        const QString name = QString::fromLatin1(style::alert(kind).data(), static_cast<qsizetype>(style::alert(kind).size()));
        paragraph({style::alert(kind), name + QStringLiteral(" Alert"), "Normal", {}, 31}, m_theme.body, how);
        TextLook title = like(m_theme.body, m_theme.body.after, 2);
        title.role = FontRole::Heading;
        title.bold = true;
        title.color = m_theme.alerts[index];
        title.size *= 0.95F;
        how.keepNext = true;
        how.alignment = "left";
        paragraph({style::alertTitle(kind), name + QStringLiteral(" Alert Title"), "Normal", style::alert(kind), 31}, title, how);
    }
}

void StyleSheet::contents()
{
    const TextLook heading = m_theme.headings[0];
    paragraph({style::tocHeading, QStringLiteral("TOC Heading"), "Normal", style::body, 39}, heading,
              {.keepNext = true, .keepLines = true, .hyphenate = false});
    const double width = m_setting.page.columnWidth();
    for (int level = 1; level <= 6; ++level) {
        const TextLook &look = m_theme.contents[static_cast<std::size_t>(std::min(level, 4)) - 1];
        Layout how{.hyphenate = false, .left = double(m_theme.listIndent) * 0.9 * (level - 1), .alignment = "left"};
        how.tabs = [width, level](XmlWriter &xml) {
            xml.open("w:tabs").open("w:tab").attribute("w:val", "right");
            if (level > 1)
                xml.attribute("w:leader", "dot");
            xml.attribute("w:pos", twips(width)).close().close();
        };
        paragraph({style::contents(level), QStringLiteral("toc %1").arg(level), "Normal", "Normal", 39, false}, look, how);
    }
}

void StyleSheet::running()
{
    const double width = m_setting.page.columnWidth();
    Layout how{.hyphenate = false, .alignment = "left"};
    how.tabs = [width](XmlWriter &xml) {
        xml.open("w:tabs").open("w:tab").attribute("w:val", "center").attribute("w:pos", twips(width / 2)).close();
        xml.open("w:tab").attribute("w:val", "right").attribute("w:pos", twips(width)).close().close();
    };
    paragraph({style::header, QStringLiteral("header"), "Normal", {}, 99, false}, like(m_theme.running, 0, 0), how);
    paragraph({style::footer, QStringLiteral("footer"), "Normal", {}, 99, false}, like(m_theme.running, 0, 0), how);
}

void StyleSheet::characters()
{
    const std::string_view base = "DefaultParagraphFont";
    character({style::hyperlink, QStringLiteral("Hyperlink"), base, {}, 99}, [&] { m_xml.empty("w:color", "w:val", hex(m_theme.link)); });
    character({style::emphasis, QStringLiteral("Emphasis"), base, {}, 20}, [&] { m_xml.empty("w:i").empty("w:iCs"); });
    character({style::strong, QStringLiteral("Strong"), base, {}, 22}, [&] { m_xml.empty("w:b").empty("w:bCs"); });
    character({style::verbatim, QStringLiteral("Verbatim Char"), base, {}, 23}, [&] {
        m_fonts.write(m_xml, FontRole::Code);
        m_xml.empty("w:noProof");
        if (m_theme.inlineCodeBackground != 0)
            writeShade(m_xml, m_theme.inlineCodeBackground);
    });
    character({style::keyboard, QStringLiteral("Keyboard"), base, {}, 24}, [&] {
        m_fonts.write(m_xml, FontRole::Code);
        m_xml.empty("w:noProof");
        m_xml.open("w:bdr").attribute("w:val", "single").attribute("w:sz", 4).attribute("w:space", 0).attribute("w:color", hex(m_theme.rule)).close();
    });
    character({style::noteReference, QStringLiteral("footnote reference"), base, {}, 99, false},
              [&] { m_xml.empty("w:color", "w:val", hex(m_theme.link)).empty("w:vertAlign", "w:val", "superscript"); });
}

void StyleSheet::tables()
{
    const TextLook text = like(m_theme.table, 0, 0);
    paragraph({style::tableText, QStringLiteral("Table Text"), "Normal", {}, 32, false}, text, {.alignment = "left"});
    TextLook heading = text;
    heading.bold = true;
    paragraph({style::tableHead, QStringLiteral("Table Heading"), "Normal", {}, 32, false}, heading,
              {.keepNext = true, .hyphenate = false, .alignment = "left"});
    // Tables have no room of their own below.
    head("paragraph", {style::afterTable, QStringLiteral("After Table"), "Normal", style::body, 99, false});
    m_xml.open("w:pPr").open("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
    m_xml.attribute("w:line", twips(double(m_theme.table.after))).attribute("w:lineRule", "exact").close().close();
    m_xml.open("w:rPr").empty("w:sz", "w:val", 2).empty("w:szCs", "w:val", 2).close().close();
}

QByteArray StyleSheet::make()
{
    m_xml.declaration().open("w:styles").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    defaults();
    bodyStyles();
    titles();
    headings();
    lists();
    boxes();
    contents();
    running();
    characters();
    tables();
    tableStyles(m_xml, m_setting);
    return m_xml.take();
}

} // namespace

QByteArray stylesPart(const Setting &setting, const Fonts &fonts)
{
    return StyleSheet(setting, fonts).make();
}

} // namespace quayside::docx
