// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/pptxfile.h"

#include "document/walk.h"
#include "writers/codecolorer.h"
#include "writers/docx/properties.h"
#include "writers/pptx/shapes.h"

#include <algorithm>

namespace quayside::pptx {
namespace {

constexpr auto presentationTypes = "application/vnd.openxmlformats-officedocument.presentationml.";
constexpr qint64 firstSlideId = 256;
constexpr qint64 masterId = 2'147'483'648;

QString slideName(int number)
{
    return QStringLiteral("slides/slide%1.xml").arg(number);
}

/// The ids on a slide besides those of its headings.
void addPlaces(const SetSlide &slide, int number, QHash<QString, int> &places)
{
    const auto take = [&](const QString &id) {
        if (!id.isEmpty() && !places.contains(id))
            places.insert(id, number);
    };
    for (const QString &id : slide.ids)
        take(id);
    const auto takeAll = [&](const auto &node) { eachAttributes(node, [&](const Attributes &attributes) { take(attributes->id); }); };
    for (const Placed &placed : slide.pieces) {
        if (const auto *text = placed.piece.as<TextPiece>()) {
            for (const Line &line : text->lines) {
                take(line.id);
                walkInlines(line.words, takeAll);
            }
        }
    }
}

} // namespace

Result<void> PptxFile::add(const QString &part, const QByteArray &content)
{
    return m_zip->add(part, content);
}

bool PptxFile::hasNotes() const
{
    return std::any_of(m_slides.begin(), m_slides.end(), [](const SetSlide &slide) { return !slide.notes.isEmpty(); });
}

LayoutKind PptxFile::layoutOf(const SetSlide &slide)
{
    if (slide.kind == Slide::Kind::Title)
        return LayoutKind::Title;
    if (slide.kind == Slide::Kind::Section)
        return LayoutKind::Section;
    if (slide.title.empty())
        return LayoutKind::Blank;
    const bool text = std::any_of(slide.pieces.begin(), slide.pieces.end(), [](const Placed &placed) {
        const auto *own = placed.piece.as<TextPiece>();
        return own && own->frame == TextPiece::Frame::None;
    });
    return text ? LayoutKind::Content : LayoutKind::TitleOnly;
}

/// Divides the document and sets its slides.
Result<void> PptxFile::gather()
{
    auto pictures = office::Pictures::of(m_input.document, QStringLiteral("media/"), m_setting.common.language, m_context);
    if (!pictures)
        return failure(pictures.error());
    m_pictures = *std::move(pictures);
    m_custom = docx::customProperties(m_input);
    const int level = slideLevel(m_input.document.blocks, m_setting.options.slideLevel.value_or(0));
    const std::vector<Slide> slides = slidesOf(m_input.document, level, m_setting.options.titleSlide);
    Arranger arranger(m_setting, m_input.document, *m_pictures, m_context);
    for (const Slide &slide : slides) {
        if (auto set = arranger.set(slide, m_slides); !set)
            return set;
    }
    for (std::size_t i = 0; i < m_slides.size(); ++i)
        addPlaces(m_slides[i], static_cast<int>(i) + 1, m_places);
    if (m_setting.options.colorCode)
        m_colors = codeColorerWhenNeeded();
    return {};
}

QByteArray PptxFile::contentTypes() const
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
    ending("svg", "image/svg+xml");
    const auto part = [&](const QString &name, const QString &type) {
        xml.open("Override").attribute("PartName", u'/' + name).attribute("ContentType", type).close();
    };
    const auto own = [&](const QString &name, const char *type) {
        part(QStringLiteral("ppt/") + name, QLatin1StringView(presentationTypes) + QLatin1StringView(type));
    };
    own(QStringLiteral("presentation.xml"), "presentation.main+xml");
    own(QStringLiteral("presProps.xml"), "presProps+xml");
    own(QStringLiteral("tableStyles.xml"), "tableStyles+xml");
    own(QStringLiteral("slideMasters/slideMaster1.xml"), "slideMaster+xml");
    for (int i = 1; i <= layoutCount; ++i)
        own(QStringLiteral("slideLayouts/slideLayout%1.xml").arg(i), "slideLayout+xml");
    const QString theme = QStringLiteral("application/vnd.openxmlformats-officedocument.theme+xml");
    part(QStringLiteral("ppt/theme/theme1.xml"), theme);
    for (std::size_t i = 1; i <= m_slides.size(); ++i) {
        own(slideName(static_cast<int>(i)), "slide+xml");
        if (!m_slides[i - 1].notes.isEmpty())
            own(QStringLiteral("notesSlides/notesSlide%1.xml").arg(i), "notesSlide+xml");
    }
    if (hasNotes()) {
        own(QStringLiteral("notesMasters/notesMaster1.xml"), "notesMaster+xml");
        part(QStringLiteral("ppt/theme/theme2.xml"), theme);
    }
    part(QStringLiteral("docProps/core.xml"), QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    part(QStringLiteral("docProps/app.xml"), QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    if (!m_custom.isEmpty())
        part(QStringLiteral("docProps/custom.xml"), QStringLiteral("application/vnd.openxmlformats-officedocument.custom-properties+xml"));
    return xml.take();
}

/// Its relationships: the master, then the slides, then the rest.
QByteArray PptxFile::presentation() const
{
    XmlWriter xml;
    beginShapes(xml, "p:presentation");
    if (m_setting.common.rightToLeft)
        xml.attribute("rtl", 1);
    xml.attribute("saveSubsetFonts", 1);
    const auto reference = [&](std::string_view element, qint64 id, std::size_t relation) {
        xml.open(element);
        if (id > 0)
            xml.attribute("id", id);
        xml.attribute("r:id", QStringLiteral("rId%1").arg(relation)).close();
    };
    xml.open("p:sldMasterIdLst");
    reference("p:sldMasterId", masterId, 1);
    xml.close();
    if (hasNotes()) {
        xml.open("p:notesMasterIdLst");
        reference("p:notesMasterId", 0, m_slides.size() + 2);
        xml.close();
    }
    xml.open("p:sldIdLst");
    for (std::size_t i = 0; i < m_slides.size(); ++i)
        reference("p:sldId", firstSlideId + static_cast<qint64>(i), i + 2);
    xml.close();
    xml.open("p:sldSz").attribute("cx", emus(m_setting.slide.width())).attribute("cy", emus(m_setting.slide.height()));
    if (m_setting.options.aspect == Aspect::Standard)
        xml.attribute("type", "screen4x3");
    xml.close();
    xml.open("p:notesSz").attribute("cx", 6'858'000).attribute("cy", 9'144'000).close();
    writeDefaultText(xml, m_setting);
    return xml.take();
}

Result<void> PptxFile::writePackage()
{
    docx::Relationships relations;
    relations.add(docx::relation::document, QStringLiteral("ppt/presentation.xml"));
    relations.add(docx::relation::coreProperties, QStringLiteral("docProps/core.xml"));
    relations.add(docx::relation::properties, QStringLiteral("docProps/app.xml"));
    if (!m_custom.isEmpty())
        relations.add(docx::relation::customProperties, QStringLiteral("docProps/custom.xml"));
    docx::Relationships own;
    own.add(relation::slideMaster, QStringLiteral("slideMasters/slideMaster1.xml"));
    for (std::size_t i = 1; i <= m_slides.size(); ++i)
        own.add(relation::slide, slideName(static_cast<int>(i)));
    if (hasNotes())
        own.add(relation::notesMaster, QStringLiteral("notesMasters/notesMaster1.xml"));
    own.add(relation::presentationProperties, QStringLiteral("presProps.xml"));
    own.add(docx::relation::theme, QStringLiteral("theme/theme1.xml"));
    own.add(relation::tableStyles, QStringLiteral("tableStyles.xml"));
    XmlWriter properties;
    beginShapes(properties, "p:presentationPr");
    XmlWriter tables;
    tables.declaration().open("a:tblStyleLst").attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
    tables.attribute("def", "{2D5ABB26-0587-4C30-8999-92F81FD0307C}");
    for (const auto &[name, content] : std::initializer_list<std::pair<QString, QByteArray>>{
             {QStringLiteral("[Content_Types].xml"), contentTypes()},
             {QStringLiteral("_rels/.rels"), relations.part()},
             {QStringLiteral("docProps/core.xml"), docx::coreProperties(m_input, m_setting.common)},
             {QStringLiteral("docProps/app.xml"), docx::programProperties()},
             {QStringLiteral("docProps/custom.xml"), m_custom},
             {QStringLiteral("ppt/presentation.xml"), presentation()},
             {QStringLiteral("ppt/_rels/presentation.xml.rels"), own.part()},
             {QStringLiteral("ppt/presProps.xml"), properties.take()},
             {QStringLiteral("ppt/tableStyles.xml"), tables.take()},
         }) {
        if (auto added = content.isEmpty() ? Result<void>() : add(name, content); !added)
            return added;
    }
    return {};
}

/// Themes, masters and layouts.
Result<void> PptxFile::writeLooks()
{
    docx::Relationships master;
    for (int i = 1; i <= layoutCount; ++i)
        master.add(relation::slideLayout, QStringLiteral("../slideLayouts/slideLayout%1.xml").arg(i));
    master.add(docx::relation::theme, QStringLiteral("../theme/theme1.xml"));
    docx::Relationships layout;
    layout.add(relation::slideMaster, QStringLiteral("../slideMasters/slideMaster1.xml"));
    const QByteArray theme = themePart(m_setting, m_fonts);
    std::vector<std::pair<QString, QByteArray>> parts{
        {QStringLiteral("ppt/theme/theme1.xml"), theme},
        {QStringLiteral("ppt/slideMasters/slideMaster1.xml"), masterPart(m_setting)},
        {QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"), master.part()},
    };
    for (int i = 1; i <= layoutCount; ++i) {
        parts.emplace_back(QStringLiteral("ppt/slideLayouts/slideLayout%1.xml").arg(i), layoutPart(m_setting, static_cast<LayoutKind>(i)));
        parts.emplace_back(QStringLiteral("ppt/slideLayouts/_rels/slideLayout%1.xml.rels").arg(i), layout.part());
    }
    if (hasNotes()) {
        docx::Relationships notes;
        notes.add(docx::relation::theme, QStringLiteral("../theme/theme2.xml"));
        parts.emplace_back(QStringLiteral("ppt/theme/theme2.xml"), theme);
        parts.emplace_back(QStringLiteral("ppt/notesMasters/notesMaster1.xml"), notesMasterPart(m_setting));
        parts.emplace_back(QStringLiteral("ppt/notesMasters/_rels/notesMaster1.xml.rels"), notes.part());
    }
    for (const auto &[name, content] : parts) {
        if (auto added = add(name, content); !added)
            return added;
    }
    return {};
}

Result<void> PptxFile::writeSlide(const SetSlide &slide, int number)
{
    docx::Relationships relations;
    relations.add(relation::slideLayout, QStringLiteral("../slideLayouts/slideLayout%1.xml").arg(static_cast<int>(layoutOf(slide))));
    const QString notes = QStringLiteral("notesSlides/notesSlide%1.xml").arg(number);
    if (!slide.notes.isEmpty())
        relations.add(relation::notesSlide, QStringLiteral("../") + notes);
    XmlWriter xml;
    Writing writing{m_input, m_setting, m_fonts, m_places, m_context, m_colors};
    SlidePart(xml, relations, writing, *m_pictures).write(slide, number);
    m_replaced += xml.replaced();
    if (auto added = add(QStringLiteral("ppt/") + slideName(number), xml.take()); !added)
        return added;
    if (auto added = add(QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(number), relations.part()); !added)
        return added;
    if (slide.notes.isEmpty())
        return {};
    docx::Relationships ofNotes;
    ofNotes.add(relation::notesMaster, QStringLiteral("../notesMasters/notesMaster1.xml"));
    ofNotes.add(relation::slide, QStringLiteral("../") + slideName(number));
    if (auto added = add(QStringLiteral("ppt/") + notes, notesPart(slide.notes, m_setting)); !added)
        return added;
    return add(QStringLiteral("ppt/notesSlides/_rels/notesSlide%1.xml.rels").arg(number), ofNotes.part());
}

Result<void> PptxFile::writeSlides()
{
    for (std::size_t i = 0; i < m_slides.size(); ++i) {
        if (auto going = m_context.checkStop(); !going)
            return going;
        m_context.progress(Stage::Writing, static_cast<int>(100 * i / m_slides.size()));
        if (auto written = writeSlide(m_slides[i], static_cast<int>(i) + 1); !written)
            return written;
    }
    return {};
}

Result<void> PptxFile::writeRest()
{
    return m_pictures->write(*m_zip, m_input.document, QStringLiteral("ppt/"));
}

Result<void> PptxFile::write()
{
    for (const auto step : {&PptxFile::gather, &PptxFile::writePackage, &PptxFile::writeLooks, &PptxFile::writeSlides, &PptxFile::writeRest}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    tellReplaced(m_replaced, m_context);
    return m_zip->finish();
}

} // namespace quayside::pptx
