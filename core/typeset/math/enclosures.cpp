// SPDX-License-Identifier: GPL-3.0-or-later
// Frames, strokes, backgrounds, and what takes more or less room than it shows.
#include "typeset/math/constructs.h"

#include "document/colors.h"

#include <QColor>

#include <algorithm>

namespace quayside {
namespace {

using math::Attribute;
using math::Node;

constexpr float frameLine = 0.04F; ///< em, as LaTeX's \fboxrule
constexpr float frameRoom = 0.3F;  ///< em, as \fboxsep
constexpr float strokeLine = 0.046F;

MathItem stroked(PathData path, float width, QRgb color)
{
    PathItem item;
    item.path = std::move(path);
    item.stroke = Stroke{.width = width, .color = color, .dash = {}};
    return {std::move(item)};
}

QPointF at(float x, float y)
{
    return {double(x), double(y)};
}

PathData line(QPointF from, QPointF to)
{
    PathData path;
    path.moveTo(from);
    path.lineTo(to);
    return path;
}

PathData ellipse(float left, float top, float right, float bottom)
{
    constexpr float k = 0.5523F; // of the radius: a quarter of a circle as a cubic
    const float x = (left + right) / 2;
    const float y = (top + bottom) / 2;
    const float a = (right - left) / 2;
    const float b = (bottom - top) / 2;
    PathData path;
    path.moveTo(at(right, y));
    path.cubicTo(at(right, y + k * b), at(x + k * a, bottom), at(x, bottom));
    path.cubicTo(at(x - k * a, bottom), at(left, y + k * b), at(left, y));
    path.cubicTo(at(left, y - k * b), at(x - k * a, top), at(x, top));
    path.cubicTo(at(x + k * a, top), at(right, y - k * b), at(right, y));
    path.close();
    return path;
}

PathData rectangle(float left, float top, float right, float bottom)
{
    PathData path;
    path.moveTo(at(left, top));
    path.lineTo(at(right, top));
    path.lineTo(at(right, bottom));
    path.lineTo(at(left, bottom));
    path.close();
    return path;
}

/// @p inside with room on its sides.
MathBox padded(MathBox inside, float left, float top, float right, float bottom)
{
    MathBox box;
    box.width = left + inside.width + right;
    box.ascent = inside.ascent + top;
    box.descent = inside.descent + bottom;
    box.add(std::move(inside), left);
    return box;
}

std::optional<QRgb> colorNamed(const QString *text)
{
    if (!text)
        return std::nullopt;
    if (const auto known = colorOf(*text))
        return *known;
    const QColor named(*text);
    return named.isValid() ? std::optional(named.rgb()) : std::nullopt;
}

void addStrikes(MathBox &box, const QString &notation, float em, QRgb color)
{
    const float over = 0.1F * em; // beyond what is struck
    const bool narrow = box.width < box.height();
    const float x = narrow ? over : 0;
    const float y = narrow ? 0 : over;
    if (notation.contains(QLatin1StringView("updiagonalstrike")))
        box.items.push_back(stroked(line(at(-x, box.descent + y), at(box.width + x, -box.ascent - y)), strokeLine * em, color));
    if (notation.contains(QLatin1StringView("downdiagonalstrike")))
        box.items.push_back(stroked(line(at(-x, -box.ascent - y), at(box.width + x, box.descent + y)), strokeLine * em, color));
    if (notation.contains(QLatin1StringView("horizontalstrike")))
        box.items.push_back(mathRule(0, -box.ascent / 2, box.width, strokeLine * em, color));
}

MathBox circled(MathBox inside, float em, QRgb color)
{
    const float side = std::max(inside.width, inside.height());
    const float padX = (side - inside.width) / 2 + 0.2F * em;
    const float padY = (side - inside.height()) / 2 + 0.2F * em;
    MathBox box = inside.width > 2 * inside.height() ? padded(std::move(inside), 0.3F * em, 0.25F * em, 0.3F * em, 0.25F * em)
                                                     : padded(std::move(inside), padX, padY, padX, padY);
    box.items.push_back(stroked(ellipse(0, -box.ascent, box.width, box.descent), frameLine * em, color));
    return box;
}

/// Lines along two sides: above and on one side, or below and on the left.
MathBox cornered(MathBox inside, const QString &notation, float em, QRgb color)
{
    const float thickness = frameLine * em;
    if (notation == u"actuarial") {
        MathBox box = padded(std::move(inside), 0, 0.12F * em, 0.12F * em, 0);
        PathData path = line(at(0, -box.ascent), at(box.width, -box.ascent));
        path.lineTo(at(box.width, box.descent));
        box.items.push_back(stroked(std::move(path), thickness, color));
        return box;
    }
    if (notation == u"phasorangle") {
        const float slope = inside.height() * 0.55F;
        MathBox box = padded(std::move(inside), slope, 0, 0.05F * em, 0.12F * em);
        PathData path = line(at(slope, -box.ascent), at(0, box.descent));
        path.lineTo(at(box.width, box.descent));
        box.items.push_back(stroked(std::move(path), thickness, color));
        return box;
    }
    MathBox box = padded(std::move(inside), 0.45F * em, 0.15F * em, 0.05F * em, 0);
    PathData path;
    path.moveTo(at(0.05F * em, box.descent));
    path.cubicTo(at(0.3F * em, box.descent / 2 - box.ascent / 4), at(0.3F * em, -box.ascent * 0.7F), at(0.05F * em, -box.ascent));
    path.lineTo(at(box.width, -box.ascent));
    box.items.push_back(stroked(std::move(path), thickness, color));
    return box;
}

void fillBehind(MathBox &box, QRgb color)
{
    box.items.push_back({FilledRect{QRectF(0, double(-box.ascent), double(box.width), double(box.height())), color}, {}, true});
}

} // namespace

MathBox setEnclosed(MathContext &context, const Node &node, const MathStyle &style)
{
    const float em = context.em(style);
    MathBox box = setRow(context, node.children, style);
    const QString notation = *node.find(Attribute::Notation);
    if (notation == u"box") {
        const float room = frameRoom * em;
        box = padded(std::move(box), room, room, room, room);
        box.items.push_back(stroked(rectangle(0, -box.ascent, box.width, box.descent), frameLine * em, style.color));
        return box;
    }
    if (notation == u"circle")
        return circled(std::move(box), em, style.color);
    if (notation == u"actuarial" || notation == u"phasorangle" || notation == u"longdiv")
        return cornered(std::move(box), notation, em, style.color);
    addStrikes(box, notation, em, style.color);
    return box;
}

MathBox setPadded(MathContext &context, const Node &node, const MathStyle &style)
{
    const float em = context.em(style);
    MathBox box = setRow(context, node.children, style);
    const auto background = colorNamed(node.find(Attribute::Background));
    const auto frame = colorNamed(node.find(Attribute::Frame));
    if (background || frame) {
        const float room = frameRoom * em;
        box = padded(std::move(box), room, room, room, room);
        if (background)
            fillBehind(box, *background);
        if (frame)
            box.items.push_back(stroked(rectangle(0, -box.ascent, box.width, box.descent), frameLine * em, *frame));
    }
    const bool centered = node.attributes.empty(); // \vcenter
    const QString *offset = node.find(Attribute::VerticalOffset);
    if (centered || offset) {
        const float up = offset ? points(*offset, style.size) : context.axis(style) - (box.ascent - box.descent) / 2;
        for (MathItem &item : box.items)
            shift(item, 0, -double(up));
        box.ascent += up;
        box.descent -= up;
    }
    if (const QString *left = node.find(Attribute::LeftSpace)) {
        const float by = left->startsWith(QLatin1StringView("-0.5")) ? -box.width / 2 : -box.width;
        for (MathItem &item : box.items)
            shift(item, double(by), 0);
    }
    if (const QString *width = node.find(Attribute::Width))
        box.width = points(*width, em);
    if (const QString *height = node.find(Attribute::Height))
        box.ascent = points(*height, em);
    if (const QString *depth = node.find(Attribute::Depth))
        box.descent = points(*depth, em);
    return box;
}

MathBox setSpace(MathContext &context, const Node &node, const MathStyle &style)
{
    MathBox box;
    const float em = context.em(style);
    const auto length = [&](Attribute which) {
        const QString *found = node.find(which);
        return found ? points(*found, em) : 0;
    };
    box.width = length(Attribute::Width);
    box.ascent = length(Attribute::Height);
    box.descent = length(Attribute::Depth);
    if (node.find(Attribute::Background))
        box.items.push_back(mathRule(0, -box.ascent, box.width, box.height(), style.color));
    return box;
}

} // namespace quayside
