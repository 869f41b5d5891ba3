// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/math/mathbox.h"

#include "typeset/text/itemmover.h"

#include <algorithm>

namespace quayside {

namespace {

struct Mover : ItemMover {
    using ItemMover::operator();
    void operator()(MathGlyph &glyph) const
    {
        glyph.x += static_cast<float>(dx);
        glyph.y += static_cast<float>(dy);
    }
    void operator()(MathLink &link) const { link.rect.translate(dx, dy); }
};

} // namespace

void shift(MathItem &item, double x, double y)
{
    std::visit(Mover{{x, y}}, item.shape);
}

void shift(PageItem &item, double x, double y)
{
    std::visit(ItemMover{x, y}, item.shape);
}

void MathBox::add(MathBox &&other, float x, float y)
{
    const auto first = static_cast<std::ptrdiff_t>(items.size());
    if (items.empty())
        items = std::move(other.items);
    else
        items.insert(items.end(), std::make_move_iterator(other.items.begin()), std::make_move_iterator(other.items.end()));
    if (x != 0 || y != 0)
        std::for_each(items.begin() + first, items.end(), [x, y](MathItem &item) { shift(item, double(x), double(y)); });
}

void MathBox::enclose(MathBox &&other, float x, float y)
{
    ascent = std::max(ascent, other.ascent - y);
    descent = std::max(descent, other.descent + y);
    add(std::move(other), x, y);
}

MathItem mathRule(float left, float top, float width, float thickness, QRgb color)
{
    return {FilledRect{QRectF(double(left), double(top), double(width), double(thickness)), color}};
}

} // namespace quayside
