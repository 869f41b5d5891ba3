// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/walk.h"

/// A Document with every kind of node, each with something in every field: made from what the nodes say of themselves, so that a new kind or field
/// is in it by itself.
namespace everynode {

using namespace quayside;

inline Inlines someWords()
{
    Inlines words;
    words.push_back({Text{QStringLiteral("words")}, {3, 1}, Origin::Markup});
    return words;
}

inline Blocks someBlocks()
{
    Blocks blocks;
    blocks.push_back({Paragraph{someWords(), Alignment::None, {}}, {3, 1}, Origin::Markup});
    return blocks;
}

template<class Node>
void fillFields(Node &node);

/// Gives @p member a value that it does not start with.
template<class Member>
void fill(Member &member)
{
    if constexpr (std::is_same_v<Member, bool>)
        member = !member;
    else if constexpr (std::is_same_v<Member, int>)
        member += 1;
    else if constexpr (std::is_same_v<Member, double>)
        member = 42.5;
    else if constexpr (std::is_enum_v<Member>)
        member = static_cast<Member>(described::count<Member>() - 1);
    else if constexpr (std::is_same_v<Member, QString>)
        member = QStringLiteral("some \"text\" – \\ 漢");
    else if constexpr (std::is_same_v<Member, QChar>)
        member = u'+';
    else if constexpr (std::is_same_v<Member, QStringList>)
        member = {QStringLiteral("two"), QStringLiteral("one")};
    else if constexpr (std::is_same_v<Member, KeyValues>)
        member = {{QStringLiteral("z"), QStringLiteral("1")}, {QStringLiteral("a"), QStringLiteral("2")}};
    else if constexpr (std::is_same_v<Member, Attributes>)
        fillFields(member.edit());
    else if constexpr (std::is_same_v<Member, SourcePosition>)
        member = {7, 1};
    else if constexpr (std::is_same_v<Member, Inlines>)
        member = someWords();
    else if constexpr (std::is_same_v<Member, Blocks>)
        member = someBlocks();
    else if constexpr (described::isOptional<Member>)
        fill(member.emplace());
    else if constexpr (described::isVector<Member>)
        fill(member.emplace_back());
    else
        fillFields(member);
}

template<class Node>
void fillFields(Node &node)
{
    Node::fields([&](const auto &field) { fill(node.*field.member); });
}

template<class Node>
std::vector<Node> oneOfEachKind()
{
    std::vector<Node> nodes;
    Node::Value::eachKind([&](auto kind) {
        typename decltype(kind)::type value{};
        fillFields(value);
        nodes.push_back({std::move(value), {5, 1}, Origin::Markup});
    });
    return nodes;
}

inline Document document()
{
    Document all;
    all.files = {QStringLiteral("one.md"), QStringLiteral("two.md")};
    fillFields(all.metadata);
    all.blocks = oneOfEachKind<Block>();
    all.blocks.push_back({Paragraph{oneOfEachKind<Inline>(), Alignment::None, {}}, {9, 0}, Origin::EmbeddedHtml});
    for (int i = 0; i < 2; ++i)
        fillFields(all.footnotes.emplace_back());
    return all;
}

} // namespace everynode
