// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/chapters.h"

#include <algorithm>

namespace quayside::epub {
namespace {

constexpr int lowestLevel = 6;

class Cutter
{
public:
    explicit Cutter(int level) : m_level(level) {}

    /// What stands before the first chapter, then a piece a chapter.
    [[nodiscard]] std::vector<Blocks> pieces(Blocks &&blocks) const
    {
        std::vector<Blocks> pieces(1);
        for (Block &block : blocks) {
            if (auto *division = block.value.as<Division>(); division && begins(division->content))
                cut(*division, block, pieces);
            else
                add(std::move(block), pieces);
        }
        return pieces;
    }

private:
    [[nodiscard]] bool isBeginning(const Block &block) const
    {
        const auto *heading = block.value.as<Heading>();
        return heading && heading->level <= m_level;
    }

    [[nodiscard]] bool begins(const Blocks &blocks) const
    {
        return std::any_of(blocks.begin(), blocks.end(), [this](const Block &block) {
            const auto *division = block.value.as<Division>();
            return isBeginning(block) || (division && begins(division->content));
        });
    }

    void add(Block &&block, std::vector<Blocks> &pieces) const
    {
        if (isBeginning(block))
            pieces.emplace_back();
        pieces.back().push_back(std::move(block));
    }

    /// Each piece gets a division like @p division; only the first has its id.
    void cut(Division &division, const Block &around, std::vector<Blocks> &pieces) const
    {
        std::vector<Blocks> inner = this->pieces(std::move(division.content));
        Attributes attributes = division.attributes;
        for (std::size_t i = 0; i < inner.size(); ++i) {
            if (inner[i].empty())
                continue;
            if (i > 0)
                pieces.emplace_back();
            pieces.back().push_back({Division{attributes, std::move(inner[i]), division.alignment}, around.position, around.origin});
            if (!attributes.isEmpty())
                attributes.edit().id.clear();
        }
    }

    int m_level;
};

/// The first heading of @p blocks where they begin with one.
const Heading *openingHeading(const Blocks &blocks)
{
    if (blocks.empty())
        return nullptr;
    if (const auto *division = blocks.front().value.as<Division>())
        return openingHeading(division->content);
    return blocks.front().value.as<Heading>();
}

/// The level that begins a chapter, at the lowest.
int chapterLevel(const Blocks &blocks, int levels)
{
    const int highest = highestLevel(blocks);
    int count = 0;
    bool isFirst = true;
    bool others = false;
    walkBlocks(blocks, [&](const Block &block) {
        const auto *heading = block.value.as<Heading>();
        if (!heading)
            return;
        if (heading->level == highest)
            isFirst = ++count > 1 || !others ? isFirst : false;
        else
            others = true;
    });
    const bool isTitle = count == 1 && isFirst && others;
    return std::min(highest + levels - (isTitle ? 0 : 1), lowestLevel);
}

} // namespace

int highestLevel(const Blocks &blocks)
{
    int highest = lowestLevel + 1;
    walkBlocks(blocks, [&](const Block &block) {
        if (const auto *heading = block.value.as<Heading>())
            highest = std::min(highest, heading->level);
    });
    return highest;
}

std::vector<Chapter> chaptersOf(Blocks &&blocks, int levels)
{
    const int level = chapterLevel(blocks, levels);
    std::vector<Chapter> chapters;
    for (Blocks &piece : Cutter(level).pieces(std::move(blocks))) {
        if (piece.empty())
            continue;
        Chapter chapter;
        chapter.file = QStringLiteral("chapter-%1.xhtml").arg(chapters.size() + 1, 3, 10, QLatin1Char('0'));
        if (const Heading *heading = openingHeading(piece))
            chapter.title = plainText(heading->content).simplified();
        chapter.blocks = std::move(piece);
        chapters.push_back(std::move(chapter));
    }
    if (chapters.empty()) // an empty document is still a book
        chapters.push_back({QStringLiteral("chapter-001.xhtml"), {}, {}, {}});
    return chapters;
}

} // namespace quayside::epub
