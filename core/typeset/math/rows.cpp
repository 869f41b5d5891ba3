// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of nodes in a line, with the room that TeX leaves between them (The TeXbook, chapter 18), and brackets that grow with what is between them.
#include "typeset/math/constructs.h"

#include "document/colors.h"

#include <QColor>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using math::Atom;
using math::Attribute;
using math::Element;
using math::Node;

constexpr std::size_t atoms = static_cast<std::size_t>(Atom::Inner) + 1;
constexpr float delimiterFactor = 0.901F;  ///< of what a bracket encloses, at least
constexpr float delimiterShortfall = 0.5F; ///< em; or so much less than it
constexpr int deepest = 450;               ///< elements in elements

/// Between two atoms in mu, eighteenths of an em; negative: none in scripts. Rows: the first, columns: the second.
constexpr std::array<std::array<int, atoms>, atoms> rooms{{
    {0, 3, -4, -5, 0, 0, 0, -3},     // ordinary
    {3, 3, 0, -5, 0, 0, 0, -3},      // large
    {-4, -4, 0, 0, -4, 0, 0, -4},    // binary
    {-5, -5, 0, 0, -5, 0, 0, -5},    // relation
    {0, 0, 0, 0, 0, 0, 0, 0},        // opening
    {0, 3, -4, -5, 0, 0, 0, -3},     // closing
    {-3, -3, 0, -3, -3, -3, -3, -3}, // punctuation
    {-3, 3, -4, -5, -3, 0, -3, -3},  // inner
}};

float roomBetween(Atom first, Atom second, bool inScript)
{
    const int mu = rooms[static_cast<std::size_t>(first)][static_cast<std::size_t>(second)];
    return mu < 0 ? (inScript ? 0 : static_cast<float>(-mu) / 18) : static_cast<float>(mu) / 18;
}

/// A fraction of LaTeX, which is an ordinary atom, unlike TeX's own: alone, in a style, or with brackets for a binomial coefficient.
bool isFraction(const Node &node)
{
    if (node.element == Element::Fraction)
        return true;
    if (node.atom != Atom::Inner || (node.element != Element::Style && node.element != Element::Row))
        return false;
    return std::any_of(node.children.begin(), node.children.end(), [&node](const Node &child) {
        const bool binomial = child.element == Element::Fraction && child.is(Attribute::LineThickness, QLatin1StringView("0px"));
        return node.element == Element::Style ? isFraction(child) : binomial && node.children.size() <= 3;
    });
}

/// What stands at the end of a declaration's list, as if it were not there: colours and sizes leave the room alone.
Atom atomAt(const Node &node, bool front)
{
    const bool isFence = node.find(Attribute::Fence) && node.is(Attribute::Form, QLatin1StringView("infix"));
    if (isFence)
        return Atom::Ordinary;
    if (isFraction(node))
        return Atom::Ordinary;
    const bool declares = node.element == Element::Style && node.atom == Atom::Ordinary && !node.children.empty();
    if (!declares)
        return node.atom;
    const auto counts = [](const Node &child) { return child.element != Element::Space; };
    const auto found = front ? std::find_if(node.children.begin(), node.children.end(), counts) : node.children.begin();
    const auto last = std::find_if(node.children.rbegin(), node.children.rend(), counts);
    if (found == node.children.end() || last == node.children.rend())
        return node.atom;
    return atomAt(front ? *found : *last, front);
}

bool isFence(const Node &node)
{
    return node.element == Element::Operator && node.find(Attribute::Fence) && node.is(Attribute::Stretchy, QLatin1StringView("true"))
           && !node.find(Attribute::MinSize);
}

/// Whether the sign leans, so that what leans too may follow closely.
bool leans(const Node &node)
{
    return node.element == Element::Identifier && !node.word && !node.is(Attribute::Variant, QLatin1StringView("normal"));
}

/// The height of brackets around @p pieces, on both sides of the axis (The TeXbook, appendix G, rule 19).
float fenceHeight(MathContext &context, const std::vector<MathPiece> &pieces, const MathStyle &style)
{
    const float axis = context.axis(style);
    float half = 0;
    for (const MathPiece &piece : pieces) {
        if (piece.node && !isFence(*piece.node))
            half = std::max({half, piece.box.ascent - axis, piece.box.descent + axis});
    }
    return std::max(2 * half * delimiterFactor, 2 * half - delimiterShortfall * style.size);
}

void growFences(MathContext &context, std::vector<MathPiece> &pieces, const MathStyle &style)
{
    const float height = fenceHeight(context, pieces, style);
    for (MathPiece &piece : pieces) {
        if (piece.node && isFence(*piece.node))
            piece.box = stretchedUp(context, firstCharacter(piece.node->text), height, styled(*piece.node, style));
    }
}

MathBox setLink(MathContext &context, const Node &node, const MathStyle &style)
{
    MathBox box = setRow(context, node.children, style);
    if (const QString *url = node.find(Attribute::Href))
        box.items.push_back({MathLink{QRectF(0, double(-box.ascent), double(box.width), double(box.height())), *url}});
    return box;
}

} // namespace

MathStyle MathStyle::script(bool lower) const
{
    MathStyle other = *this;
    other.level = level <= MathLevel::Text ? MathLevel::Script : MathLevel::ScriptScript;
    other.cramped = cramped || lower;
    return other;
}

MathStyle MathStyle::part(bool below) const
{
    MathStyle other = *this;
    other.level = level == MathLevel::Display ? MathLevel::Text : level == MathLevel::Text ? MathLevel::Script : MathLevel::ScriptScript;
    other.cramped = cramped || below;
    return other;
}

MathStyle styled(const Node &node, MathStyle style)
{
    if (node.attributes.empty())
        return style;
    if (const QString *color = node.find(Attribute::Color)) {
        if (const auto known = colorOf(*color))
            style.color = *known;
        else if (const QColor named(*color); named.isValid())
            style.color = named.rgb();
    }
    if (const QString *size = node.find(Attribute::Size))
        style.size = points(*size, style.base);
    const QString *level = node.find(Attribute::ScriptLevel);
    if (node.element == Element::Table || (!level && !node.find(Attribute::DisplayStyle)))
        return style;
    const int script = level ? level->toInt() : style.scriptLevel();
    if (script > 0)
        style.level = script > 1 ? MathLevel::ScriptScript : MathLevel::Script;
    else
        style.level = node.is(Attribute::DisplayStyle, QLatin1StringView("true")) ? MathLevel::Display : MathLevel::Text;
    return style;
}

std::vector<MathPiece> setPieces(MathContext &context, const math::Nodes &nodes, const MathStyle &style)
{
    std::vector<MathPiece> pieces;
    pieces.reserve(nodes.size());
    const Node *before = nullptr;
    bool fences = false;
    for (const Node &node : nodes) {
        if (node.element == Element::Tag)
            continue;
        MathPiece piece;
        piece.node = &node;
        piece.atom = atomAt(node, true);
        piece.isSpace = node.element == Element::Space && !node.find(Attribute::Background);
        piece.box = setNode(context, node, style);
        if (piece.isSpace) {
            piece.before = piece.box.width;
            piece.box = {};
            pieces.push_back(std::move(piece));
            continue;
        }
        fences = fences || isFence(node);
        if (before)
            piece.before = roomBetween(atomAt(*before, false), piece.atom, style.isScript()) * context.em(style);
        if (!pieces.empty() && !pieces.back().isSpace && pieces.back().box.italic > 0 && !leans(node))
            piece.before += pieces.back().box.italic;
        before = &node;
        pieces.push_back(std::move(piece));
    }
    if (fences)
        growFences(context, pieces, style);
    return pieces;
}

MathBox joined(std::vector<MathPiece> &&pieces)
{
    if (pieces.size() == 1 && !pieces.front().isSpace)
        return std::move(pieces.front().box);
    MathBox line;
    for (MathPiece &piece : pieces) {
        line.width += piece.before;
        const float x = line.width;
        line.width += piece.box.width;
        line.italic = piece.box.italic;
        line.enclose(std::move(piece.box), x);
    }
    return line;
}

MathBox setRow(MathContext &context, const math::Nodes &nodes, const MathStyle &style)
{
    return joined(setPieces(context, nodes, style));
}

MathBox setNode(MathContext &context, const Node &node, const MathStyle &style)
{
    if (context.depth >= deepest || context.stop.stopRequested()) {
        context.tooDeep = true;
        return {};
    }
    ++context.depth;
    const auto set = [&]() -> MathBox {
        switch (node.element) {
        case Element::Identifier:
        case Element::Number:
        case Element::Operator:
        case Element::Text: return setToken(context, node, style);
        case Element::Space: return setSpace(context, node, style);
        case Element::Fraction: return setFraction(context, node, styled(node, style));
        case Element::Root:
        case Element::NthRoot: return setRoot(context, node, styled(node, style));
        case Element::Sub:
        case Element::Sup:
        case Element::SubSup:
        case Element::Prescripts: return setScripts(context, node, style);
        case Element::Under:
        case Element::Over:
        case Element::UnderOver: return isAccent(node) ? setAccent(context, node, style) : setLimits(context, node, style);
        case Element::Padded: return setPadded(context, node, styled(node, style));
        case Element::Enclosed: return setEnclosed(context, node, styled(node, style));
        case Element::Table: return setTable(context, node, styled(node, style));
        case Element::Phantom: {
            MathBox box = setRow(context, node.children, styled(node, style));
            box.items.clear();
            return box;
        }
        case Element::Link: return setLink(context, node, styled(node, style));
        default: return setRow(context, node.children, styled(node, style));
        }
    };
    MathBox box = set();
    --context.depth;
    return box;
}

} // namespace quayside
