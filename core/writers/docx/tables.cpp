// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/body.h"

#include "document/colors.h"
#include "document/walk.h"
#include "typeset/layout/columnwidths.h"
#include "writers/docx/extents.h"
#include "writers/docx/styles.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace quayside::docx {
namespace {

constexpr int mostColumns = 63; // of a table in Word
constexpr double pointsPerPixel = 0.75;
constexpr double leastColumn = 6;    // points
constexpr std::size_t portion = 512; ///< rows of a long table

/// A cell, or what one above reaches into, by its place.
struct Slot {
    const TableCell *cell = nullptr; ///< null: the source has none here
    int column = 0;
    int columns = 1;
    bool goesOn = false; ///< begins in a row above
};

/// Makes room for @p own in @p columns, between which are @p insets.
void widen(std::span<TextExtent> columns, const TextExtent &own, float insets)
{
    const auto count = static_cast<float>(columns.size());
    TextExtent all{insets * (count - 1), insets * (count - 1)};
    for (const TextExtent &column : columns) {
        all.narrowest += column.narrowest;
        all.widest += column.widest;
    }
    for (TextExtent &column : columns) {
        column.narrowest += std::max(0.0F, own.narrowest - all.narrowest) / count;
        column.widest += std::max(0.0F, own.widest - all.widest) / count;
    }
}

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

/// A table's cells where HTML puts them.
struct Body::Grid {
    struct Row {
        const TableRow *source = nullptr;
        const Attributes *body = nullptr; ///< of its part
        bool head = false;
        bool beginsPart = false;
        bool lastOfHead = false;
        std::vector<Slot> slots;
    };
    std::vector<Row> rows;
    int columns = 0;

    explicit Grid(const Table &table)
    {
        place(table.head, nullptr, true);
        if (!rows.empty())
            rows.back().lastOfHead = true;
        for (const TableBody &body : table.bodies)
            place(body.rows, &body.attributes, false);
        place(table.foot, nullptr, false);
        columns = std::max(columns, static_cast<int>(table.columns.size()));
    }

private:
    struct Open {
        const TableCell *cell = nullptr;
        int rows = 0; ///< that it still reaches into
        int first = 0;
        int columns = 1;
    };
    void place(const std::vector<TableRow> &source, const Attributes *body, bool head);
    void place(const TableRow &source, Row &row, std::vector<Open> &open, int rowsLeft);
};

void Body::Grid::place(const std::vector<TableRow> &source, const Attributes *body, bool head)
{
    std::vector<Open> open; // by column
    for (std::size_t i = 0; i < source.size(); ++i) {
        Row &row = rows.emplace_back();
        row.source = &source[i];
        row.body = body;
        row.head = head;
        row.beginsPart = i == 0 && !head && rows.size() > 1 && !rows[rows.size() - 2].head;
        place(source[i], row, open, static_cast<int>(source.size() - i));
    }
}

void Body::Grid::place(const TableRow &source, Row &row, std::vector<Open> &open, int rowsLeft)
{
    int column = 0;
    const auto passOpen = [&] {
        while (column < static_cast<int>(open.size()) && open[static_cast<std::size_t>(column)].rows > 0) {
            Open &above = open[static_cast<std::size_t>(column)];
            row.slots.push_back({above.cell, column, above.columns, true});
            const int end = column + above.columns;
            for (; column < end; ++column)
                --open[static_cast<std::size_t>(column)].rows;
        }
    };
    for (const TableCell &cell : source.cells) {
        passOpen();
        int free = 1; // up to a cell from above
        const int wanted = std::max(1, cell.columnSpan);
        while (free < wanted && (column + free >= static_cast<int>(open.size()) || open[static_cast<std::size_t>(column + free)].rows == 0))
            ++free;
        row.slots.push_back({&cell, column, free, false});
        const int below = std::min(std::max(1, cell.rowSpan), rowsLeft) - 1;
        if (static_cast<int>(open.size()) < column + free)
            open.resize(static_cast<std::size_t>(column + free));
        for (int c = column; c < column + free; ++c)
            open[static_cast<std::size_t>(c)] = {&cell, below, column, free};
        column += free;
    }
    while (column < static_cast<int>(open.size())) {
        passOpen();
        if (column >= static_cast<int>(open.size()))
            break;
        if (std::all_of(open.begin() + column, open.end(), [](const Open &each) { return each.rows == 0; }))
            break;
        row.slots.push_back({nullptr, column, 1, false});
        ++column;
    }
    columns = std::max(columns, column);
}

std::vector<double> Body::columnWidths(const Grid &grid, const Table &table, double room) const
{
    const auto count = static_cast<std::size_t>(std::max(1, grid.columns));
    const auto inset = static_cast<float>(2 * m_setting.theme.cellInset);
    std::vector<TextExtent> extents(count, {6, 6});
    for (const bool spans : {false, true}) { // which share among them what single cells have left
        for (const Grid::Row &row : grid.rows) {
            for (const Slot &slot : row.slots) {
                if (!slot.cell || slot.goesOn || (slot.columns > 1) != spans)
                    continue;
                const bool bold = row.head || slot.cell->header;
                const TextExtent own = extentOf(slot.cell->content, double(m_setting.theme.table.size), bold, m_gathered.input.document.media);
                widen(std::span(extents).subspan(static_cast<std::size_t>(slot.column), static_cast<std::size_t>(slot.columns)), own, inset);
            }
        }
    }
    const float most = static_cast<float>(room) - inset * static_cast<float>(count);
    float wanted = 0;
    if (table.widthPercent)
        wanted = static_cast<float>(room * std::clamp(*table.widthPercent, 1.0, 100.0) / 100);
    else if (table.width)
        wanted = static_cast<float>(std::clamp(*table.width * pointsPerPixel, 20.0, room));
    const float limit = wanted > 0 ? wanted - inset * static_cast<float>(count) : most;
    std::vector<float> widths = quayside::columnWidths(extents, table.widths, std::max(limit, 6.0F * static_cast<float>(count)), inset);
    if (widths.empty())
        widths = quayside::columnWidths(extents, std::max(limit, 6.0F * static_cast<float>(count)));
    const float used = std::accumulate(widths.begin(), widths.end(), 0.0F);
    const float factor = used < limit && (wanted > 0 || used > limit * 0.75F) && used > 0 ? limit / used : 1;
    std::vector<double> result;
    for (const float width : widths)
        result.push_back(std::max(leastColumn, double(width * factor + inset)));
    return result;
}

void Body::put(const Table &table, Place &place)
{
    markerAlone(place);
    if (!table.caption.empty())
        caption(table.caption, place, style::tableCaption, true);
    const Grid grid(table);
    if (grid.rows.empty() || grid.columns == 0)
        return;
    const std::vector<double> widths = columnWidths(grid, table, std::max(place.width, narrowestText));
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

void Body::rows(const Grid &grid, const std::vector<double> &widths, ColumnRange range, const Place &place, const Table &table)
{
    for (const Grid::Row &row : grid.rows) {
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
        for (const Slot &slot : row.slots) {
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
    const Grid grid(start);
    if (grid.columns > mostColumns || source.size() <= measured)
        return put(source.table(0, source.size()), place);
    const std::vector<double> widths = columnWidths(grid, start, place.width);
    const ColumnRange range{1, grid.columns};
    tableHead(start, widths, range, place);
    for (std::size_t first = 0; first < source.size() && m_result; first += portion) {
        const Table part = source.table(first, portion, first == 0);
        rows(Grid(part), widths, range, place, part);
    }
    m_xml.close();
    empty(style::afterTable);
}

} // namespace quayside::docx
