// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/addressedparts.h"

#include "document/walk.h"

namespace quayside {
namespace {

template<class Node>
void take(Node &node, AddressedParts &parts)
{
    eachAttributes(node, [&](Attributes &attributes) {
        if (!attributes.isEmpty())
            parts.attributes.push_back({&attributes, node.position, node.origin == Origin::EmbeddedHtml});
    });
    if (auto *raw = node.value.template as<Raw>(); raw && raw->format == QLatin1StringView("html"))
        parts.raws.push_back({raw, node.position});
}

} // namespace

AddressedParts addressedParts(Document &document)
{
    AddressedParts parts;
    const auto all = [&parts](Blocks &blocks) {
        editBlocks(blocks, [&parts](Block &block) { take(block, parts); });
        editInlines(blocks, [&parts](Inline &node) {
            if (node.value.is<Text>()) // most are
                return;
            take(node, parts);
            if (node.value.is<Link>() || node.value.is<Image>())
                parts.inlines.push_back(&node);
            else if (const auto *call = node.value.as<FootnoteReference>())
                parts.calls.push_back(call);
        });
    };
    all(document.blocks);
    for (Footnote &note : document.footnotes)
        all(note.content);
    return parts;
}

} // namespace quayside
