// SPDX-License-Identifier: GPL-3.0-or-later
// Lists: markers hang before the text, numbers end at it.
#include "typeset/layout/blockbuilder.h"

#include "document/plainforms.h"
#include "typeset/layout/digits.h"
#include "typeset/layout/outline.h"

#include <algorithm>

namespace quayside {
namespace {

QString bullet(BulletStyle style, int depth)
{
    constexpr std::array<char16_t, 3> bullets{u'•', u'–', u'▪'};
    switch (style) {
    case BulletStyle::ByDepth: return QString(QChar(bullets[static_cast<size_t>(std::min(depth, 2))]));
    case BulletStyle::Disc: return QStringLiteral("•");
    case BulletStyle::Circle: return QStringLiteral("◦");
    case BulletStyle::Square: return QStringLiteral("▪");
    case BulletStyle::None: break;
    }
    return {};
}

/// The numbering, for screen readers.
ListNumbering numberingOf(const ListBlock &list, int depth)
{
    constexpr std::array byDepth{ListNumbering::Disc, ListNumbering::Circle, ListNumbering::Square};
    if (list.ordered) {
        switch (list.numbering) {
        case NumberStyle::Decimal: return ListNumbering::Decimal;
        case NumberStyle::LowerAlpha: return ListNumbering::LowerAlpha;
        case NumberStyle::UpperAlpha: return ListNumbering::UpperAlpha;
        case NumberStyle::LowerRoman: return ListNumbering::LowerRoman;
        case NumberStyle::UpperRoman: return ListNumbering::UpperRoman;
        case NumberStyle::LowerGreek: // PDF has no name for them
        case NumberStyle::LeadingZero: return ListNumbering::Decimal;
        case NumberStyle::None: return ListNumbering::None;
        }
    }
    switch (list.bulletStyle) {
    case BulletStyle::ByDepth: return byDepth[static_cast<size_t>(std::min(depth, 2))];
    case BulletStyle::Disc: return ListNumbering::Disc;
    case BulletStyle::Circle: return ListNumbering::Circle;
    case BulletStyle::Square: return ListNumbering::Square;
    case BulletStyle::None: break;
    }
    return ListNumbering::None;
}

/// Enough of its text to see which way it reads: the first items may be names in other letters.
QString beginningOf(const ListBlock &list)
{
    constexpr qsizetype enough = 2000;
    QString text;
    for (const ListItem &item : list.items) {
        if (text.size() >= enough)
            break;
        text += plainText(item.content).left(enough);
    }
    return text;
}

/// Characters of the widest number, including the one after the last.
qsizetype widestNumber(const ListBlock &list, const std::vector<int> &numbers)
{
    qsizetype widest = numberForm(list.numbering, list.start + static_cast<int>(numbers.size())).size();
    for (const int number : numbers)
        widest = std::max(widest, numberForm(list.numbering, number).size());
    return widest;
}

} // namespace

void BlockBuilder::label(const QString &words, LineBox &lineBox, const Area &area, float from, float to, ElementId mark, QRgb color, bool bold)
{
    TextLook look = area.look;
    look.bold = bold;
    RichText rich;
    TextStyle how = style(look, mark, area.language);
    how.color = color;
    rich.append(words, how);
    ParagraphStyle line;
    line.width = 10000;
    line.leading = look.leading;
    line.direction = area.rightToLeft ? ParagraphStyle::Direction::RightToLeft : ParagraphStyle::Direction::LeftToRight;
    line.alignment = Alignment::Left;
    line.language = area.language;
    auto block = m_typesetter.set(rich, line, m_context);
    if (!block || block->lines.empty())
        return;
    TextLine &made = block->lines.front();
    // numbers end at the gap; wide ones extend outwards
    const float x = area.rightToLeft ? from : std::max(to - made.width, area.left - 100.0F);
    const auto shift = double(x);
    for (PageItem &item : made.items)
        place(item, shift, double(lineBox.baseline), 0);
    addBeside(lineBox, std::move(made.items));
}

void BlockBuilder::item(const ListItem &value, const ListBlock &list, int number, const Area &area, float indent)
{
    const ElementId entry = element(Role::ListItem, area.parent);
    const ElementId mark = element(Role::Label, entry);
    Area body = area;
    body.parent = element(Role::ListBody, entry);
    if (!area.rightToLeft)
        body.left += indent;
    body.width -= indent;
    body.tight = list.tight;
    body.depth = area.depth + 1;
    body = marked(value.attributes, body);
    if (value.position.line > 0)
        m_position = value.position;
    const size_t first = m_laidOut.lineBoxes.size();
    blocks(value.content, body);
    if (m_stopped)
        return;
    if (first == m_laidOut.lineBoxes.size())
        m_laidOut.lineBoxes.push_back(
            {.height = area.look.leading, .after = list.tight ? 0 : area.look.after, .frame = area.frame, .baseline = area.look.leading * 0.72F});
    BlockBuilder::mark(value.attributes, first, static_cast<size_t>(entry));
    LineBox &top = m_laidOut.lineBoxes[first];
    const float size = area.look.size;
    const float gap = size * 0.5F;
    const float from = area.rightToLeft ? area.left + area.width - indent + gap : area.left;
    const float to = area.rightToLeft ? area.left + area.width : area.left + indent - gap;
    if (value.checked) {
        const double side = double(size) * 0.78;
        const double x = area.rightToLeft ? double(from) : double(to) - side;
        const QRectF square(x, double(top.baseline) - side + double(size) * 0.04, side, side);
        std::vector<PageItem> items;
        items.push_back({outlineOf(square, {.width = 0.7F, .color = m_theme.muted, .dash = {}}), mark, ArtifactKind::Layout, {}});
        if (*value.checked) {
            PathItem tick;
            tick.path.moveTo({square.left() + side * 0.2, square.top() + side * 0.52});
            tick.path.lineTo({square.left() + side * 0.42, square.top() + side * 0.74});
            tick.path.lineTo({square.left() + side * 0.82, square.top() + side * 0.24});
            tick.stroke = Stroke{.width = 1.1F, .color = m_theme.body.color, .cap = Qt::RoundCap, .join = Qt::RoundJoin, .dash = {}};
            items.push_back({std::move(tick), mark, ArtifactKind::Layout, {}});
        }
        addBeside(top, std::move(items));
        extras(mark).actualText = *value.checked ? QStringLiteral("☑") : QStringLiteral("☐");
        return;
    }
    const QString words = markerOf(list, number, area.depth);
    if (words.isEmpty())
        return;
    label(words, top, area, from, to, mark, list.ordered ? area.look.color : m_theme.muted, false);
}

QString BlockBuilder::markerOf(const ListBlock &list, int number, int depth) const
{
    return list.ordered ? markerForm(list, inDigits(numberForm(list.numbering, number), m_input.settings.zero)) : bullet(list.bulletStyle, depth);
}

void BlockBuilder::set(const ListBlock &value, const Area &area)
{
    const ElementId list = element(Role::List, area.parent);
    extras(list).numbering = numberingOf(value, area.depth);
    const std::vector<int> numbers = itemNumbers(value);
    Area inner = area;
    inner.parent = list;
    inner.rightToLeft = runsRightToLeft(beginningOf(value), area);
    float indent = m_theme.listIndent;
    if (value.ordered) {
        indent = std::max(indent, area.look.size * (0.58F * static_cast<float>(widestNumber(value, numbers)) + 0.9F));
    }
    indent = std::min(indent, mostIndent(area));
    const int *number = numbers.data();
    const size_t first = m_laidOut.lineBoxes.size();
    for (const ListItem &one : value.items) {
        if (m_stopped)
            return;
        const size_t start = m_laidOut.lineBoxes.size();
        item(one, value, *number++, inner, indent);
        if (value.tight && start > first && start < m_laidOut.lineBoxes.size())
            m_laidOut.lineBoxes[start].before = std::max(m_laidOut.lineBoxes[start].before, area.look.leading * 0.08F);
    }
    if (first < m_laidOut.lineBoxes.size()) {
        LineBox &last = m_laidOut.lineBoxes.back();
        const bool nested = area.depth > 0 && area.tight;
        last.after = nested ? 0 : std::max(last.after, area.look.after);
    }
}

} // namespace quayside
