// SPDX-License-Identifier: GPL-3.0-or-later
// Fractions, roots, accents, braces, stacks and arrows.
#include "math/parser.h"

#include "math/lengths.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::math {
namespace {

QString textOf(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

Node fence(const QString &text, bool left)
{
    Node node = token(Element::Operator, text, left ? Atom::Opening : Atom::Closing);
    return node.set(Attribute::Fence, "true").set(Attribute::Form, left ? "prefix" : "postfix").set(Attribute::Stretchy, "true");
}

enum class FractionStyle { AsItStands, Display, Text, Script, ScriptScript };

Node styled(Node node, FractionStyle style)
{
    if (style == FractionStyle::AsItStands)
        return node;
    const int level = style == FractionStyle::Script ? 1 : style == FractionStyle::ScriptScript ? 2 : 0;
    Node around = element(Element::Style, {std::move(node)}, Atom::Inner);
    return around.set(Attribute::DisplayStyle, style == FractionStyle::Display ? "true" : "false").set(Attribute::ScriptLevel, QString::number(level));
}

/// @p line: thickness, empty for the usual one. Delimiters may be empty.
Node fraction(Node above, Node below, const QString &line, const QString &left, const QString &right, FractionStyle style)
{
    Node node = element(Element::Fraction, {std::move(above), std::move(below)}, Atom::Inner);
    if (!line.isEmpty())
        node.set(Attribute::LineThickness, line);
    if (!left.isEmpty() || !right.isEmpty()) {
        Nodes parts;
        if (!left.isEmpty())
            parts.push_back(fence(left, true));
        parts.push_back(std::move(node));
        if (!right.isEmpty())
            parts.push_back(fence(right, false));
        node = element(Element::Row, std::move(parts), Atom::Inner);
    }
    return styled(std::move(node), style);
}

const QString noLine = QStringLiteral("0px");

/// The mark of an accent, which does not stretch with its base unless @p wide.
Node mark(const QString &text, bool wide)
{
    Node node = token(Element::Operator, text);
    return node.set(Attribute::Stretchy, wide ? "true" : "false");
}

/// What an atom is that carries another: as its base, if that is an operator or a relation.
Atom classOf(const Node &node)
{
    return node.atom == Atom::Binary || node.atom == Atom::Relation ? node.atom : Atom::Ordinary;
}

} // namespace

Node Parser::makeFraction(const Function &how)
{
    const auto style = static_cast<FractionStyle>(how.number % 10 == 3 ? 1 : how.number % 10);
    if (how.number == 3)
        m_in.optionalArgument(); // [l], [r]
    Node above = argument();
    Node below = argument();
    if (how.number >= 20) {
        Node node = fraction(std::move(above), std::move(below), {}, {}, {}, style);
        return node.set(Attribute::Notation, "bevelled");
    }
    const bool binomial = how.number >= 10;
    return fraction(std::move(above), std::move(below), binomial ? noLine : QString(), binomial ? QStringLiteral("(") : QString(),
                    binomial ? QStringLiteral(")") : QString(), style);
}

/// \genfrac{left}{right}{thickness}{style}{above}{below}
Node Parser::makeGeneralFraction(const Function &)
{
    const auto side = [this] {
        const Node node = argument();
        return node.text == u"." ? QString() : node.text;
    };
    const QString left = side();
    const QString right = side();
    const QString thickness = m_in.textArgument().trimmed();
    const QString style = m_in.textArgument().trimmed();
    Node above = argument();
    Node below = argument();
    const auto em = lengthInEm(thickness);
    const QString line = em ? (*em == 0 ? noLine : ems(*em)) : QString();
    const int level = style.isEmpty() ? -1 : style.toInt();
    return fraction(std::move(above), std::move(below), line, left, right, static_cast<FractionStyle>(std::clamp(level, -1, 3) + 1));
}

/// What stands before in the group over what follows in it.
Node Parser::makeInfix(const Function &how)
{
    enum { Over, Atop, Choose, Brace, Bracket, Above, OverBetween, AtopBetween, AboveBetween };
    const bool between = how.number >= OverBetween; // delimiters that come next
    const QString typedLeft = between ? delimiter() : QString();
    const QString typedRight = between ? delimiter() : QString();
    QString line = how.number == Over || how.number == OverBetween ? QString() : noLine;
    if (how.number == Above || how.number == AboveBetween) {
        const double em = lengthArgument();
        line = em == 0 ? noLine : ems(em);
    }
    Node above = row(std::exchange(m_before, {}));
    Nodes rest = list(m_end);
    static const QStringList lefts{{}, {}, QStringLiteral("("), QStringLiteral("{"), QStringLiteral("["), {}};
    static const QStringList rights{{}, {}, QStringLiteral(")"), QStringLiteral("}"), QStringLiteral("]"), {}};
    const QString left = between ? typedLeft : lefts[how.number];
    const QString right = between ? typedRight : rights[how.number];
    return fraction(std::move(above), row(std::move(rest)), line, left, right, FractionStyle::AsItStands);
}

/// \sqrt[index]{…} and TeX's \root index \of{…}
Node Parser::makeRoot(const Function &how)
{
    std::optional<TexTokens> index = how.number == 0 ? m_in.optionalArgument() : std::nullopt;
    if (how.number == 1) {
        index.emplace();
        while (!m_in.peekRaw().isEnd() && m_in.peekRaw().text != u"\\of" && m_in.peekRaw().text != u"}")
            index->push_back(m_in.raw());
        if (m_in.peekRaw().text == u"\\of")
            m_in.raw();
    }
    std::optional<Node> parsedIndex;
    if (index && !index->empty())
        parsedIndex = parsed(*index);
    Node under = argument();
    if (parsedIndex)
        return element(Element::NthRoot, {std::move(under), std::move(*parsedIndex)});
    if (under.element == Element::Row && under.attributes.empty())
        return element(Element::Root, std::move(under.children));
    return element(Element::Root, {std::move(under)});
}

Node Parser::makeAccent(const Function &how)
{
    enum { Narrow, Wide, Below };
    if (m_in.inText() && how.name == u"underline") {
        Node node = element(Element::Under, {text({}), mark(textOf(how.text), true)});
        return node.set(Attribute::AccentUnder, "true");
    }
    Node base = argument();
    const bool below = how.number == Below;
    Node node = element(below ? Element::Under : Element::Over, {std::move(base), mark(textOf(how.text), how.number != Narrow)});
    return node.set(below ? Attribute::AccentUnder : Attribute::Accent, "true");
}

/// Braces over or under; scripts stand beyond them.
Node Parser::makeBrace(const Function &how)
{
    const bool below = how.number == 1;
    Node node = element(below ? Element::Under : Element::Over, {argument(), mark(textOf(how.text), true)}, Atom::Inner);
    node.limits = Limits::Above;
    return node;
}

Node Parser::makeStack(const Function &how)
{
    enum { StackRelation, Over, Under, Both, StackBinary, Build, TakeClass = 9 };
    if (how.number == Build) { // \buildrel above \over base
        TexTokens above;
        while (!m_in.peekRaw().isEnd() && m_in.peekRaw().text != u"\\over" && m_in.peekRaw().text != u"}")
            above.push_back(m_in.raw());
        m_in.raw();
        Node over = parsed(above);
        return element(Element::Over, {argument(), std::move(over)}, Atom::Relation);
    }
    Node first = argument();
    Node second = argument();
    if (how.number == TakeClass) {
        second.atom = classOf(first);
        return second;
    }
    if (how.number == Both) {
        Node base = argument();
        const Atom atom = classOf(base);
        return element(Element::UnderOver, {std::move(base), std::move(second), std::move(first)}, atom);
    }
    const Atom atom = how.number == StackRelation ? Atom::Relation : how.number == StackBinary ? Atom::Binary : classOf(second);
    second.limits = Limits::Beside;
    return element(how.number == Under ? Element::Under : Element::Over, {std::move(second), std::move(first)}, atom);
}

/// Arrows as long as what stands over them, and under them in brackets.
Node Parser::makeArrow(const Function &how)
{
    const auto below = m_in.optionalArgument();
    std::optional<Node> under;
    if (below && !below->empty())
        under = parsed(*below);
    Node over = argument();
    Node arrow = token(Element::Operator, textOf(how.text), Atom::Relation);
    arrow.set(Attribute::Stretchy, "true");
    const auto padded = [](Node label) { return element(Element::Row, {space(0.4), std::move(label), space(0.4)}); };
    const bool hasOver = over.element != Element::Row || !over.children.empty();
    if (!hasOver && !under) // as long as a short label makes it
        return element(Element::Over, {std::move(arrow), space(2.5)}, Atom::Relation);
    if (under && hasOver)
        return element(Element::UnderOver, {std::move(arrow), padded(std::move(*under)), padded(std::move(over))}, Atom::Relation);
    if (under)
        return element(Element::Under, {std::move(arrow), padded(std::move(*under))}, Atom::Relation);
    return element(Element::Over, {std::move(arrow), padded(std::move(over))}, Atom::Relation);
}

/// \prescript{upper}{lower}{base}
Node Parser::makePrescripts(const Function &)
{
    Node upper = argument();
    Node lower = argument();
    Node base = argument();
    return element(Element::Prescripts, {std::move(base), std::move(lower), std::move(upper)});
}

/// \sideset{_a^b}{_c^d}\sum: scripts at the corners of an operator.
Node Parser::makeSideset(const Function &)
{
    Node left = argument();
    Node right = argument();
    Node base = argument();
    const Limits limits = base.limits;
    const auto scriptOf = [](const Node &node, bool upper) {
        const bool both = node.element == Element::SubSup;
        if (both || node.element == (upper ? Element::Sup : Element::Sub))
            return node.children[both && upper ? 2 : 1];
        return element(Element::Row, {});
    };
    Node node = element(Element::SubSup, {std::move(base), scriptOf(right, false), scriptOf(right, true)}, Atom::Large);
    if (left.element != Element::Row)
        node = element(Element::Prescripts, {std::move(node), scriptOf(left, false), scriptOf(left, true)}, Atom::Large);
    node.limits = limits;
    return node;
}

} // namespace quayside::math
