// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/colors.h"

#include "document/walk.h"

#include <algorithm>
#include <iterator>

namespace quayside {
namespace {

bool isColored(const Attributes &attributes)
{
    return !attributes->color.isEmpty() || !attributes->background.isEmpty();
}

void openEmptySpans(Inlines &nodes)
{
    Inlines flat;
    flat.reserve(nodes.size());
    for (Inline &node : nodes) {
        auto *span = node.value.as<Span>();
        if (span && span->attributes.isEmpty() && span->kind == SpanKind::None)
            std::move(span->content.begin(), span->content.end(), std::back_inserter(flat));
        else
            flat.push_back(std::move(node));
    }
    nodes = std::move(flat);
}

template<class Nodes>
bool dropBelow(Nodes &nodes)
{
    bool found = false;
    bool opened = false;
    for (auto &node : nodes) {
        bool here = false;
        eachAttributes(node, [&](Attributes &attributes) {
            if (!isColored(attributes))
                return;
            here = true;
            attributes.edit().color.clear();
            attributes.edit().background.clear();
        });
        eachBelow(
            node, [&](Blocks &below) { found = dropBelow(below) || found; }, [&](Inlines &below) { found = dropBelow(below) || found; });
        found = found || here;
        if constexpr (std::is_same_v<Nodes, Inlines>) {
            const auto *span = here ? node.value.template as<Span>() : nullptr;
            opened = opened || (span && span->attributes.isEmpty() && span->kind == SpanKind::None);
        }
    }
    if constexpr (std::is_same_v<Nodes, Inlines>) {
        if (opened)
            openEmptySpans(nodes);
    }
    return found;
}

} // namespace

std::optional<quint32> colorOf(const QString &text)
{
    if (text.size() != 7 || text.front() != u'#')
        return {};
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    if (!std::all_of(text.begin() + 1, text.end(), isHex))
        return {};
    return 0xff000000U | QStringView(text).sliced(1).toUInt(nullptr, 16);
}

bool dropColors(Document &document)
{
    bool found = dropBelow(document.blocks);
    for (Footnote &note : document.footnotes)
        found = dropBelow(note.content) || found;
    return found;
}

} // namespace quayside
