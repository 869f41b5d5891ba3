// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdownwebpage.h"

#include "document/classes.h"
#include "document/walk.h"
#include "settings/locales.h"

namespace quayside::markdown {
namespace {

/// What a node has unless it says otherwise.
struct Inherited {
    QString language;
    Direction direction = Direction::LeftToRight;
};

/// Removes what @p attributes only repeat; gives what their content inherits.
Inherited taken(Attributes &attributes, Inherited around)
{
    if (!attributes->language.isEmpty()) {
        if (attributes->language == around.language)
            attributes.edit().language.clear();
        else
            around.language = attributes->language;
    }
    if (attributes->direction != Direction::None) {
        if (attributes->direction == around.direction)
            attributes.edit().direction = Direction::None;
        else
            around.direction = attributes->direction;
    }
    return around;
}

template<class Node>
Inherited takenBy(Node &node, const Inherited &around)
{
    return node.value.visit([&](auto &value) {
        if constexpr (requires { value.attributes; })
            return taken(value.attributes, around);
        else
            return around;
    });
}

class Simplifier
{
public:
    explicit Simplifier(const QSet<QString> &targets) : m_targets(targets) {}
    void simplify(Blocks &blocks, const Inherited &around) const
    {
        for (Block &block : blocks)
            simplify(block, around);
    }

private:
    void simplify(Block &block, const Inherited &around) const
    {
        if (!block.value.is<Heading>())
            eachAttributes(block, [this](Attributes &attributes) { dropUnused(attributes); });
        const Inherited inner = takenBy(block, around);
        if (auto *list = block.value.as<ListBlock>()) {
            for (ListItem &item : list->items)
                simplify(item.content, taken(item.attributes, inner));
        } else if (auto *table = block.value.as<Table>()) {
            simplify(*table, inner);
        } else {
            eachBelow(
                block, [&](Blocks &below) { simplify(below, inner); }, [&](Inlines &below) { simplify(below, inner); });
        }
    }

    void simplify(Table &table, const Inherited &around) const
    {
        simplify(table.caption, around);
        simplify(table.head, around);
        for (TableBody &body : table.bodies)
            simplify(body.rows, taken(body.attributes, around));
        simplify(table.foot, around);
    }

    void simplify(std::vector<TableRow> &rows, const Inherited &around) const
    {
        for (TableRow &row : rows) {
            const Inherited inner = taken(row.attributes, around);
            for (TableCell &cell : row.cells)
                simplify(cell.content, taken(cell.attributes, inner));
        }
    }

    void simplify(Inlines &inlines, const Inherited &around) const
    {
        bool named = false;
        for (Inline &node : inlines) {
            const Inherited inner = takenBy(node, around);
            eachInlinesBelow(node, [&](Inlines &below) { simplify(below, inner); });
            named = named || isNamed(node);
        }
        if (named)
            placeAnchors(inlines);
    }

    void placeAnchors(Inlines &inlines) const
    {
        Inlines result;
        for (Inline &node : inlines) {
            if (isNamed(node)) {
                eachAttributes(node, [&](Attributes &attributes) {
                    const QString id = std::exchange(attributes.edit().id, {});
                    if (m_targets.contains(id))
                        result.push_back({anchor(id), node.position, node.origin});
                });
            }
            result.push_back(std::move(node));
        }
        inlines = std::move(result);
    }

    void dropUnused(Attributes &attributes) const
    {
        if (!attributes->id.isEmpty() && !m_targets.contains(attributes->id))
            attributes.edit().id.clear();
    }

    static bool isNamed(Inline &node)
    {
        bool named = false;
        if (!node.value.is<Span>())
            eachAttributes(node, [&](const Attributes &attributes) { named = named || !attributes->id.isEmpty(); });
        return named;
    }

    static Span anchor(const QString &id)
    {
        Span span;
        span.attributes.edit().id = id;
        return span;
    }

    const QSet<QString> &m_targets;
};

} // namespace

void simplifyWebPage(Document &document, const QSet<QString> &targets)
{
    const QString &language = document.metadata.language;
    const auto locale = parseLocale(language);
    const Inherited whole{language, locale && locale->isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight};
    const Simplifier simplifier(targets);
    simplifier.simplify(document.blocks, whole);
    for (Footnote &note : document.footnotes)
        simplifier.simplify(note.content, whole);
    dropClasses(document);
}

} // namespace quayside::markdown
