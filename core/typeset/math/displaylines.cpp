// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of displays: the rows of aligned equations, and one long formula broken before its relations and operators.
#include "typeset/math/formulaparts.h"
#include "typeset/math/mathgrid.h"
#include "typeset/text/linebreaker.h"

#include <algorithm>

namespace quayside {
namespace {

using math::Attribute;
using math::Element;
using math::Node;

constexpr float tagRoom = 1;     ///< em, between a line and its number
constexpr float indent = 2;      ///< em, of the lines that follow
constexpr float nearPart = 0.4F; ///< of the column: a relation there is what later lines stand under

/// Where lines end that fit @p width, those after the first indented by @p left; empty: a part does not fit.
std::vector<std::size_t> endsOf(const std::vector<FormulaPart> &parts, float width, float left)
{
    std::vector<std::size_t> ends;
    for (std::size_t first = 0; first < parts.size();) {
        const float most = first == 0 ? width : width - left;
        float used = 0;
        float least = BreakItem::never;
        std::size_t best = first;
        std::size_t at = first;
        for (; at < parts.size() && used + parts[at].width - parts[at].room <= most; ++at) {
            used += parts[at].width;
            if (best == first || used < most / 2 || parts[at].penalty <= least) { // the latest of the best breaks
                best = at + 1;
                least = used < most / 2 ? BreakItem::never : parts[at].penalty;
            }
        }
        if (at == first)
            return {};
        first = at == parts.size() ? at : best;
        ends.push_back(first);
    }
    return ends;
}

/// How far lines after the first are indented: what is behind the first relation stands under it.
float indentOf(const std::vector<FormulaPart> &parts, float width, float em)
{
    float used = 0;
    for (const FormulaPart &part : parts) {
        if (part.opensWithSign)
            return used > 0 && used < width * nearPart ? used : indent * em;
        used += part.width;
    }
    return indent * em;
}

std::vector<FormulaLine> brokenLines(std::vector<FormulaPart> parts, float width, float em, float &widest)
{
    float whole = 0;
    for (const FormulaPart &part : parts)
        whole += part.width;
    const bool fits = whole <= width;
    const float left = fits ? 0 : indentOf(parts, width, em);
    const std::vector<std::size_t> ends = fits ? std::vector<std::size_t>{parts.size()} : endsOf(parts, width, left);
    for (const FormulaPart &part : parts)
        widest = std::max(widest, part.width + left);
    std::vector<FormulaLine> lines;
    std::size_t first = 0;
    for (const std::size_t end : ends) {
        FormulaLine line;
        line.box = together(parts, first, end);
        line.left = first == 0 ? 0 : left;
        lines.push_back(std::move(line));
        first = end;
    }
    return lines;
}

/// Moves lines to the middle, as a whole.
void centre(std::vector<FormulaLine> &lines, float width, float room)
{
    float right = 0;
    for (const FormulaLine &line : lines)
        right = std::max(right, line.left + line.box.width);
    const float left = std::max(0.0F, std::min((width - right) / 2, width - room - right));
    for (FormulaLine &line : lines)
        line.left += left;
}

const Node &innermost(const Node &root)
{
    const Node *node = &root;
    while (node->element == Element::Row && node->children.size() == 1 && node->attributes.empty())
        node = &node->children.front();
    return *node;
}

/// Whether each row may be a line of its own: lines of equations, without rules.
bool isLines(const Node &node)
{
    return node.element == Element::Table && node.is(Attribute::DisplayStyle, QLatin1StringView("true")) && !node.find(Attribute::Frame)
           && !node.find(Attribute::RowLines) && !node.find(Attribute::ColumnLines);
}

/// A formula with its number.
bool isTagged(const Node &node)
{
    return node.element == Element::Table && node.children.size() == 1 && node.children.front().children.size() == 2
           && node.children.front().children.back().element == Element::Tag;
}

/// The first line at the left, the last at the right.
bool isMultline(const Node &table)
{
    return table.find(Attribute::Width) && table.children.size() > 1 && table.children.front().children.front().find(Attribute::ColumnAlign);
}

std::vector<FormulaLine> rowLines(FormulaSetting &setting, const Node &table, float width, float &widest)
{
    MathGrid grid(setting.context, table, setting.style);
    std::vector<FormulaLine> lines;
    float tags = 0;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        FormulaLine line;
        line.tag = finished(grid.tag(i));
        tags = std::max(tags, line.tag.width);
        lines.push_back(std::move(line));
    }
    const float room = tags > 0 ? tags + tagRoom * setting.context.em(setting.style) : 0;
    widest = grid.width() + room;
    if (widest > width)
        return {};
    if (isMultline(table))
        grid.widen(width - room);
    for (std::size_t i = 0; i < grid.size(); ++i) {
        lines[i].box = finished(grid.row(i));
        if (const QString *id = table.children[i].find(Attribute::Id))
            lines[i].id = *id;
    }
    centre(lines, width, room);
    return lines;
}

} // namespace

std::vector<FormulaLine> displayLines(FormulaSetting &setting, const Node &root, float width, float &widest)
{
    const Node &node = innermost(root);
    const bool tagged = isTagged(node);
    if (!tagged && isLines(node))
        return rowLines(setting, node, width, widest);
    FormulaPart tag;
    const Node *content = &node;
    Node inner;
    QString id;
    if (tagged) {
        const Node &row = node.children.front();
        tag = finished(setRow(setting.context, row.children.back().children, setting.style));
        inner = math::row(row.children.front().children);
        content = &inner;
        if (const QString *own = row.find(Attribute::Id))
            id = *own;
    }
    const float em = setting.context.em(setting.style);
    const float room = tagged ? tag.width + tagRoom * em : 0;
    const FormulaList list = listOf(*content, setting.style);
    std::vector<FormulaPart> parts;
    if (list.nodes)
        parts = partsOf(setPieces(setting.context, *list.nodes, list.style), true);
    else
        parts.push_back(finished(setNode(setting.context, *content, setting.style)));
    std::vector<FormulaLine> lines = brokenLines(std::move(parts), width - room, em, widest);
    widest += room;
    if (lines.empty())
        return lines;
    centre(lines, width, room);
    lines.back().tag = std::move(tag);
    lines.front().id = id;
    return lines;
}

} // namespace quayside
