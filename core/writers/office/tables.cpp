// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/body.h"

#include "document/colors.h"
#include "document/walk.h"
#include "writers/office/styleids.h"

#include <algorithm>

namespace quayside::office {
namespace {

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
    const int most = mostColumns();
    const int parts = grid.columns <= most ? 1 : (grid.columns - 2) / (most - 1) + 1;
    if (parts > 1)
        warn(WarningCode::TableDivided, {{QStringLiteral("columns"), QString::number(grid.columns)}, {QStringLiteral("parts"), QString::number(parts)}});
    for (int part = 0; part < parts && m_result; ++part) {
        const int first = 1 + part * (most - 1);
        const ColumnRange range{first, std::min(grid.columns, first + most - 1)};
        tablePart(table, widths, range, place);
        rows(grid, widths, range, place, table);
        endTable();
    }
}

/// The start of a table of the first column and those of @p range.
void Body::tablePart(const Table &table, const std::vector<double> &widths, ColumnRange range, const Place &place)
{
    TableForm form{table, {widths.front()}, place.left, place.rightToLeft};
    form.widths.insert(form.widths.end(), widths.begin() + range.first, widths.begin() + range.end);
    m_bodyRow = 0;
    m_firstRow = true;
    beginTable(form);
}

void Body::rows(const CellGrid &grid, const std::vector<double> &widths, ColumnRange range, const Place &place, const Table &table, std::size_t follow)
{
    std::size_t left = grid.rows.size() + follow;
    for (const CellGrid::Row &each : grid.rows) {
        m_result = m_gathered.context.checkStop();
        if (m_result)
            m_result = m_xml.step();
        if (!m_result)
            return;
        row(each, widths, range, place, table, --left);
    }
}

void Body::row(const CellGrid::Row &row, const std::vector<double> &widths, ColumnRange range, const Place &place, const Table &table, std::size_t follow)
{
    if (row.source->position.line > 0)
        m_position = row.source->position;
    if (row.body && row.beginsPart)
        startOf(*row.body);
    startOf(row.source->attributes);
    beginRow({row.head, isShort(*row.source), row.beginsPart, row.lastOfHead, row.head ? 0 : m_bodyRow++, follow, std::exchange(m_firstRow, false)});
    const Place inRow = marked(row.source->attributes, row.body ? marked(*row.body, place) : place);
    CellForm like{.beginsPart = row.beginsPart, .lastOfHead = row.lastOfHead};
    int column = 0; // of the part: 0, then those of the range
    const auto fill = [&](int to) {
        for (; column < to; column = column == 0 ? range.first : column + 1)
            cell({.width = widths[static_cast<std::size_t>(column)]}, false, {}, inRow);
    };
    like.background = colorOf(row.source->attributes->background);
    for (const CellGrid::Slot &slot : row.slots) {
        const int first = slot.column == 0 ? 0 : std::max(slot.column, range.first);
        const int end = std::min(slot.column + slot.columns, range.end);
        if (first >= end || (slot.column == 0 && slot.columns == 1 && column > 0))
            continue;
        fill(first);
        CellForm where = like;
        where.source = slot.cell;
        where.goesOn = slot.goesOn;
        where.rows = slot.rows;
        where.columns = 0;
        for (int c = first; c < end; c = c == 0 ? range.first : c + 1) {
            ++where.columns;
            where.width += widths[static_cast<std::size_t>(c)];
        }
        const auto own = static_cast<std::size_t>(slot.column);
        cell(where, row.head, own < table.columns.size() ? table.columns[own] : Alignment::None, inRow);
        column = std::max(end, range.first);
    }
    fill(range.end);
    endRow();
}

void Body::cell(const CellForm &where, bool head, Alignment column, const Place &row)
{
    const TableCell *source = where.source;
    CellForm form = where;
    if (const auto own = source ? colorOf(source->attributes->background) : std::nullopt)
        form.background = own;
    beginCell(form);
    Place place = source ? marked(source->attributes, row) : row;
    place.style = head || (source && source->header) ? style::tableHead : style::tableText;
    place.styleIndent = place.left = place.right = 0;
    place.box = nullptr;
    place.depth = 0;
    place.size = double(m_setting.theme.table.size);
    place.width = std::max(where.width - 2 * double(m_setting.theme.cellInset), narrowestText);
    place.alignment = source && source->alignment != Alignment::None ? source->alignment : column;
    place.ragged = true;
    const int before = m_paragraphs;
    const int bodyRow = m_bodyRow; // a table within counts its own
    if (source && !where.goesOn) {
        startOf(source->attributes);
        blocks(source->content, place);
    }
    m_bodyRow = bodyRow;
    if (m_paragraphs == before && !(where.goesOn && !fillsCovered())) // a cell has one
        empty(place.style);
    endCell();
}

/// A long table, from its source: of its rows only a portion is there at a time.
void Body::longTable(const CsvRows &source, Place &place)
{
    constexpr std::size_t measured = 1000;
    const Table start = source.table(0, measured);
    const CellGrid grid(start);
    if (grid.columns > mostColumns() || source.size() <= measured)
        return put(source.table(0, source.size()), place);
    const std::vector<double> widths = columnWidths(grid, start, place.width, cellLook());
    const ColumnRange range{1, grid.columns};
    tablePart(start, widths, range, place);
    for (std::size_t first = 0; first < source.size() && m_result; first += portion) {
        const Table part = source.table(first, portion, first == 0);
        rows(CellGrid(part), widths, range, place, part, source.size() - std::min(source.size(), first + portion));
    }
    endTable();
}

} // namespace quayside::office
