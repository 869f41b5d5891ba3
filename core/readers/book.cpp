// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/book.h"

#include "base/concurrent.h"
#include "base/nativepath.h"
#include "document/walk.h"
#include "output/targetname.h"
#include "readers/bookcaptions.h"
#include "readers/bookchapter.h"
#include "readers/bookincludes.h"
#include "readers/bookmeta.h"
#include "readers/bookplace.h"
#include "readers/booksummary.h"
#include "readers/booktree.h"
#include "readers/htmladdresses.h"
#include "readers/mkdocs.h"
#include "readers/reader.h"
#include "readers/sourcefile.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <map>

#include <unistd.h>

namespace quayside {
namespace {

constexpr int deepestHeading = 6;
constexpr std::size_t mostChapters = 10'000;
constexpr std::size_t chaptersTogether = 64; ///< chapters a parallel batch; other work may claim threads in between

class BookReader
{
public:
    BookReader(BookPlace place, QJsonObject options, WorkContext &context) : m_place(std::move(place)), m_options(std::move(options)), m_context(context) {}

    Result<Document> read()
    {
        m_meta = m_place.kind == BookKind::MkDocs ? readMkDocsMeta(m_place.root, m_place.list, m_context) : readBookMeta(m_place.root, m_context);
        tellConfiguration();
        auto list = readList();
        if (!list)
            return failure(list.error());
        if (list->entries.size() > mostChapters)
            list->entries.resize(mostChapters);
        if (auto ok = readChapters(*list); !ok)
            return failure(ok.error());
        if (m_chapters.empty())
            return failure(ErrorCode::SourceEmptyFolder, {{QStringLiteral("path"), m_place.source}, {QStringLiteral("formats"), QStringLiteral("Markdown")}});
        join(*list);
        m_book.metadata = m_meta.metadata;
        complete(m_book.metadata, list->metadata);
        complete(m_book.metadata, firstMetadata());
        return std::move(m_book);
    }

private:
    Result<Document> parse(const QByteArray &bytes, const QString &file, WorkContext &context) const
    {
        ReadInput input;
        input.bytes = bytes;
        input.path = m_place.source + u'/' + file;
        input.name = file;
        input.options = m_options;
        return markdownReader().read(input, context);
    }

    /// The first chapter's front matter may be the book's; not a title that is listed as the chapter's.
    [[nodiscard]] Metadata firstMetadata() const
    {
        Metadata metadata = m_chapters.front().document.metadata;
        if (metadata.title.simplified() == m_chapters.front().entry.title)
            metadata.title.clear();
        return metadata;
    }

    void tellConfiguration()
    {
        if (!m_meta.problem.isEmpty())
            m_context.warn({WarningCode::ConfigurationInvalid,
                            {{QStringLiteral("file"), m_meta.file}, {QStringLiteral("reason"), m_meta.problem}},
                            m_meta.file,
                            m_meta.line});
        for (const QString &plugin : std::as_const(m_meta.plugins))
            m_context.warn({WarningCode::PluginNotRun, {{QStringLiteral("plugin"), plugin}}, m_meta.file, 0});
    }

    Result<BookList> readList()
    {
        switch (m_place.kind) {
        case BookKind::MkDocs: return readMkDocsNav(m_place.root, m_place.list, m_place.source, m_context);
        case BookKind::Folder: return folderAsList(m_place.source, FolderOrder::ByName, m_context);
        case BookKind::Summary:
        case BookKind::None: break;
        }
        const auto bytes = readSourceFile(m_place.source + u'/' + m_place.list, largestSource, m_context);
        if (!bytes)
            return failure(bytes.error());
        const auto document = parse(*bytes, m_place.list, m_context);
        if (!document)
            return failure(document.error());
        BookList list = summaryOf(*document, m_place.list, m_context);
        const auto isFirstPage = [this](const BookEntry &entry) {
            const auto *chapter = std::get_if<BookChapter>(&entry);
            return chapter && chapter->file == m_meta.firstPage;
        };
        const bool isListed = m_meta.firstPage.isEmpty() || std::any_of(list.entries.begin(), list.entries.end(), isFirstPage);
        if (isListed)
            return list;
        const QString path = m_place.source + u'/' + m_meta.firstPage;
        if (::access(nativePath(path).constData(), F_OK) == 0)
            list.entries.insert(list.entries.begin(), BookChapter{{}, m_meta.firstPage, 0, 0, false, {}});
        else
            m_context.input(path, nullptr);
        return list;
    }

    /// A chapter being read; has its own context, as any thread may parse it.
    struct Draft {
        BookChapter entry;
        WorkContext context;
        qsizetype textWarnings = 0;       ///< warnings about the text's own lines, first in context
        std::optional<IncludedText> text; ///< empty: the file cannot be read
        Result<Document> document;
    };

    Result<void> readChapters(const BookList &list)
    {
        std::vector<Draft> drafts;
        std::size_t done = 0;
        for (const auto &entry : list.entries) {
            m_context.progress(Stage::Reading, static_cast<int>(100 * done++ / list.entries.size()));
            const auto *chapter = std::get_if<BookChapter>(&entry);
            if (!chapter || chapter->file.isEmpty())
                continue;
            drafts.emplace_back().entry = *chapter;
            drafts.back().context.stop = m_context.stop;
            if (auto ok = readText(drafts.back()); !ok)
                return ok;
        }
        parse(drafts);
        for (Draft &draft : drafts) {
            if (auto ok = addChapter(draft); !ok)
                return ok;
        }
        return {};
    }

    Result<void> readText(Draft &draft)
    {
        const BookChapter &chapter = draft.entry;
        const QString path = m_place.source + u'/' + chapter.file;
        const QString real = canonicalPath(path);
        const QString source = canonicalPath(m_place.source);
        const auto bytes =
            real.startsWith(source + u'/') ? readSourceFile(real, largestSource, m_context) : Result<QByteArray>(failure(ErrorCode::SourceNotFound));
        if (!bytes && bytes.error().code == ErrorCode::Canceled)
            return failure(bytes.error());
        if (real != path)
            m_context.input(path, bytes ? &*bytes : nullptr);
        if (!bytes) {
            draft.context.warn({WarningCode::IncludeMissing, {{QStringLiteral("file"), chapter.file}}, m_place.list, chapter.line});
            return {};
        }
        draft.context.onInput = m_context.onInput;
        auto text = m_place.kind == BookKind::Summary ? withIncludes(*bytes, path, m_place.root, chapter.file, draft.context)
                                                      : Result<IncludedText>(IncludedText{*bytes, {}});
        draft.context.onInput = {}; // parsing opens no files, on any thread
        if (!text)
            return failure(text.error());
        draft.text = std::move(*text);
        draft.textWarnings = draft.context.warnings.size();
        return {};
    }

    void parse(std::span<Draft> drafts)
    {
        for (; !drafts.empty(); drafts = drafts.subspan(std::min(chaptersTogether, drafts.size()))) {
            mapOn(m_context.threads, drafts.first(std::min(chaptersTogether, drafts.size())), [this](Draft &draft) {
                if (draft.text)
                    draft.document = parse(draft.text->bytes, draft.entry.file, draft.context);
                if (draft.document)
                    joinCaptions(draft.document->blocks);
            });
        }
    }

    Result<void> addChapter(Draft &draft)
    {
        for (qsizetype i = 0; i < draft.context.warnings.size(); ++i) {
            Warning warning = draft.context.warnings.at(i);
            if (i >= draft.textWarnings && draft.text)
                warning.line = draft.text->sourceLine(warning.line);
            m_context.warn(std::move(warning));
        }
        m_context.droppedWarnings += draft.context.droppedWarnings;
        if (!draft.document)
            return failure(draft.document.error());
        if (!draft.text)
            return {};
        ChapterText read{draft.entry, slugFor(draft.entry.file), std::move(*draft.document), {}, {}};
        prepare(read, *draft.text);
        m_byFile.insert_or_assign(draft.entry.file, m_chapters.size());
        m_byKey.insert(nameKey(draft.entry.file), m_chapters.size());
        m_chapters.push_back(std::move(read));
        return {};
    }

    QString slugFor(const QString &file)
    {
        QString slug = file.section(u'.', 0, -2).toLower();
        static const QRegularExpression unusual(QStringLiteral("[^\\p{L}\\p{N}_-]+"));
        slug.replace(unusual, QStringLiteral("-"));
        QString unique = slug;
        for (int n = 1; m_slugs.contains(unique); ++n)
            unique = slug + u'-' + QString::number(n);
        m_slugs.insert(unique);
        return unique;
    }

    /// Fixes positions, ids and hidden code lines. Links wait until all chapters are known.
    void prepare(ChapterText &chapter, const IncludedText &text)
    {
        const int file = static_cast<int>(m_book.files.size());
        m_book.files.append(chapter.entry.file);
        const auto place = [&](SourcePosition &position) { position = {text.sourceLine(position.line), file}; };
        const auto scopeId = [&](Attributes &attributes) {
            const QString id = attributes->id;
            if (id.isEmpty())
                return;
            chapter.ids.insert(id);
            attributes.edit().id = scoped(chapter, id);
        };
        const auto editBlock = [&](Block &block) {
            place(block.position);
            eachAttributes(block, scopeId);
            if (auto *code = block.value.as<CodeBlock>())
                hideCodeLines(*code, m_meta.hiddenPrefixes);
        };
        const auto editInline = [&](Inline &node) {
            place(node.position);
            eachAttributes(node, scopeId);
        };
        const auto editAll = [&](Blocks &blocks) {
            editBlocks(blocks, editBlock);
            editInlines(blocks, editInline);
        };
        editAll(chapter.document.blocks);
        settleTitle(chapter);
        for (Footnote &note : chapter.document.footnotes) {
            place(note.position);
            editAll(note.content);
        }
    }

    void join(const BookList &list)
    {
        const bool hasParts = std::any_of(list.entries.begin(), list.entries.end(), [](const auto &entry) { return std::holds_alternative<BookPart>(entry); });
        for (std::size_t i = 0; i < list.entries.size(); ++i) {
            if (const auto *part = std::get_if<BookPart>(&list.entries[i])) {
                breakPage();
                joinHeading(part->title, 1, QStringLiteral("part--"));
                continue;
            }
            const auto &chapter = std::get<BookChapter>(list.entries[i]);
            const int level = chapter.depth + (hasParts && chapter.inPart ? 2 : 1);
            const auto found = m_byFile.find(chapter.file);
            const bool isText = found != m_byFile.end();
            if (chapter.depth == 0 && (isText || hasChildren(list, i)))
                breakPage();
            if (isText)
                joinChapter(m_chapters[found->second], level);
            else if (hasChildren(list, i))
                joinHeading(chapter.title, level, QStringLiteral("group--"));
        }
    }

    void breakPage()
    {
        if (!m_book.blocks.empty() && !m_book.blocks.back().value.is<PageBreak>())
            m_book.blocks.push_back({PageBreak{}, {}, Origin::Markup});
    }

    /// A heading of the list's own.
    void joinHeading(const QString &title, int level, const QString &prefix)
    {
        Heading heading;
        heading.level = std::min(level, deepestHeading);
        heading.attributes.edit().id = prefix + m_headingIds.next(title);
        heading.content.push_back({Text{title}, {}, Origin::Markup});
        m_book.blocks.push_back({std::move(heading), {}, Origin::Markup});
    }

    /// @p level: of its title.
    void joinChapter(ChapterText &chapter, int level)
    {
        const int footnotesBefore = static_cast<int>(m_book.footnotes.size());
        leadLinks(chapter.document.blocks, chapter, footnotesBefore);
        for (Footnote &note : chapter.document.footnotes) {
            leadLinks(note.content, chapter, footnotesBefore);
            note.label = chapter.slug + QStringLiteral("--") + note.label;
            m_book.footnotes.push_back(std::move(note));
        }
        // The first heading is the title at any level: files below a chapter often start at 2.
        int titleLevel = 0;
        editBlocks(chapter.document.blocks, [&](Block &block) {
            auto *heading = block.value.as<Heading>();
            if (!heading)
                return;
            titleLevel = titleLevel == 0 ? heading->level : titleLevel;
            heading->level = std::clamp(heading->level - titleLevel + level, 1, deepestHeading);
        });
        std::move(chapter.document.blocks.begin(), chapter.document.blocks.end(), std::back_inserter(m_book.blocks));
    }

    void leadLinks(Blocks &blocks, const ChapterText &chapter, int footnotesBefore)
    {
        editInlines(blocks, [&](Inline &node) {
            if (auto *link = node.value.as<Link>())
                link->url = ledTo(link->url, chapter, node.position.line);
            else if (auto *image = node.value.as<Image>())
                image->url = fromSourceFolder(image->url, chapter);
            else if (auto *note = node.value.as<FootnoteReference>())
                note->index += footnotesBefore;
            else if (auto *raw = node.value.as<Raw>())
                leadRaw(*raw, chapter, node.position.line);
        });
        editBlocks(blocks, [&](Block &block) {
            if (auto *raw = block.value.as<Raw>())
                leadRaw(*raw, chapter, block.position.line);
        });
    }

    /// HTML as written is led like the nodes made of it.
    void leadRaw(Raw &raw, const ChapterText &chapter, int line)
    {
        if (raw.format != QLatin1StringView("html"))
            return;
        raw.text = withIds(raw.text, [&](const QString &id) { return scoped(chapter, id); });
        raw.text = withAddresses(raw.text, [&](const QString &url, AddressUse use, int) {
            return use == AddressUse::Link ? ledTo(url, chapter, line) : fromSourceFolder(url, chapter);
        });
    }

    static QString scoped(const ChapterText &chapter, const QString &id) { return chapter.slug + QStringLiteral("--") + id; }

    static bool isRelative(const QString &url) { return !url.startsWith(u'/') && QUrl(url).isRelative(); }

    QString fromSourceFolder(const QString &url, const ChapterText &chapter) const
    {
        QString folder = QFileInfo(chapter.entry.file).path();
        folder.replace(u'%', QLatin1StringView("%25")).replace(u'#', QLatin1StringView("%23")).replace(u'?', QLatin1StringView("%3F"));
        return url.isEmpty() || folder == QLatin1StringView(".") || !isRelative(url) ? url : QDir::cleanPath(folder + u'/' + url);
    }

    /// The chapter an address names by its .md or .html file; else null.
    const ChapterText *chapterAt(const QString &url, const ChapterText &from) const
    {
        const QString path = QUrl::fromPercentEncoding(url.toUtf8());
        // A leading slash means the root of the site that the book is.
        const QString file = QDir::cleanPath(path.startsWith(u'/') ? path.mid(1) : QFileInfo(from.entry.file).path() + u'/' + path);
        // As written, as the page made of it, and as the address of a folder.
        const QString bare = file.endsWith(QLatin1StringView(".html")) ? file.chopped(5) : file;
        const QString folder = bare == QLatin1StringView(".")                                                     ? QString()
                               : bare == QLatin1StringView("index") || bare.endsWith(QLatin1StringView("/index")) ? bare.chopped(5)
                                                                                                                  : bare + u'/';
        for (const QString &name : {file, bare + QStringLiteral(".md"), folder + QStringLiteral("index.md"), folder + QStringLiteral("README.md")}) {
            if (const auto found = m_byFile.find(name); found != m_byFile.end())
                return &m_chapters[found->second];
        }
        const auto otherwise = m_byKey.constFind(nameKey(file)); // in other case or composition
        return otherwise == m_byKey.cend() ? nullptr : &m_chapters[*otherwise];
    }

    QString ledTo(const QString &url, const ChapterText &chapter, int line)
    {
        const bool fromRoot = url.startsWith(u'/') && !url.startsWith(QLatin1StringView("//"));
        if (url.isEmpty() || (!fromRoot && !isRelative(url)))
            return url;
        const QString path = url.section(u'#', 0, 0).section(u'?', 0, 0);
        const QString fragment = QUrl::fromPercentEncoding(url.section(u'#', 1).toUtf8());
        const ChapterText *target = path.isEmpty() ? &chapter : chapterAt(path, chapter);
        const auto tell = [&](WarningCode code, const QString &found = {}) {
            Warning warning{code, {{QStringLiteral("target"), url}}, chapter.entry.file, line};
            if (!found.isEmpty())
                warning.params.insert(QStringLiteral("found"), found);
            m_context.warn(std::move(warning));
        };
        if (path.isEmpty() && !url.startsWith(u'#')) // a query alone
            return url;
        if (!target) // another file, looked for where all addresses are led
            return fromSourceFolder(url, chapter);
        if (const QString file = QUrl::fromPercentEncoding(path.section(u'/', -1).toUtf8()), name = target->entry.file.section(u'/', -1);
            file != name && nameKey(file) == nameKey(name))
            tell(WarningCode::LinkSpelledOtherwise, name);
        const bool isTop = fragment.isEmpty() || fragment.compare(QLatin1StringView("top"), Qt::CaseInsensitive) == 0;
        if (target->ids.contains(fragment) && fragment != target->titleId)
            return u'#' + scoped(*target, fragment);
        if (isTop || fragment == target->titleId)
            return u'#' + target->slug;
        const QString otherwise = target->idLike(fragment);
        tell(otherwise.isEmpty() ? WarningCode::LinkTargetMissing : WarningCode::LinkSpelledOtherwise, otherwise);
        return u'#' + (otherwise.isEmpty() || otherwise == target->titleId ? target->slug : scoped(*target, otherwise));
    }

    BookPlace m_place;
    BookMeta m_meta;
    QJsonObject m_options;
    WorkContext &m_context;
    std::vector<ChapterText> m_chapters;
    std::map<QString, std::size_t> m_byFile;
    QHash<QString, std::size_t> m_byKey; ///< by what all spellings of a file share
    QSet<QString> m_slugs;
    HeadingIds m_headingIds; ///< of the list's own headings
    Document m_book;
};

} // namespace

Result<Document> readBook(const QString &folder, const QJsonObject &options, QString &sourceFolder, WorkContext &context)
{
    BookPlace place = bookPlaceOf(folder, context);
    if (place.kind == BookKind::None)
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), folder}});
    sourceFolder = place.source;
    QJsonObject given = options;
    if (place.kind == BookKind::MkDocs && given.value(QLatin1StringView("dialect")) == QLatin1StringView("auto"))
        given.insert(QStringLiteral("dialect"), QStringLiteral("mkdocs"));
    return BookReader(std::move(place), given, context).read();
}

bool isBookFolder(const QString &folder)
{
    const BookPlace place = bookPlaceOf(folder, {});
    return place.kind == BookKind::Folder ? holdsMarkdown(place.source) : place.kind != BookKind::None;
}

} // namespace quayside
