// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/pageassembler.h"

#include "settings/locales.h"
#include "typeset/layout/digits.h"
#include "typeset/layout/inlinecollector.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

constexpr double headerRise = 1.5;          ///< of the header's baseline above the column, × the leading of the text
constexpr double leastEdge = 14;            ///< points from the page's edge to a logo
constexpr size_t pagesTogether = 64;        ///< enough to parallelize, few enough to hold
constexpr size_t itemsTogether = 64 * 1024; ///< pages of tables have thousands

QString titleOf(const Document &document)
{
    return document.metadata.title.isEmpty() ? firstTitle(document.blocks) : document.metadata.title.simplified();
}

bool tellsNumberOfPages(const PageSettings &settings)
{
    const auto tells = [](const QString &words) { return words.contains(QLatin1StringView("{pages}")); };
    return std::any_of(std::begin(settings.header), std::end(settings.header), tells)
           || std::any_of(std::begin(settings.footer), std::end(settings.footer), tells);
}

struct Extent {
    QRectF operator()(const GlyphRun &run) const { return {run.origin.x(), run.origin.y() - double(run.size) * 0.8, double(run.width), double(run.size)}; }
    QRectF operator()(const PathItem &item) const
    {
        QRectF all;
        for (const QPointF &point : item.path.points)
            all |= QRectF(point, QSizeF(0.01, 0.01));
        return all;
    }
    template<class Boxed>
    QRectF operator()(const Boxed &item) const
    {
        return item.rect;
    }
};

} // namespace

PageAssembler::PageAssembler(const LayoutInput &layout, const WriteInput &input, PageReceiver &receiver, WorkContext &context)
    : m_layout(layout), m_input(input), m_settings(layout.settings), m_receiver(receiver), m_context(context), m_shaper(layout.fonts, context.stop),
      m_typesetter(m_shaper, layout.images), m_notes(input.document.footnotes.size()), m_called(m_notes.size(), false),
      m_paginator(m_settings, layout.theme, m_notes), m_runsLater(tellsNumberOfPages(m_settings))
{
    if (context.onPlaces)
        m_paginator.keepSources();
    const Metadata &metadata = input.document.metadata;
    const QString whole = titleOf(input.document);
    const QString title = navigationTitle(whole);
    if (title != whole)
        m_context.warn({WarningCode::TextCut, {{QStringLiteral("what"), QCoreApplication::translate("PdfWriter", "the title is too long")}}, {}, 0});
    m_document.metadata = {title,      metadata.authors,       metadata.description, metadata.keywords, m_settings.language,
                           input.asOf, m_settings.rightToLeft, input.baseName};
    m_document.sourceFiles = input.document.files;
    m_document.fonts = layout.fonts.store();
    m_document.structure.push_back({Role::Document, noElement, {}});
    m_document.structure.back().ownExtras().language = m_settings.language;
    m_values.title = title.isEmpty() ? input.baseName : title;
    m_values.file = input.baseName;
    m_values.date = inDigits(longDate(input.asOf, m_settings.locale, input.timeZone), m_settings.zero);
    for (const HeadingEntry &heading : outline(input.document))
        m_highestLevel = std::min(m_highestLevel, heading.level);
    loadLogo();
}

/// The theme's, as high as it says and the margin has room for.
void PageAssembler::loadLogo()
{
    Image image;
    image.url = m_layout.theme.headerLogo;
    const double room = m_settings.top - headerRise * double(m_layout.theme.body.leading) - leastEdge;
    if (image.url.isEmpty() || room <= 0)
        return;
    m_logo = m_layout.images.picture(image.url);
    for (const Warning &warning : pictureWarnings(image, m_logo, {}, 0))
        m_context.warn(warning);
    if ((m_logo.image >= 0 || m_logo.drawing >= 0) && !m_logo.size.isEmpty())
        m_logoSize = m_logo.size.scaled(m_settings.columnWidth() * 0.4, std::min(double(m_layout.theme.headerLogoHeight), room), Qt::KeepAspectRatio);
}

/// Puts a block's elements under the document root.
void PageAssembler::addStructure(LaidOutPart &part)
{
    std::deque<StructElement> &all = m_document.structure;
    part.base = static_cast<ElementId>(all.size());
    const ElementId root = part.laidOut.joins ? m_open : 0;
    for (StructElement &element : part.laidOut.structure) {
        element.parent = element.parent == noElement ? root : element.parent + part.base;
        all.push_back(std::move(element));
    }
    if (part.laidOut.open != noElement)
        m_open = part.laidOut.open + part.base;
    part.laidOut.structure = {};
    warnOnce(part.laidOut);
}

/// Notes come after the block that first calls them.
void PageAssembler::addNotes(std::vector<int> called)
{
    for (size_t i = 0; i < called.size(); ++i) { // notes may call notes
        const auto index = static_cast<size_t>(called[i]);
        if (index >= m_called.size() || m_called[index])
            continue;
        m_called[index] = true;
        addStructure(m_notes[index]);
        const std::vector<int> &more = m_notes[index].laidOut.notes;
        called.insert(called.end(), more.begin(), more.end());
    }
}

void PageAssembler::warnOnce(const LaidOutBlock &laidOut)
{
    for (const Warning &warning : laidOut.warnings) {
        if (warning.code == WarningCode::GlyphMissing || warning.code == WarningCode::CodeLanguageUnknown || warning.code == WarningCode::ImageUnreadable
            || warning.code == WarningCode::FeatureLost || warning.code == WarningCode::FoldingLost || warning.code == WarningCode::ImageTooLarge
            || warning.code == WarningCode::ImageActiveContent) {
            const QString key = warningId(warning.code) + warning.params.values().join(u'|');
            if (m_said.contains(key))
                continue;
            m_said.insert(key);
        }
        m_context.warn(warning);
    }
}

Result<void> PageAssembler::add(LaidOutBlock laidOut)
{
    LaidOutPart part{std::move(laidOut)};
    addStructure(part);
    addNotes(part.laidOut.notes);
    if (auto added = m_paginator.add(std::move(part), m_context); !added)
        return added;
    for (ColumnPage &page : m_paginator.takePages()) {
        m_waitingItems += page.items.size();
        m_waiting.push_back(std::move(page));
    }
    const bool enough = m_waiting.size() >= pagesTogether || m_waitingItems >= itemsTogether;
    return enough ? handOver() : Result<void>();
}

Result<void> PageAssembler::handOver()
{
    std::vector<Page> pages;
    pages.reserve(m_waiting.size());
    for (ColumnPage &column : m_waiting) {
        if (auto stopped = m_context.checkStop(); !stopped)
            return stopped;
        nameChapter(m_bodyPages);
        Page page = finished(column, m_bodyPages);
        findBoxes(page, m_bodyPages);
        const bool first = m_bodyPages == 0 || (m_settings.chapterPages && m_startsChapter);
        if (m_runsLater)
            m_running.push_back({m_chapter, first, page.items.empty()});
        else if (!page.items.empty()) // else a blank left-hand page
            addRunning(page, m_bodyPages, true, first);
        if (!page.items.empty())
            addLogo(page, m_bodyPages, first);
        numberImages(page);
        pages.push_back(std::move(page));
        ++m_bodyPages;
    }
    m_waiting.clear();
    m_waitingItems = 0;
    return m_receiver.body(std::move(pages));
}

/// The pages are with the receiver already: what tells their number is added to them.
Result<void> PageAssembler::addRunningLater()
{
    for (size_t from = 0; from < m_running.size(); from += pagesTogether) {
        if (auto stopped = m_context.checkStop(); !stopped)
            return stopped;
        std::vector<Page> more(std::min(pagesTogether, m_running.size() - from));
        for (size_t i = 0; i < more.size(); ++i) {
            const Running &running = m_running[from + i];
            more[i].size = m_settings.page;
            m_chapter = running.chapter;
            if (!running.blank)
                addRunning(more[i], static_cast<int>(from + i), true, running.first);
            numberImages(more[i]);
        }
        if (auto added = m_receiver.addTo(from, std::move(more)); !added)
            return added;
    }
    return {};
}

/// A page's chapter is the first that begins on it, else the latest before.
void PageAssembler::nameChapter(int page)
{
    const std::vector<PlacedHeading> &headings = m_paginator.places().headings;
    m_chapter = m_lastChapter;
    m_startsChapter = false;
    bool named = false;
    for (; m_nextHeading < headings.size() && headings[m_nextHeading].page == page; ++m_nextHeading) {
        const PlacedHeading &heading = headings[m_nextHeading];
        if (heading.mark.level != m_highestLevel)
            continue;
        m_lastChapter = heading.mark.title;
        if (!named)
            m_chapter = m_lastChapter;
        named = true;
        m_startsChapter = m_startsChapter || heading.y < 1;
    }
}

/// Adds margins; @p page within its part.
Page PageAssembler::finished(ColumnPage &column, int page)
{
    const double x = leftMargin(page);
    Page result;
    result.size = m_settings.page;
    result.items.reserve(column.behind.size() + column.items.size() + 4);
    for (auto *items : {&column.behind, &column.items}) {
        for (PageItem &item : *items) {
            place(item, x, m_settings.top, 0);
            result.items.push_back(std::move(item));
        }
    }
    for (LinkArea &link : column.links) {
        place(link, x, m_settings.top, 0);
        m_leadsToTop = m_leadsToTop || link.destination == topDestination;
    }
    result.links = std::move(column.links);
    column = {};
    return result;
}

/// Adds header and footer. @p first: of the part, or of a chapter on a new page.
void PageAssembler::addRunning(Page &page, int number, bool body, bool first)
{
    m_values.page = body ? inDigits(QString::number(number + 1), m_settings.zero) : romanNumber(number + 1);
    m_values.chapter = body ? m_chapter : label(Label::Contents, m_settings.locale);
    const double x = leftMargin(number);
    const auto add = [&](const std::array<QString, 3> &words, double y, ArtifactKind kind) {
        QString filled[3];
        for (int part = 0; part < 3; ++part)
            filled[part] = fillTemplate(words[part], m_values);
        if (filled[0] == filled[2])
            filled[2].clear(); // title equals chapter
        const auto lead = kind == ArtifactKind::Header && !m_logoSize.isEmpty() ? static_cast<float>(m_logoSize.width()) + m_layout.theme.running.size : 0;
        for (PageItem &item : runningLine(filled, m_layout.theme, m_settings, mirrored(number), kind, lead, m_typesetter, m_context)) {
            place(item, x, y, 0);
            page.items.push_back(std::move(item));
        }
    };
    const double leading = double(m_layout.theme.body.leading);
    if (hasHeader(first))
        add(m_settings.header, m_settings.top - leading * headerRise, ArtifactKind::Header);
    if (m_settings.bottom > 24)
        add(m_settings.footer, m_settings.page.height() - m_settings.bottom + leading * 2, ArtifactKind::Footer);
}

/// At the inner side of the header, on its line. Not with the running text, which may come after the page is written.
void PageAssembler::addLogo(Page &page, int number, bool first) const
{
    if (m_logoSize.isEmpty() || !hasHeader(first))
        return;
    const double left = leftMargin(number) + (mirrored(number) ? m_settings.columnWidth() - m_logoSize.width() : 0);
    const double bottom = m_settings.top - headerRise * double(m_layout.theme.body.leading) + 0.25 * double(m_layout.theme.running.size);
    const QRectF box(QPointF(left, bottom - m_logoSize.height()), m_logoSize);
    PageItem item;
    item.artifact = ArtifactKind::Header;
    if (m_logo.drawing >= 0)
        item.shape = DrawingItem{m_logo.drawing, box};
    else
        item.shape = ImageItem{m_logo.image, box};
    page.items.push_back(std::move(item));
}

void PageAssembler::numberImages(Page &page)
{
    ImageStore &imageStore = m_layout.images;
    const auto imageNumber = [&](qint32 &number) {
        auto found = m_imageNumbers.constFind(number);
        if (found == m_imageNumbers.constEnd()) {
            found = m_imageNumbers.insert(number, static_cast<qint32>(m_document.images.size()));
            m_document.images.push_back(imageStore.takeImage(number));
        }
        number = *found;
    };
    const auto drawingNumber = [&](qint32 &number) {
        auto found = m_drawingNumbers.constFind(number);
        if (found == m_drawingNumbers.constEnd()) {
            found = m_drawingNumbers.insert(number, static_cast<qint32>(m_document.drawings.size()));
            m_document.drawings.push_back(imageStore.takeDrawing(number));
        }
        number = *found;
    };
    for (PageItem &item : page.items) {
        if (auto *image = std::get_if<ImageItem>(&item.shape))
            imageNumber(image->image);
        else if (auto *drawing = std::get_if<DrawingItem>(&item.shape))
            drawingNumber(drawing->drawing);
    }
}

Result<void> PageAssembler::addPart(LaidOutBlock laidOut, Front &front)
{
    LaidOutPart part{std::move(laidOut)};
    addStructure(part);
    std::deque<LaidOutPart> none;
    Paginator paginator(m_settings, m_layout.theme, none);
    if (auto added = paginator.add(std::move(part), m_context).and_then([&] { return paginator.finish(m_context); }); !added)
        return added;
    for (ColumnPage &page : paginator.takePages())
        front.pages.push_back(std::move(page));
    if (m_settings.twoSided && front.pages.size() % 2 == 1)
        front.pages.emplace_back(); // next part on a right-hand page
    return {};
}

Result<PageAssembler::Front> PageAssembler::makeFront(const std::vector<QString> &destinations)
{
    Front front;
    m_document.frontElements = static_cast<ElementId>(m_document.structure.size());
    if (m_settings.titlePage) {
        if (auto done = addPart(titleBlock(m_layout, m_values.title, m_values.date, m_typesetter, m_context), front); !done)
            return failure(done.error());
        front.titlePages = static_cast<int>(front.pages.size());
    }
    const std::vector<PlacedHeading> &headings = m_paginator.places().headings;
    if (m_settings.contents && !headings.empty()) {
        LaidOutBlock contents = contentsBlock(m_layout, headings, destinations, m_typesetter, m_context);
        if (auto stopped = m_context.checkStop(); !stopped)
            return failure(stopped.error());
        if (auto done = addPart(std::move(contents), front); !done)
            return failure(done.error());
    }
    return front;
}

std::vector<Page> PageAssembler::frontPages(Front &front)
{
    std::vector<Page> pages;
    const int count = static_cast<int>(front.pages.size());
    for (int i = 0; i < count; ++i) {
        Page &page = pages.emplace_back(finished(front.pages[static_cast<size_t>(i)], i));
        findBoxes(page, i - count); // counted from the body's first
        if (i >= front.titlePages && !page.items.empty()) {
            addRunning(page, i, false, i == front.titlePages);
            addLogo(page, i, i == front.titlePages);
        }
        if (i < front.titlePages && !page.items.empty() && m_layout.theme.coverBackground != 0)
            page.items.insert(page.items.begin(), PageItem{FilledRect{QRectF(QPointF(), page.size), m_layout.theme.coverBackground}, noElement, {}, {}, 0});
        numberImages(page);
    }
    return pages;
}

void PageAssembler::addOutline(const std::vector<QString> &destinations, int frontPages)
{
    QSet<QString> named;
    const auto above = [this](double y) { return std::max(0.0, y + m_settings.top - 6); };
    const auto add = [&](const QString &name, int page, double y) {
        if (name.isEmpty() || named.contains(name))
            return;
        named.insert(name);
        m_document.destinations.push_back({name, page + frontPages, above(y), leftMargin(page)});
    };
    const Places &places = m_paginator.places();
    for (size_t i = 0; i < places.headings.size(); ++i) {
        const PlacedHeading &heading = places.headings[i];
        m_document.outline.push_back({heading.mark.title, heading.mark.level, heading.page + frontPages, above(heading.y), heading.mark.element});
        add(destinations[i], heading.page, heading.y);
    }
    for (const PlacedAnchor &anchor : places.anchors)
        add(anchor.name, anchor.page, anchor.y);
    if (m_leadsToTop && !named.contains(topDestination))
        m_document.destinations.push_back({topDestination, 0, 0, leftMargin(0)});
}

void PageAssembler::tellPlaces(int frontPages)
{
    if (!m_context.onPlaces)
        return;
    QList<SourcePlace> places;
    for (const PlacedSource &one : m_paginator.places().sources)
        places.append({m_input.document.files.value(one.source.file), one.source.line, one.page + frontPages, one.y + m_settings.top});
    std::stable_sort(places.begin(), places.end(), [](const SourcePlace &a, const SourcePlace &b) { return std::pair(a.page, a.y) < std::pair(b.page, b.y); });
    m_context.onPlaces(std::move(places));
}

/// Bounds of figures and formulas, which PDF/UA-1 (7.3) requires.
void PageAssembler::findBoxes(const Page &page, int number)
{
    for (const PageItem &item : page.items) {
        const Role role = item.element == noElement ? Role::Span : m_document.structure[static_cast<size_t>(item.element)].role;
        if (role != Role::Figure && role != Role::Formula)
            continue;
        const QRectF rect = std::visit(Extent{}, item.shape);
        if (!m_boxes.empty() && m_boxes.back().element == item.element)
            m_boxes.back().rect |= m_boxes.back().page == number ? rect : QRectF();
        else
            m_boxes.push_back({item.element, number, rect});
    }
}

void PageAssembler::placeBoxes(int frontPages)
{
    for (const FigureBox &box : m_boxes) {
        ElementExtras &extras = m_document.structure[static_cast<size_t>(box.element)].ownExtras();
        extras.boxPage = box.page + frontPages;
        extras.box = box.rect;
    }
}

Result<void> PageAssembler::finish()
{
    if (auto done = m_paginator.finish(m_context); !done)
        return done;
    for (ColumnPage &page : m_paginator.takePages())
        m_waiting.push_back(std::move(page));
    m_values.pages = inDigits(QString::number(m_bodyPages + static_cast<int>(m_waiting.size())), m_settings.zero);
    if (auto handed = handOver().and_then([this] { return addRunningLater(); }); !handed)
        return handed;
    const std::vector<PlacedHeading> &headings = m_paginator.places().headings;
    std::vector<QString> destinations;
    for (size_t i = 0; i < headings.size(); ++i) {
        const QString &id = headings[i].mark.id;
        destinations.push_back(id.isEmpty() ? QStringLiteral("heading.%1").arg(i + 1) : id);
    }
    auto front = makeFront(destinations);
    if (!front)
        return failure(front.error());
    std::vector<Page> pages = frontPages(*front);
    if (auto stopped = m_context.checkStop(); !stopped)
        return stopped;
    const int count = static_cast<int>(pages.size());
    addOutline(destinations, count);
    placeBoxes(count);
    tellPlaces(count);
    if (count > 0) {
        m_document.labels.push_back({0, PageLabelRange::Style::LowerRoman, 1, {}});
        m_document.labels.push_back({count, PageLabelRange::Style::Decimal, 1, {}});
    }
    return m_receiver.end(std::move(pages));
}

} // namespace quayside
