// SPDX-License-Identifier: GPL-3.0-or-later
// https://www.w3.org/TR/epub-33/#sec-package-doc, https://www.w3.org/TR/epub-a11y-11/
#include "writers/epub/packagedocument.h"

#include "writers/xmlwriter.h"

namespace quayside::epub {
namespace {

void property(XmlWriter &xml, std::string_view name, QStringView value)
{
    xml.raw("\n    ").open("meta").attribute("property", name).text(value).close();
}

void refine(XmlWriter &xml, std::string_view id, std::string_view name, QStringView value)
{
    xml.raw("\n    ").open("meta").attribute("refines", id).attribute("property", name).text(value).close();
}

/// An element of Dublin Core, unless @p value is empty.
void core(XmlWriter &xml, std::string_view name, QStringView value)
{
    if (!value.isEmpty())
        xml.raw("\n    ").element(name, value);
}

void people(XmlWriter &xml, const QStringList &authors)
{
    for (qsizetype i = 0; i < authors.size(); ++i) {
        const QString id = QStringLiteral("creator-%1").arg(i + 1);
        xml.raw("\n    ").open("dc:creator").attribute("id", id).text(authors.at(i)).close();
        xml.raw("\n    ").open("meta").attribute("refines", QString(u'#' + id)).attribute("property", "role").attribute("scheme", "marc:relators");
        xml.text(u"aut").close();
    }
}

/// What can be said of the content by what it is made of; nothing that a person would have to judge.
void accessibilityMetadata(XmlWriter &xml, const Accessibility &content)
{
    property(xml, "schema:accessMode", u"textual");
    if (content.images)
        property(xml, "schema:accessMode", u"visual");
    if (!content.undescribed)
        property(xml, "schema:accessModeSufficient", u"textual");
    if (content.images)
        property(xml, "schema:accessModeSufficient", u"textual,visual");
    for (const QStringView feature : {u"tableOfContents", u"readingOrder", u"structuralNavigation", u"displayTransformability"})
        property(xml, "schema:accessibilityFeature", feature);
    if (content.images && !content.undescribed)
        property(xml, "schema:accessibilityFeature", u"alternativeText");
    if (content.formulas)
        property(xml, "schema:accessibilityFeature", u"MathML");
    if (content.pages) {
        property(xml, "schema:accessibilityFeature", u"pageBreakMarkers");
        property(xml, "schema:accessibilityFeature", u"pageNavigation");
    }
    if (content.animated)
        property(xml, "schema:accessibilityHazard", u"unknown");
    else
        property(xml, "schema:accessibilityHazard", u"none");
    QString summary =
        QStringLiteral("The text reflows and can be read aloud; headings, lists and tables are marked as such, and a table of contents leads to all chapters.");
    if (content.images)
        summary += content.undescribed ? QStringLiteral(" Some images have no description.") : QStringLiteral(" All images have a description.");
    if (content.formulas)
        summary += QStringLiteral(" Formulas are MathML.");
    if (content.footnotes)
        summary += QStringLiteral(" Footnotes are linked with the places that call them.");
    xml.raw("\n    ").open("meta").attribute("property", "schema:accessibilitySummary").attribute("xml:lang", "en").text(summary).close();
}

void metadata(XmlWriter &xml, const BookFacts &facts, const Accessibility &accessibility, const QString &cover)
{
    xml.raw("\n  ").open("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.raw("\n    ").open("dc:identifier").attribute("id", "identifier").text(facts.identifier).close();
    xml.raw("\n    ").open("dc:title").attribute("id", "title").text(facts.title).close();
    refine(xml, "#title", "title-type", u"main");
    if (!facts.subtitle.isEmpty()) {
        xml.raw("\n    ").open("dc:title").attribute("id", "subtitle").text(facts.subtitle).close();
        refine(xml, "#subtitle", "title-type", u"subtitle");
    }
    core(xml, "dc:language", facts.language);
    people(xml, facts.authors);
    core(xml, "dc:date", facts.date);
    core(xml, "dc:description", facts.description);
    core(xml, "dc:publisher", facts.publisher);
    core(xml, "dc:rights", facts.rights);
    for (const QString &subject : facts.subjects)
        core(xml, "dc:subject", subject);
    if (accessibility.pages) { // EPUB 3.3, D.3.9: whose pages they are
        xml.raw("\n    ").open("dc:source").attribute("id", "pages").text(facts.title + QStringLiteral(" (PDF)")).close();
        refine(xml, "#pages", "source-of", u"pagination");
    }
    property(xml, "dcterms:modified", facts.modified);
    accessibilityMetadata(xml, accessibility);
    xml.raw("\n    ").open("meta").attribute("name", "generator").attribute("content", "Quayside " QUAYSIDE_VERSION).close();
    if (!cover.isEmpty()) // what readers of EPUB 2 look for
        xml.raw("\n    ").open("meta").attribute("name", "cover").attribute("content", cover).close();
    xml.raw("\n  ").close();
}

} // namespace

QByteArray packageDocument(const BookFacts &facts, const Accessibility &accessibility, const std::vector<Item> &items, const QString &cover)
{
    XmlWriter xml;
    xml.declaration().open("package").attribute("xmlns", "http://www.idpf.org/2007/opf").attribute("version", "3.0");
    xml.attribute("unique-identifier", "identifier").attribute("xml:lang", facts.language).attribute("dir", facts.rightToLeft ? "rtl" : "ltr");
    metadata(xml, facts, accessibility, cover);
    xml.raw("\n  ").open("manifest");
    for (const Item &item : items) {
        xml.raw("\n    ").open("item").attribute("id", item.id).attribute("href", item.file).attribute("media-type", item.mediaType);
        if (!item.properties.isEmpty())
            xml.attribute("properties", item.properties);
        xml.close();
    }
    xml.raw("\n  ").close().raw("\n  ").open("spine").attribute("toc", "ncx");
    if (facts.rightToLeft)
        xml.attribute("page-progression-direction", "rtl");
    for (const Item &item : items) {
        if (item.reading == Item::Reading::Linear)
            xml.raw("\n    ").empty("itemref", "idref", item.id);
    }
    xml.raw("\n  ").close().raw("\n").close().raw("\n");
    return xml.take();
}

QByteArray container(const QString &path)
{
    XmlWriter xml;
    xml.declaration().open("container").attribute("version", "1.0").attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container");
    xml.raw("\n  ").open("rootfiles").raw("\n    ").open("rootfile").attribute("full-path", path);
    xml.attribute("media-type", "application/oebps-package+xml").close().raw("\n  ").close().raw("\n").close().raw("\n");
    return xml.take();
}

} // namespace quayside::epub
