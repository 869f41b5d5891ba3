// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace quayside::math {

/// What a node is; MathML's elements.
enum class Element : quint8 {
    Row,        ///< mrow
    Identifier, ///< mi
    Number,     ///< mn
    Operator,   ///< mo
    Text,       ///< mtext
    Space,      ///< mspace
    Fraction,   ///< mfrac: numerator, denominator
    Root,       ///< msqrt: what is under it
    NthRoot,    ///< mroot: what is under it, index
    Style,      ///< mstyle
    Sub,        ///< msub: base, script
    Sup,        ///< msup: base, script
    SubSup,     ///< msubsup: base, lower, upper
    Under,      ///< munder: base, below
    Over,       ///< mover: base, above
    UnderOver,  ///< munderover: base, below, above
    Prescripts, ///< mmultiscripts: base, lower and upper on its left
    Padded,     ///< mpadded
    Phantom,    ///< mphantom
    Enclosed,   ///< menclose
    Table,      ///< mtable: rows
    TableRow,   ///< mtr: cells, then its tag if it has one
    Cell,       ///< mtd
    Tag,        ///< number or name of an equation, at the margin
    Link,       ///< mrow with href
};

/// TeX's kinds of atoms, which say how much room stands between two of them.
enum class Atom : quint8 { Ordinary, Large, Binary, Relation, Opening, Closing, Punctuation, Inner };

/// Where scripts of a base stand.
enum class Limits : quint8 {
    Beside,
    Movable, ///< above and below in displays, beside elsewhere
    Above,   ///< above and below everywhere
};

/// What may be set at a node; MathML's attributes, lengths in em where no unit is said.
enum class Attribute : quint8 {
    Accent,
    AccentUnder,
    Background,
    Color,
    ColumnAlign, ///< "left", "center", "right", one a column
    ColumnLines, ///< "none", "solid", "dashed", one a gap
    ColumnSpacing,
    Depth,
    DisplayStyle,
    Fence,
    Form,
    Frame, ///< lines round a table: any of "left right top bottom"
    Height,
    Href,
    Id,
    LargeOperator,
    LeftSpace,
    LineThickness,
    MaxSize,
    MinSize,
    MovableLimits,
    Notation,
    RightSpace,
    RowLines,
    RowSpacing,
    ScriptLevel,
    Size, ///< of the letters: mathsize
    Stretchy,
    Symmetric,
    Variant, ///< of texts and upright letters: mathvariant
    VerticalOffset,
    Width,
};

/// The name of @p attribute in MathML.
QLatin1StringView nameOf(Attribute attribute);
/// The name of @p element in MathML.
QLatin1StringView nameOf(Element element);

/// A formula or a part of one. A value: copies are deep.
struct Node {
    Element element = Element::Row;
    Atom atom = Atom::Ordinary;
    Limits limits = Limits::Beside;
    bool word = false; ///< the name of a function, or scripts at one
    QString text;      ///< of tokens
    std::vector<std::pair<Attribute, QString>> attributes;
    std::vector<Node> children;

    /// Its value of @p attribute; null: not set.
    [[nodiscard]] const QString *find(Attribute attribute) const;
    /// Whether @p attribute is set to @p value.
    [[nodiscard]] bool is(Attribute attribute, QLatin1StringView value) const;
    /// Sets @p attribute, once.
    Node &set(Attribute attribute, const QString &value);
    Node &set(Attribute attribute, const char *value) { return set(attribute, QString::fromLatin1(value)); }
    [[nodiscard]] bool isToken() const { return element >= Element::Identifier && element <= Element::Text; }

    friend bool operator==(const Node &, const Node &) = default;
};

using Nodes = std::vector<Node>;

/// A token: mi, mn, mo or mtext.
Node token(Element element, const QString &text, Atom atom = Atom::Ordinary);
/// An element with children.
Node element(Element kind, Nodes children, Atom atom = Atom::Ordinary);
/// @p nodes as one: the only one of them, or a row.
Node row(Nodes nodes);
/// An empty space, @p em wide.
Node space(double em);
/// A length in em, as MathML writes it: "0.1667em".
QString ems(double em);

} // namespace quayside::math
