// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cmark-gfm/node.h>
#include <cmark-gfm/syntax_extension.h>

/// Accessors for cmark nodes. cmark's own getters copy text to null-terminate it.
namespace quayside::cmarknode {

inline QByteArrayView bytes(const cmark_chunk &chunk)
{
    return {reinterpret_cast<const char *>(chunk.data), chunk.len};
}

inline QString text(const cmark_chunk &chunk)
{
    return QString::fromUtf8(bytes(chunk));
}

/// The raw text of a leaf, before inline parsing.
inline QByteArrayView content(const cmark_node *leaf)
{
    return {reinterpret_cast<const char *>(leaf->content.ptr), leaf->content.size};
}

/// Whether @p block has inline content: paragraph, heading, table cell.
inline bool hasWords(cmark_node *block)
{
    if (block->extension && block->extension->contains_inlines_func)
        return block->extension->contains_inlines_func(block->extension, block) != 0;
    return block->type == CMARK_NODE_PARAGRAPH || block->type == CMARK_NODE_HEADING;
}

/// Calls @p visit for @p root and all nodes below, in reading order: on entry (CMARK_EVENT_ENTER), or on leaving a possible parent
/// (CMARK_EVENT_EXIT).
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

/// Node types of cmark-gfm's extensions, numbered at run time.
enum class Extension { None, Table, TableHeader, TableRow, TableCell, Strikethrough, TaskItem, Other };
Extension extension(cmark_node *node);

} // namespace quayside::cmarknode
