// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of HtmlBody.
#include "writers/htmlbody.h"

#include <algorithm>

namespace quayside {
namespace {

QString number(double value)
{
    return QString::number(value, 'g', 8);
}

QString tableStyle(const Table &table)
{
    QStringList style;
    if (table.widthPercent)
        style.append(QStringLiteral("width: %1%").arg(number(*table.widthPercent)));
    else if (table.width)
        style.append(QStringLiteral("width: %1px").arg(number(*table.width)));
    if (table.alignment == Alignment::Center || table.alignment == Alignment::Right)
        style.append(QStringLiteral("margin-left: auto"));
    if (table.alignment == Alignment::Center)
        style.append(QStringLiteral("margin-right: auto"));
    return style.join(QStringLiteral("; "));
}

} // namespace

void HtmlBody::write(const Table &table)
{
    std::vector<std::size_t> reaching = std::move(m_reaching); // of the table around
    const std::size_t rowsLeft = m_rowsLeft;
    beginTable(table);
    for (const TableBody &body : table.bodies)
        rows("tbody", body.rows, table, body.attributes);
    rows("tfoot", table.foot, table, {});
    endTable();
    m_reaching = std::move(reaching);
    m_rowsLeft = rowsLeft;
}

/// A long table, from its source: of its rows only a portion is there at a time.
void HtmlBody::write(const CsvRows &source)
{
    constexpr std::size_t together = 256;
    const Table head = source.table(0, 0);
    beginTable(head);
    if (source.size() > 0)
        m_out.raw("<tbody>\n");
    for (std::size_t first = 0; first < source.size(); first += together) {
        m_result = m_context.checkStop();
        if (m_result)
            m_result = m_out.step();
        if (!m_result)
            return;
        const Table part = source.table(first, together, false);
        m_rowsLeft = 1;
        for (const TableRow &line : part.bodies.front().rows)
            row(line, head, false);
    }
    if (source.size() > 0)
        m_out.raw("</tbody>\n");
    endTable();
}

void HtmlBody::beginTable(const Table &table)
{
    m_out.lineEnd();
    m_out.raw(m_options.fragment ? "<table" : isPart() ? "<div class=\"table\"><table" : "<div class=\"table\" tabindex=\"0\"><table");
    attributes(table.attributes, {}, tableStyle(table));
    m_out.raw(">\n");
    caption(table);
    if (!table.widths.empty()) {
        m_out.raw("<colgroup>\n");
        const std::size_t columns = m_options.fragment ? table.widths.size() : std::max(table.widths.size(), table.columns.size());
        for (std::size_t i = 0; i < columns; ++i) {
            const double width = i < table.widths.size() ? table.widths[i] : 0;
            m_out.raw("<col");
            if (width > 0) {
                m_out.raw(" style=\"width: ");
                m_out.text(number(width));
                m_out.raw("%\"");
            }
            m_out.raw(" />\n");
        }
        m_out.raw("</colgroup>\n");
    }
    rows("thead", table.head, table, {});
}

void HtmlBody::endTable()
{
    m_out.raw(m_options.fragment ? "</table>\n" : "</table></div>\n");
}

void HtmlBody::caption(const Table &table)
{
    if (table.caption.empty())
        return;
    m_out.raw("<caption>");
    cellContent(table.caption);
    m_out.raw("</caption>\n");
}

void HtmlBody::rows(const char *section, const std::vector<TableRow> &rows, const Table &table, const Attributes &own)
{
    if (rows.empty())
        return;
    m_out.raw("<");
    m_out.raw(section);
    attributes(own);
    m_out.raw(">\n");
    m_reaching.clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_rowsLeft = rows.size() - i;
        row(rows[i], table, &rows == &table.head);
    }
    m_out.raw("</");
    m_out.raw(section);
    m_out.raw(">\n");
}

void HtmlBody::row(const TableRow &line, const Table &table, bool head)
{
    if (!m_result)
        return;
    m_out.raw("<tr");
    attributes(line.attributes);
    m_out.raw(">\n");
    std::size_t column = 0;
    for (const TableCell &field : line.cells) {
        const bool header = head || field.header;
        m_out.raw(header ? "<th" : "<td");
        const Alignment around = column < table.columns.size() ? table.columns[column] : Alignment::None;
        const Alignment alignment = field.alignment == Alignment::None ? around : field.alignment;
        oldAlignment(alignment);
        spans(field);
        if (header && (!m_options.fragment || field.scope != CellScope::Auto)) {
            m_out.raw(" scope=\"");
            m_out.raw(nameOf(field.scope != CellScope::Auto ? field.scope : head ? CellScope::Column : CellScope::Row));
            m_out.raw("\"");
        }
        attributes(field.attributes, alignment);
        m_out.raw(">");
        cellContent(field.content);
        m_out.raw(header ? "</th>\n" : "</td>\n");
        column += static_cast<std::size_t>(std::max(1, field.columnSpan));
    }
    fillRow(line, table);
    m_out.raw("</tr>\n");
    m_result = m_out.step();
}

/// Empty cells where @p line, with what reaches into it from above, is narrower than the table: HTML asks for rows of one width.
void HtmlBody::fillRow(const TableRow &line, const Table &table)
{
    if (m_options.fragment)
        return;
    std::size_t column = 0;
    for (const TableCell &field : line.cells) {
        while (column < m_reaching.size() && m_reaching[column] > 0)
            ++column;
        for (int i = 0; i < std::max(1, field.columnSpan); ++i, ++column) {
            m_reaching.resize(std::max(m_reaching.size(), column + 1));
            m_reaching[column] = std::max<std::size_t>(1, rowsOf(field));
        }
    }
    for (column = 0; column < table.columns.size(); ++column) {
        if (column >= m_reaching.size() || m_reaching[column] == 0)
            m_out.raw("<td></td>\n");
    }
    for (std::size_t &rows : m_reaching)
        rows -= rows > 0 ? 1 : 0;
}

/// How many rows a cell reaches into: none behind its part of the table.
std::size_t HtmlBody::rowsOf(const TableCell &field) const
{
    return std::min(static_cast<std::size_t>(std::max(1, field.rowSpan)), m_rowsLeft);
}

void HtmlBody::spans(const TableCell &field)
{
    const auto span = [&](std::string_view name, int value) {
        if (value <= 1)
            return;
        m_out.raw(name);
        m_out.number(value);
        m_out.raw("\"");
    };
    span(" colspan=\"", field.columnSpan);
    span(" rowspan=\"", m_options.fragment ? field.rowSpan : static_cast<int>(rowsOf(field)));
}

} // namespace quayside
