// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/booksummary.h"

#include <QDir>
#include <QSet>
#include <QUrl>

namespace quayside {
namespace {

class SummaryBuilder
{
public:
    explicit SummaryBuilder(BookSummary &summary) : m_summary(summary) {}

    void take(const Blocks &blocks, int depth)
    {
        for (const Block &block : blocks) {
            if (const auto *heading = block.value.as<Heading>())
                takeHeading(plainText(heading->content).simplified());
            else if (const auto *paragraph = block.value.as<Paragraph>())
                takeLinks(paragraph->content, depth);
            else if (const auto *list = block.value.as<ListBlock>())
                takeItems(*list, depth);
        }
    }

private:
    void takeHeading(const QString &title)
    {
        if (m_summary.entries.empty() && m_summary.title.isEmpty())
            m_summary.title = title;
        else
            m_summary.entries.push_back(BookPart{title});
    }

    void takeItems(const ListBlock &list, int depth)
    {
        for (const ListItem &item : list.items) {
            for (const Block &block : item.content) {
                if (const auto *paragraph = block.value.as<Paragraph>())
                    takeLinks(paragraph->content, depth);
                else if (const auto *below = block.value.as<ListBlock>())
                    takeItems(*below, depth + 1);
            }
        }
    }

    void takeLinks(const Inlines &inlines, int depth)
    {
        for (const Inline &node : inlines) {
            const auto *link = node.value.as<Link>();
            if (!link)
                continue;
            BookChapter chapter{plainText(link->content).simplified(), {}, depth, node.position.line};
            const QString path = QUrl::fromPercentEncoding(link->url.section(u'#', 0, 0).toUtf8());
            chapter.file = path.isEmpty() ? QString() : QDir::cleanPath(path);
            if (!chapter.file.isEmpty() && m_seen.contains(chapter.file))
                continue;
            m_seen.insert(chapter.file);
            m_summary.entries.push_back(std::move(chapter));
        }
    }

    BookSummary &m_summary;
    QSet<QString> m_seen;
};

} // namespace

BookSummary summaryOf(const Document &document)
{
    BookSummary summary;
    SummaryBuilder(summary).take(document.blocks, 0);
    if (summary.title.compare(QStringLiteral("Summary"), Qt::CaseInsensitive) == 0)
        summary.title.clear();
    return summary;
}

} // namespace quayside
