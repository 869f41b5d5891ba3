// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that others stand in with a bar, a ground or a mark of their own: quotes, alerts, details.
#include "settings/alertlabel.h"
#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/inlinecollector.h"

#include <algorithm>

namespace quayside {

void BlockBuilder::set(const BlockQuote &value, const Area &area)
{
    Area inner = area;
    inner.parent = element(Role::BlockQuote, area.parent);
    const float indent = std::min(m_theme.quoteIndent, mostIndent(area));
    inner.frame = addFrame({.parent = area.frame,
                            .left = area.left,
                            .right = area.left + area.width,
                            .padTop = 0,
                            .padBottom = 0,
                            .bar = m_theme.quoteBar,
                            .barWidth = 2,
                            .barAtRight = area.rightToLeft});
    if (!area.rightToLeft)
        inner.left += indent;
    inner.width -= indent;
    inner.look = m_theme.quote;
    inner.look.size = std::min(area.look.size, m_theme.quote.size);
    inner.look.leading = std::min(area.look.leading, m_theme.quote.leading);
    inner.look.before = 0;
    inner.tight = false;
    const size_t first = m_laidOut.lineBoxes.size();
    blocks(value.content, inner);
    if (first < m_laidOut.lineBoxes.size()) {
        LineBox &top = m_laidOut.lineBoxes[first];
        top.before = std::max(top.before, m_theme.quote.before);
        LineBox &last = m_laidOut.lineBoxes.back();
        last.after = std::max(last.after, m_theme.quote.after + 2);
    }
}

/// The title of an alert: its own, or the name of its kind.
void BlockBuilder::title(const Alert &value, const Area &inner, const Area &area)
{
    TextLook look = m_theme.body;
    look.role = FontRole::Heading;
    look.bold = true;
    look.color = m_theme.alerts[static_cast<size_t>(value.kind)];
    look.size *= 0.95F;
    look.after = 2;
    const ElementId caption = element(Role::Paragraph, inner.parent);
    RichText rich;
    if (value.title.empty()) {
        const QString language = labelLanguage(area);
        rich.append(quayside::label(labelOf(value.kind), language), style(look, caption, language));
        if (language != area.language)
            extras(caption).language = language;
    } else {
        InlineCollector collector(m_input, m_typesetter, m_laidOut, inner.width);
        rich = collector.collect(value.title, style(look, caption, area.language), m_position);
    }
    text(rich, inner, look, area.rightToLeft ? Alignment::Right : Alignment::Left); // at the bar, whatever its words
}

void BlockBuilder::set(const Alert &value, const Area &area)
{
    if (value.folding == Folding::Closed)
        foldingLost();
    const auto kind = static_cast<size_t>(value.kind);
    static_assert(std::tuple_size_v<decltype(Theme::alerts)> == described::count<AlertKind>());
    static_assert(std::tuple_size_v<decltype(Theme::alertBackgrounds)> == described::count<AlertKind>());
    Area inner = area;
    inner.parent = element(Role::Alert, area.parent);
    const float inset = m_theme.frameInset;
    inner.frame = addFrame({.parent = area.frame,
                            .left = area.left,
                            .right = area.left + area.width,
                            .padTop = inset * 0.8F,
                            .padBottom = inset * 0.8F,
                            .background = m_theme.alertBackgrounds[kind],
                            .bar = m_theme.alerts[kind],
                            .barWidth = 2.5F,
                            .barAtRight = area.rightToLeft});
    const float indent = std::min(m_theme.quoteIndent, std::max(0.0F, (area.width - smallestWidth) / 2));
    inner.left += area.rightToLeft ? inset : indent;
    inner.width -= indent + inset;
    inner.tight = false;
    const size_t first = m_laidOut.lineBoxes.size();
    title(value, inner, area);
    for (size_t i = first; i < m_laidOut.lineBoxes.size(); ++i)
        m_laidOut.lineBoxes[i].keepNext = true;
    blocks(value.content, inner);
    if (first < m_laidOut.lineBoxes.size()) {
        m_laidOut.lineBoxes[first].before = m_theme.body.after;
        m_laidOut.lineBoxes.back().after = m_theme.body.after * 1.4F;
        m_laidOut.lineBoxes.back().keepNext = false;
    }
}

/// Notes that what is folded away stands open on pages.
void BlockBuilder::foldingLost()
{
    warn(WarningCode::FoldingLost, {{QStringLiteral("format"), QStringLiteral("PDF")}});
}

void BlockBuilder::set(const Details &value, const Area &area)
{
    if (!value.open)
        foldingLost();
    Area inner = area;
    inner.parent = element(Role::Division, area.parent);
    inner.tight = false;
    const float indent = std::min(m_theme.listIndent * 0.7F, mostIndent(area));
    const size_t first = m_laidOut.lineBoxes.size();
    if (!area.rightToLeft)
        inner.left += indent;
    inner.width -= indent;
    if (!value.summary.empty()) {
        TextLook look = area.look;
        look.bold = true;
        const ElementId summary = element(Role::Paragraph, inner.parent);
        InlineCollector collector(m_input, m_typesetter, m_laidOut, inner.width);
        text(collector.collect(value.summary, style(look, summary, area.language), m_position), inner, look, Alignment::None);
        for (size_t i = first; i < m_laidOut.lineBoxes.size(); ++i)
            m_laidOut.lineBoxes[i].keepNext = true;
        if (first < m_laidOut.lineBoxes.size()) { // an open disclosure triangle
            LineBox &top = m_laidOut.lineBoxes[first];
            const double y = double(top.baseline) - double(look.size) * 0.52;
            const double x = area.rightToLeft ? double(area.left + area.width) - double(look.size) * 0.6 : double(area.left);
            PathItem triangle;
            triangle.path.moveTo({x, y});
            triangle.path.lineTo({x + double(look.size) * 0.6, y});
            triangle.path.lineTo({x + double(look.size) * 0.3, y + double(look.size) * 0.42});
            triangle.path.close();
            triangle.fill = m_theme.muted;
            top.items.push_back({std::move(triangle), noElement, ArtifactKind::Layout, {}});
        }
    }
    blocks(value.content, inner);
}

} // namespace quayside
