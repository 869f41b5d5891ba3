// SPDX-License-Identifier: GPL-3.0-or-later
// Where formulas may break, and boxes as items of a page.
#include "typeset/math/formulaparts.h"

#include "typeset/text/linebreaker.h"

#include <algorithm>

namespace quayside {
namespace {

using math::Atom;
using math::Element;

constexpr float relationPenalty = 120; ///< of breaks behind a relation
constexpr float binaryPenalty = 200;
constexpr float punctuationPenalty = 260;
constexpr float inBrackets = 150; ///< more, within brackets

float penaltyAt(Atom atom, int brackets)
{
    const float more = brackets > 0 ? inBrackets : 0;
    switch (atom) {
    case Atom::Relation: return relationPenalty + more;
    case Atom::Binary: return binaryPenalty + more;
    case Atom::Punctuation: return punctuationPenalty + more;
    default: return BreakItem::never;
    }
}

/// How deep within brackets it is behind each piece.
std::vector<int> bracketsBehind(const std::vector<MathPiece> &pieces)
{
    std::vector<int> depths;
    int depth = 0;
    for (const MathPiece &piece : pieces) {
        const bool closes = piece.atom == Atom::Closing && piece.node->text != u"!" && piece.node->text != u"?";
        depth = piece.atom == Atom::Opening ? depth + 1 : closes ? std::max(0, depth - 1) : depth;
        depths.push_back(depth);
    }
    return depths;
}

/// The penalty of a break between two pieces.
float penaltyBetween(const MathPiece &first, const MathPiece &second, int brackets, bool before)
{
    const auto atomOf = [](const MathPiece &piece) { return piece.isSpace ? Atom::Ordinary : piece.atom; };
    const Atom own = atomOf(first);
    const Atom next = atomOf(second);
    if (!before) {
        const bool twoSigns = own == Atom::Relation && (next == Atom::Relation || next == Atom::Punctuation);
        return twoSigns ? BreakItem::never : penaltyAt(own, brackets);
    }
    if (next == Atom::Punctuation || own == Atom::Relation || own == Atom::Opening)
        return BreakItem::never;
    return own == Atom::Punctuation ? penaltyAt(own, brackets) : penaltyAt(next, brackets);
}

bool sameLook(const GlyphRun &run, const MathGlyph &glyph)
{
    return run.font == glyph.font && run.size == glyph.size && run.color == glyph.color && static_cast<float>(run.origin.y()) == glyph.y
           && glyph.x >= static_cast<float>(run.origin.x());
}

void append(GlyphRun &run, const MathGlyph &glyph)
{
    const float x = glyph.x - static_cast<float>(run.origin.x());
    run.glyphs.push_back({glyph.id, static_cast<quint32>(run.text.size()), x, 0});
    run.text += glyph.text;
    run.width = std::max(run.width, x + glyph.advance);
}

PageItem itemOf(MathItem &&item)
{
    PageItem result;
    result.actualText = std::move(item.actualText);
    std::visit(
        [&result](auto &&shape) {
            using Shape = std::decay_t<decltype(shape)>;
            if constexpr (std::is_same_v<Shape, MathGlyph>) {
                GlyphRun run;
                run.font = shape.font;
                run.size = shape.size;
                run.color = shape.color;
                run.origin = {double(shape.x), double(shape.y)};
                append(run, shape);
                result.shape = std::move(run);
            } else if constexpr (!std::is_same_v<Shape, MathLink>) {
                result.shape = std::forward<decltype(shape)>(shape);
            }
        },
        std::move(item.shape));
    return result;
}

/// Takes the links out of @p box.
std::vector<LinkArea> takeLinks(MathBox &box)
{
    std::vector<LinkArea> links;
    std::erase_if(box.items, [&links](const MathItem &item) {
        const auto *link = std::get_if<MathLink>(&item.shape);
        if (link)
            links.push_back({link->rect, link->url, {}, noElement, {}});
        return link != nullptr;
    });
    return links;
}

bool isText(const MathItem &item)
{
    return std::holds_alternative<MathGlyph>(item.shape) || std::holds_alternative<GlyphRun>(item.shape);
}

} // namespace

FormulaPart finished(MathBox box)
{
    FormulaPart part;
    part.width = box.width;
    part.ascent = box.ascent;
    part.descent = box.descent;
    part.links = takeLinks(box);
    const auto inOrder = [&](auto &&wanted, bool joins) {
        PageItem *open = nullptr;
        for (MathItem &item : box.items) {
            if (!wanted(item))
                continue;
            const auto *glyph = std::get_if<MathGlyph>(&item.shape);
            auto *run = open ? std::get_if<GlyphRun>(&open->shape) : nullptr;
            if (joins && glyph && run && sameLook(*run, *glyph)) {
                append(*run, *glyph);
                continue;
            }
            const bool alone = !glyph;
            part.items.push_back(itemOf(std::move(item)));
            open = alone ? nullptr : &part.items.back();
        }
    };
    inOrder([](const MathItem &item) { return item.behind; }, false);
    inOrder([](const MathItem &item) { return !item.behind && isText(item); }, true);
    inOrder([](const MathItem &item) { return !item.behind && !isText(item); }, false);
    return part;
}

std::vector<FormulaPart> partsOf(std::vector<MathPiece> &&pieces, bool before)
{
    const std::vector<int> depths = bracketsBehind(pieces);
    std::vector<FormulaPart> parts;
    std::vector<MathPiece> open;
    bool signFirst = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        const float penalty = last ? 0 : penaltyBetween(pieces[i], pieces[i + 1], depths[i], before);
        open.push_back(std::move(pieces[i]));
        if (penalty == BreakItem::never || (!last && parts.empty() && open.size() == 1 && open.front().atom != Atom::Ordinary))
            continue;
        const bool nextIsRelation = !last && !pieces[i + 1].isSpace && pieces[i + 1].atom == Atom::Relation;
        const float room = last ? 0 : std::exchange(pieces[i + 1].before, 0.0F);
        FormulaPart part = finished(joined(std::exchange(open, {})));
        part.width += room;
        part.room = room;
        part.penalty = penalty;
        part.opensWithSign = std::exchange(signFirst, before && nextIsRelation);
        parts.push_back(std::move(part));
    }
    return parts;
}

FormulaPart together(std::vector<FormulaPart> &parts, std::size_t first, std::size_t last)
{
    FormulaPart line;
    for (std::size_t i = first; i < last; ++i) {
        FormulaPart &part = parts[i];
        for (PageItem &item : part.items) {
            shift(item, double(line.width), 0);
            line.items.push_back(std::move(item));
        }
        for (LinkArea &link : part.links) {
            link.rect.translate(double(line.width), 0);
            line.links.push_back(std::move(link));
        }
        line.width += part.width;
        line.ascent = std::max(line.ascent, part.ascent);
        line.descent = std::max(line.descent, part.descent);
    }
    if (last > first)
        line.width -= parts[last - 1].room;
    return line;
}

FormulaList listOf(const math::Node &root, MathStyle style)
{
    const math::Node *node = &root;
    const auto isList = [](const math::Node &each) {
        return (each.element == Element::Row || each.element == Element::Style) && !each.children.empty() && each.atom != Atom::Inner;
    };
    while (isList(*node)) {
        style = styled(*node, style);
        if (node->children.size() > 1)
            return {&node->children, style};
        node = &node->children.front();
    }
    return {nullptr, style};
}

} // namespace quayside
