// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices, cases and aligned lines, with LaTeX's room between them.
#include "typeset/math/mathgrid.h"

#include <QStringList>

#include <algorithm>

namespace quayside {
namespace {

using math::Attribute;
using math::Element;
using math::Node;

constexpr float lineHeight = 0.84F; ///< em: 0.7 of a line of 1.2 em, as LaTeX's struts
constexpr float lineDepth = 0.36F;
constexpr float jot = 0.3F; ///< em, more between lines of equations
constexpr float ruleWidth = 0.04F;
constexpr float columnRoom = 1;
constexpr float dash = 0.2F;

QStringList listOf(const Node &table, Attribute attribute)
{
    const QString *found = table.find(attribute);
    return found ? found->split(u' ', Qt::SkipEmptyParts) : QStringList();
}

/// The last of a short list counts for those that follow.
QString of(const QStringList &all, std::size_t index)
{
    return all.isEmpty() ? QString() : all.at(std::min(static_cast<qsizetype>(index), all.size() - 1));
}

float sideOf(const QString &align)
{
    return align == u"left" ? 0 : align == u"right" ? 1 : 0.5F;
}

/// A line of a table, solid or dashed.
MathItem tableRule(bool vertical, float x, float y, float length, const QString &kind, float em, QRgb color)
{
    const float thickness = ruleWidth * em;
    if (kind != u"dashed")
        return vertical ? mathRule(x - thickness / 2, y, thickness, length, color) : mathRule(x, y - thickness / 2, length, thickness, color);
    PathItem item;
    item.path.moveTo({double(x), double(y)});
    item.path.lineTo({double(vertical ? x : x + length), double(vertical ? y + length : y)});
    item.stroke = Stroke{.width = thickness, .color = color, .dash = {dash * em, dash * em}};
    return {std::move(item)};
}

bool isDrawn(const QString &kind)
{
    return kind == u"solid" || kind == u"dashed";
}

} // namespace

MathGrid::MathGrid(MathContext &context, const Node &table, const MathStyle &style) : m_table(table), m_style(style), m_em(context.em(style))
{
    if (const QString *display = table.find(Attribute::DisplayStyle); display && !style.isScript())
        m_style.level = *display == u"true" ? MathLevel::Display : MathLevel::Text;
    const bool small = table.find(Attribute::RowSpacing) != nullptr;
    const float more = m_style.level == MathLevel::Display ? jot / 2 * m_em : 0;
    for (const Node &row : table.children) {
        MathGridRow line;
        line.node = &row;
        line.ascent = small ? 0 : lineHeight * m_em + more;
        line.descent = small ? 0 : lineDepth * m_em + more;
        for (const Node &cell : row.children) {
            MathBox box = setRow(context, cell.children, m_style);
            if (cell.element == Element::Tag) {
                line.tag = std::move(box);
                continue;
            }
            line.ascent = std::max(line.ascent, box.ascent + more);
            line.descent = std::max(line.descent, box.descent + more);
            line.cells.push_back(std::move(box));
        }
        if (small)
            line.ascent += points(*table.find(Attribute::RowSpacing), m_em);
        if (const QString *room = row.find(Attribute::RowSpacing))
            line.descent += points(*room, m_em);
        m_rows.push_back(std::move(line));
    }
    placeColumns();
}

void MathGrid::placeColumns()
{
    for (const MathGridRow &row : m_rows) {
        m_widths.resize(std::max(m_widths.size(), row.cells.size()), 0);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            m_widths[i] = std::max(m_widths[i], row.cells[i].width);
    }
    const QStringList rooms = listOf(m_table, Attribute::ColumnSpacing);
    const QStringList lines = listOf(m_table, Attribute::ColumnLines);
    const QStringList frame = listOf(m_table, Attribute::Frame);
    const float side = columnRoom / 2 * m_em;
    float x = frame.contains(QStringLiteral("left")) ? side : 0;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        m_lefts.push_back(x);
        x += m_widths[i];
        if (i + 1 == m_widths.size())
            break;
        const float room = rooms.isEmpty() ? columnRoom * m_em : points(of(rooms, i), m_em);
        if (!lines.isEmpty() && isDrawn(of(lines, i)))
            m_lines.push_back({x + room / 2, of(lines, i)});
        x += room;
    }
    m_width = x + (frame.contains(QStringLiteral("right")) ? side : 0);
}

void MathGrid::widen(float width)
{
    if (m_widths.size() != 1)
        return;
    m_width += width - m_widths.front();
    m_widths.front() = width;
}

MathBox MathGrid::row(std::size_t index)
{
    MathGridRow &line = m_rows[index];
    const QStringList alignment = listOf(m_table, Attribute::ColumnAlign);
    MathBox box;
    box.width = m_width;
    box.ascent = line.ascent;
    box.descent = line.descent;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        const Node &cell = line.node->children[i];
        const QString *own = cell.find(Attribute::ColumnAlign);
        const float side = sideOf(own ? *own : of(alignment, i));
        const float x = m_lefts[i] + (m_widths[i] - line.cells[i].width) * side;
        box.add(std::move(line.cells[i]), x);
    }
    return box;
}

MathBox MathGrid::whole(float axis)
{
    MathBox box;
    box.width = m_width;
    std::vector<float> baselines;
    std::vector<float> ends;
    float y = 0;
    float tags = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        baselines.push_back(y + m_rows[i].ascent);
        y = baselines.back() + m_rows[i].descent;
        ends.push_back(y);
        tags = std::max(tags, m_rows[i].tag.width);
        MathBox line = row(i);
        box.add(std::move(line), 0, baselines.back());
    }
    for (std::size_t i = 0; i < m_rows.size() && tags > 0; ++i) // where nothing says how wide the line is
        box.add(std::move(m_rows[i].tag), m_width + columnRoom * m_em, baselines[i]);
    if (tags > 0)
        box.width += columnRoom * m_em + tags;
    addRules(box, ends);
    box.ascent = y / 2 + axis;
    box.descent = y / 2 - axis;
    for (MathItem &item : box.items)
        shift(item, 0, -double(box.ascent));
    return box;
}

void MathGrid::addRules(MathBox &box, const std::vector<float> &ends) const
{
    const QStringList rowLines = listOf(m_table, Attribute::RowLines);
    const QStringList frame = listOf(m_table, Attribute::Frame);
    const QString solid = QStringLiteral("solid");
    const float height = ends.empty() ? 0 : ends.back();
    const auto across = [&](float y, const QString &kind) { box.items.push_back(tableRule(false, 0, y, m_width, kind, m_em, m_style.color)); };
    const auto down = [&](float x, const QString &kind) { box.items.push_back(tableRule(true, x, 0, height, kind, m_em, m_style.color)); };
    for (std::size_t i = 0; i + 1 < ends.size() && !rowLines.isEmpty(); ++i) {
        if (isDrawn(of(rowLines, i)))
            across(ends[i], of(rowLines, i));
    }
    for (const auto &[x, kind] : m_lines)
        down(x, kind);
    if (frame.contains(QStringLiteral("left")))
        down(0, solid);
    if (frame.contains(QStringLiteral("right")))
        down(m_width, solid);
    if (frame.contains(QStringLiteral("top")))
        across(0, solid);
    if (frame.contains(QStringLiteral("bottom")))
        across(height, solid);
}

MathBox setTable(MathContext &context, const Node &node, const MathStyle &style)
{
    return MathGrid(context, node, style).whole(context.axis(style));
}

} // namespace quayside
