// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layout/assembly.h"

#include "model/locales.h"

#include <QHash>

#include <algorithm>

namespace quayside {

Assembly::Assembly(const LayoutInput &layout, const PageInput &input, QString title, WorkContext &context)
    : m_layout(layout), m_input(input), m_settings(layout.settings), m_title(std::move(title)), m_context(context), m_shaper(layout.fonts),
      m_typesetter(m_shaper, layout.images)
{
}

double Assembly::leftMargin(int page) const
{
    return mirrored(page) ? m_settings.outer : m_settings.inner;
}

Result<void> Assembly::addPart(const Galley &galley, Front &front)
{
    const GalleyPart part{&galley, static_cast<ElementId>(front.structure.size())};
    for (StructElement element : galley.structure) {
        if (element.parent != noElement)
            element.parent += part.base;
        front.structure.push_back(std::move(element));
    }
    const std::vector<GalleyPart> none;
    Paginator paginator(m_settings, m_layout.theme, none);
    auto made = paginator.run({part}, m_context);
    if (!made)
        return failure(made.error());
    for (ColumnPage &page : made->pages)
        front.pages.pages.push_back(std::move(page));
    if (m_settings.twoSided && front.pages.pages.size() % 2 == 1)
        front.pages.pages.emplace_back(); // the next part begins on a right-hand page
    return {};
}

Result<Assembly::Front> Assembly::makeFront(const Pagination &body, const std::vector<QString> &destinations)
{
    Front front;
    if (m_settings.titlePage) {
        const QString date = longDate(m_input.asOf, m_settings.language, m_input.timeZone);
        const Galley title = titleGalley(m_layout, m_title.isEmpty() ? m_input.baseName : m_title, date, m_typesetter, m_context);
        if (auto done = addPart(title, front); !done)
            return failure(done.error());
        front.titlePages = static_cast<int>(front.pages.pages.size());
    }
    if (m_settings.contents && !body.headings.empty()) {
        const Galley contents = contentsGalley(m_layout, body.headings, destinations, m_typesetter, m_context);
        if (auto stopped = m_context.checkStop(); !stopped)
            return failure(stopped.error());
        if (auto done = addPart(contents, front); !done)
            return failure(done.error());
    }
    return front;
}

void Assembly::addPages(Pagination &part, ElementId base, int firstPage, bool)
{
    for (size_t i = 0; i < part.pages.size(); ++i) {
        ColumnPage &from = part.pages[i];
        const double x = leftMargin(firstPage + static_cast<int>(i));
        Page page;
        page.size = m_settings.page;
        page.items.reserve(from.behind.size() + from.items.size() + 4);
        for (auto *items : {&from.behind, &from.items}) {
            for (PageItem &item : *items) {
                place(item, x, m_settings.top, base);
                page.items.push_back(std::move(item));
            }
        }
        for (LinkArea &link : from.links) {
            place(link, x, m_settings.top, base);
            page.links.push_back(std::move(link));
        }
        m_document.pages.push_back(std::move(page));
    }
}

void Assembly::addOutline(const Pagination &body, const std::vector<QString> &destinations)
{
    QSet<QString> named;
    const auto add = [&](const QString &name, int page, double y) {
        if (name.isEmpty() || named.contains(name))
            return;
        named.insert(name);
        m_document.destinations.push_back({name, page + m_frontPages, std::max(0.0, y + m_settings.top - 6), leftMargin(page + m_frontPages)});
    };
    for (size_t i = 0; i < body.headings.size(); ++i) {
        const PlacedHeading &heading = body.headings[i];
        m_document.outline.push_back({heading.mark.title, heading.mark.level, heading.page + m_frontPages, std::max(0.0, heading.y + m_settings.top - 6), heading.mark.element});
        add(destinations[i], heading.page, heading.y);
    }
    for (const PlacedAnchor &anchor : body.anchors)
        add(anchor.name, anchor.page, anchor.y);
    for (Page &page : m_document.pages) { // a note may be called in a header row that is shown again: only live ends stay
        std::erase_if(page.links, [&](const LinkArea &link) { return link.uri.isEmpty() && !named.contains(link.destination); });
    }
}

void Assembly::addRunning()
{
    RunningValues values;
    values.title = m_title.isEmpty() ? m_input.baseName : m_title;
    values.file = m_input.baseName;
    values.date = longDate(m_input.asOf, m_settings.language, m_input.timeZone);
    const int count = static_cast<int>(m_document.pages.size());
    values.pages = QString::number(count - m_frontPages);
    for (int i = m_titlePages; i < count; ++i) {
        if (!m_context.checkStop())
            return;
        Page &page = m_document.pages[static_cast<size_t>(i)];
        if (page.items.empty())
            continue; // a blank left-hand page stays blank
        const int inBody = i - m_frontPages;
        values.page = inBody < 0 ? romanNumber(i + 1) : QString::number(inBody + 1);
        values.chapter = inBody < 0 ? label(Label::Contents, m_settings.language) : m_chapters[static_cast<size_t>(inBody)];
        const bool first = inBody == 0 || i == m_titlePages || (inBody > 0 && m_settings.chapterPages && m_startsChapter[static_cast<size_t>(inBody)]);
        const double x = leftMargin(i);
        const auto add = [&](const QString (&words)[3], double y, ArtifactKind kind) {
            QString filled[3];
            for (int part = 0; part < 3; ++part)
                filled[part] = fillTemplate(words[part], values);
            if (filled[0] == filled[2])
                filled[2].clear(); // title and chapter alike: once is enough
            for (PageItem &item : runningLine(filled, m_layout.theme, m_settings, mirrored(i), kind, m_typesetter, m_context)) {
                place(item, x, y, 0);
                page.items.push_back(std::move(item));
            }
        };
        const double leading = double(m_layout.theme.body.leading);
        if (!(first && m_settings.firstDifferent) && m_settings.top > 24)
            add(m_settings.header, m_settings.top - leading * 1.5, ArtifactKind::Header);
        if (m_settings.bottom > 24)
            add(m_settings.footer, m_settings.page.height() - m_settings.bottom + leading * 2, ArtifactKind::Footer);
    }
}

void Assembly::numberImages()
{
    ImageShelf &shelf = m_layout.images;
    QHash<qint32, qint32> images;
    QHash<qint32, qint32> drawings;
    const auto imageNumber = [&](qint32 &number) {
        auto found = images.constFind(number);
        if (found == images.constEnd()) {
            found = images.insert(number, static_cast<qint32>(m_document.images.size()));
            m_document.images.push_back(shelf.images[static_cast<size_t>(number)]);
        }
        number = *found;
    };
    for (Page &page : m_document.pages) {
        for (PageItem &item : page.items) {
            if (auto *image = std::get_if<ImageItem>(&item.shape)) {
                imageNumber(image->image);
            } else if (auto *drawing = std::get_if<DrawingItem>(&item.shape)) {
                auto found = drawings.constFind(drawing->drawing);
                if (found == drawings.constEnd()) {
                    found = drawings.insert(drawing->drawing, static_cast<qint32>(m_document.drawings.size()));
                    Drawing copy = shelf.drawings[static_cast<size_t>(drawing->drawing)];
                    for (DrawOp &op : copy.ops) {
                        if (auto *inside = std::get_if<ImageItem>(&op.shape))
                            imageNumber(inside->image);
                    }
                    m_document.drawings.push_back(std::move(copy));
                }
                drawing->drawing = *found;
            }
        }
    }
}

Result<PageDocument> Assembly::finish(std::vector<StructElement> bodyStructure, Pagination body)
{
    std::vector<QString> destinations;
    for (size_t i = 0; i < body.headings.size(); ++i) {
        const QString &id = body.headings[i].mark.id;
        destinations.push_back(id.isEmpty() ? QStringLiteral("heading.%1").arg(i + 1) : id);
    }
    auto front = makeFront(body, destinations);
    if (!front)
        return failure(front.error());
    // the body's elements move behind those of the front matter; the root stays first
    const auto shift = static_cast<ElementId>(front->structure.size());
    m_document.structure.push_back(bodyStructure.front());
    m_document.structure.front().language = m_settings.language;
    for (StructElement element : front->structure) {
        element.parent = element.parent == noElement ? 0 : element.parent + 1;
        m_document.structure.push_back(std::move(element));
    }
    for (size_t i = 1; i < bodyStructure.size(); ++i) {
        StructElement &element = bodyStructure[i];
        if (element.parent > 0)
            element.parent += shift;
        m_document.structure.push_back(std::move(element));
    }
    m_frontPages = static_cast<int>(front->pages.pages.size());
    m_titlePages = front->titlePages;
    for (PlacedHeading &heading : body.headings)
        heading.mark.element += shift;
    const size_t bodyPages = body.pages.size();
    m_chapters.resize(bodyPages);
    m_startsChapter.assign(bodyPages, false);
    size_t next = 0;
    QString chapter;
    int highest = 6;
    for (const PlacedHeading &heading : body.headings)
        highest = std::min(highest, heading.mark.level);
    for (size_t page = 0; page < bodyPages; ++page) {
        bool named = false;
        for (; next < body.headings.size() && body.headings[next].page == static_cast<int>(page); ++next) {
            if (body.headings[next].mark.level != highest)
                continue;
            if (!named)
                chapter = body.headings[next].mark.title;
            named = true;
            m_startsChapter[page] = m_startsChapter[page] || body.headings[next].y < 1;
        }
        m_chapters[page] = chapter;
        if (named) { // the next page is in the last chapter that began here
            for (size_t back = next; back-- > 0;) {
                if (body.headings[back].mark.level == highest) {
                    chapter = body.headings[back].mark.title;
                    break;
                }
            }
        }
    }
    addPages(front->pages, 1, 0, false);
    addPages(body, shift, m_frontPages, true);
    for (const PlacedBox &box : body.boxes) {
        StructElement &element = m_document.structure[static_cast<size_t>(box.element + shift)];
        auto extras = element.extras ? std::make_shared<ElementExtras>(*element.extras) : std::make_shared<ElementExtras>();
        extras->boxPage = box.page + m_frontPages;
        extras->box = box.rect.translated(leftMargin(extras->boxPage), m_settings.top);
        element.extras = std::move(extras);
    }
    addOutline(body, destinations);
    addRunning();
    if (auto stopped = m_context.checkStop(); !stopped)
        return failure(stopped.error());
    numberImages();
    if (m_frontPages > 0) {
        m_document.labels.push_back({0, PageLabelRange::Style::LowerRoman, 1, {}});
        m_document.labels.push_back({m_frontPages, PageLabelRange::Style::Decimal, 1, {}});
    }
    const Metadata &metadata = m_input.document.metadata;
    m_document.metadata = {m_title, metadata.authors, metadata.description, metadata.keywords, m_settings.language, m_input.asOf, m_settings.rightToLeft, m_input.baseName};
    m_document.sourceFiles = m_input.document.files;
    m_document.fonts = m_layout.fonts.store();
    return std::move(m_document);
}

} // namespace quayside
