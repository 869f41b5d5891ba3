// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

/// What stands directly below a node, in reading order: the steps that every walk over a Document is made of.
namespace quayside::parts {

template<class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template<class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// The inlines directly below an inline; null for leaves.
inline const Inlines *below(const Inline &node)
{
    return node.value.visit(Overloaded{
        [](const Styled &v) -> const Inlines * { return &v.content; },
        [](const Link &v) -> const Inlines * { return &v.content; },
        [](const Image &v) -> const Inlines * { return &v.alt; },
        [](const Span &v) -> const Inlines * { return &v.content; },
        [](const auto &) -> const Inlines * { return nullptr; },
    });
}

/// Calls @p visit with every row of @p table, head first.
template<class Visit>
void eachRow(const Table &table, Visit visit)
{
    for (const TableRow &row : table.head)
        visit(row);
    for (const TableRow &row : table.body)
        visit(row);
}

/// Calls @p visit with every list of blocks directly below @p block.
template<class Visit>
void eachBlocksBelow(const Block &block, Visit visit)
{
    block.value.visit(Overloaded{
        [&](const BlockQuote &v) { visit(v.content); },
        [&](const Alert &v) { visit(v.content); },
        [&](const ListBlock &v) {
            for (const ListItem &item : v.items)
                visit(item.content);
        },
        [&](const Table &v) {
            eachRow(v, [&](const TableRow &row) {
                for (const TableCell &cell : row.cells)
                    visit(cell.content);
            });
        },
        [&](const DefinitionList &v) {
            for (const DefinitionItem &item : v.items) {
                for (const Blocks &definition : item.definitions)
                    visit(definition);
            }
        },
        [&](const Figure &v) { visit(v.content); },
        [&](const Details &v) { visit(v.content); },
        [&](const Division &v) { visit(v.content); },
        [](const auto &) {},
    });
}

/// Calls @p visit with every list of inlines that belongs to @p block itself.
template<class Visit>
void eachInlinesOf(const Block &block, Visit visit)
{
    block.value.visit(Overloaded{
        [&](const Paragraph &v) { visit(v.content); },
        [&](const Heading &v) { visit(v.content); },
        [&](const Alert &v) { visit(v.title); },
        [&](const Table &v) { visit(v.caption); },
        [&](const DefinitionList &v) {
            for (const DefinitionItem &item : v.items)
                visit(item.term);
        },
        [&](const Figure &v) { visit(v.caption); },
        [&](const Details &v) { visit(v.summary); },
        [](const auto &) {},
    });
}

} // namespace quayside::parts
