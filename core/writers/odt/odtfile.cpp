// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/odtfile.h"

#include "writers/odt/front.h"
#include "writers/odt/meta.h"
#include "writers/odt/names.h"
#include "writers/odt/pages.h"
#include "writers/odt/styles.h"

namespace quayside::odt {
namespace {

constexpr auto mediaType = "application/vnd.oasis.opendocument.text";

std::string_view typeOf(const QString &picture)
{
    if (picture.endsWith(QLatin1StringView("svg")))
        return "image/svg+xml";
    if (picture.endsWith(QLatin1StringView("jpeg")))
        return "image/jpeg";
    return picture.endsWith(QLatin1StringView("gif")) ? "image/gif" : "image/png";
}

} // namespace

Result<void> OdtFile::add(const QString &part, const QByteArray &content)
{
    m_names.append(part);
    return m_zip->add(part, content);
}

Result<void> OdtFile::gather()
{
    auto pictures = office::Pictures::of(m_input.document, QStringLiteral("Pictures/"), m_setting.language, m_context);
    if (!pictures)
        return failure(pictures.error());
    m_pictures = *std::move(pictures);
    m_gathered.emplace(office::gatheredOf(m_input, m_setting, m_fonts, *m_pictures, m_bookmarks, m_context));
    for (office::ParagraphStyle &each : office::paragraphStyles(m_setting)) {
        const std::string_view id = each.id;
        m_parts.paragraphs.emplace(id, std::move(each));
    }
    m_parts.notes.resize(m_input.document.footnotes.size());
    m_parts.firstPage = m_template ? m_template->firstPage : QString();
    return m_zip->add(QStringLiteral("mimetype"), QByteArrayView(mediaType), Packing::Stored); // first, so that programs find it
}

/// What comes before the text.
Result<void> OdtFile::front(XmlWriter &xml, TextBody &body)
{
    if (m_setting.options.titlePage) {
        const office::Pictures::Picture *file = m_pictures->find(m_setting.options.titleLogo);
        std::optional<office::PlacedPicture> logo;
        if (file && !file->part.isEmpty()) {
            const QSizeF room(m_setting.page.columnWidth() / 2, m_setting.page.columnHeight() * 0.18);
            logo.emplace(office::PlacedPicture{
                *file, ++m_gathered->pictureNumber, QStringLiteral("Logo"), QStringLiteral("Logo"), {}, office::pictureSize({}, *file, room)});
        }
        writeTitlePage(xml, m_input.document.metadata, m_setting, logo ? &*logo : nullptr, m_parts);
        body.breakPage();
    }
    if (m_setting.options.contents) {
        const auto pages = office::pagesOfHeadings(m_input, m_context);
        if (!pages)
            return failure(pages.error());
        writeContents(xml, office::contentsEntries(m_input.document, m_setting, *pages), m_setting, m_setting.options.titlePage, m_parts);
        body.breakPage();
    }
    return {};
}

Result<void> OdtFile::writeText()
{
    XmlWriter xml(m_text.target());
    TextBody body(xml, *m_gathered, m_parts);
    if (auto begun = front(xml, body); !begun)
        return begun;
    if (auto written = body.write(m_input.document.blocks); !written)
        return written;
    m_replaced += xml.replaced();
    return xml.finish();
}

Result<void> OdtFile::writeContent()
{
    m_names.append(QStringLiteral("content.xml"));
    return m_zip->addMade(m_names.back(), [this](const ArchiveTarget &target) -> Result<void> {
        XmlWriter xml(target);
        beginPart(xml, "office:document-content");
        writeFontFaces(xml, m_fonts.families());
        xml.open("office:automatic-styles");
        m_styles.write(xml);
        xml.close().open("office:body").open("office:text");
        const auto passed = m_text.writeTo([&xml](QByteArrayView bytes) { return xml.raw(bytes).step(); });
        return passed ? xml.finish() : passed;
    });
}

QByteArray OdtFile::stylesPart() const
{
    const office::Pictures::Picture *logo = office::headerLogo(*m_pictures, m_setting);
    XmlWriter xml;
    beginPart(xml, "office:document-styles");
    writeFontFaces(xml, m_fonts.families());
    xml.open("office:styles");
    writeStyles(xml, m_setting, m_fonts);
    m_lists.write(xml);
    xml.close().open("office:automatic-styles");
    writePageLayout(xml, m_setting, logo != nullptr);
    xml.close().open("office:master-styles");
    writeMasterPage(xml, m_setting, office::onlyChapter(m_input.document), logo);
    return m_template ? mergedStyles(*m_template, xml.take()) : xml.take();
}

QByteArray OdtFile::manifest() const
{
    XmlWriter xml;
    xml.declaration().open("manifest:manifest").attribute("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    xml.attribute("manifest:version", "1.3");
    const auto file = [&](const QString &path, std::string_view type) {
        xml.open("manifest:file-entry").attribute("manifest:full-path", path);
        if (path.endsWith(u'/'))
            xml.attribute("manifest:version", "1.3");
        xml.attribute("manifest:media-type", type).close();
    };
    file(QStringLiteral("/"), mediaType);
    for (const QString &name : m_names)
        file(name, "text/xml");
    for (const QString &part : m_pictures->parts())
        file(part, typeOf(part));
    for (const auto &[part, content] : m_template ? m_template->media : std::map<QString, QByteArray>())
        file(part, typeOf(part));
    for (std::size_t i = 1; i <= m_parts.formulas.size(); ++i) {
        file(QStringLiteral("Formula %1/").arg(i), "application/vnd.oasis.opendocument.formula");
        file(QStringLiteral("Formula %1/content.xml").arg(i), "text/xml");
        file(QStringLiteral("Formula %1/settings.xml").arg(i), "text/xml");
    }
    return xml.take();
}

Result<void> OdtFile::writeRest()
{
    for (const auto &[name, content] : std::initializer_list<std::pair<QString, QByteArray>>{{QStringLiteral("styles.xml"), stylesPart()},
                                                                                             {QStringLiteral("meta.xml"), metaPart(m_input, m_setting)},
                                                                                             {QStringLiteral("settings.xml"), settingsPart()}}) {
        if (auto added = add(name, content); !added)
            return added;
    }
    if (auto written = m_pictures->write(*m_zip, m_input.document, {}); !written)
        return written;
    for (const auto &[part, content] : m_template ? m_template->media : std::map<QString, QByteArray>()) {
        if (auto added = m_zip->add(part, content); !added)
            return added;
    }
    for (std::size_t i = 0; i < m_parts.formulas.size(); ++i) {
        const QByteArray part = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + m_parts.formulas[i];
        if (auto added = m_zip->add(QStringLiteral("Formula %1/content.xml").arg(i + 1), part); !added)
            return added;
        if (auto added = m_zip->add(QStringLiteral("Formula %1/settings.xml").arg(i + 1), formulaSettings(double(m_setting.theme.body.size))); !added)
            return added;
    }
    return m_zip->add(QStringLiteral("META-INF/manifest.xml"), manifest());
}

Result<void> OdtFile::write()
{
    for (const auto step : {&OdtFile::gather, &OdtFile::writeText, &OdtFile::writeContent, &OdtFile::writeRest}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    tellReplaced(m_replaced, m_context);
    return m_zip->finish();
}

} // namespace quayside::odt
