// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltree.h"

#include "readers/arena.h"
#include "readers/htmltags.h"

#include <gumbo.h>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

void *allocate(void *arena, std::size_t size)
{
    return static_cast<Arena *>(arena)->allocate(size);
}

void release(void *, void *) {}

/// Iterative; stops counting beyond @p limit.
int depthBelow(const GumboNode *root, int limit)
{
    std::vector<std::pair<const GumboNode *, int>> open{{root, 0}};
    int deepest = 0;
    while (!open.empty() && deepest <= limit) {
        const auto [node, depth] = open.back();
        open.pop_back();
        deepest = std::max(deepest, depth);
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
            continue;
        for (unsigned i = 0; i < node->v.element.children.length; ++i)
            open.emplace_back(static_cast<const GumboNode *>(node->v.element.children.data[i]), depth + 1);
    }
    return deepest;
}

} // namespace

HtmlTree::HtmlTree() : m_arena(std::make_unique<Arena>()) {}
HtmlTree::HtmlTree(HtmlTree &&) noexcept = default;
HtmlTree &HtmlTree::operator=(HtmlTree &&) noexcept = default;
HtmlTree::~HtmlTree() = default;

Result<HtmlTree> HtmlTree::document(QByteArrayView html)
{
    return parse(html, false);
}

Result<HtmlTree> HtmlTree::fragment(QByteArrayView html)
{
    return parse(html, true);
}

Result<HtmlTree> HtmlTree::parse(QByteArrayView html, bool fragment)
{
    if (auto bounded = checkHtmlShape(html); !bounded)
        return failure(bounded.error());
    HtmlTree tree;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = tree.m_arena.get();
    options.max_errors = 0;
    options.fragment_context = fragment ? GUMBO_TAG_BODY : GUMBO_TAG_LAST;
    tree.m_output = gumbo_parse_with_options(&options, html.data(), static_cast<std::size_t>(html.size()));
    if (depthBelow(tree.m_output->root, deepestHtml) > deepestHtml)
        return failure(ErrorCode::SourceTooDeep, {{QStringLiteral("limit"), QString::number(deepestHtml)}});
    return tree;
}

const GumboInternalNode *HtmlTree::root() const
{
    return m_output->root;
}

} // namespace quayside
