// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/booksummary.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QUrl>

namespace quayside {
namespace {

class SummaryBuilder
{
public:
    explicit SummaryBuilder(BookList &list) : m_list(list) {}

    void take(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = block.value.as<Heading>())
                takeHeading(*heading);
            else if (const auto *paragraph = block.value.as<Paragraph>())
                m_inPart = takeLinks(paragraph->content, {.inPart = false, .counts = false}) ? false : m_inPart;
            else if (const auto *list = block.value.as<ListBlock>())
                takeItems(*list, 0);
            else if (block.value.is<ThematicBreak>())
                m_inPart = false; // what follows a rule stands under no part's title
        }
    }

private:
    void takeHeading(const Heading &heading)
    {
        const QString title = plainText(heading.content).simplified();
        const bool isFirst = m_list.entries.empty() && !m_titled && heading.level == 1;
        m_titled = true;
        if (!isFirst) {
            m_list.entries.emplace_back(BookPart{title});
            m_inPart = true;
        } else if (m_list.metadata.title.isEmpty() && title.compare(QStringLiteral("Summary"), Qt::CaseInsensitive) != 0) {
            m_list.metadata.title = title;
        }
    }

    void takeItems(const ListBlock &list, int depth)
    {
        for (const ListItem &item : list.items) {
            bool named = false;
            for (const Block &block : item.content) {
                if (const auto *paragraph = block.value.as<Paragraph>()) {
                    const bool linked = takeLinks(paragraph->content, {.depth = depth, .inPart = m_inPart});
                    const QString name = linked || named ? QString() : plainText(paragraph->content).simplified();
                    if (!name.isEmpty())
                        m_list.entries.emplace_back(BookChapter{name, {}, depth, block.position.line, m_inPart, {}});
                    named = named || linked || !name.isEmpty();
                } else if (const auto *below = block.value.as<ListBlock>()) {
                    takeItems(*below, depth + 1);
                }
            }
        }
    }

    /// Adds a chapter like @p place for each link. Whether there are any.
    bool takeLinks(const Inlines &inlines, const BookChapter &place)
    {
        bool any = false;
        walkInlines(inlines, [&](const Inline &node) {
            const auto *link = node.value.as<Link>();
            if (!link)
                return;
            any = true;
            BookChapter chapter = place;
            chapter.title = plainText(link->content).simplified();
            chapter.line = node.position.line;
            takeLink(*link, std::move(chapter));
        });
        return any;
    }

    void takeLink(const Link &link, BookChapter chapter)
    {
        const QString path = QUrl::fromPercentEncoding(link.url.section(u'#', 0, 0).toUtf8());
        const bool isOut = !path.startsWith(u'/') && !QUrl(link.url).isRelative();
        const QString file = path.isEmpty() || isOut ? QString() : QDir::cleanPath(path.startsWith(u'/') ? path.mid(1) : path);
        const bool isSection = link.url.contains(u'#');
        if (isOut)
            chapter.reason = QCoreApplication::translate("BookReader", "it leads out of the book, to %1").arg(link.url);
        else if (m_seen.contains(file))
            chapter.reason = QCoreApplication::translate("BookReader", "“%1” is in the book already").arg(file);
        else
            chapter.file = file;
        if (isSection && chapter.file.isEmpty() && m_seen.contains(file))
            return; // stands in its file
        m_seen.insert(file.isEmpty() ? QStringLiteral("/") : file);
        m_list.entries.emplace_back(std::move(chapter));
    }

    BookList &m_list;
    QSet<QString> m_seen;
    bool m_titled = false;
    bool m_inPart = false;
};

} // namespace

BookList summaryOf(const Document &document, const QString &name, WorkContext &context)
{
    BookList list;
    list.name = name;
    list.metadata = document.metadata;
    SummaryBuilder(list).take(document.blocks);
    numberEntries(list);
    dropEmptyEntries(list, context);
    return list;
}

} // namespace quayside
