// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"

#include <QChar>

/// All walks use one step: what is directly below a node, in reading order.
namespace quayside {
namespace described {

/// Whether this type has nothing below it. A type neither a leaf nor walked does not compile.
template<class Member>
constexpr bool isLeaf =
    std::is_arithmetic_v<
        Member> || std::is_enum_v<Member> || std::is_same_v<Member, QString> || std::is_same_v<Member, QChar> || std::is_same_v<Member, QStringList> || std::is_same_v<Member, KeyValues> || std::is_same_v<Member, Attributes> || std::is_same_v<Member, SourcePosition>;
template<class Member>
constexpr bool isLeaf<std::optional<Member>> = isLeaf<Member>;

template<class Member, class OnBlocks, class OnInlines>
void eachBelowMember(Member &member, OnBlocks &onBlocks, OnInlines &onInlines)
{
    using Type = std::remove_const_t<Member>;
    if constexpr (std::is_same_v<Type, Blocks>) {
        onBlocks(member);
    } else if constexpr (std::is_same_v<Type, Inlines>) {
        onInlines(member);
    } else if constexpr (isNode<Type>) {
        Type::fields([&](const auto &field) { eachBelowMember(member.*field.member, onBlocks, onInlines); });
    } else if constexpr (isVector<Type>) {
        if constexpr (!isLeaf<typename VectorOf<Type>::Type>) {
            for (auto &each : member)
                eachBelowMember(each, onBlocks, onInlines);
        }
    } else {
        static_assert(isLeaf<Type>, "say here whether anything stands below a member of this type");
    }
}

template<class Member, class Visit>
void eachAttributesOf(Member &member, Visit &visit)
{
    using Type = std::remove_const_t<Member>;
    if constexpr (std::is_same_v<Type, Attributes>) {
        visit(member);
    } else if constexpr (isNode<Type>) {
        Type::fields([&](const auto &field) { eachAttributesOf(member.*field.member, visit); });
    } else if constexpr (isVector<Type>) {
        if constexpr (isNode<typename VectorOf<Type>::Type>) {
            for (auto &each : member)
                eachAttributesOf(each, visit);
        }
    }
}

} // namespace described

/// Visits the attributes of @p node (Block or Inline), its items, rows and cells, but not of nodes below.
template<class Node, class Visit>
void eachAttributes(Node &node, Visit &&visit)
{
    node.value.visit([&](auto &value) { described::eachAttributesOf(value, visit); });
}

/// Visits every node list directly below @p node, through items, rows and cells, in reading order.
template<class Node, class OnBlocks, class OnInlines>
void eachBelow(Node &node, OnBlocks &&onBlocks, OnInlines &&onInlines)
{
    using Type = std::remove_const_t<Node>;
    if constexpr (std::is_same_v<Type, Block> || std::is_same_v<Type, Inline>)
        node.value.visit([&](auto &value) { described::eachBelowMember(value, onBlocks, onInlines); });
    else
        described::eachBelowMember(node, onBlocks, onInlines);
}

/// As eachBelow, for a node with only inlines below it.
template<class Node, class OnInlines>
void eachInlinesBelow(Node &node, OnInlines &&onInlines)
{
    eachBelow(
        node, [](const Blocks &) {}, onInlines);
}

/// Calls @p visit with every row of @p table outside its head.
template<class AnyTable, class Visit>
void eachBodyRow(AnyTable &table, Visit visit)
{
    for (auto &body : table.bodies) {
        for (auto &row : body.rows)
            visit(row);
    }
    for (auto &row : table.foot)
        visit(row);
}

/// Calls @p visit with every row of @p table, top to bottom.
template<class AnyTable, class Visit>
void eachRow(AnyTable &table, Visit visit)
{
    for (auto &row : table.head)
        visit(row);
    eachBodyRow(table, visit);
}

} // namespace quayside
