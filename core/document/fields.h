// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

/// Nodes have `fields(visit)`, which calls @p visit with a Field per member in reading order; enumerations have `nameOf(value)`. Walking, editing,
/// comparing and JSON derive from these.
namespace quayside {

/// A node's member and its name in JSON.
template<class Node, class Member>
struct Field {
    const char *name;
    Member Node::*member;
    bool isRequired = false; ///< JSON without it is rejected
    bool isAlways = false;   ///< written to JSON even if it has its default
    bool isSpelling = false; ///< how the source was written; not structure
    int low = std::numeric_limits<int>::min();
    int high = std::numeric_limits<int>::max();

    [[nodiscard]] constexpr Field required() const
    {
        Field result = always();
        result.isRequired = true;
        return result;
    }
    [[nodiscard]] constexpr Field always() const
    {
        Field result = *this;
        result.isAlways = true;
        return result;
    }
    [[nodiscard]] constexpr Field spelling() const
    {
        Field result = *this;
        result.isSpelling = true;
        return result;
    }
    /// The valid range of a number.
    [[nodiscard]] constexpr Field between(int least, int greatest) const
    {
        Field result = *this;
        result.low = least;
        result.high = greatest;
        return result;
    }
};

template<class Node, class Member>
constexpr Field<Node, Member> field(const char *name, Member Node::*member)
{
    return {name, member};
}

namespace described {

struct AnyVisit {
    template<class Any>
    constexpr void operator()(const Any &) const
    {}
};

template<class Type, class = void>
constexpr bool isNode = false;
template<class Type>
constexpr bool isNode<Type, std::void_t<decltype(Type::fields(AnyVisit()))>> = true;

template<class Type>
struct VectorOf : std::false_type {};
template<class Item>
struct VectorOf<std::vector<Item>> : std::true_type {
    using Type = Item;
};
template<class Type>
struct OptionalOf : std::false_type {};
template<class Value>
struct OptionalOf<std::optional<Value>> : std::true_type {
    using Type = Value;
};
template<class Type>
constexpr bool isVector = VectorOf<Type>::value;
template<class Type>
constexpr bool isOptional = OptionalOf<Type>::value;

/// The number of values of an enumeration with nameOf().
template<class Enum>
constexpr std::size_t count()
{
    std::size_t n = 0;
    while (nameOf(static_cast<Enum>(n)))
        ++n;
    return n;
}

} // namespace described
} // namespace quayside
