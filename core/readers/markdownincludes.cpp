// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownincludes.h"

#include "base/nativepath.h"
#include "output/namedfiles.h"
#include "readers/frontmatter.h"
#include "readers/includedfiles.h"
#include "readers/markdownlines.h"
#include "readers/mkdocs.h"
#include "readers/noteparts.h"
#include "readers/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace quayside {
namespace {

using markdownlines::Fences;

QString tr(const char *text)
{
    return QCoreApplication::translate("BookReader", text);
}

/// What a line includes.
struct Wanted {
    enum class Kind { Nothing, Escaped, Block, Snippet, Whole, Note };
    Kind kind = Kind::Nothing;
    QByteArray indent;
    QString file; ///< with its part, as written
    DialectFeature feature = DialectFeature::Snippets;
};

Wanted wantedIn(const QByteArray &line)
{
    if (!mayIncludeFiles(line))
        return {};
    static const QRegularExpression snippet(QStringLiteral("^([ \\t]*)(;*)-+8<-+(?:[ \\t]+(?:\"((?:\\\\\"|[^\"])+)\"|'((?:\\\\'|[^'])+)'))?[ \\t\\r]*$"));
    static const QRegularExpression include(
        QStringLiteral("^([ \\t]*)\\{\\{<[ \\t]*include[ \\t]+(?:\"([^\"]+)\"|'([^']+)'|([^\\s\"'>]+))[ \\t]*>\\}\\}[ \\t\\r]*$"));
    const QString text = QString::fromUtf8(line);
    if (const auto match = snippet.match(text); match.hasMatch()) {
        const QString file = match.captured(3) + match.captured(4);
        const auto kind = !match.captured(2).isEmpty() ? Wanted::Kind::Escaped : file.isEmpty() ? Wanted::Kind::Block : Wanted::Kind::Snippet;
        return {kind, match.captured(1).toUtf8(), file};
    }
    if (const auto match = include.match(text); match.hasMatch())
        return {Wanted::Kind::Whole, match.captured(1).toUtf8(), match.captured(2) + match.captured(3) + match.captured(4), DialectFeature::Includes};
    // https://gitbook.com/docs/creating-content/reusable-content, as its repositories hold them
    static const QRegularExpression reused(QStringLiteral("^([ \\t]*)\\{%-?[ \\t]*include[ \\t]+(?:\"([^\"]+)\"|'([^']+)')[ \\t]*-?%\\}[ \\t\\r]*$"));
    if (const auto match = reused.match(text); match.hasMatch())
        return {Wanted::Kind::Whole, match.captured(1).toUtf8(), match.captured(2) + match.captured(3), DialectFeature::BlockTags};
    // https://vitepress.dev/guide/markdown#markdown-file-inclusion
    static const QRegularExpression comment(QStringLiteral("^([ \\t]*)<!--[ \\t]*@include:[ \\t]*([^{}#>]+?)[ \\t]*-->[ \\t\\r]*$"));
    if (const auto match = comment.match(text); match.hasMatch())
        return {Wanted::Kind::Whole, match.captured(1).toUtf8(), match.captured(2), DialectFeature::Includes};
    static const QRegularExpression embedded(QStringLiteral("^([ ]{0,3})!\\[\\[([^\\[\\]|#^]+)((?:#[^\\[\\]|]+)?)(?:\\|[^\\[\\]]*)?\\]\\][ \\t\\r]*$"));
    const auto match = embedded.match(text);
    const QString note = match.captured(2).trimmed();
    static const QRegularExpression otherFile(QStringLiteral("\\.(?!md$)[a-z0-9]{1,5}$"), QRegularExpression::CaseInsensitiveOption);
    if (!match.hasMatch() || otherFile.match(note).hasMatch())
        return {};
    return {Wanted::Kind::Note, match.captured(1).toUtf8(), note + match.captured(3), DialectFeature::WikiLinks};
}

/// A file and the part of it: lines, or a section's name.
struct Target {
    struct Range {
        qsizetype from = 1;
        qsizetype to = -1; ///< -1: the last line
    };
    QString file;
    QString part; ///< as written
    std::vector<Range> ranges;
    QByteArray section;
};

Target targetOf(const QString &written)
{
    static const QRegularExpression shape(QStringLiteral("^(.*?)(?::(\\d*(?::\\d*)?(?:,\\d*:\\d*)*)|:([A-Za-z][\\w-]*))$"));
    const auto match = shape.match(written);
    if (!match.hasMatch() || match.captured(1).isEmpty())
        return {written, {}, {}, {}};
    Target target{match.captured(1), match.captured(2) + match.captured(3), {}, match.captured(3).toUtf8()};
    for (const QString &range : match.captured(2).split(u',', Qt::SkipEmptyParts)) {
        const QString from = range.section(u':', 0, 0);
        const QString to = range.section(u':', 1);
        target.ranges.push_back({from.isEmpty() ? 1 : from.toLongLong(), to.isEmpty() ? -1 : to.toLongLong()});
    }
    return target;
}

/// The name of the section that @p line begins or ends; empty: neither.
QByteArray sectionMark(const QByteArray &line, const char *which)
{
    if (!line.contains("8<-"))
        return {};
    static const QRegularExpression mark(QStringLiteral("-+8<-+[ \\t]*\\[[ \\t]*(start|end)[ \\t]*:[ \\t]*([A-Za-z][\\w-]*)[ \\t]*\\]"));
    const auto match = mark.match(QString::fromUtf8(line));
    return match.hasMatch() && match.captured(1) == QLatin1StringView(which) ? match.captured(2).toUtf8() : QByteArray();
}

/// The lines that @p target asks for. Nothing if there are none such.
std::optional<QList<QByteArray>> chosen(QByteArray bytes, const Target &target)
{
    bytes.replace("\r\n", "\n");
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    const QList<QByteArray> all = bytes.split('\n');
    QList<QByteArray> lines;
    bool inside = target.section.isEmpty();
    bool found = inside;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QByteArray start = sectionMark(all[i], "start");
        const QByteArray end = sectionMark(all[i], "end");
        if (!target.section.isEmpty() && (start == target.section || end == target.section)) {
            inside = start == target.section;
            found = found || inside;
        }
        const auto isIn = [number = i + 1](const Target::Range &range) { return number >= range.from && (range.to < 0 || number <= range.to); };
        const bool wanted = target.ranges.empty() || std::any_of(target.ranges.begin(), target.ranges.end(), isIn);
        if (inside && wanted && start.isEmpty() && end.isEmpty())
            lines.append(all[i]);
    }
    const bool nothing =
        !target.ranges.empty() && std::any_of(target.ranges.begin(), target.ranges.end(), [&](const auto &range) { return range.from > all.size(); });
    if (!found || nothing)
        return {};
    return lines;
}

/// A whole document that is included brings its text alone.
QByteArray withoutFrontMatter(const QByteArray &bytes)
{
    if (!bytes.startsWith("---"))
        return bytes;
    WorkContext quiet;
    return bytes.sliced(readFrontMatter(bytes, {}, quiet).length);
}

class MarkdownIncluder
{
public:
    MarkdownIncluder(const IncludeFolders &folders, const QString &name, const QString &path, int lineOffset, DialectReading &dialect, WorkContext &context)
        : m_folders(folders), m_files(folders.root, folders.of, name, path, context), m_named(QFileInfo(path).path(), folders.root),
          m_folder(QFileInfo(path).path()), m_lineOffset(lineOffset), m_dialect(dialect), m_context(context)
    {}

    Result<IncludedText> text(const QByteArray &text, const QString &path)
    {
        const QString folder = QFileInfo(path).path();
        if (auto done = expand(text, folder, {}); !done)
            return failure(done.error());
        for (const QString &file : m_folders.appended) {
            add({}, {});
            m_changed = true;
            if (auto done = include(file, {}, folder, false); !done)
                return failure(done.error());
        }
        if (!m_changed)
            return IncludedText();
        if (m_result.sourceLines.empty())
            add({}, {});
        return std::move(m_result);
    }

private:
    [[nodiscard]] int line() const { return m_line + m_lineOffset; }

    void add(const QByteArray &indent, QByteArrayView text)
    {
        m_result.bytes += text.isEmpty() ? QByteArrayView() : QByteArrayView(indent);
        m_result.bytes += text;
        m_result.bytes += '\n';
        m_result.sourceLines.push_back(m_line);
    }

    Result<void> expand(const QByteArray &text, const QString &folder, const QByteArray &indent)
    {
        Fences fences;
        bool inBlock = false;
        const QList<QByteArray> lines = (text.endsWith('\n') ? text.chopped(1) : text).split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (m_files.inText())
                m_line = static_cast<int>(i) + 1;
            const bool code = fences.isCode(lines[i]);
            if (auto done = takeLine(lines[i], folder, indent, code, inBlock); !done)
                return done;
            if (m_result.bytes.size() > largestSource)
                return failure(m_files.tooLarge());
        }
        return m_context.checkStop();
    }

    Result<void> takeLine(const QByteArray &line, const QString &folder, const QByteArray &indent, bool code, bool &inBlock)
    {
        const Wanted wanted = wantedIn(line);
        const bool ofWords = wanted.feature == DialectFeature::BlockTags || wanted.feature == DialectFeature::WikiLinks;
        const bool isMark = wanted.kind != Wanted::Kind::Nothing && !(code && ofWords);
        // A block of its own that is never closed would hide the rest: it ends with the file.
        if (inBlock && wanted.kind != Wanted::Kind::Block) {
            const QString file = QString::fromUtf8(line).trimmed();
            return file.isEmpty() || file.startsWith(u';') ? Result<void>() : include(file, indent, folder, false);
        }
        const bool taken = isMark && (code && !m_dialect.has(wanted.feature) ? false : m_dialect.takes(wanted.feature, line.trimmed(), this->line()));
        if (!taken) {
            add(indent, code || m_base.isEmpty() ? line : withAddressesFrom(line, m_base));
            return {};
        }
        if (wanted.kind == Wanted::Kind::Note)
            return embed(wanted, line, indent);
        if (wanted.kind == Wanted::Kind::Block) {
            inBlock = !inBlock;
            m_changed = true;
            return {};
        }
        if (wanted.kind == Wanted::Kind::Escaped) {
            m_changed = true;
            QByteArray shown = line;
            add(indent, shown.remove(shown.indexOf(';'), 1));
            return {};
        }
        const bool doubtful = code && m_dialect.dialect() == MarkdownDialect::Auto;
        if (doubtful && pathOf(targetOf(wanted.file).file, folder, true).isEmpty()) {
            add(indent, line);
            return {};
        }
        m_changed = true;
        const QString outer = m_base;
        m_basedHere = wanted.feature == DialectFeature::BlockTags;
        auto done = include(wanted.file, indent + wanted.indent, folder, wanted.kind == Wanted::Kind::Whole);
        m_base = outer;
        return done;
    }

    /// Puts the note of a wiki, or a part of it, in the place of @p line; a note that is nowhere stays a link.
    Result<void> embed(const Wanted &wanted, const QByteArray &line, const QByteArray &indent)
    {
        const QString name = wanted.file.section(u'#', 0, 0).trimmed();
        const QString part = wanted.file.section(u'#', 1);
        const bool named = name.endsWith(QLatin1StringView(".md"), Qt::CaseInsensitive);
        const QString path = m_named.find(named ? name : name + QStringLiteral(".md"), m_context);
        if (path.isEmpty()) {
            add(indent, line);
            return {};
        }
        m_changed = true;
        const auto file = m_files.read(path, name, part, this->line());
        if (!file)
            return failure(file.error());
        if (!*file)
            return {};
        QByteArray bytes = withoutFrontMatter((*file)->bytes);
        const auto lines = partOfNote(bytes.replace("\r\n", "\n").split('\n'), part);
        if (!lines) {
            m_files.refuse(name, tr("it has no part “%1”").arg(part), this->line());
            return {};
        }
        const QString outer = m_base;
        m_basedHere = true;
        add({}, {});
        auto done = expandFile(**file, name, *lines, indent + wanted.indent);
        add({}, {});
        m_base = outer;
        return done;
    }

    Result<void> expandFile(const IncludedFile &file, const QString &shown, const QList<QByteArray> &lines, const QByteArray &indent)
    {
        const QString folder = QFileInfo(file.path).path();
        if (m_basedHere) {
            const QString own = canonicalPath(m_folder);
            const QString way = QDir(own.isEmpty() ? m_folder : own).relativeFilePath(folder);
            m_base = way == QLatin1StringView(".") ? QString() : way + u'/';
        }
        m_files.enter(file, shown);
        auto done = lines.isEmpty() ? Result<void>() : expand(lines.join('\n') + '\n', folder, indent);
        m_files.leave();
        return done;
    }

    /// Where the file is; where it would be, or nothing if @p mustExist, if it is nowhere.
    [[nodiscard]] QString pathOf(const QString &file, const QString &folder, bool mustExist, bool besideFirst = false) const
    {
        QStringList places;
        if (file.startsWith(u'/')) {
            places = {m_folders.root + file};
        } else {
            for (const QString &base : m_folders.bases)
                places.append(base + u'/' + file);
            places.insert(besideFirst ? 0 : places.size(), folder + u'/' + file);
        }
        for (const QString &place : std::as_const(places)) {
            if (QFileInfo(place).isFile())
                return QDir::cleanPath(place);
        }
        return mustExist ? QString() : QDir::cleanPath(places.front());
    }

    Result<void> include(const QString &written, const QByteArray &indent, const QString &folder, bool whole)
    {
        static const QRegularExpression remote(QStringLiteral("^[a-z]+://"), QRegularExpression::CaseInsensitiveOption);
        if (remote.match(written).hasMatch()) {
            m_files.refuse(written, tr("it lies on the network"), line());
            return {};
        }
        const Target target = whole ? Target{written, {}, {}, {}} : targetOf(written);
        const auto file = m_files.read(pathOf(target.file, folder, false, whole), target.file, target.part, line());
        if (!file)
            return failure(file.error());
        if (!*file)
            return {};
        const auto lines = chosen(whole ? withoutFrontMatter((*file)->bytes) : (*file)->bytes, target);
        if (!lines) {
            m_files.refuse(target.file, (target.section.isEmpty() ? tr("it has no line %1") : tr("it has no part “%1”")).arg(target.part), line());
            return {};
        }
        return expandFile(**file, target.file, *lines, indent);
    }

    const IncludeFolders &m_folders;
    IncludedFiles m_files;
    NamedFiles m_named;
    QString m_folder;         ///< of the text
    QString m_base;           ///< the way from there to what is being read, with a slash, where its addresses count from its own place
    bool m_basedHere = false; ///< so it is for the file that comes next
    int m_lineOffset;
    DialectReading &m_dialect;
    WorkContext &m_context;
    IncludedText m_result;
    int m_line = 1; ///< of the text
    bool m_changed = false;
};

} // namespace

bool mayIncludeFiles(QByteArrayView text)
{
    return text.contains("8<-") || text.contains("{{<") || text.contains("![[") || text.contains("@include:")
           || (text.contains("{%") && text.contains("include"));
}

IncludeFolders includeFoldersAround(const QString &path, const WorkContext &context)
{
    constexpr int highest = 8;
    const QString own = QFileInfo(path).path();
    QString folder = own;
    for (int up = 0; up < highest && !folder.isEmpty() && folder != QLatin1StringView("/"); ++up) {
        if (const QString name = mkDocsName(folder, context); !name.isEmpty()) {
            const BookMeta meta = readMkDocsMeta(folder, name, context);
            return {folder, snippetFolders(folder, meta), {}, IncludeRoot::Project};
        }
        const auto holds = [&](const char *name) { return QFileInfo::exists(folder + u'/' + QLatin1StringView(name)); };
        if (holds(".obsidian") || holds("_quarto.yml") || holds("_quarto.yaml") || holds(".gitbook.yaml") || holds(".gitbook"))
            return {folder, {}, {}, IncludeRoot::Project};
        folder = QFileInfo(folder).path();
    }
    return {own, {}, {}, IncludeRoot::Document};
}

QStringList snippetFolders(const QString &root, const BookMeta &meta)
{
    QStringList folders;
    for (const QString &each : meta.snippetFolders)
        folders.append(QDir::cleanPath(root + u'/' + each));
    return folders;
}

Result<IncludedText> withMarkdownIncludes(const QByteArray &text, const QString &path, const IncludeFolders &folders, const QString &name, int lineOffset,
                                          DialectReading &dialect, WorkContext &context)
{
    return MarkdownIncluder(folders, name, path, lineOffset, dialect, context).text(text, path);
}

} // namespace quayside
