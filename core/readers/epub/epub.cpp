// SPDX-License-Identifier: GPL-3.0-or-later
// EPUB 3 and 2 (https://www.w3.org/TR/epub-33/): the chapters of the spine as one document. Scripts are not run, nothing outside the file is fetched.
#include "readers/reader.h"

#include "document/walk.h"
#include "readers/documentparts.h"
#include "readers/droppedparts.h"
#include "readers/epub/notes.h"
#include "readers/epub/publication.h"
#include "readers/epub/stylesheets.h"
#include "readers/epub/xhtml.h"
#include "readers/media.h"
#include "readers/opcpackage.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace quayside {
namespace reader::epub {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EpubReader", text);
}

struct EpubOptions {
    bool headingIds = true;
};

const OptionBinding<EpubOptions> &epubOptions()
{
    return inProgramLanguage([] {
        const auto words = [](const char *text) { return QCoreApplication::translate("MarkdownReader", text); };
        return OptionBinding<EpubOptions>{
            bind(&EpubOptions::headingIds,
                 option("heading-ids", words("Anchors for headings"), words("Gives every heading an anchor that links can lead to, as GitHub does."))),
        };
    });
}

/// A paragraph of nothing but a place.
Block anchorNamed(const QString &id)
{
    Span anchor;
    anchor.attributes.edit().id = id;
    Paragraph paragraph;
    paragraph.content.push_back({std::move(anchor), {}, Origin::Markup});
    return {std::move(paragraph), {}, Origin::Markup};
}

/// The id of such a paragraph; empty: it is none.
QString anchorOf(const Block &block)
{
    const auto *paragraph = block.value.as<Paragraph>();
    const auto *span = paragraph && paragraph->content.size() == 1 ? paragraph->content.front().value.as<Span>() : nullptr;
    return span && span->content.empty() ? span->attributes->id : QString();
}

/// Whether @p part shows one image and nothing else.
bool isImageAlone(const Document &part, const QString &description)
{
    int images = 0;
    bool others = false;
    walkInlines(part, [&](const Inline &node) {
        if (const auto *image = node.value.as<Image>()) {
            ++images;
            others = others || plainText(image->alt) != description;
        }
    });
    return images == 1 && !others && plainText(part.blocks).trimmed() == description;
}

/// Whether @p part says nothing that @p metadata do not say.
bool repeats(const Document &part, const Metadata &metadata)
{
    QStringList known = metadata.authors;
    known << metadata.title << metadata.subtitle << metadata.date;
    for (const auto &[name, value] : metadata.all)
        known.append(value);
    const QStringList lines = plainText(part.blocks).split(u'\n', Qt::SkipEmptyParts);
    return part.media.size() == 0 && std::all_of(lines.begin(), lines.end(), [&](const QString &line) { return known.contains(line.simplified()); });
}

/// Boxes of tasks, which books have as text (they know no fields).
void takeBoxes(ListBlock &list)
{
    for (ListItem &item : list.items) { // of which some may be no tasks
        auto *paragraph = item.content.empty() ? nullptr : item.content.front().value.as<Paragraph>();
        const auto *box = paragraph && !paragraph->content.empty() ? paragraph->content.front().value.as<Span>() : nullptr;
        if (!box || !box->attributes->classes.contains(QStringLiteral("task")))
            continue;
        const QString sign = plainText(box->content).trimmed();
        if (sign != u"☐" && sign != u"☑" && sign != u"☒")
            continue;
        item.checked = sign != u"☐";
        paragraph->content.erase(paragraph->content.begin());
        auto *text = paragraph->content.empty() ? nullptr : paragraph->content.front().value.as<Text>();
        if (text && text->text.startsWith(u' '))
            text->text.remove(0, 1);
    }
}

class EpubReader
{
public:
    EpubReader(const ReadInput &input, const EpubOptions &options, WorkContext &context) : m_input(input), m_options(options), m_context(context) {}

    Result<Document> read();

private:
    void nameChapters();
    Result<void> addChapter(const SpineItem &item);
    void appendChapter(Document part, const SpineItem &item);
    QByteArray sheetAt(const QString &address, const SpineItem &from);
    void lead(Document &part, const SpineItem &item);
    Result<void> addImages(Document &part, const SpineItem &item);
    [[nodiscard]] QString ledTo(const QString &address, const SpineItem &from) const;
    [[nodiscard]] QString scoped(const QString &path, const QString &id) const { return m_slugs.value(path) + QStringLiteral("--") + id; }
    void placeAnchors();
    void shortenIds();
    void eachBlocks(const std::function<void(Blocks &)> &edit);
    void nameHeadings();

    const ReadInput &m_input;
    const EpubOptions &m_options;
    WorkContext &m_context;
    Publication m_publication;
    Document m_document;
    QHash<QString, QString> m_slugs;     ///< by path: what ids of the chapter begin with
    QSet<QString> m_anchors;             ///< ids that chapters begin with
    QHash<QString, QString> m_ids;       ///< as the chapters have them, by scoped id
    QSet<QString> m_notes;               ///< scoped ids
    QSet<QString> m_calls;               ///< scoped addresses
    QHash<QString, QByteArray> m_sheets; ///< what style sheets tell, by path
    DroppedParts m_dropped;
};

Result<Document> EpubReader::read()
{
    auto publication = openPublication(m_input, m_context);
    if (!publication)
        return tl::unexpected(publication.error());
    m_publication = *std::move(publication);
    m_document.files = QStringList{m_input.name};
    m_document.metadata = m_publication.metadata;
    nameChapters();
    for (std::size_t i = 0; i < m_publication.spine.size(); ++i) {
        if (auto going = m_context.checkStop(); !going)
            return tl::unexpected(going.error());
        m_context.progress(Stage::Reading, static_cast<int>(i * 100 / m_publication.spine.size()));
        if (auto added = addChapter(m_publication.spine[i]); !added)
            return tl::unexpected(added.error());
    }
    if (m_publication.missing > 0)
        m_dropped.add(tr("chapters that the file does not hold, or holds damaged"), m_publication.missing);
    gatherNotes(m_document, m_notes, m_calls);
    placeAnchors();
    shortenIds();
    if (m_options.headingIds)
        nameHeadings();
    m_dropped.tell(m_input.name, m_context);
    return std::move(m_document);
}

/// Ids of chapters begin with their file's name.
void EpubReader::nameChapters()
{
    HeadingIds names;
    for (const SpineItem &item : m_publication.spine) {
        const QString name = names.next(item.path.section(u'/', -1).section(u'.', 0, 0));
        if (!m_slugs.contains(item.path))
            m_slugs.insert(item.path, name.isEmpty() ? QStringLiteral("chapter") : name);
    }
}

Result<void> EpubReader::addChapter(const SpineItem &item)
{
    if (item.isNavigation) {
        m_dropped.addRemade(tr("tables of contents"));
        return {};
    }
    if (item.isForeign) {
        m_dropped.add(tr("chapters of a kind that is not read"));
        return {};
    }
    const auto bytes = m_publication.zip.read(item.path, m_context.stop);
    if (!bytes && bytes.error().code == ErrorCode::Canceled)
        return tl::unexpected(bytes.error());
    if (!bytes) {
        m_dropped.add(tr("chapters that the file does not hold, or holds damaged"));
        return {};
    }
    if (item.isImage) {
        Document part;
        Image image;
        image.url = item.path;
        part.blocks.push_back({Paragraph{{{std::move(image), {}, Origin::Markup}}}, {}, Origin::Markup});
        if (auto added = addImage(part, item.path, *bytes, m_context); !added)
            return added;
        appendChapter(std::move(part), item);
        return {};
    }
    const Chapter chapter = chapterOf(
        *bytes, [&](const QString &address) { return sheetAt(address, item); }, m_context);
    ReadInput input;
    input.bytes = chapter.html;
    input.name = tr("%1, chapter %2").arg(m_input.name, item.path);
    input.options = {{QStringLiteral("heading-ids"), false}};
    const qsizetype before = m_context.warnings.size();
    auto part = htmlReader().read(input, m_context);
    if (!part)
        return tl::unexpected(part.error());
    withoutStyleWarnings(m_context.warnings, before);
    const Metadata &metadata = m_publication.metadata;
    if ((chapter.isCover && isImageAlone(*part, metadata.title)) || (chapter.isTitlePage && repeats(*part, metadata))) {
        m_dropped.addRemade(tr("covers and title pages that repeat what is known of the book"));
        return {};
    }
    for (const QString &note : chapter.notes)
        m_notes.insert(scoped(item.path, note));
    for (const QString &call : chapter.calls)
        m_calls.insert(ledTo(call, item));
    if (auto added = addImages(*part, item); !added)
        return added;
    lead(*part, item);
    appendChapter(*std::move(part), item);
    return {};
}

/// What the style sheet at @p address, linked in @p from, tells of words. Those of our own books are looks of a theme.
QByteArray EpubReader::sheetAt(const QString &address, const SpineItem &from)
{
    const QString path = m_publication.isOurs ? QString() : pathOf(address, from.path);
    if (path.isEmpty() || !m_publication.zip.contains(path))
        return {};
    if (const auto known = m_sheets.constFind(path); known != m_sheets.cend())
        return *known;
    const auto bytes = m_publication.zip.read(path, m_context.stop);
    return *m_sheets.insert(path, bytes ? tellingRules(*bytes) : QByteArray());
}

/// Puts @p part on a new page, behind an anchor for links to it as such.
void EpubReader::appendChapter(Document part, const SpineItem &item)
{
    if (!m_document.blocks.empty() && !m_document.blocks.back().value.is<PageBreak>() && !part.blocks.empty())
        m_document.blocks.push_back({PageBreak{}, {}, Origin::Markup});
    m_anchors.insert(m_slugs.value(item.path));
    m_document.blocks.push_back(anchorNamed(m_slugs.value(item.path)));
    appendPart(m_document, std::move(part));
}

/// Ids get their chapter's name in front, links between chapters lead to them.
void EpubReader::lead(Document &part, const SpineItem &item)
{
    const auto scope = [&](Attributes &attributes) {
        if (const QString id = attributes->id; !id.isEmpty()) {
            attributes.edit().id = scoped(item.path, id);
            m_ids.insert(attributes->id, id);
        }
    };
    editBlocks(part.blocks, [&](Block &block) {
        eachAttributes(block, scope);
        if (auto *list = block.value.as<ListBlock>())
            takeBoxes(*list);
    });
    editInlines(part.blocks, [&](Inline &node) {
        eachAttributes(node, scope);
        if (auto *link = node.value.as<Link>())
            link->url = ledTo(link->url, item);
        if (const auto *code = node.value.as<Code>(); code && code->attributes->classes.contains(QLatin1StringView(formulaClass)))
            node.value = Math{code->text, code->attributes->classes.contains(QLatin1StringView("display")), {}};
    });
}

QString EpubReader::ledTo(const QString &address, const SpineItem &from) const
{
    const QString path = pathOf(address, from.path);
    if (path.isEmpty() || !m_slugs.contains(path))
        return address;
    const QString fragment = QString::fromUtf8(QByteArray::fromPercentEncoding(address.section(u'#', 1).toUtf8()));
    return u'#' + (fragment.isEmpty() ? m_slugs.value(path) : scoped(path, fragment));
}

Result<void> EpubReader::addImages(Document &part, const SpineItem &item)
{
    Result<void> state;
    editInlines(part.blocks, [&](Inline &node) {
        auto *image = node.value.as<Image>();
        const QString path = image && state ? pathOf(image->url, item.path) : QString();
        if (path.isEmpty())
            return;
        image->url = path;
        if (m_document.media.find(path) || part.media.find(path) || !m_publication.zip.contains(path))
            return; // what is missing is told where images are loaded
        const auto bytes = m_publication.zip.read(path, m_context.stop);
        if (bytes)
            state = addImage(part, path, *bytes, m_context);
        else if (bytes.error().code == ErrorCode::Canceled)
            state = tl::unexpected(bytes.error());
    });
    return state;
}

/// A chapter's anchor stays where a link leads to the chapter as such, at its heading if it begins with one.
void EpubReader::placeAnchors()
{
    QSet<QString> wanted;
    editInlines(m_document.blocks, [&](Inline &node) {
        if (const auto *link = node.value.as<Link>(); link && link->url.startsWith(u'#'))
            wanted.insert(link->url.mid(1));
    });
    Blocks kept;
    kept.reserve(m_document.blocks.size());
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        const QString slug = m_anchors.isEmpty() ? QString() : anchorOf(m_document.blocks[i]);
        if (slug.isEmpty() || !m_anchors.contains(slug)) {
            kept.push_back(std::move(m_document.blocks[i]));
            continue;
        }
        if (!wanted.contains(slug))
            continue;
        auto *heading = i + 1 < m_document.blocks.size() ? m_document.blocks[i + 1].value.as<Heading>() : nullptr;
        if (heading && heading->attributes->id.isEmpty())
            heading->attributes.edit().id = slug;
        else
            kept.push_back(std::move(m_document.blocks[i]));
    }
    m_document.blocks = std::move(kept);
}

void EpubReader::eachBlocks(const std::function<void(Blocks &)> &edit)
{
    edit(m_document.blocks);
    for (Footnote &note : m_document.footnotes)
        edit(note.content);
}

/// An id that only one chapter has is that of the whole.
void EpubReader::shortenIds()
{
    QHash<QString, int> uses;
    for (const QString &id : std::as_const(m_ids))
        ++uses[id];
    QHash<QString, QString> shorter;
    for (const auto &[id, own] : m_ids.asKeyValueRange()) {
        if (uses.value(own) == 1 && !m_anchors.contains(own) && !m_ids.contains(own))
            shorter.insert(id, own);
    }
    const auto rename = [&](Attributes &attributes) {
        if (const auto own = shorter.constFind(attributes->id); own != shorter.cend())
            attributes.edit().id = *own;
    };
    eachBlocks([&](Blocks &blocks) {
        editBlocks(blocks, [&](Block &block) { eachAttributes(block, rename); });
        editInlines(blocks, [&](Inline &node) {
            eachAttributes(node, rename);
            auto *link = node.value.as<Link>();
            const auto own = link && link->url.startsWith(u'#') ? shorter.constFind(link->url.mid(1)) : shorter.cend();
            if (own != shorter.cend())
                link->url = u'#' + *own;
        });
    });
}

void EpubReader::nameHeadings()
{
    HeadingIds ids;
    const auto take = [&](const Attributes &attributes) {
        if (!attributes->id.isEmpty())
            ids.take(attributes->id);
    };
    editBlocks(m_document.blocks, [&](Block &block) { eachAttributes(block, take); });
    editBlocks(m_document.blocks, [&](Block &block) {
        auto *heading = block.value.as<Heading>();
        if (heading && heading->attributes->id.isEmpty())
            heading->attributes.edit().id = ids.next(plainText(heading->content));
    });
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto options = epubOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    return EpubReader(input, *options, context).read();
}

} // namespace
} // namespace reader::epub

Reader epubReader()
{
    Reader row;
    row.id = QStringLiteral("epub");
    row.name = QCoreApplication::translate("EpubReader", "EPUB");
    row.extensions = {QStringLiteral("epub")};
    row.options = reader::epub::epubOptions().specs();
    row.read = reader::epub::read;
    row.recognizes = isEpub;
    row.holdsMedia = true;
    return row;
}

} // namespace quayside
