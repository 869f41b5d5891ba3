// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/book.h"

#include "base/concurrent.h"
#include "base/nativepath.h"
#include "document/walk.h"
#include "readers/bookcaptions.h"
#include "readers/bookchapter.h"
#include "readers/bookincludes.h"
#include "readers/bookmeta.h"
#include "readers/booksummary.h"
#include "readers/reader.h"
#include "readers/sourcefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <map>

#include <unistd.h>

namespace quayside {
namespace {

const QString summaryName = QStringLiteral("SUMMARY.md");
constexpr int deepestHeading = 6;
constexpr std::size_t mostChapters = 10'000;
constexpr std::size_t chaptersTogether = 64; ///< chapters a parallel batch; other work may claim threads in between

struct BookPlace {
    QString source;  ///< folder of the list; files are relative to it
    QString root;    ///< folder of the configuration, else source; includes stay below it
    QString summary; ///< the list's file in source
};

/// A missing file is an input of the work too.
bool isThere(const QString &path, const WorkContext &context)
{
    const bool there = ::access(nativePath(path).constData(), F_OK) == 0;
    if (!there)
        context.input(path, nullptr);
    return there;
}

BookPlace placeOf(const QString &folder, const WorkContext &context)
{
    const QString given = absolutePath(folder);
    if (isThere(given + u'/' + summaryName, context)) {
        const QString above = QFileInfo(given).path();
        return {given, isThere(above + QStringLiteral("/book.toml"), context) ? above : given, summaryName};
    }
    const BookMeta meta = readBookMeta(given, context);
    const QString source = meta.sourceFolder.isEmpty() ? given : given + u'/' + meta.sourceFolder;
    return isThere(source + u'/' + meta.summary, context) ? BookPlace{source, given, meta.summary} : BookPlace{};
}

/// Fills what is empty in @p metadata from @p more.
void complete(Metadata &metadata, const Metadata &more)
{
    for (QString Metadata::*member : {&Metadata::title, &Metadata::subtitle, &Metadata::date, &Metadata::language, &Metadata::description}) {
        if ((metadata.*member).isEmpty())
            metadata.*member = more.*member;
    }
    for (QStringList Metadata::*member : {&Metadata::authors, &Metadata::keywords}) {
        if ((metadata.*member).isEmpty())
            metadata.*member = more.*member;
    }
    for (const auto &field : more.all) {
        const auto isSame = [&](const auto &one) { return one.first == field.first; };
        if (std::none_of(metadata.all.begin(), metadata.all.end(), isSame))
            metadata.all.append(field);
    }
}

class BookReader
{
public:
    BookReader(BookPlace place, QJsonObject options, WorkContext &context) : m_place(std::move(place)), m_options(std::move(options)), m_context(context) {}

    Result<Document> read()
    {
        m_meta = readBookMeta(m_place.root, m_context);
        tellConfiguration();
        auto list = readSummary();
        if (!list)
            return failure(list.error());
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

    Result<BookList> readSummary()
    {
        const auto bytes = readSourceFile(m_place.source + u'/' + m_place.summary, largestSource, m_context);
        if (!bytes)
            return failure(bytes.error());
        const auto document = parse(*bytes, m_place.summary, m_context);
        if (!document)
            return failure(document.error());
        BookList list = summaryOf(*document, m_place.summary, m_context);
        if (list.entries.size() > mostChapters)
            list.entries.resize(mostChapters);
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
            draft.context.warn({WarningCode::IncludeMissing, {{QStringLiteral("file"), chapter.file}}, m_place.summary, chapter.line});
            return {};
        }
        draft.context.onInput = m_context.onInput;
        auto text = withIncludes(*bytes, path, m_place.root, chapter.file, draft.context);
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
            attributes.edit().id = chapter.slug + QStringLiteral("--") + id;
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
        });
    }

    static bool isRelative(const QString &url) { return !url.startsWith(u'/') && QUrl(url).isRelative(); }

    QString fromSourceFolder(const QString &url, const ChapterText &chapter) const
    {
        const QString folder = QFileInfo(chapter.entry.file).path();
        return url.isEmpty() || folder == QLatin1StringView(".") || !isRelative(url) ? url : QDir::cleanPath(folder + u'/' + url);
    }

    /// The chapter an address names by its .md or .html file; else null.
    const ChapterText *chapterAt(const QString &url, const ChapterText &from) const
    {
        QString file = QDir::cleanPath(QFileInfo(from.entry.file).path() + u'/' + QUrl::fromPercentEncoding(url.toUtf8()));
        if (file.endsWith(QStringLiteral(".html")))
            file = file.chopped(5) + QStringLiteral(".md");
        auto found = m_byFile.find(file);
        if (found == m_byFile.end() && file.endsWith(QStringLiteral("index.md")))
            found = m_byFile.find(file.chopped(8) + QStringLiteral("README.md"));
        return found == m_byFile.end() ? nullptr : &m_chapters[found->second];
    }

    QString ledTo(const QString &url, const ChapterText &chapter, int line)
    {
        if (url.isEmpty() || !isRelative(url))
            return url;
        const QString path = url.section(u'#', 0, 0);
        const QString fragment = QUrl::fromPercentEncoding(url.section(u'#', 1).toUtf8());
        const ChapterText *target = path.isEmpty() ? &chapter : chapterAt(path, chapter);
        const auto lost = [&] { m_context.warn({WarningCode::LinkTargetMissing, {{QStringLiteral("target"), url}}, chapter.entry.file, line}); };
        if (!target) // another file, looked for where all addresses are led
            return fromSourceFolder(url, chapter);
        if (fragment.isEmpty() || fragment == target->titleId)
            return u'#' + target->slug;
        if (target->ids.contains(fragment))
            return u'#' + target->slug + QStringLiteral("--") + fragment;
        lost();
        return u'#' + target->slug;
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

Result<Document> readBook(const QString &folder, const QJsonObject &options, QString &sourceFolder, WorkContext &context)
{
    BookPlace place = placeOf(folder, context);
    if (place.source.isEmpty())
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), folder + u'/' + summaryName}});
    sourceFolder = place.source;
    return BookReader(std::move(place), options, context).read();
}

bool isBookFolder(const QString &folder)
{
    return !placeOf(folder, {}).source.isEmpty();
}

} // namespace quayside
