// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdownids.h"

#include "document/walk.h"

#include <algorithm>

namespace quayside::markdown {
namespace {

/// Enough for real texts; beyond, an id too many is written.
constexpr int mostRounds = 100;

struct Named {
    Heading *heading = nullptr;
    QString words;
    bool written = false;

    [[nodiscard]] QString id() const { return heading->attributes->id; }
    /// Whether the id can be made of the words.
    [[nodiscard]] bool isOfItsWords() const
    {
        const QString base = HeadingIds().next(words);
        if (!id().startsWith(base))
            return false;
        const QStringView rest = QStringView(heading->attributes->id).mid(base.size());
        return rest.isEmpty() || (rest.startsWith(u'-') && rest.size() > 1 && std::all_of(rest.begin() + 1, rest.end(), [](QChar c) { return c.isDigit(); }));
    }
};

class HeadingNames
{
public:
    explicit HeadingNames(Document &document)
    {
        collect(document.blocks);
        for (std::size_t i = 0; i < document.footnotes.size(); ++i) {
            collect(document.footnotes[i].content);
            const QString number = QString::number(i + 1);
            m_taken.insert(QStringLiteral("fn-") + number);
            m_taken.insert(QStringLiteral("fnref-") + number);
        }
    }

    /// Marks those whose ids a reader would not find.
    void decide(const std::function<bool(const QString &)> &isWanted)
    {
        for (Named &named : m_headings)
            named.written = !named.id().isEmpty() && isWanted(named.id()) && !named.isOfItsWords();
        for (int round = 0; round < mostRounds; ++round) {
            if (readAgain(isWanted, round + 1 == mostRounds))
                return;
        }
    }

    void drop()
    {
        for (const Named &named : m_headings) {
            if (!named.written && !named.id().isEmpty())
                named.heading->attributes.edit().id.clear();
        }
    }

private:
    void take(const Attributes &attributes)
    {
        if (!attributes->id.isEmpty())
            m_taken.insert(attributes->id);
    }

    void collect(Blocks &blocks)
    {
        editBlocks(blocks, [this](Block &block) {
            auto *heading = block.origin == Origin::Markup ? block.value.as<Heading>() : nullptr;
            if (heading)
                m_headings.push_back({heading, plainText(heading->content)});
            else
                eachAttributes(block, [this](const Attributes &attributes) { take(attributes); });
        });
        editInlines(blocks, [this](Inline &node) { eachAttributes(node, [this](const Attributes &attributes) { take(attributes); }); });
    }

    /// Gives ids as a reader would, up to the first heading that gets another one, which is then to be written. @p all: goes on to the end. True at the
    /// end.
    bool readAgain(const std::function<bool(const QString &)> &isWanted, bool all)
    {
        HeadingIds ids;
        for (const QString &id : std::as_const(m_taken))
            ids.take(id);
        for (const Named &named : m_headings) {
            if (named.written)
                ids.take(named.id());
        }
        for (Named &named : m_headings) {
            if (named.written || ids.next(named.words) == named.id() || named.id().isEmpty() || !isWanted(named.id()))
                continue;
            named.written = true;
            if (!all)
                return false;
        }
        return true;
    }

    std::vector<Named> m_headings;
    QSet<QString> m_taken; ///< ids that are written anyway
};

} // namespace

void dropPlainHeadingIds(Document &document, const QSet<QString> &targets)
{
    const bool made = document.metadata.isWebPage || document.files.size() > 1;
    HeadingNames names(document);
    names.decide([&](const QString &id) { return !made || targets.contains(id); });
    names.drop();
}

} // namespace quayside::markdown
