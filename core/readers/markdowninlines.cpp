// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownbuilder.h"

#include "readers/cmarknodes.h"
#include "readers/cmarktree.h"

#include <cmark-gfm-core-extensions.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>

namespace quayside {
namespace cmarknode {

Extension extension(cmark_node *node)
{
    struct Name {
        const char *name;
        Extension extension;
    };
    static constexpr std::array names{
        Name{"table", Extension::Table},          Name{"table_header", Extension::TableHeader},    Name{"table_row", Extension::TableRow},
        Name{"table_cell", Extension::TableCell}, Name{"strikethrough", Extension::Strikethrough}, Name{"tasklist", Extension::TaskItem}};
    if (!node->extension)
        return Extension::None;
    const char *type = cmark_node_get_type_string(node);
    for (const Name &row : names) {
        if (std::strcmp(row.name, type) == 0)
            return row.extension;
    }
    return Extension::Other;
}

} // namespace cmarknode

namespace {

using cmarknode::Extension;

constexpr int deepestWords = deepestNesting - 2;

} // namespace

/// Leaves out an alert's marker. Returns whether there are inlines.
bool MarkdownBuilder::parseWords(cmark_node *leaf)
{
    m_tree.parseWords(leaf);
    m_leaf = leaf;
    if (leaf == m_marked) {
        const cmark_node *lineEnd = leaf->first_child;
        while (lineEnd && lineEnd->type != CMARK_NODE_SOFTBREAK && lineEnd->type != CMARK_NODE_LINEBREAK)
            lineEnd = lineEnd->next;
        leaf->first_child = lineEnd ? lineEnd->next : nullptr;
    }
    return leaf->first_child;
}

Inlines MarkdownBuilder::inlines(cmark_node *parent, int depth)
{
    bool html = false;
    std::size_t count = 0;
    for (const cmark_node *node = parent->first_child; node; node = node->next) {
        html = html || isHtml(node);
        ++count;
    }
    Inlines out;
    if (html) {
        const auto make = [this](const void *node, Inlines &words, int at) { addInline(static_cast<cmark_node *>(const_cast<void *>(node)), words, at); };
        const std::pair<const Node *, const void *> place{m_leaf, parent->user_data};
        bool flat = m_flat.contains(place);
        out = embedInlines(pieces(parent), embedding(), make, depth, flat);
        if (flat)
            m_flat.insert(place);
        return out;
    }
    out.reserve(count);
    for (cmark_node *node = parent->first_child; node; node = node->next)
        addInline(node, out, depth);
    return out;
}

void MarkdownBuilder::push(Inlines &out, Inline::Value value, cmark_node *node) const
{
    out.push_back({std::move(value), positionOf(node), Origin::Markup});
}

void MarkdownBuilder::addInline(cmark_node *node, Inlines &out, int depth)
{
    if (depth > deepestWords && node->first_child) {
        reportDeep(node);
        addFlattenedWords(node, out, depth);
        return;
    }
    const auto target = [this](const cmark_chunk &chunk) { return QString::fromUtf8(m_tree.target(chunk)); };
    switch (node->type) {
    case CMARK_NODE_TEXT: push(out, Text{cmarknode::text(node->as.literal)}, node); return;
    case CMARK_NODE_SOFTBREAK: push(out, SoftBreak{}, node); return;
    case CMARK_NODE_LINEBREAK: push(out, LineBreak{}, node); return;
    case CMARK_NODE_CODE: push(out, Code{cmarknode::text(node->as.literal)}, node); return;
    case CMARK_NODE_EMPH: push(out, Styled{Style::Emphasis, inlines(node, depth + 1)}, node); return;
    case CMARK_NODE_STRONG: push(out, Styled{Style::Strong, inlines(node, depth + 1)}, node); return;
    case CMARK_NODE_LINK:
        if (!takeTarget(node))
            return addWordsOf(node, out, depth);
        push(out, Link{target(node->as.link.url), target(node->as.link.title), inlines(node, depth + 1)}, node);
        return;
    case CMARK_NODE_IMAGE: {
        if (!takeTarget(node))
            return addWordsOf(node, out, depth);
        Image image;
        image.url = target(node->as.link.url);
        image.title = target(node->as.link.title);
        image.alt = inlines(node, depth + 1);
        push(out, std::move(image), node);
        return;
    }
    case CMARK_NODE_FOOTNOTE_REFERENCE: addFootnoteReference(node, out); return;
    case CMARK_NODE_HTML_INLINE:
        if (addSpan(node, out))
            return;
        if (m_options.rawHtml == RawHtml::Keep)
            push(out, Raw{QStringLiteral("html"), cmarknode::text(node->as.literal)}, node);
        return;
    default:
        if (cmarknode::extension(node) == Extension::Strikethrough)
            push(out, Styled{Style::Strikethrough, inlines(node, depth + 1)}, node);
    }
}

/// Counts the address and the title of a link or image. False when all of them together are larger than any text of this size can write out:
/// thousands of references to one long definition would multiply it (cmark 0.31 bounds them the same way).
bool MarkdownBuilder::takeTarget(const cmark_node *node)
{
    constexpr qsizetype always = 1'000'000;
    const qsizetype most = m_source.bytes + std::max(m_source.bytes, always);
    if (m_targetBytes > most)
        return false;
    m_targetBytes += m_tree.target(node->as.link.url).size() + m_tree.target(node->as.link.title).size();
    if (m_targetBytes <= most)
        return true;
    const QString what = QCoreApplication::translate("MarkdownReader", "references repeat long addresses too often; from here on only their words are kept");
    m_context.warn({WarningCode::TextCut, {{QStringLiteral("what"), what}}, m_source.file, positionOf(node).line});
    return false;
}

void MarkdownBuilder::addWordsOf(cmark_node *parent, Inlines &out, int depth)
{
    for (cmark_node *node = parent->first_child; node; node = node->next)
        addInline(node, out, depth + 1);
}

void MarkdownBuilder::addFlattenedWords(cmark_node *parent, Inlines &out, int depth)
{
    cmark_node *node = parent->first_child;
    while (node) {
        if (node->first_child) {
            node = node->first_child;
            continue;
        }
        addInline(node, out, depth);
        while (!node->next) {
            node = node->parent;
            if (node == parent)
                return;
        }
        node = node->next;
    }
}

void MarkdownBuilder::addFootnoteReference(cmark_node *node, Inlines &out)
{
    FootnoteReference reference;
    reference.index = cmarknode::bytes(node->as.literal).toByteArray().toInt() - 1;
    reference.call = std::max(1, node->footnote.ref_ix);
    if (reference.index >= 0)
        push(out, reference, node);
}

} // namespace quayside
