// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/mkdocs.h"

#include "base/nativepath.h"
#include "readers/booktree.h"
#include "readers/ignorepatterns.h"
#include "readers/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace quayside {
namespace {

constexpr qint64 largestConfiguration = 1024 * 1024;
constexpr int deepestNav = 32;
constexpr int mostInherited = 8;  ///< files, one from the other
constexpr int mostSteps = 20'000; ///< aliases of YAML can multiply

/// Plug-ins that leave the text as it is.
constexpr std::array harmlessPlugins{
    "search",     "tags",     "minify",      "social",         "offline", "privacy",     "optimize",        "projects",          "group",
    "info",       "meta",     "redirects",   "sitemap",        "mike",    "htmlproofer", "glightbox",       "autorefs",          "section-index",
    "print-site", "with-pdf", "git-authors", "git-committers", "rss",     "typeset",     "open-in-new-tab", "git-revision-date", "git-revision-date-localized"};

QString text(const YAML::Node &node)
{
    if (!node || !node.IsScalar())
        return {};
    const std::string &utf8 = node.Scalar();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

YAML::Node member(const YAML::Node &map, const char *key)
{
    return map && map.IsMap() ? map[key] : YAML::Node(YAML::NodeType::Undefined);
}

int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

/// @p own over @p base: maps are joined, all else is replaced, as MkDocs does it.
YAML::Node joined(const YAML::Node &base, const YAML::Node &own, int depth = 0)
{
    if (!base.IsMap() || !own.IsMap() || depth > deepestNav)
        return own;
    YAML::Node both(YAML::NodeType::Map);
    for (const auto &item : base)
        both[item.first.Scalar()] = item.second;
    for (const auto &item : own) {
        const YAML::Node inherited = base[item.first.Scalar()];
        both[item.first.Scalar()] = inherited ? joined(inherited, item.second, depth + 1) : item.second;
    }
    return both;
}

/// What is wrong with a configuration, and where.
struct Trouble {
    QString problem; ///< empty: nothing
    int line = 0;
};

/// The map at @p path over those that it inherits from; no map if it cannot be read.
YAML::Node configuration(const QString &path, const WorkContext &context, Trouble &trouble, int inherited = 0)
{
    const auto bytes = readSourceFile(path, largestConfiguration, context);
    if (!bytes)
        return {};
    YAML::Node own = YAML::Load(bytes->toStdString());
    const QString base = text(member(own, "INHERIT"));
    if (base.isEmpty())
        return own;
    const int line = lineOf(own["INHERIT"]);
    try {
        if (inherited < mostInherited) {
            const YAML::Node found = configuration(QDir::cleanPath(QFileInfo(path).dir().filePath(base)), context, trouble, inherited + 1);
            if (found.IsMap())
                return joined(found, own);
        }
    } catch (const YAML::Exception &) { // its line is none of this file's
    }
    trouble = {QCoreApplication::translate("BookReader", "it inherits from “%1”, which cannot be read").arg(base), line};
    return own;
}

/// Calls @p work with the configuration at @p path, if it is a YAML map.
template<class Work>
Trouble withConfiguration(const QString &path, const WorkContext &context, const Work &work)
{
    Trouble trouble;
    try {
        const YAML::Node all = configuration(path, context, trouble);
        if (all.IsMap())
            work(all);
    } catch (const YAML::Exception &error) {
        trouble = {QString::fromStdString(error.msg), error.mark.line + 1};
    }
    return trouble;
}

/// Names in a list of names or of maps from a name to its settings, or the keys of a map.
QStringList namesOf(const YAML::Node &plugins)
{
    QStringList names;
    if (!plugins)
        return names;
    for (const auto &item : plugins) {
        const YAML::Node named = plugins.IsMap() ? item.first : item.IsMap() && item.size() > 0 ? item.begin()->first : static_cast<const YAML::Node &>(item);
        if (const QString name = text(named); !name.isEmpty())
            names.append(name);
    }
    return names;
}

/// The texts of a list, or of one.
QStringList textsOf(const YAML::Node &node)
{
    constexpr qsizetype most = 100;
    QStringList texts{text(node)};
    if (node && node.IsSequence()) {
        for (const auto &item : node)
            texts.append(text(item));
    }
    texts.removeAll(QString());
    return texts.mid(0, most);
}

/// The settings of the extension that includes files.
void readSnippets(const YAML::Node &extensions, BookMeta &meta)
{
    constexpr auto name = "pymdownx.snippets";
    const auto take = [&](const YAML::Node &settings) {
        for (QString folder : textsOf(member(settings, "base_path")))
            meta.snippetFolders.append(
                folder.replace(QStringLiteral("$config_dir"), QStringLiteral(".")).replace(QStringLiteral("$docs_dir"), meta.sourceFolder));
        meta.appended = textsOf(member(settings, "auto_append"));
    };
    take(member(extensions, name));
    if (extensions && extensions.IsSequence()) {
        for (const auto &item : extensions)
            take(member(item, name));
    }
    if (meta.snippetFolders.isEmpty())
        meta.snippetFolders = {QStringLiteral(".")};
}

/// Takes out what @p map says is not published, and the folders that hold nothing else.
void leaveOutUnpublished(const YAML::Node &map, bool hasNav, BookList &all)
{
    QString lines = QStringLiteral("/templates/\n") + text(member(map, "exclude_docs")) + u'\n' + text(member(map, "draft_docs"));
    if (!hasNav)
        lines += u'\n' + text(member(map, "not_in_nav"));
    const IgnorePatterns unpublished(lines);
    std::vector<BookEntry> kept;
    for (std::size_t i = all.entries.size(); i-- > 0;) { // from the end: what held only such pages is left out too
        const auto &chapter = std::get<BookChapter>(all.entries[i]);
        const bool isHead = !kept.empty() && std::get<BookChapter>(kept.back()).depth > chapter.depth;
        if (chapter.file.isEmpty() ? isHead : !unpublished.matches(chapter.file))
            kept.push_back(std::move(all.entries[i]));
    }
    all.entries.assign(std::make_move_iterator(kept.rbegin()), std::make_move_iterator(kept.rend()));
    numberEntries(all);
}

class NavReader
{
public:
    NavReader(BookList &list, const QString &docs, const std::vector<BookEntry> &all, WorkContext &context)
        : m_list(list), m_docs(docs), m_all(all), m_context(context)
    {}

    Result<void> take(const YAML::Node &nav)
    {
        collect(nav, 0);
        return takeItems(nav, 0);
    }

private:
    /// What is listed by name, wherever: patterns leave it alone.
    void collect(const YAML::Node &node, int depth)
    {
        if (depth > deepestNav || !node || ++m_collected > mostSteps)
            return;
        if (node.IsScalar())
            m_listed.insert(QDir::cleanPath(text(node)));
        for (const auto &item : node)
            collect(node.IsMap() ? item.second : static_cast<const YAML::Node &>(item), depth + 1);
    }

    Result<void> takeItems(const YAML::Node &items, int depth)
    {
        for (const auto &item : items) {
            if (auto going = m_context.checkStop(); !going || ++m_taking > mostSteps || depth > deepestNav)
                return going;
            if (item.IsScalar())
                takeTarget({}, item, depth);
            if (!item.IsMap())
                continue;
            for (const auto &named : item) {
                if (auto ok = takeNamed(text(named.first), named.second, named.first, depth); !ok)
                    return ok;
            }
        }
        return {};
    }

    Result<void> takeNamed(const QString &name, const YAML::Node &value, const YAML::Node &key, int depth)
    {
        if (value.IsScalar()) {
            takeTarget(name, value, depth);
            return {};
        }
        m_list.entries.emplace_back(BookChapter{name, {}, depth, lineOf(key), true, {}});
        return value.IsSequence() ? takeItems(value, depth + 1) : Result<void>();
    }

    /// A page, a link out, a folder or a pattern.
    void takeTarget(const QString &name, const YAML::Node &node, int depth)
    {
        const QString target = text(node);
        const QString file = QDir::cleanPath(target);
        BookChapter chapter{name, {}, depth, lineOf(node), true, {}};
        if (target.startsWith(QLatin1StringView("...")) || target.contains(u'*') || target.contains(u'?'))
            return takePattern(target, name, depth);
        if (target.startsWith(u'/') || !QUrl(target).isRelative()) {
            chapter.title = name.isEmpty() ? target : name;
            chapter.reason = QCoreApplication::translate("BookReader", "it leads out of the book, to %1").arg(target);
        } else if (isFolderAt(m_docs + u'/' + file)) {
            return takeFolder(file, chapter);
        } else if (m_taken.contains(file)) {
            chapter.title = name.isEmpty() ? target : name;
            chapter.reason = QCoreApplication::translate("BookReader", "“%1” is in the book already").arg(file);
        } else {
            chapter.file = file;
        }
        m_taken.insert(file);
        m_list.entries.emplace_back(std::move(chapter));
    }

    /// All of a folder, its own head named as @p head is.
    void takeFolder(const QString &folder, const BookChapter &head)
    {
        int above = -1;
        for (const BookEntry &entry : m_all) {
            auto chapter = std::get<BookChapter>(entry);
            const bool isInside = folder == QLatin1StringView(".") || chapter.file.startsWith(folder + u'/');
            if (!isInside || m_listed.contains(chapter.file) || m_taken.contains(chapter.file))
                continue;
            if (above < 0) {
                above = static_cast<int>(chapter.file.count(u'/'));
                const bool heads = isIndexName(chapter.file.section(u'/', -1));
                if (!heads && !head.title.isEmpty())
                    m_list.entries.emplace_back(head);
                if (heads)
                    chapter.title = head.title;
                chapter.depth = head.depth + (heads || head.title.isEmpty() ? 0 : 1);
            } else {
                chapter.depth = head.depth + 1;
            }
            m_taken.insert(chapter.file);
            m_list.entries.emplace_back(std::move(chapter));
        }
    }

    void takePattern(const QString &pattern, const QString &name, int depth)
    {
        const bool isRest = pattern.startsWith(QLatin1StringView("..."));
        const QRegularExpression wanted = QRegularExpression::fromWildcard(pattern);
        if (!name.isEmpty())
            m_list.entries.emplace_back(BookChapter{name, {}, depth++, 0, true, {}});
        for (const BookEntry &entry : m_all) {
            auto chapter = std::get<BookChapter>(entry);
            if (chapter.file.isEmpty() || m_listed.contains(chapter.file) || m_taken.contains(chapter.file)
                || !(isRest || wanted.match(chapter.file).hasMatch()))
                continue;
            m_taken.insert(chapter.file);
            chapter.depth = depth;
            m_list.entries.emplace_back(std::move(chapter));
        }
    }

    BookList &m_list;
    QString m_docs;
    const std::vector<BookEntry> &m_all;
    WorkContext &m_context;
    QSet<QString> m_listed;
    QSet<QString> m_taken;
    int m_collected = 0;
    int m_taking = 0;
};

} // namespace

QString mkDocsName(const QString &folder, const WorkContext &context)
{
    for (const char *name : {"mkdocs.yml", "mkdocs.yaml"}) {
        if (readSourceFile(folder + u'/' + QLatin1StringView(name), largestConfiguration, context))
            return QLatin1StringView(name);
    }
    return {};
}

BookMeta readMkDocsMeta(const QString &folder, const QString &name, const WorkContext &context)
{
    BookMeta meta;
    meta.file = name;
    meta.sourceFolder = QStringLiteral("docs");
    const Trouble trouble = withConfiguration(folder + u'/' + name, context, [&](const YAML::Node &all) {
        meta.metadata.title = text(member(all, "site_name"));
        meta.metadata.description = text(member(all, "site_description"));
        meta.metadata.authors = QStringList(text(member(all, "site_author")));
        meta.metadata.authors.removeAll(QString());
        const YAML::Node theme = member(all, "theme");
        meta.metadata.language = text(member(theme, "language"));
        if (meta.metadata.language.isEmpty())
            meta.metadata.language = text(member(theme, "locale")).replace(u'_', u'-');
        meta.sourceFolder = folderBelow(text(member(all, "docs_dir")), meta.sourceFolder);
        for (const QString &plugin : namesOf(member(all, "plugins"))) {
            const QString bare = plugin.section(u'/', -1); // “material/search”
            if (std::none_of(harmlessPlugins.begin(), harmlessPlugins.end(), [&](const char *one) { return bare == QLatin1StringView(one); }))
                meta.plugins += plugin;
        }
        meta.plugins += namesOf(member(all, "hooks"));
        readSnippets(member(all, "markdown_extensions"), meta);
    });
    meta.problem = trouble.problem;
    meta.line = trouble.line;
    return meta;
}

Result<BookList> readMkDocsNav(const QString &folder, const QString &name, const QString &docs, WorkContext &context)
{
    auto all = folderAsList(docs, FolderOrder::FilesFirst, context);
    if (!all)
        return all;
    BookList list;
    list.name = name;
    Result<void> done;
    withConfiguration(folder + u'/' + name, context, [&](const YAML::Node &map) { // its trouble is told with the rest of it
        const YAML::Node nav = member(map, "nav");
        const bool hasNav = nav && nav.IsSequence() && nav.size() > 0;
        leaveOutUnpublished(map, hasNav, *all);
        if (hasNav)
            done = NavReader(list, docs, all->entries, context).take(nav);
    });
    if (!done)
        return failure(done.error());
    if (list.entries.empty())
        return all;
    numberEntries(list);
    dropEmptyEntries(list, context);
    return list;
}

} // namespace quayside
