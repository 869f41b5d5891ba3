// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>
#include <variant>

namespace quayside {

/// A heap value copied with its owner, like C++26's std::indirect. A moved-from one may only be assigned, copied or destroyed.
template<class T>
class Box
{
public:
    explicit Box(T value) : m_value(std::make_unique<T>(std::move(value))) {}
    Box(const Box &other) : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr) {}
    Box(Box &&other) noexcept = default;
    Box &operator=(const Box &other)
    {
        *this = Box(other);
        return *this;
    }
    Box &operator=(Box &&other) noexcept = default;
    ~Box() = default;

    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] T &operator*() { return *m_value; }

private:
    std::unique_ptr<T> m_value;
};

/// A compact std::variant: kinds larger than @p Room bytes go into a Box. A document can have a million nodes, nearly all small; the few large kinds
/// must not enlarge them all.
template<std::size_t Room, class... Kinds>
class OneOf
{
    template<class Kind>
    static constexpr bool isKind = (std::is_same_v<Kind, Kinds> || ...);
    template<class Kind>
    using Stored = std::conditional_t<(sizeof(Kind) > Room), Box<Kind>, Kind>;

    template<class Kind>
    static auto &value(Kind &stored)
    {
        return stored;
    }
    template<class Kind>
    static auto &value(Box<Kind> &stored)
    {
        return *stored;
    }
    template<class Kind>
    static const auto &value(const Box<Kind> &stored)
    {
        return *stored;
    }

public:
    /// Default-constructs the first kind.
    OneOf() = default;
    template<class Kind>
    requires isKind<std::remove_cvref_t<Kind>> OneOf(Kind &&kind) // NOLINT(*-explicit-constructor,*-forwarding-reference-overload): as std::variant
        : m_value(Stored<std::remove_cvref_t<Kind>>(std::forward<Kind>(kind)))
    {}

    /// The kind's position in Kinds, from 0.
    [[nodiscard]] std::size_t index() const { return m_value.index(); }

    template<class Kind>
    [[nodiscard]] bool is() const
    {
        return std::holds_alternative<Stored<Kind>>(m_value);
    }

    /// The value if it is of this kind, else null.
    template<class Kind>
    [[nodiscard]] const Kind *as() const
    {
        const auto *stored = std::get_if<Stored<Kind>>(&m_value);
        return stored ? &value(*stored) : nullptr;
    }
    template<class Kind>
    [[nodiscard]] Kind *as()
    {
        return const_cast<Kind *>(std::as_const(*this).template as<Kind>());
    }

    /// Calls @p function with the value and returns its result.
    template<class Function>
    decltype(auto) visit(Function &&function) const
    {
        return std::visit([&](const auto &stored) -> decltype(auto) { return function(value(stored)); }, m_value);
    }
    template<class Function>
    decltype(auto) visit(Function &&function)
    {
        return std::visit([&](auto &stored) -> decltype(auto) { return function(value(stored)); }, m_value);
    }

    /// Calls @p function with a std::type_identity of each kind, in order.
    template<class Function>
    static constexpr void eachKind(Function &&function)
    {
        (function(std::type_identity<Kinds>()), ...);
    }

private:
    [[no_unique_address]] std::variant<Stored<Kinds>...> m_value; // the members that follow it in a node use its tail padding
};

} // namespace quayside
