// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/body.h"

#include "document/colors.h"
#include "document/walk.h"
#include "writers/docx/styles.h"

#include <algorithm>

namespace quayside::docx {
namespace {

constexpr int mostColumns = 63;      // of a table in Word
constexpr std::size_t portion = 512; ///< rows of a long table

/// Whether @p row stays on one page: what is longer than a page must be divided.
bool isShort(const TableRow &row)
{
    constexpr std::size_t fewBlocks = 4;
    constexpr std::size_t fewWords = 60; ///< nodes within lines
    return std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) {
        return cell.content.size() <= fewBlocks && std::all_of(cell.content.begin(), cell.content.end(), [](const Block &block) {
                   const auto *paragraph = block.value.as<Paragraph>();
                   return paragraph && paragraph->content.size() <= fewWords;
               });
    });
}

} // namespace

CellLook Body::cellLook() const
{
    return {double(m_setting.theme.table.size), double(m_setting.theme.cellInset), &m_gathered.input.document.media};
}

void Body::put(const Table &table, Place &place)
{
    markerAlone(place);
    if (!table.caption.empty())
        caption(table.caption, place, style::tableCaption, true);
    const CellGrid grid(table);
    if (grid.rows.empty() || grid.columns == 0)
        return;
    const std::vector<double> widths = columnWidths(grid, table, std::max(place.width, narrowestText), cellLook());
    const int parts = grid.columns <= mostColumns ? 1 : (grid.columns - 2) / (mostColumns - 1) + 1;
    if (parts > 1)
        warn(WarningCode::TableDivided, {{QStringLiteral("columns"), QString::number(grid.columns)}, {QStringLiteral("parts"), QString::number(parts)}});
    for (int part = 0; part < parts && m_result; ++part) {
        const int first = 1 + part * (mostColumns - 1);
        const ColumnRange range{first, std::min(grid.columns, first + mostColumns - 1)};
        tableHead(table, widths, range, place);
        rows(grid, widths, range, place, table);
        m_xml.close();
        empty(style::afterTable);
    }
}

/// w:tbl with its properties and columns: the first and those of @p range.
void Body::tableHead(const Table &table, const std::vector<double> &widths, ColumnRange range, const Place &place)
{
    m_xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style::table);
    if (place.rightToLeft)
        m_xml.empty("w:bidiVisual");
    double sum = widths.front();
    for (int c = range.first; c < range.end; ++c)
        sum += widths[static_cast<std::size_t>(c)];
    // Widths that the document does not give are only how they come out.
    const bool given = !table.widths.empty() || table.width || table.widthPercent;
    m_xml.open("w:tblW").attribute("w:w", given ? twips(sum) : 0).attribute("w:type", given ? "dxa" : "auto").close();
    if (table.alignment == Alignment::Center || table.alignment == Alignment::Right)
        m_xml.empty("w:jc", "w:val", table.alignment == Alignment::Center ? "center" : place.rightToLeft ? "left" : "right");
    else if (place.left > 0)
        m_xml.open("w:tblInd").attribute("w:w", twips(place.left)).attribute("w:type", "dxa").close();
    m_xml.open("w:tblLook").attribute("w:val", table.head.empty() ? "0400" : "0420").attribute("w:firstRow", table.head.empty() ? 0 : 1);
    m_xml.attribute("w:lastRow", 0).attribute("w:firstColumn", 0).attribute("w:lastColumn", 0).attribute("w:noHBand", 0).attribute("w:noVBand", 1).close();
    m_xml.close().open("w:tblGrid");
    m_xml.empty("w:gridCol", "w:w", twips(widths.front()));
    for (int c = range.first; c < range.end; ++c)
        m_xml.empty("w:gridCol", "w:w", twips(widths[static_cast<std::size_t>(c)]));
    m_xml.close();
}

void Body::rows(const CellGrid &grid, const std::vector<double> &widths, ColumnRange range, const Place &place, const Table &table)
{
    for (const CellGrid::Row &row : grid.rows) {
        m_result = m_gathered.context.checkStop();
        if (m_result)
            m_result = m_xml.step();
        if (!m_result)
            return;
        if (row.source->position.line > 0)
            m_position = row.source->position;
        if (row.body && row.beginsPart)
            startOf(*row.body);
        startOf(row.source->attributes);
        m_xml.open("w:tr").open("w:trPr");
        if (isShort(*row.source))
            m_xml.empty("w:cantSplit");
        if (row.head)
            m_xml.empty("w:tblHeader");
        m_xml.close();
        Place inRow = marked(row.source->attributes, row.body ? marked(*row.body, place) : place);
        const auto background = colorOf(row.source->attributes->background);
        int column = 0; // of the part: 0, then those of the range
        const auto fill = [&](int to) {
            for (; column < to; column = column == 0 ? range.first : column + 1)
                cell({nullptr, 1, widths[static_cast<std::size_t>(column)]}, {}, inRow);
        };
        for (const CellGrid::Slot &slot : row.slots) {
            const int first = slot.column == 0 ? 0 : std::max(slot.column, range.first);
            const int end = std::min(slot.column + slot.columns, range.end);
            if (first >= end || (slot.column == 0 && slot.columns == 1 && column > 0))
                continue;
            fill(first);
            CellPlace where{slot.cell, 0, 0, slot.goesOn, row.head, row.beginsPart, row.lastOfHead};
            for (int c = first; c < end; c = c == 0 ? range.first : c + 1) {
                ++where.columns;
                where.width += widths[static_cast<std::size_t>(c)];
            }
            where.background = background;
            const auto own = static_cast<std::size_t>(slot.column);
            cell(where, own < table.columns.size() ? table.columns[own] : Alignment::None, inRow);
            column = std::max(end, range.first);
        }
        fill(range.end);
        m_xml.close();
    }
}

void Body::cell(const CellPlace &where, Alignment column, const Place &row)
{
    const TableCell *source = where.source;
    const bool head = where.head || (source && source->header);
    m_xml.open("w:tc").open("w:tcPr").open("w:tcW").attribute("w:w", twips(where.width)).attribute("w:type", "dxa").close();
    if (where.columns > 1)
        m_xml.empty("w:gridSpan", "w:val", where.columns);
    if (where.goesOn)
        m_xml.empty("w:vMerge");
    else if (source && source->rowSpan > 1)
        m_xml.empty("w:vMerge", "w:val", "restart");
    if (where.beginsPart || where.lastOfHead) {
        m_xml.open("w:tcBorders").open(where.beginsPart ? "w:top" : "w:bottom").attribute("w:val", "single").attribute("w:sz", 6);
        m_xml.attribute("w:space", 0).attribute("w:color", hex(m_setting.theme.tableRule)).close().close();
    }
    const auto background = source ? colorOf(source->attributes->background) : std::nullopt;
    if (background || where.background)
        writeShade(m_xml, background ? *background : *where.background);
    m_xml.close();
    Place place = source ? marked(source->attributes, row) : row;
    place.style = head ? style::tableHead : style::tableText;
    place.styleIndent = place.left = place.right = 0;
    place.box = nullptr;
    place.depth = 0;
    place.size = double(m_setting.theme.table.size);
    place.width = std::max(where.width - 2 * double(m_setting.theme.cellInset), narrowestText);
    place.alignment = source && source->alignment != Alignment::None ? source->alignment : column;
    place.ragged = true;
    const int before = m_paragraphs;
    if (source && !where.goesOn) {
        startOf(source->attributes);
        blocks(source->content, place);
    }
    if (m_paragraphs == before) // Word wants one
        empty(place.style);
    m_xml.close();
}

/// A long table, from its source: of its rows only a portion is there at a time.
void Body::longTable(const CsvRows &source, Place &place)
{
    constexpr std::size_t measured = 1000;
    const Table start = source.table(0, measured);
    const CellGrid grid(start);
    if (grid.columns > mostColumns || source.size() <= measured)
        return put(source.table(0, source.size()), place);
    const std::vector<double> widths = columnWidths(grid, start, place.width, cellLook());
    const ColumnRange range{1, grid.columns};
    tableHead(start, widths, range, place);
    for (std::size_t first = 0; first < source.size() && m_result; first += portion) {
        const Table part = source.table(first, portion, first == 0);
        rows(CellGrid(part), widths, range, place, part);
    }
    m_xml.close();
    empty(style::afterTable);
}

} // namespace quayside::docx
