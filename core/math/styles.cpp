// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/styles.h"

#include <QChar>
#include <QList>

namespace quayside::math {
namespace {

bool wantsNeighbour(Atom atom)
{
    return atom == Atom::Binary || atom == Atom::Large || atom == Atom::Relation || atom == Atom::Opening || atom == Atom::Punctuation;
}

/// A sign with nothing to join: no room around it.
void makeSign(Node &node)
{
    node.atom = Atom::Ordinary;
    if (node.element == Element::Operator)
        node.set(Attribute::Form, "prefix").set(Attribute::LeftSpace, "0em").set(Attribute::RightSpace, "0em");
}

/// TeX's rule: an operator between two things is binary, elsewhere a sign (The TeXbook, appendix G, rule 5).
void settleSigns(Nodes &nodes)
{
    Node *before = nullptr;
    for (Node &node : nodes) {
        if (node.element == Element::Space || node.element == Element::Tag)
            continue;
        if (node.atom == Atom::Binary && (!before || wantsNeighbour(before->atom)))
            makeSign(node);
        const bool ends = node.atom == Atom::Relation || node.atom == Atom::Closing || node.atom == Atom::Punctuation;
        if (before && before->atom == Atom::Binary && ends)
            makeSign(*before);
        before = &node;
    }
    if (before && before->atom == Atom::Binary)
        makeSign(*before);
}

void moveLimits(Node &node)
{
    switch (node.element) {
    case Element::Under: node.element = Element::Sub; break;
    case Element::Over: node.element = Element::Sup; break;
    case Element::UnderOver: node.element = Element::SubSup; break;
    default: return;
    }
    node.limits = Limits::Beside;
}

QString inAlphabet(Alphabet alphabet, const QString &text)
{
    QString result;
    for (const uint c : text.toUcs4()) {
        const char32_t letter = letterIn(alphabet, c);
        result += QString::fromUcs4(&letter, 1);
    }
    return result;
}

/// Whether child @p place of @p node is set in display style, if @p node is.
bool keepsDisplay(const Node &node, std::size_t place)
{
    switch (node.element) {
    case Element::Fraction: return false;
    case Element::NthRoot:
    case Element::Sub:
    case Element::Sup:
    case Element::SubSup:
    case Element::Under:
    case Element::Over:
    case Element::UnderOver:
    case Element::Prescripts: return place == 0;
    default: return true;
    }
}

} // namespace

void settleStyles(Node &node, bool display)
{
    if (const QString *own = node.find(Attribute::DisplayStyle))
        display = *own == QLatin1StringView("true");
    else if (node.element == Element::Table)
        display = false;
    if (!display && node.limits == Limits::Movable)
        moveLimits(node);
    for (std::size_t i = 0; i < node.children.size(); ++i)
        settleStyles(node.children[i], display && keepsDisplay(node, i));
    const bool isList = node.children.size() > 1 || node.element == Element::Cell;
    if (isList && (node.element == Element::Row || node.element == Element::Cell || node.element == Element::Style || node.element == Element::Root))
        settleSigns(node.children);
}

Node stackOfLines(Nodes lines)
{
    Node table = element(Element::Table, {});
    table.set(Attribute::DisplayStyle, "true").set(Attribute::ColumnAlign, "center");
    for (Node &line : lines)
        table.children.push_back(element(Element::TableRow, {element(Element::Cell, {std::move(line)})}));
    return table;
}

Node withTag(Node formula, Node tag, const QString &id)
{
    Node table = element(Element::Table, {});
    table.set(Attribute::DisplayStyle, "true").set(Attribute::Width, "100%");
    Node line = element(Element::TableRow, {element(Element::Cell, {std::move(formula)}), element(Element::Tag, {std::move(tag)})});
    if (!id.isEmpty())
        line.set(Attribute::Id, id);
    table.children.push_back(std::move(line));
    return table;
}

std::optional<Node> takeTag(Formula &formula)
{
    Node &table = formula.root;
    const bool oneLine = table.element == Element::Table && table.children.size() == 1 && table.children.front().children.size() == 2;
    if (!oneLine || table.children.front().children.back().element != Element::Tag)
        return std::nullopt;
    Nodes parts = std::exchange(table.children.front().children, {});
    formula.root = row(std::move(parts.front().children));
    return row(std::move(parts.back().children));
}

Node withWords(Node node, Alphabet alphabet)
{
    if (node.element != Element::Row)
        return node;
    Nodes joined;
    for (Node &each : node.children) {
        const bool letter = each.element == Element::Identifier && !each.text.isEmpty();
        if (letter && !joined.empty() && joined.back().element == Element::Identifier) {
            joined.back().text += each.text;
            std::erase_if(joined.back().attributes, [](const auto &attribute) { return attribute.first == Attribute::Variant; });
        } else {
            joined.push_back(std::move(each));
        }
    }
    for (Node &each : joined) { // a word stands upright by itself
        const bool word = each.element == Element::Identifier && each.text.size() > 1;
        if (alphabet == Alphabet::Italic && word)
            each.text = inAlphabet(alphabet, each.text);
    }
    node.children = std::move(joined);
    return node.children.size() == 1 ? Node(std::move(node.children.front())) : node;
}

bool isIntegral(char32_t character)
{
    return (character >= 0x222B && character <= 0x2233) || (character >= 0x2A0B && character <= 0x2A1C);
}

bool isVerticalArrow(char32_t character)
{
    return character == 0x2191 || character == 0x2193 || character == 0x2195 || character == 0x21D1 || character == 0x21D3 || character == 0x21D5;
}

} // namespace quayside::math
