// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cmark-gfm/node.h>
#include <cmark-gfm/syntax_extension.h>

/// Small readings of cmark's nodes. They read the fields, where cmark's own getters would copy text to end it with a zero.
namespace quayside::cmarknode {

inline QByteArrayView bytes(const cmark_chunk &chunk)
{
    return {reinterpret_cast<const char *>(chunk.data), chunk.len};
}

inline QString text(const cmark_chunk &chunk)
{
    return QString::fromUtf8(bytes(chunk));
}

/// The text of a leaf, its words not parsed.
inline QByteArrayView content(const cmark_node *leaf)
{
    return {reinterpret_cast<const char *>(leaf->content.ptr), leaf->content.size};
}

/// Whether @p block is a leaf whose text is words: a paragraph, a heading, a table cell.
inline bool hasWords(cmark_node *block)
{
    if (block->extension && block->extension->contains_inlines_func)
        return block->extension->contains_inlines_func(block->extension, block) != 0;
    return block->type == CMARK_NODE_PARAGRAPH || block->type == CMARK_NODE_HEADING;
}

/// Calls @p visit with @p root and every node below it, in reading order: when the walk comes to a node (CMARK_EVENT_ENTER) or when it leaves
/// one that can have children (CMARK_EVENT_EXIT).
template<class Visit>
void eachBelow(cmark_node *root, cmark_event_type when, Visit visit)
{
    cmark_iter *walk = cmark_iter_new(root);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        if (event == when)
            visit(cmark_iter_get_node(walk));
    }
    cmark_iter_free(walk);
}

/// Node types of cmark-gfm's extensions, whose numbers are given out at run time.
enum class Extension { None, Table, TableHeader, TableRow, TableCell, Strikethrough, TaskItem, Other };
Extension extension(cmark_node *node);

} // namespace quayside::cmarknode
