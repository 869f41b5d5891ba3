// SPDX-License-Identifier: GPL-3.0-or-later
// Tables (OpenDocument 1.3, part 3, 9).
#include "writers/odt/textbody.h"

#include <algorithm>

namespace quayside::odt {
namespace {

using Family = AutomaticStyles::Family;

QString border(double width, quint32 shade)
{
    return length(width) + QStringLiteral(" solid ") + color(shade);
}

} // namespace

int TextBody::mostColumns() const
{
    return 1000;
}

void TextBody::beginTable(const office::TableForm &table)
{
    interruptLists();
    m_tables.push_back({std::exchange(m_lists, {}), {}, {}, false});
    double sum = 0;
    for (const double width : table.widths)
        sum += width;
    XmlWriter properties;
    properties.open("style:table-properties").attribute("style:width", length(sum));
    const Alignment alignment = table.source.alignment;
    const bool right = alignment == Alignment::Right || (alignment == Alignment::None && table.rightToLeft);
    properties.attribute("table:align", alignment == Alignment::Center ? "center" : right ? "right" : "left");
    if (alignment != Alignment::Center && table.left > 0)
        properties.attribute(right ? "fo:margin-right" : "fo:margin-left", length(table.left));
    const Theme &theme = setting().theme;
    const bool captioned = !table.source.caption.empty();
    properties.attribute("fo:margin-top", length(captioned ? 0 : double(theme.table.before))).attribute("fo:margin-bottom", length(double(theme.table.after)));
    if (takePageBreak())
        properties.attribute("fo:break-before", "page");
    properties.attribute("table:border-model", "collapsing").attribute("style:may-break-between-rows", "true");
    properties.attribute("style:writing-mode", table.rightToLeft ? "rl-tb" : "lr-tb");
    xml().open("table:table").attribute("table:name", QStringLiteral("Table %1").arg(++m_parts.tables));
    xml().attribute("table:style-name", m_parts.styles.add(Family::Table, {}, properties.take(), std::exchange(m_parts.firstPage, {})));
    const bool given = !table.source.widths.empty() || table.source.width || table.source.widthPercent;
    for (const double width : table.widths) { // those that the document does not give are only how they come out
        XmlWriter column;
        column.open("style:table-column-properties").attribute("style:column-width", length(width));
        if (!given)
            column.attribute("style:use-optimal-column-width", "true");
        column.close();
        xml().empty("table:table-column", "table:style-name", m_parts.styles.add(Family::Column, {}, column.take()));
    }
}

void TextBody::endTable()
{
    if (m_tables.back().inHead)
        xml().close();
    xml().close();
    m_lists = std::move(m_tables.back().around);
    m_tables.pop_back();
}

void TextBody::beginRow(const office::RowForm &row)
{
    OpenTable &table = m_tables.back();
    if (row.head && !table.inHead)
        xml().open("table:table-header-rows");
    if (!row.head && table.inHead)
        xml().close();
    table.inHead = row.head;
    table.row = row;
    XmlWriter properties;
    properties.empty("style:table-row-properties", "fo:keep-together", row.whole ? "always" : "auto");
    xml().open("table:table-row").attribute("table:style-name", m_parts.styles.add(Family::Row, {}, properties.take()));
}

void TextBody::endRow()
{
    xml().close();
}

QString TextBody::cellStyle(const office::CellForm &cell) const
{
    const Theme &theme = setting().theme;
    const office::RowForm &row = m_tables.back().row;
    XmlWriter xml;
    xml.open("style:table-cell-properties");
    const double high = double(theme.table.leading) * 0.2;
    xml.attribute("fo:padding-left", length(double(theme.cellInset))).attribute("fo:padding-right", length(double(theme.cellInset)));
    xml.attribute("fo:padding-top", length(high)).attribute("fo:padding-bottom", length(high));
    xml.attribute("fo:border-left", "none").attribute("fo:border-right", "none");
    const bool ends = row.follow < static_cast<std::size_t>(cell.rows);
    xml.attribute("fo:border-top", row.first         ? border(1, theme.tableRule)
                                   : cell.beginsPart ? border(0.75, theme.tableRule)
                                                     : border(0.5, theme.tableInnerRule));
    xml.attribute("fo:border-bottom", ends ? border(1, theme.tableRule) : cell.lastOfHead ? border(0.75, theme.tableRule) : QStringLiteral("none"));
    const bool striped = theme.tableStripe != 0 && !row.head && row.index % 2 == 1;
    if (cell.background)
        xml.attribute("fo:background-color", color(*cell.background));
    else if (striped)
        xml.attribute("fo:background-color", color(theme.tableStripe));
    return m_parts.styles.add(Family::Cell, {}, xml.take());
}

void TextBody::beginCell(const office::CellForm &cell)
{
    m_tables.back().cell = cell;
    if (cell.goesOn)
        return;
    xml().open("table:table-cell").attribute("table:style-name", cellStyle(cell)).attribute("office:value-type", "string");
    if (cell.columns > 1)
        xml().attribute("table:number-columns-spanned", cell.columns);
    if (cell.rows > 1)
        xml().attribute("table:number-rows-spanned", cell.rows);
}

void TextBody::endCell()
{
    const office::CellForm &cell = m_tables.back().cell;
    if (!cell.goesOn)
        xml().close();
    for (int i = cell.goesOn ? 0 : 1; i < cell.columns; ++i)
        xml().empty("table:covered-table-cell");
}

} // namespace quayside::odt
