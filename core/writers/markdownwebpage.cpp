// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdownwebpage.h"

#include "document/classes.h"
#include "document/walk.h"

namespace quayside::markdown {
namespace {

class Simplifier
{
public:
    explicit Simplifier(const QSet<QString> &targets) : m_targets(targets) {}
    void simplify(Blocks &blocks) const
    {
        for (Block &block : blocks) {
            if (!block.value.is<Division>() && !block.value.is<Paragraph>() && !block.value.is<Heading>())
                eachAttributes(block, [this](Attributes &attributes) { dropUnused(attributes); });
            eachBelow(
                block, [this](Blocks &below) { simplify(below); }, [this](Inlines &below) { simplify(below); });
        }
    }

private:
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

    void simplify(Inlines &inlines) const
    {
        bool any = false;
        for (Inline &node : inlines) {
            eachInlinesBelow(node, [this](Inlines &below) { simplify(below); });
            any = any || isNamed(node);
        }
        if (!any)
            return;
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
    dropClasses(document);
    const Simplifier simplifier(targets);
    simplifier.simplify(document.blocks);
    for (Footnote &note : document.footnotes)
        simplifier.simplify(note.content);
}

} // namespace quayside::markdown
