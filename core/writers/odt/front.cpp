// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/front.h"

#include "writers/odt/names.h"
#include "writers/odt/properties.h"

namespace quayside::odt {
namespace {

namespace style = office::style;
using Family = AutomaticStyles::Family;

void paragraph(XmlWriter &xml, const QString &styleName, const QString &words)
{
    if (words.isEmpty())
        return;
    xml.open("text:p").attribute("text:style-name", styleName);
    writeWords(xml, words, true);
    xml.close();
}

/// The style of the paragraph that comes first in the document, where a template begins on other pages.
QString firstStyle(const QString &name, const QByteArray &properties, Parts &parts)
{
    const QString page = std::exchange(parts.firstPage, {});
    return page.isEmpty() && properties.isEmpty() ? name : parts.styles.add(Family::Paragraph, name, properties, page);
}

/// The colored background of the page, where the theme has one: a drawing in the first paragraph. One that is bound to the page itself is lost in
/// LibreOffice where pages are read from the right.
void writeBackground(XmlWriter &xml, const office::Setting &setting, Parts &parts)
{
    if (!setting.cover)
        return;
    XmlWriter look;
    look.open("style:graphic-properties").attribute("draw:stroke", "none").attribute("draw:fill", "solid");
    look.attribute("draw:fill-color", color(setting.theme.coverBackground)).attribute("style:run-through", "background");
    look.attribute("style:wrap", "run-through").attribute("style:horizontal-pos", "center").attribute("style:horizontal-rel", "page");
    look.attribute("style:vertical-pos", "top").attribute("style:vertical-rel", "page").close();
    xml.open("draw:rect").attribute("draw:style-name", parts.styles.add(Family::Graphic, {}, look.take())).attribute("draw:z-index", 0);
    xml.attribute("draw:name", "Background").attribute("text:anchor-type", "paragraph");
    xml.attribute("svg:width", length(setting.page.page.width())).attribute("svg:height", length(setting.page.page.height())).close();
}

/// The style of an abstract's paragraphs.
QString abstractStyle(const office::Setting &setting, Parts &parts)
{
    const QString body = nameOf(style::body).name;
    if (!setting.cover || setting.theme.coverColor == 0)
        return body;
    XmlWriter properties;
    properties.empty("style:text-properties", "fo:color", color(setting.theme.coverColor));
    return parts.styles.add(Family::Paragraph, body, properties.take());
}

/// What an entry is made of when the index is brought up to date.
void writeEntryTemplate(XmlWriter &xml, int level)
{
    xml.open("text:table-of-content-entry-template").attribute("text:outline-level", level);
    xml.attribute("text:style-name", nameOf(style::contents(level)).name);
    xml.empty("text:index-entry-link-start", "text:style-name", "Index_20_Link").empty("text:index-entry-chapter").empty("text:index-entry-text");
    xml.open("text:index-entry-tab-stop").attribute("style:type", "right").attribute("style:leader-char", level > 1 ? "." : " ").close();
    xml.empty("text:index-entry-page-number").empty("text:index-entry-link-end").close();
}

} // namespace

void writeTitlePage(XmlWriter &xml, const Metadata &metadata, const office::Setting &setting, const office::PlacedPicture *logo, Parts &parts)
{
    QString title = nameOf(style::title).name;
    if (logo) {
        xml.open("text:p").attribute("text:style-name", firstStyle(nameOf(style::author).name, {}, parts));
        writeBackground(xml, setting, parts);
        TextBody::writePicture(xml, *logo, parts.styles);
        xml.close();
        XmlWriter properties;
        properties.empty("style:paragraph-properties", "fo:margin-top", length(double(setting.theme.title.leading)));
        title = parts.styles.add(Family::Paragraph, title, properties.take());
    } else {
        title = firstStyle(title, {}, parts);
    }
    xml.open("text:p").attribute("text:style-name", title);
    if (!logo)
        writeBackground(xml, setting, parts);
    writeWords(xml, setting.title, true);
    xml.close();
    paragraph(xml, nameOf(style::subtitle).name, metadata.subtitle);
    for (const QString &author : metadata.authors)
        paragraph(xml, nameOf(style::author).name, author);
    paragraph(xml, nameOf(style::date).name, setting.date);
    if (setting.options.titleAbstract) {
        for (const QString &part : metadata.description.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
            paragraph(xml, abstractStyle(setting, parts), part.simplified());
    }
}

void writeContents(XmlWriter &xml, const std::vector<office::ContentsEntry> &entries, const office::Setting &setting, bool onNewPage, Parts &parts)
{
    if (entries.empty())
        return;
    const QString words = label(Label::Contents, setting.locale);
    const QString section = parts.styles.add(Family::Section, {}, R"(<style:section-properties style:editable="false"/>)");
    QString heading = nameOf(style::tocHeading).name;
    heading = firstStyle(heading, onNewPage ? R"(<style:paragraph-properties fo:break-before="page"/>)" : "", parts);
    xml.open("text:table-of-content").attribute("text:style-name", section).attribute("text:protected", "false").attribute("text:name", words);
    xml.open("text:table-of-content-source").attribute("text:outline-level", setting.options.contentsDepth);
    xml.open("text:index-title-template").attribute("text:style-name", nameOf(style::tocHeading).name).text(words).close();
    for (int level = 1; level <= 6; ++level)
        writeEntryTemplate(xml, level);
    xml.close().open("text:index-body");
    xml.open("text:index-title").attribute("text:style-name", section).attribute("text:name", words + QStringLiteral("_Head"));
    paragraph(xml, heading, words);
    xml.close();
    for (const office::ContentsEntry &entry : entries) {
        xml.open("text:p").attribute("text:style-name", nameOf(style::contents(entry.level)).name);
        xml.open("text:a").attribute("xlink:type", "simple").attribute("xlink:href", u'#' + entry.bookmark);
        xml.attribute("text:style-name", "Index_20_Link").attribute("text:visited-style-name", "Index_20_Link");
        writeWords(xml, entry.title, true);
        xml.empty("text:tab");
        if (entry.page > 0)
            xml.text(QString::number(entry.page));
        xml.close().close();
    }
    xml.close().close();
}

} // namespace quayside::odt
