// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/book.h"

#include "document/safeurl.h"
#include "settings/locales.h"
#include "writers/codecolorer.h"
#include "writers/epub/epubstyle.h"
#include "writers/epub/xhtmlpage.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace quayside::epub {
namespace {

constexpr QLatin1StringView folder("EPUB/");
constexpr QLatin1StringView xhtml("application/xhtml+xml");
constexpr QLatin1StringView navFile("nav.xhtml");
constexpr QLatin1StringView packageFile("package.opf");

QString tr(const char *text)
{
    return QCoreApplication::translate("EpubWriter", text);
}

/// Whether an address with a scheme is one that validators and reading systems take.
bool isWhole(const QString &url)
{
    const QUrl strict(encodedAddress(url), QUrl::StrictMode);
    const QString scheme = strict.scheme();
    const bool needsHost = scheme == u"http" || scheme == u"https" || scheme == u"ftp";
    return strict.isValid() && isAllowedUrl(url) && (!needsHost || !strict.host().isEmpty());
}

} // namespace

Book::Book(WriteInput &&input, const BookOptions &options, std::vector<FontFile> fonts, OutputSink &sink, WorkContext &context)
    : m_input(std::move(input)), m_options(options), m_context(context), m_facts(factsOf(m_input)), m_fonts(std::move(fonts)),
      m_zip(zipEntryWriter(archiveInto(sink), m_input.asOf, context.stop)), m_images(m_input.document.media, folder, m_facts.language, *m_zip, context),
      m_chapters(chaptersOf(std::move(m_input.document.blocks), options.splitLevel)), m_places(m_chapters, m_input.document.footnotes)
{
    m_bodyOptions.images = HtmlBodyOptions::Images::Files;
    m_bodyOptions.locale = m_facts.labels;
    if (options.colorCode)
        m_bodyOptions.colors = codeColorerWhenNeeded();
    m_bodyOptions.rightToLeft = m_facts.rightToLeft;
    m_bodyOptions.publication = this;
    m_bodyOptions.format = QStringLiteral("EPUB");
}

Result<void> Book::write()
{
    // OCF 3.3, 4.2.3: the first, as it is
    if (auto added = m_zip->add(QStringLiteral("mimetype"), "application/epub+zip", Packing::Stored); !added)
        return added;
    if (auto added = m_zip->add(QStringLiteral("META-INF/container.xml"), container(QString(folder) + packageFile)); !added)
        return added;
    collectHeadings();
    for (const auto part : {&Book::writeCover, &Book::writeTitlePage, &Book::writeChapters, &Book::writeRest}) {
        if (auto written = (this->*part)(); !written)
            return written;
    }
    warnOfLanguage();
    return m_zip->finish();
}

Result<void> Book::add(Item item, const QByteArray &bytes)
{
    auto added = m_zip->add(folder + item.file, bytes);
    m_items.push_back(std::move(item));
    return added;
}

/// The contents: headings down to the depth asked for, and chapters without one.
void Book::collectHeadings()
{
    int highest = 7;
    for (const Chapter &chapter : m_chapters)
        highest = std::min(highest, highestLevel(chapter.blocks));
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        const Chapter &chapter = m_chapters[i];
        bool isOpening = !chapter.title.isEmpty();
        if (!isOpening)
            m_headings.push_back({highest, m_facts.title, chapter.file});
        walkBlocks(chapter.blocks, [&](const Block &block) {
            const auto *heading = block.value.as<Heading>();
            const QString title = heading ? plainText(heading->content).simplified() : QString();
            if (title.isEmpty() || heading->level >= highest + m_options.contentsDepth)
                return;
            const bool opens = std::exchange(isOpening, false);
            m_headings.push_back({heading->level, title, opens ? chapter.file : chapter.file + u'#' + heading->attributes->id});
        });
    }
}

/// The image that was chosen, else one made of the metadata.
Result<std::optional<QString>> Book::coverFile()
{
    if (!m_options.coverImage.isEmpty())
        return m_images.fileOf(m_options.coverImage);
    const auto work = m_options.cover == Cover::Made ? pageWork() : tl::unexpected(ExportError());
    if (!work)
        return std::optional<QString>();
    WriteInput words;
    words.document.metadata = m_input.document.metadata;
    words.document.metadata.title = m_facts.title;
    words.options = {{themeKey, m_options.theme}};
    const auto theme = Theme::named(m_options.theme, m_context);
    for (const QString &path : theme ? theme->pictures() : QStringList()) {
        if (const MediaItem *item = m_input.document.media.find(path))
            words.document.media.insert(path, *item);
    }
    words.locale = m_input.locale;
    words.language = m_input.language;
    const QByteArray picture = (*work)->drawCover(std::move(words), m_context.stop);
    if (picture.isEmpty())
        return std::optional<QString>();
    const auto file = m_images.addPng(picture);
    if (!file)
        return tl::unexpected(file.error());
    return std::optional(*file);
}

Result<void> Book::writeCover()
{
    const auto file = coverFile();
    if (!file)
        return tl::unexpected(file.error());
    if (!*file)
        return {};
    m_cover = m_images.items().front().id;
    m_accessibility.images = true;
    XhtmlPage page(m_facts, m_facts.title);
    page.out().raw("<body epub:type=\"cover\" class=\"cover\">\n<div><img role=\"doc-cover\" src=\"");
    page.out().address(**file);
    page.out().raw("\" alt=\"");
    page.out().text(m_facts.title);
    page.out().raw("\" /></div>\n</body>\n");
    return add({QStringLiteral("cover"), QStringLiteral("cover.xhtml"), xhtml, {}, Item::Reading::Linear}, page.finish());
}

Result<void> Book::writeTitlePage()
{
    const Metadata &metadata = m_input.document.metadata;
    if (!m_options.titlePage || (metadata.title.simplified().isEmpty() && m_facts.authors.isEmpty()))
        return {};
    XhtmlPage page(m_facts, m_facts.title);
    HtmlBuffer &out = page.out();
    const auto line = [&out](std::string_view name, const QString &text) {
        if (text.isEmpty())
            return;
        out.raw("<p class=\"");
        out.raw(name);
        out.raw("\">");
        out.text(text);
        out.raw("</p>\n");
    };
    out.raw("<body epub:type=\"frontmatter\">\n<section epub:type=\"titlepage\" class=\"title-page\">\n<h1>");
    out.text(m_facts.title);
    out.raw("</h1>\n");
    line("subtitle", m_facts.subtitle);
    for (const QString &author : m_facts.authors)
        line("author", author);
    line("date", m_facts.writtenDate);
    line("publisher", m_facts.publisher);
    line("rights", m_facts.rights);
    out.raw("</section>\n</body>\n");
    m_titlePage = QStringLiteral("title.xhtml");
    return add({QStringLiteral("title-page"), m_titlePage, xhtml, {}, Item::Reading::Linear}, page.finish());
}

Result<void> Book::writeChapters()
{
    if (m_options.contents) // it stands here in the order of reading; its bytes come last
        m_items.push_back({QStringLiteral("nav"), navFile, xhtml, QStringLiteral("nav"), Item::Reading::Linear});
    m_accessibility.footnotes = !m_input.document.footnotes.empty();
    for (m_chapter = 0; static_cast<std::size_t>(m_chapter) < m_chapters.size(); ++m_chapter) {
        Chapter &chapter = m_chapters[static_cast<std::size_t>(m_chapter)];
        if (auto written = writeChapter(chapter); !written)
            return written;
        m_context.progress(Stage::Writing, static_cast<int>(100 * (m_chapter + 1) / static_cast<int>(m_chapters.size())));
    }
    return {};
}

Result<void> Book::writeChapter(const Chapter &chapter)
{
    MemorySink unused; // images are the package's
    XhtmlPage page(m_facts, chapter.title.isEmpty() ? m_facts.title : chapter.title);
    page.out().raw("<body epub:type=\"bodymatter\">\n");
    page.out().raw(chapter.title.isEmpty() ? "<section>\n" : "<section epub:type=\"chapter\">\n");
    HtmlBody body(m_input, m_bodyOptions, page.out(), unused, m_context);
    if (auto written = body.writePart(chapter.blocks, chapter.notes); !written)
        return written;
    page.out().raw("</section>\n</body>\n");
    m_accessibility.formulas = m_accessibility.formulas || body.hasFormulas();
    const QString properties = body.hasFormulas() ? QStringLiteral("mathml") : QString();
    return add({chapter.file.section(u'.', 0, 0), chapter.file, xhtml, properties, Item::Reading::Linear}, page.finish());
}

/// The style sheet, and the fonts it names.
Result<void> Book::writeStyle()
{
    auto theme = Theme::named(m_options.theme, m_context);
    if (!theme)
        return failure(theme.error());
    std::vector<FontFace> faces;
    for (const FontFile &font : m_fonts) {
        const QString number = QStringLiteral("%1").arg(faces.size() + 1, 2, 10, QLatin1Char('0'));
        const QString ending = font.cff ? QStringLiteral("otf") : QStringLiteral("ttf");
        const QString file = QStringLiteral("fonts/font-%1.%2").arg(number, ending);
        if (auto added = add({QStringLiteral("font-") + number, file, QStringLiteral("font/") + ending, {}, Item::Reading::None}, font.bytes); !added)
            return added;
        faces.push_back({font.family, file, font.bytes.size(), font.bold, font.italic});
    }
    const QString file = QString::fromLatin1(styleFile.data(), static_cast<qsizetype>(styleFile.size()));
    return add({QStringLiteral("style"), file, QStringLiteral("text/css"), {}, Item::Reading::None}, styleSheet(*std::move(theme), faces));
}

Result<void> Book::writeRest()
{
    const std::vector<NavEntry> entries = treeOf(m_headings);
    const std::vector<PageEntry> pages = m_places.pages();
    m_accessibility.pages = !pages.empty();
    if (!m_options.contents)
        m_items.push_back({QStringLiteral("nav"), navFile, xhtml, QStringLiteral("nav"), Item::Reading::None});
    if (auto added = m_zip->add(QString(folder) + navFile, navigation(m_facts, entries, pages, landmarks())); !added)
        return added;
    if (auto added = add({QStringLiteral("ncx"), QStringLiteral("toc.ncx"), QStringLiteral("application/x-dtbncx+xml"), {}, Item::Reading::None},
                         ncx(m_facts, entries, pages));
        !added)
        return added;
    if (auto written = writeStyle(); !written)
        return written;
    m_items.insert(m_items.end(), m_images.items().begin(), m_images.items().end());
    for (Item &item : m_items) {
        if (!m_cover.isEmpty() && item.id == m_cover)
            item.properties = QStringLiteral("cover-image");
    }
    m_accessibility.animated = m_images.anyAnimated();
    return m_zip->add(QString(folder) + packageFile, packageDocument(m_facts, m_accessibility, m_items, m_cover));
}

std::vector<Landmark> Book::landmarks() const
{
    std::vector<Landmark> all;
    if (!m_cover.isEmpty())
        all.push_back({"cover", m_facts.title, QStringLiteral("cover.xhtml")});
    if (!m_titlePage.isEmpty())
        all.push_back({"titlepage", m_facts.title, m_titlePage});
    if (m_options.contents)
        all.push_back({"toc", label(Label::Contents, m_facts.labels), navFile});
    const Chapter &first = m_chapters.front();
    all.push_back({"bodymatter", first.title.isEmpty() ? m_facts.title : first.title, first.file});
    return all;
}

void Book::warnOfLanguage()
{
    if (m_input.languageIsGuess)
        m_context.warn({WarningCode::LanguageGuessed, {{QStringLiteral("locale"), m_facts.language}}, {}, 0});
    bool english = false;
    label(Label::Note, m_facts.labels, &english);
    if (english && !m_facts.labels.isEmpty() && !m_input.languageIsGuess)
        m_context.warn({WarningCode::LabelsInEnglish, {{QStringLiteral("locale"), m_facts.labels}}, {}, 0});
}

void Book::lostLink(const QString &url)
{
    if (m_lost.contains(url))
        return;
    m_lost.insert(url);
    m_context.warn(
        {WarningCode::FeatureLost,
         {{QStringLiteral("what"), tr("A link to “%1”, which is not in the book,").arg(url.left(80))}, {QStringLiteral("format"), QStringLiteral("EPUB")}},
         m_input.document.files.value(0),
         0});
}

std::optional<QString> Book::linkTo(const QString &url)
{
    if (url.startsWith(u'#')) {
        const QString id = url.sliced(1);
        for (const QString &one : {id, QUrl::fromPercentEncoding(id.toUtf8())}) {
            if (const QString address = m_places.anchor(one, m_chapter); !address.isEmpty())
                return address;
        }
        return id.isEmpty() || id == u"top" ? std::optional(m_chapters.front().file) : std::nullopt;
    }
    const QString whole = url.startsWith(QLatin1StringView("//")) ? QStringLiteral("https:") + url : url;
    if (!urlScheme(whole).isEmpty() && isWhole(whole))
        return whole;
    lostLink(url);
    return std::nullopt;
}

Result<std::optional<QString>> Book::imageFile(const Image &image)
{
    auto file = m_images.fileOf(image.url);
    if (file && *file) {
        m_accessibility.images = true;
        m_accessibility.undescribed = m_accessibility.undescribed || plainText(image.alt).simplified().isEmpty();
    }
    return file;
}

} // namespace quayside::epub
