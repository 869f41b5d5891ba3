// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltree.h"

#include "readers/arena.h"
#include "readers/htmltags.h"

#include <gumbo.h>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

struct Stopped {};

/// gumbo has no way to be stopped, but asks for memory all the time. What it holds is the arena's, so it may be left as when that has no more.
struct Memory {
    Arena &arena;
    const StopToken &stop;
    unsigned asked = 0;
};

void *allocate(void *memory, std::size_t size)
{
    constexpr unsigned stopsBetween = 0x1000;
    auto &own = *static_cast<Memory *>(memory);
    if (++own.asked % stopsBetween == 0 && own.stop.stopRequested())
        throw Stopped{};
    return own.arena.allocate(size);
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

Result<HtmlTree> HtmlTree::document(QByteArrayView html, const WorkContext &context)
{
    return parse(html, false, context);
}

Result<HtmlTree> HtmlTree::fragment(QByteArrayView html, const WorkContext &context)
{
    return parse(html, true, context);
}

Result<HtmlTree> HtmlTree::parse(QByteArrayView html, bool fragment, const WorkContext &context)
{
    if (auto bounded = checkHtmlShape(html, context); !bounded)
        return failure(bounded.error());
    HtmlTree tree;
    Memory memory{*tree.m_arena, context.stop};
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = &memory;
    options.max_errors = 0;
    options.fragment_context = fragment ? GUMBO_TAG_BODY : GUMBO_TAG_LAST;
    try {
        tree.m_output = gumbo_parse_with_options(&options, html.data(), static_cast<std::size_t>(html.size()));
    } catch (const Stopped &) {
        return failure(ErrorCode::Canceled);
    }
    if (depthBelow(tree.m_output->root, deepestHtml) > deepestHtml)
        return failure(ErrorCode::SourceTooDeep, {{QStringLiteral("limit"), QString::number(deepestHtml)}});
    return tree;
}

const GumboInternalNode *HtmlTree::root() const
{
    return m_output->root;
}

const char *HtmlTree::keep(QByteArrayView text)
{
    auto *copy = static_cast<char *>(m_arena->allocate(static_cast<std::size_t>(text.size()) + 1));
    std::copy(text.begin(), text.end(), copy);
    return copy;
}

void HtmlTree::setAttribute(const GumboInternalNode *element, const char *name, const char *value)
{
    GumboVector &attributes = const_cast<GumboNode *>(element)->v.element.attributes; // the tree is ours; others read it
    if (GumboAttribute *there = gumbo_get_attribute(&attributes, name)) {
        there->value = value;
        return;
    }
    auto *added = static_cast<GumboAttribute *>(m_arena->allocate(sizeof(GumboAttribute)));
    added->name = keep(name);
    added->value = value;
    auto **grown = static_cast<void **>(m_arena->allocate((attributes.length + 1) * sizeof(void *)));
    std::copy_n(attributes.data, attributes.length, grown);
    grown[attributes.length] = added;
    attributes.data = grown;
    attributes.capacity = ++attributes.length;
}

} // namespace quayside
