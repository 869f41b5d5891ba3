// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/meta.h"

#include "writers/odt/properties.h"

#include <QSet>

namespace quayside::odt {
namespace {

void element(XmlWriter &xml, std::string_view name, const QString &value)
{
    if (!value.isEmpty())
        xml.element(name, value);
}

void writeOwn(XmlWriter &xml, const Metadata &metadata)
{
    QSet<QString> names;
    for (const auto &[key, value] : metadata.all) {
        const QString name = key.simplified();
        if (name.isEmpty() || value.isEmpty() || office::isKnownProperty(name.toCaseFolded()) || names.contains(name))
            continue;
        names.insert(name);
        xml.open("meta:user-defined").attribute("meta:name", name).attribute("meta:value-type", "string").text(value).close();
    }
}

} // namespace

QByteArray metaPart(const WriteInput &input, const office::Setting &setting)
{
    const Metadata &metadata = input.document.metadata;
    XmlWriter xml;
    beginPart(xml, "office:document-meta");
    xml.open("office:meta").element("meta:generator", u"Quayside");
    element(xml, "dc:title", setting.title);
    element(xml, "dc:description", metadata.description);
    element(xml, "dc:subject", metadata.subtitle);
    for (const QString &keyword : metadata.keywords)
        element(xml, "meta:keyword", keyword);
    const QString authors = metadata.authors.join(QStringLiteral("; "));
    element(xml, "meta:initial-creator", authors);
    element(xml, "dc:creator", authors);
    if (input.asOf.isValid()) {
        const QString instant = input.asOf.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        xml.element("meta:creation-date", instant).element("dc:date", instant);
    }
    element(xml, "dc:language", setting.language);
    writeOwn(xml, metadata);
    return xml.take();
}

QByteArray settingsPart()
{
    XmlWriter xml;
    beginPart(xml, "office:document-settings");
    xml.open("office:settings").open("config:config-item-set").attribute("config:name", "ooo:configuration-settings");
    const auto item = [&](std::string_view name, bool value) {
        xml.open("config:config-item").attribute("config:name", name).attribute("config:type", "boolean").text(value ? u"true" : u"false").close();
    };
    item("AddParaTableSpacing", false); // neighbours share the larger room
    item("AddParaTableSpacingAtStart", true);
    item("AddParaSpacingToTableCells", true);
    item("TabAtLeftIndentForParagraphsInList", true);
    item("TabsRelativeToIndent", true);
    item("IgnoreFirstLineIndentInNumbering", false);
    item("DoNotJustifyLinesWithManualBreak", true);
    item("UseFormerLineSpacing", false);
    item("UseFormerObjectPositioning", false);
    item("UseFormerTextWrapping", false);
    item("UseOldNumbering", false);
    item("MathBaselineAlignment", true);
    item("EmbedFonts", false);
    return xml.take();
}

QByteArray formulaSettings(double size)
{
    XmlWriter xml;
    beginPart(xml, "office:document-settings");
    xml.open("office:settings").open("config:config-item-set").attribute("config:name", "ooo:configuration-settings");
    xml.open("config:config-item").attribute("config:name", "BaseFontHeight").attribute("config:type", "short");
    xml.text(QString::number(std::lround(size)));
    return xml.take();
}

} // namespace quayside::odt
