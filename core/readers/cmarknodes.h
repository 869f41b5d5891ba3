// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cmark-gfm/node.h>

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

/// Node types of cmark-gfm's extensions, whose numbers are given out at run time.
enum class Extension { None, Table, TableHeader, TableRow, TableCell, Strikethrough, TaskItem, Other };
Extension extension(cmark_node *node);

} // namespace quayside::cmarknode
