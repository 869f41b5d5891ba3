// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/cmarkclosings.h"

#include "readers/cmarknodes.h"
#include "readers/cmarktree.h"
#include "readers/htmltags.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

/// Elements that are open, outermost first.
class OpenElements
{
public:
    [[nodiscard]] bool isEmpty() const { return m_names.empty(); }
    void open(const QByteArray &name) { m_names.push_back(name); }
    /// The innermost, which are all that close() looks at.
    [[nodiscard]] OpenElements nearest() const
    {
        OpenElements result;
        result.m_names.assign(m_names.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(m_names.size(), 64)), m_names.end());
        return result;
    }
    /// Closes the innermost @p name of the nearest 64, with what is in it. False if there is none.
    bool close(const QByteArray &name)
    {
        const std::size_t last = m_names.size() - std::min<std::size_t>(m_names.size(), 64);
        for (std::size_t at = m_names.size(); at > last; --at) {
            if (m_names[at - 1] != name)
                continue;
            m_names.resize(at - 1);
            return true;
        }
        return false;
    }
    /// Follows the tags of @p html.
    void follow(QByteArrayView html)
    {
        HtmlTagScanner scanner(html);
        HtmlTag tag;
        while (scanner.next(tag)) {
            if (isVoidElement(tag.name))
                continue;
            if (tag.closing)
                close(tag.name);
            else if (!tag.selfClosing)
                open(tag.name);
        }
    }

private:
    std::vector<QByteArray> m_names;
};

/// The next block after @p node in reading order below @p root, leaves' words left out.
cmark_node *nextBlock(cmark_node *node, const cmark_node *root)
{
    if (node->first_child && !cmarknode::hasWords(node))
        return node->first_child;
    while (node != root && !node->next)
        node = node->parent;
    return node == root ? nullptr : node->next;
}

/// Where an element opened outside is closed inside of a container.
struct Closing {
    cmark_node *block = nullptr; ///< the HTML block with the tag, or the leaf among whose words it is
    QByteArray tags;             ///< of a leaf: all such tags
};

class ClosingSearch
{
public:
    ClosingSearch(CmarkTree &tree, const OpenElements &outer, qint64 &left) : m_tree(tree), m_outer(outer.nearest()), m_left(left) {}

    Closing in(cmark_node *container)
    {
        for (cmark_node *block = container; block; block = nextBlock(block, container)) {
            if (block->type == CMARK_NODE_HTML_BLOCK && !closedBy(cmarknode::bytes(block->as.literal)).isEmpty())
                return {block, {}};
            if (cmarknode::hasWords(block)) {
                if (const QByteArray tags = closedByWords(block); !tags.isEmpty())
                    return {block, tags};
            }
        }
        return {};
    }

private:
    /// The end tags in @p html that no start tag of the container belongs to.
    QByteArray closedBy(QByteArrayView html)
    {
        QByteArray tags;
        HtmlTagScanner scanner(html);
        HtmlTag tag;
        while (scanner.next(tag)) {
            if (isVoidElement(tag.name))
                continue;
            if (!tag.closing && !tag.selfClosing)
                m_inner.open(tag.name);
            else if (tag.closing && !m_inner.close(tag.name) && m_outer.close(tag.name))
                tags += "</" + tag.name + '>';
        }
        return tags;
    }

    QByteArray closedByWords(cmark_node *leaf)
    {
        const QByteArrayView content = cmarknode::content(leaf);
        if (!content.contains("</") || content.size() > m_left)
            return {};
        m_left -= content.size();
        m_tree.parseWords(leaf);
        QByteArray tags;
        for (cmark_node *word = leaf->first_child; word;) {
            if (word->type == CMARK_NODE_HTML_INLINE)
                tags += closedBy(cmarknode::bytes(word->as.literal));
            if (word->first_child) {
                word = word->first_child;
                continue;
            }
            while (word != leaf && !word->next)
                word = word->parent;
            word = word == leaf ? nullptr : word->next;
        }
        return tags;
    }

    CmarkTree &m_tree;
    OpenElements m_outer; ///< a copy: what is found closed is followed again where it then stands
    OpenElements m_inner;
    qint64 &m_left;
};

bool isTablePart(const cmark_node *node)
{
    return node->extension && node->type != CMARK_NODE_ITEM;
}

/// Moves what follows @p from in its containers, up to @p top, behind @p last; items go into a list of their own.
void moveRest(CmarkTree &tree, cmark_node *from, const cmark_node *top, cmark_node *last)
{
    for (cmark_node *node = from; node != top; node = node->parent) {
        cmark_node *list = nullptr;
        while (cmark_node *next = node->next) {
            if (node->type == CMARK_NODE_ITEM && !list) {
                list = tree.addBlock(last, CMARK_NODE_LIST, next->start_line);
                list->as.list = node->parent->as.list;
                last = list;
            }
            cmark_node_unlink(next);
            if (list) {
                cmark_node_append_child(list, next);
            } else {
                cmark_node_insert_after(last, next);
                last = next;
            }
        }
    }
}

void moveClosing(CmarkTree &tree, const Closing &closing, cmark_node *container)
{
    for (const cmark_node *node = closing.block; node != container; node = node->parent) {
        if (isTablePart(node))
            return; // a table stays whole
    }
    cmark_node *const html = tree.addBlock(container, CMARK_NODE_HTML_BLOCK, closing.block->start_line);
    if (closing.tags.isEmpty())
        html->as.literal = closing.block->as.literal;
    else
        tree.setLiteral(html, closing.tags);
    moveRest(tree, closing.block, container, html);
    if (closing.tags.isEmpty() && closing.block != container)
        cmark_node_unlink(closing.block);
}

} // namespace

void moveClosings(CmarkTree &tree, cmark_node *parent, qint64 &left, const WorkContext &context)
{
    OpenElements open;
    for (cmark_node *node = parent->first_child; node && !context.stop.stopRequested(); node = node->next) {
        if (node->type == CMARK_NODE_HTML_BLOCK) {
            open.follow(cmarknode::bytes(node->as.literal));
        } else if (!open.isEmpty() && node->type != CMARK_NODE_FOOTNOTE_DEFINITION) {
            if (const Closing closing = ClosingSearch(tree, open, left).in(node); closing.block)
                moveClosing(tree, closing, node);
        }
    }
}

} // namespace quayside
