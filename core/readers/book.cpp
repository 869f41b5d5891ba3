// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/book.h"

#include "base/concurrent.h"
#include "base/nativepath.h"
#include "document/walk.h"
#include "readers/bookcaptions.h"
#include "readers/bookchapter.h"
#include "readers/bookincludes.h"
#include "readers/booklinks.h"
#include "readers/bookmeta.h"
#include "readers/bookplace.h"
#include "readers/booksummary.h"
#include "readers/booktree.h"
#include "readers/markdownincludes.h"
#include "readers/markdownoptions.h"
#include "readers/mkdocs.h"
#include "readers/reader.h"
#include "readers/sourcefile.h"
#include "readers/texmarks.h"
#include "settings/optionbuilders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

#include <unistd.h>

namespace quayside {
namespace {

constexpr int deepestHeading = 6;
constexpr std::size_t mostChapters = 10'000;
const QString numberChaptersKey = QStringLiteral("number-chapters");
constexpr std::size_t chaptersTogether = 64; ///< chapters a parallel batch; other work may claim threads in between

class BookReader
{
public:
    BookReader(BookPlace place, QJsonObject options, WorkContext &context) : m_place(std::move(place)), m_options(std::move(options)), m_context(context) {}

    Result<Document> read()
    {
        m_meta = m_place.kind == BookKind::MkDocs ? readMkDocsMeta(m_place.root, m_place.list, m_context) : readBookMeta(m_place.root, m_context);
        if (m_meta.smart)
            m_options.insert(QStringLiteral("smart"), true);
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
        input.name = file; // without a path: what it includes is in it
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
            list.entries.insert(list.entries.begin(), BookChapter{.file = m_meta.firstPage, .inPart = false, .counts = false});
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
        auto text =
            m_place.kind == BookKind::Summary ? withIncludes(*bytes, path, m_place.root, chapter.file, draft.context) : withSnippets(*bytes, path, draft);
        draft.context.onInput = {}; // parsing opens no files, on any thread
        if (!text)
            return failure(text.error());
        if (m_meta.formulas)
            text->bytes = withDollarsForTex(text->bytes);
        draft.text = std::move(*text);
        draft.textWarnings = draft.context.warnings.size();
        return {};
    }

    /// The text with what MkDocs or Quarto would include.
    Result<IncludedText> withSnippets(const QByteArray &bytes, const QString &path, Draft &draft)
    {
        const auto options = markdownOptions(m_options);
        const IncludeFolders folders{m_place.root, snippetFolders(m_place.root, m_meta), m_meta.appended};
        if (!options || (!mayIncludeFiles(bytes) && folders.appended.isEmpty()))
            return IncludedText{bytes, {}};
        DialectReading dialect(options->dialect, draft.entry.file, draft.context);
        auto text = withMarkdownIncludes(bytes, path, folders, draft.entry.file, 0, dialect, draft.context);
        if (text && text->sourceLines.empty())
            text->bytes = bytes;
        return text;
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
            attributes.edit().id = scopedId(chapter, id);
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
        BookLinks links(m_chapters, m_place.source, m_context);
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
                joinChapter(m_chapters[found->second], level, links);
            else if (hasChildren(list, i))
                joinHeading(numbered(chapter, chapter.title), level, QStringLiteral("group--"));
        }
    }

    /// @p title of @p chapter, with its number if that is wanted.
    [[nodiscard]] QString numbered(const BookChapter &chapter, const QString &title) const
    {
        const bool shown = !chapter.number.isEmpty() && m_options.value(numberChaptersKey).toBool();
        return shown ? chapter.number + u' ' + title : title;
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
    void joinChapter(ChapterText &chapter, int level, BookLinks &links)
    {
        const int footnotesBefore = static_cast<int>(m_book.footnotes.size());
        links.resolve(chapter.document.blocks, chapter, footnotesBefore);
        for (Footnote &note : chapter.document.footnotes) {
            links.resolve(note.content, chapter, footnotesBefore);
            note.label = chapter.slug + QStringLiteral("--") + note.label;
            m_book.footnotes.push_back(std::move(note));
        }
        // The first heading is the title at any level: files below a chapter often start at 2.
        int titleLevel = 0;
        editBlocks(chapter.document.blocks, [&](Block &block) {
            auto *heading = block.value.as<Heading>();
            if (!heading)
                return;
            if (titleLevel == 0) {
                titleLevel = heading->level;
                if (const QString number = numbered(chapter.entry, {}); !number.isEmpty())
                    heading->content.insert(heading->content.begin(), {Text{number}, block.position, Origin::Markup});
            }
            heading->level = std::clamp(heading->level - titleLevel + level, 1, deepestHeading);
        });
        std::move(chapter.document.blocks.begin(), chapter.document.blocks.end(), std::back_inserter(m_book.blocks));
    }

    BookPlace m_place;
    BookMeta m_meta;
    QJsonObject m_options;
    WorkContext &m_context;
    std::vector<ChapterText> m_chapters;
    std::map<QString, std::size_t> m_byFile;
    QSet<QString> m_slugs;
    HeadingIds m_headingIds; ///< of the list's own headings
    Document m_book;
};

} // namespace

QList<OptionSpec> bookOptions()
{
    return {boolOption(
        numberChaptersKey, QCoreApplication::translate("BookReader", "Number chapters"),
        QCoreApplication::translate("BookReader", "Puts the number that a chapter has in the list before its title, as mdBook does beside its pages."))};
}

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
