// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodebase.h"

#include <optional>

namespace quayside {

/// Numeral style of a list.
enum class NumberStyle : quint8 { Decimal, LowerAlpha, UpperAlpha, LowerRoman, UpperRoman, None, LowerGreek, LeadingZero };
constexpr const char *nameOf(NumberStyle style)
{
    switch (style) {
    case NumberStyle::Decimal: return "decimal";
    case NumberStyle::LowerAlpha: return "lower-alpha";
    case NumberStyle::UpperAlpha: return "upper-alpha";
    case NumberStyle::LowerRoman: return "lower-roman";
    case NumberStyle::UpperRoman: return "upper-roman";
    case NumberStyle::None: return "none";
    case NumberStyle::LowerGreek: return "lower-greek";
    case NumberStyle::LeadingZero: return "decimal-leading-zero";
    }
    return nullptr;
}

/// Around the number: "1.", "1)", "(1)".
enum class NumberDelimiter : quint8 { Period, Parenthesis, Parentheses };
constexpr const char *nameOf(NumberDelimiter delimiter)
{
    switch (delimiter) {
    case NumberDelimiter::Period: return "period";
    case NumberDelimiter::Parenthesis: return "parenthesis";
    case NumberDelimiter::Parentheses: return "parentheses";
    }
    return nullptr;
}

/// Marker of an unordered item; ByDepth: the writer chooses by nesting.
enum class BulletStyle : quint8 { ByDepth, Disc, Circle, Square, None };
constexpr const char *nameOf(BulletStyle style)
{
    switch (style) {
    case BulletStyle::ByDepth: return "by-depth";
    case BulletStyle::Disc: return "disc";
    case BulletStyle::Circle: return "circle";
    case BulletStyle::Square: return "square";
    case BulletStyle::None: return "none";
    }
    return nullptr;
}

inline constexpr int largestNumber = 999'999'999; ///< of list items

struct ListItem {
    Blocks content;
    std::optional<bool> checked; ///< task list item, done or not
    std::optional<int> value;    ///< explicit number; the following items count on from it
    SourcePosition position;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("position", &ListItem::position));
        visit(field("value", &ListItem::value).between(-largestNumber, largestNumber));
        visit(field("checked", &ListItem::checked));
        visit(field("attributes", &ListItem::attributes));
        visit(field("content", &ListItem::content).always());
    }
};

struct ListBlock {
    bool ordered = false;
    bool tight = true;
    bool reversed = false;                               ///< ordered: counts down
    NumberStyle numbering = NumberStyle::Decimal;        ///< ordered
    NumberDelimiter delimiter = NumberDelimiter::Period; ///< ordered
    BulletStyle bulletStyle = BulletStyle::ByDepth;      ///< not ordered
    QChar bullet = u'-';                                 ///< not ordered: the marker in Markdown
    int start = 1;                                       ///< ordered
    std::vector<ListItem> items;
    Attributes attributes = {};

    static constexpr const char *typeName = "list";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("ordered", &ListBlock::ordered).always());
        visit(field("start", &ListBlock::start).between(-largestNumber, largestNumber));
        visit(field("reversed", &ListBlock::reversed));
        visit(field("numbering", &ListBlock::numbering));
        visit(field("delimiter", &ListBlock::delimiter));
        visit(field("bullet", &ListBlock::bullet).spelling());
        visit(field("bullet-style", &ListBlock::bulletStyle));
        visit(field("tight", &ListBlock::tight).always());
        visit(field("attributes", &ListBlock::attributes));
        visit(field("items", &ListBlock::items).always());
    }
};

} // namespace quayside
