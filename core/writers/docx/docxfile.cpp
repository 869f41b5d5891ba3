// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/docxfile.h"

#include "writers/docx/front.h"
#include "writers/docx/properties.h"
#include "writers/docx/styles.h"
#include "writers/office/contents.h"

namespace quayside::docx {
namespace {

constexpr auto wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

} // namespace

Result<void> DocxFile::add(const QString &part, const QByteArray &content)
{
    return m_zip->add(part, content);
}

Result<void> DocxFile::gather()
{
    auto pictures = office::Pictures::of(m_input.document, QStringLiteral("media/"), m_setting.language, m_context);
    if (!pictures)
        return failure(pictures.error());
    m_pictures = *std::move(pictures);
    m_gathered.emplace(office::gatheredOf(m_input, m_setting, m_fonts, *m_pictures, m_bookmarks, m_context));
    if (m_template) {
        for (const Template::Running &running : m_template->running)
            m_running.push_back(running.part);
    } else {
        m_running = runningParts(m_setting, office::onlyChapter(m_input.document), office::headerLogo(*m_pictures, m_setting));
    }
    m_custom = customProperties(m_input);
    return {};
}

QByteArray DocxFile::contentTypes() const
{
    XmlWriter xml;
    xml.declaration().open("Types").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    const auto ending = [&](std::string_view name, std::string_view type) {
        xml.open("Default").attribute("Extension", name).attribute("ContentType", type).close();
    };
    ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
    ending("xml", "application/xml");
    ending("png", "image/png");
    ending("jpeg", "image/jpeg");
    ending("gif", "image/gif");
    ending("jpg", "image/jpeg");
    ending("svg", "image/svg+xml");
    const auto part = [&](const QString &name, const QString &type) {
        xml.open("Override").attribute("PartName", name).attribute("ContentType", type).close();
    };
    const auto word = [&](const QString &name, const char *type) {
        part(QStringLiteral("/word/") + name, QLatin1StringView(wordTypes) + QLatin1StringView(type));
    };
    word(QStringLiteral("document.xml"), "document.main+xml");
    word(QStringLiteral("styles.xml"), "styles+xml");
    word(QStringLiteral("numbering.xml"), "numbering+xml");
    word(QStringLiteral("settings.xml"), "settings+xml");
    word(QStringLiteral("fontTable.xml"), "fontTable+xml");
    word(QStringLiteral("footnotes.xml"), "footnotes+xml");
    for (const RunningPart &running : m_running)
        word(running.name, running.header ? "header+xml" : "footer+xml");
    if (m_template && !m_template->theme.isEmpty())
        part(QStringLiteral("/word/theme/theme1.xml"), QStringLiteral("application/vnd.openxmlformats-officedocument.theme+xml"));
    part(QStringLiteral("/docProps/core.xml"), QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    part(QStringLiteral("/docProps/app.xml"), QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    if (!m_custom.isEmpty())
        part(QStringLiteral("/docProps/custom.xml"), QStringLiteral("application/vnd.openxmlformats-officedocument.custom-properties+xml"));
    return xml.take();
}

Result<void> DocxFile::writePackage()
{
    Relationships relations;
    relations.add(relation::document, QStringLiteral("word/document.xml"));
    relations.add(relation::coreProperties, QStringLiteral("docProps/core.xml"));
    relations.add(relation::properties, QStringLiteral("docProps/app.xml"));
    if (!m_custom.isEmpty())
        relations.add(relation::customProperties, QStringLiteral("docProps/custom.xml"));
    const QByteArray own = stylesPart(m_setting, m_fonts);
    for (const auto &[name, content] : std::initializer_list<std::pair<QString, QByteArray>>{
             {QStringLiteral("[Content_Types].xml"), contentTypes()},
             {QStringLiteral("_rels/.rels"), relations.part()},
             {QStringLiteral("docProps/core.xml"), coreProperties(m_input, m_setting)},
             {QStringLiteral("docProps/app.xml"), programProperties()},
             {QStringLiteral("docProps/custom.xml"), m_custom},
             {QStringLiteral("word/styles.xml"), m_template ? TemplateStyles(m_template->styles, office::readTokens(own)).part() : own},
             {QStringLiteral("word/theme/theme1.xml"), m_template ? m_template->theme : QByteArray()},
             {QStringLiteral("word/fontTable.xml"), m_template && !m_template->fontTable.isEmpty() ? m_template->fontTable : fontTable(m_fonts)},
             {QStringLiteral("word/settings.xml"), settingsPart(m_setting, m_template ? m_template->evenAndOdd : m_setting.options.twoSided)},
         }) {
        if (auto added = content.isEmpty() ? Result<void>() : add(name, content); !added)
            return added;
    }
    m_relations.add(relation::styles, QStringLiteral("styles.xml"));
    if (m_template && !m_template->theme.isEmpty())
        m_relations.add(relation::theme, QStringLiteral("theme/theme1.xml"));
    m_relations.add(relation::numbering, QStringLiteral("numbering.xml"));
    m_relations.add(relation::settings, QStringLiteral("settings.xml"));
    m_relations.add(relation::fontTable, QStringLiteral("fontTable.xml"));
    m_relations.add(relation::footnotes, QStringLiteral("footnotes.xml"));
    return {};
}

void DocxFile::beginPart(XmlWriter &xml, std::string_view root)
{
    xml.declaration().open(root).attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    xml.attribute("xmlns:m", "http://schemas.openxmlformats.org/officeDocument/2006/math");
    xml.attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
    xml.attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
    xml.attribute("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    xml.attribute("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
    xml.attribute("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml");
    xml.attribute("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape").attribute("mc:Ignorable", "w14");
}

/// What comes before the text.
Result<void> DocxFile::front(XmlWriter &xml, WordBody &body)
{
    if (m_setting.options.titlePage) {
        const office::Pictures::Picture *logo = m_pictures->find(m_setting.options.titleLogo);
        const bool hasLogo = logo && !logo->part.isEmpty();
        const int background = m_setting.cover ? ++m_gathered->pictureNumber : 0;
        if (hasLogo) {
            Drawing drawing{
                ++m_gathered->pictureNumber, QStringLiteral("Logo"), QStringLiteral("Logo"), {}, m_relations.add(relation::image, logo->part), {}, {}};
            drawing.drawing = logo->drawing.isEmpty() ? QString() : m_relations.add(relation::image, logo->drawing);
            drawing.size = office::pictureSize({}, *logo, QSizeF(m_setting.page.columnWidth() / 2, m_setting.page.columnHeight() * 0.18));
            writeLogo(xml, drawing, m_setting, background);
        }
        writeTitlePage(xml, m_input.document.metadata, m_setting, hasLogo ? 0 : background, hasLogo);
        body.breakPage();
    }
    if (m_setting.options.contents) {
        const auto pages = office::pagesOfHeadings(m_input, m_context);
        if (!pages)
            return failure(pages.error());
        writeContents(xml, office::contentsEntries(m_input.document, m_setting, *pages), m_setting, m_setting.options.titlePage);
        body.breakPage();
    }
    return {};
}

Result<void> DocxFile::writeBody()
{
    return m_zip->addMade(QStringLiteral("word/document.xml"), [this](const ArchiveTarget &target) -> Result<void> {
        XmlWriter xml(target);
        beginPart(xml, "w:document");
        xml.open("w:body");
        WordBody body(xml, m_relations, *m_gathered, m_numbering);
        if (auto begun = front(xml, body); !begun)
            return begun;
        if (auto written = body.write(m_input.document.blocks); !written)
            return written;
        writeSection(xml, m_setting, m_running, m_relations, m_template ? m_template->section : QByteArray());
        m_replaced += xml.replaced();
        return xml.finish();
    });
}

Result<void> DocxFile::writeNotes()
{
    Relationships relations;
    const auto made = m_zip->addMade(QStringLiteral("word/footnotes.xml"), [&](const ArchiveTarget &target) { return notes(target, relations); });
    if (!made || relations.isEmpty())
        return made;
    return add(QStringLiteral("word/_rels/footnotes.xml.rels"), relations.part());
}

Result<void> DocxFile::notes(const ArchiveTarget &target, Relationships &relations)
{
    XmlWriter xml(target);
    beginPart(xml, "w:footnotes");
    for (const auto &[id, kind, mark] : {std::tuple{-1, "separator", "w:separator"}, std::tuple{0, "continuationSeparator", "w:continuationSeparator"}}) {
        xml.open("w:footnote").attribute("w:type", std::string_view(kind)).attribute("w:id", id);
        xml.open("w:p").open("w:r").empty(mark).close().close().close();
    }
    WordBody body(xml, relations, *m_gathered, m_numbering, true);
    const std::vector<bool> called = m_gathered->notesCalled;
    for (std::size_t i = 0; i < called.size(); ++i) {
        if (!called[i])
            continue;
        xml.open("w:footnote").attribute("w:id", static_cast<int>(i) + 1);
        if (auto written = body.writeNote(static_cast<int>(i)); !written)
            return written;
        xml.close();
    }
    m_replaced += xml.replaced();
    return xml.finish();
}

Result<void> DocxFile::writeRest()
{
    if (auto added = add(QStringLiteral("word/numbering.xml"), m_numbering.part()); !added)
        return added;
    for (const RunningPart &part : m_running) {
        if (auto added = add(QStringLiteral("word/") + part.name, part.content); !added)
            return added;
        if (auto added = part.relations.isEmpty() ? Result<void>() : add(QStringLiteral("word/_rels/%1.rels").arg(part.name), part.relations.part()); !added)
            return added;
    }
    if (auto added = m_template ? writeLent() : Result<void>(); !added)
        return added;
    if (auto added = add(QStringLiteral("word/_rels/document.xml.rels"), m_relations.part()); !added)
        return added;
    return m_pictures->write(*m_zip, m_input.document, QStringLiteral("word/"));
}

/// What the headers and footers of the template show.
Result<void> DocxFile::writeLent()
{
    for (const Template::Running &running : m_template->running) {
        if (running.relations.isEmpty())
            continue;
        if (auto added = add(QStringLiteral("word/_rels/%1.rels").arg(running.part.name), running.relations.part()); !added)
            return added;
    }
    for (const auto &[name, content] : m_template->media) {
        if (auto added = add(QStringLiteral("word/") + name, content); !added)
            return added;
    }
    return {};
}

Result<void> DocxFile::write()
{
    for (const auto step : {&DocxFile::gather, &DocxFile::writePackage, &DocxFile::writeBody, &DocxFile::writeNotes, &DocxFile::writeRest}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    tellReplaced(m_replaced, m_context);
    return m_zip->finish();
}

} // namespace quayside::docx
