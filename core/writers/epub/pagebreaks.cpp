// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/pagebreaks.h"

#include "document/walk.h"

#include <algorithm>
#include <map>

namespace quayside::epub {
namespace {

constexpr QLatin1StringView role("role");
constexpr QLatin1StringView pageBreakRole("doc-pagebreak"); // https://www.w3.org/TR/dpub-aria-1.1/#doc-pagebreak
constexpr QLatin1StringView label("aria-label");

void number(Blocks &blocks, qint32 &last)
{
    for (Block &block : blocks) {
        block.position = {++last, 0};
        eachBelow(
            block, [&](Blocks &below) { number(below, last); }, [](const Inlines &) {});
    }
}

/// Pages, counted from 1, by the number of the block before which they begin.
using Beginnings = std::map<qint32, std::vector<int>>;

Beginnings beginningsOf(const QList<SourcePlace> &places)
{
    std::map<int, qint32> firsts; // by page
    for (const SourcePlace &place : places) {
        const auto [first, added] = firsts.try_emplace(place.page, place.line);
        first->second = std::min(first->second, place.line);
    }
    Beginnings beginnings;
    int page = 1;
    for (const auto &[index, block] : firsts) {
        for (; page <= index + 1; ++page)
            beginnings[block].push_back(page);
    }
    return beginnings;
}

Attributes markOf(int page)
{
    AttributeValues values;
    values.others = {{role, pageBreakRole}, {label, QString::number(page)}};
    return Attributes(std::move(values));
}

/// The words that @p block begins with; null: it has none itself.
Inlines *wordsOf(Block &block)
{
    if (auto *heading = block.value.as<Heading>())
        return &heading->content;
    auto *paragraph = block.value.as<Paragraph>();
    return paragraph ? &paragraph->content : nullptr;
}

class Marker
{
public:
    explicit Marker(Beginnings beginnings) : m_beginnings(std::move(beginnings)) {}

    void mark(Blocks &blocks)
    {
        Blocks marked;
        for (Block &block : blocks) {
            const auto begins = m_beginnings.find(++m_last);
            eachBelow(
                block, [this](Blocks &below) { mark(below); }, [](const Inlines &) {});
            if (begins != m_beginnings.end())
                begin(block, begins->second, marked);
            marked.push_back(std::move(block));
        }
        blocks = std::move(marked);
    }

private:
    /// A heading keeps its place as the first of a chapter: marks go into it.
    static void begin(Block &block, const std::vector<int> &pages, Blocks &before)
    {
        Inlines marks;
        for (const int page : pages) {
            if (wordsOf(block))
                marks.push_back({Span{markOf(page), {}}, block.position, Origin::Markup});
            else
                before.push_back({Division{markOf(page), {}, Alignment::None}, block.position, Origin::Markup});
        }
        if (Inlines *words = wordsOf(block))
            words->insert(words->begin(), std::make_move_iterator(marks.begin()), std::make_move_iterator(marks.end()));
    }

    const Beginnings m_beginnings;
    qint32 m_last = 0;
};

} // namespace

void numberBlocks(Blocks &blocks)
{
    qint32 last = 0;
    number(blocks, last);
}

void markPageBreaks(Blocks &blocks, const QList<SourcePlace> &places)
{
    Marker(beginningsOf(places)).mark(blocks);
}

QString pageBreakLabel(const Attributes &attributes)
{
    const KeyValues &others = attributes->others;
    if (!others.contains(std::pair<QString, QString>(role, pageBreakRole)))
        return {};
    const auto found = std::find_if(others.begin(), others.end(), [](const auto &pair) { return pair.first == label; });
    return found == others.end() ? QString() : found->second;
}

} // namespace quayside::epub
