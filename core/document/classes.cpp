// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/classes.h"

#include "document/walk.h"

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

void dropClasses(Attributes &attributes)
{
    const auto isData = [](const auto &pair) { return pair.first.startsWith(QLatin1StringView("data-")); };
    const bool any = !attributes->classes.isEmpty() || std::any_of(attributes->others.begin(), attributes->others.end(), isData);
    if (!any)
        return;
    AttributeValues &values = attributes.edit();
    values.classes.clear();
    values.others.removeIf(isData);
}

/// The content of a node that carries nothing else; null for others.
Blocks *emptied(Block &block)
{
    auto *division = block.value.as<Division>();
    return division && division->attributes.isEmpty() && division->alignment == Alignment::None ? &division->content : nullptr;
}

Inlines *emptied(Inline &node)
{
    auto *span = node.value.as<Span>();
    return span && span->attributes.isEmpty() && span->kind == SpanKind::None ? &span->content : nullptr;
}

template<class Nodes>
void dropBelow(Nodes &nodes)
{
    bool opened = false;
    for (auto &node : nodes) {
        eachAttributes(node, [](Attributes &attributes) { dropClasses(attributes); });
        eachBelow(
            node, [](Blocks &below) { dropBelow(below); }, [](Inlines &below) { dropBelow(below); });
        opened = opened || emptied(node);
    }
    if (!opened)
        return;
    Nodes flat;
    flat.reserve(nodes.size());
    for (auto &node : nodes) {
        if (Nodes *content = emptied(node))
            std::move(content->begin(), content->end(), std::back_inserter(flat));
        else
            flat.push_back(std::move(node));
    }
    nodes = std::move(flat);
}

} // namespace

void dropClasses(Document &document)
{
    dropBelow(document.blocks);
    for (Footnote &note : document.footnotes)
        dropBelow(note.content);
}

} // namespace quayside
