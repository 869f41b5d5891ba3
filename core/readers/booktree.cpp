// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/booktree.h"

#include "base/nativepath.h"
#include "base/naturalorder.h"
#include "output/inputhash.h"
#include "readers/bookchapter.h"
#include "readers/reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

constexpr int mostNames = 100'000;
constexpr int deepestFolder = 32;

bool isMarkdownName(const QString &name)
{
    static const QStringList endings = markdownReader().extensions;
    return endings.contains(name.section(u'.', -1).toLower()) && name.contains(u'.');
}

/// What is never part of a book.
bool isProgramsFolder(const QString &name)
{
    return name == QLatin1StringView("node_modules") || name == QLatin1StringView("bower_components") || name == QLatin1StringView("venv")
           || name == QLatin1StringView("__pycache__");
}

class FolderLister
{
public:
    FolderLister(const QString &root, FolderOrder order, WorkContext &context) : m_root(root), m_order(order), m_context(context)
    {
        m_canonical = canonicalPath(root);
    }

    Result<std::vector<BookEntry>> list(const QString &below, int depth)
    {
        const QString folder = below.isEmpty() ? m_root : m_root + u'/' + below;
        const QString canonical = canonicalPath(folder);
        if (depth > deepestFolder || m_visited.contains(canonical) || (canonical != m_canonical && !canonical.startsWith(m_canonical + u'/')))
            return std::vector<BookEntry>();
        m_visited.insert(canonical);
        const QByteArray listing = folderListing(folder);
        m_context.input(folder + u'/', &listing);
        std::vector<Item> items;
        for (const QString &name : namesIn(folder)) {
            if (++m_names > mostNames)
                return failure(ErrorCode::SourceTooComplex,
                               {{QStringLiteral("path"), m_root},
                                {QStringLiteral("reason"), QCoreApplication::translate("BookReader", "it has more than %1 entries").arg(mostNames)}});
            if (auto going = m_context.checkStop(); !going)
                return failure(going.error());
            if (name.startsWith(u'.') || name == QLatin1StringView("SUMMARY.md")) // hidden, or a list of chapters
                continue;
            const bool isFolder = isFolderAt(folder + u'/' + name);
            if (isFolder ? !isProgramsFolder(name) : isMarkdownName(name))
                items.push_back({name, isFolder});
        }
        std::sort(items.begin(), items.end(), [this](const Item &a, const Item &b) { return isBefore(a, b); });
        return entriesOf(items, below, depth);
    }

private:
    struct Item {
        QString name;
        bool isFolder = false;
    };

    [[nodiscard]] bool isBefore(const Item &a, const Item &b) const
    {
        const auto rank = [](const Item &item) {
            if (item.isFolder || !isIndexName(item.name))
                return 2;
            return item.name.startsWith(QLatin1StringView("index"), Qt::CaseInsensitive) ? 0 : 1;
        };
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        if (m_order == FolderOrder::FilesFirst && a.isFolder != b.isFolder)
            return b.isFolder;
        // Without endings: “guide.md” belongs before the folder “guide”, and both before “guide-2.md”.
        const auto bare = [](const Item &item) { return item.isFolder ? item.name : item.name.section(u'.', 0, -2); };
        if (bare(a) != bare(b))
            return naturallyLess(bare(a), bare(b));
        return a.isFolder != b.isFolder ? b.isFolder : naturallyLess(a.name, b.name);
    }

    /// @p depth: of the folder's pages; what heads them stands one above.
    Result<std::vector<BookEntry>> entriesOf(const std::vector<Item> &items, const QString &below, int depth)
    {
        const bool hasHead = !below.isEmpty();
        const bool hasPage = hasHead && !items.empty() && !items.front().isFolder && isIndexName(items.front().name);
        std::vector<BookEntry> entries;
        if (hasHead && !hasPage)
            entries.emplace_back(heading(below, depth - 1));
        for (const Item &item : items) {
            const QString path = hasHead ? below + u'/' + item.name : item.name;
            if (!item.isFolder) {
                entries.emplace_back(BookChapter{{}, path, hasPage && &item == &items.front() ? depth - 1 : depth, 0, true, {}});
                continue;
            }
            auto inner = list(path, depth + 1);
            if (!inner)
                return inner;
            std::move(inner->begin(), inner->end(), std::back_inserter(entries));
        }
        if (hasHead && !hasPage && entries.size() == 1)
            entries.clear();
        return entries;
    }

    static BookChapter heading(const QString &folder, int depth) { return {titleOfName(folder.section(u'/', -1)), {}, depth, 0, true, {}}; }

    QString m_root;
    QString m_canonical;
    FolderOrder m_order;
    WorkContext &m_context;
    QSet<QString> m_visited; ///< links may form cycles
    int m_names = 0;
};

} // namespace

Result<BookList> folderAsList(const QString &folder, FolderOrder order, WorkContext &context)
{
    auto entries = FolderLister(folder, order, context).list({}, 0);
    if (!entries)
        return failure(entries.error());
    BookList list;
    list.entries = std::move(*entries);
    numberEntries(list);
    return list;
}

bool holdsMarkdown(const QString &folder)
{
    const QStringList names = namesIn(folder);
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return !name.startsWith(u'.') && isMarkdownName(name); });
}

bool isIndexName(const QString &name)
{
    const QString bare = name.section(u'.', 0, 0);
    return bare.compare(QLatin1StringView("index"), Qt::CaseInsensitive) == 0 || bare.compare(QLatin1StringView("readme"), Qt::CaseInsensitive) == 0;
}

} // namespace quayside
