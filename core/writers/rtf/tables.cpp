// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/rtf/body.h"

#include "writers/rtf/rtftext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace quayside::rtf {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RtfWriter", text);
}

constexpr double cellInset = 5.4; ///< points
constexpr int gap = 108;          ///< twips: the inset

} // namespace

void Body::put(const Table &table, Place &place)
{
    if (place.cell || m_inNote) // RTF's tables in tables are read by few
        return nestedTable(table, place);
    if (!place.marker.isEmpty())
        paragraph({}, place);
    Place caption = place;
    caption.size -= 2;
    if (!table.caption.empty())
        blocks(table.caption, caption);
    const CellGrid grid(table);
    if (grid.rows.empty() || grid.columns == 0)
        return;
    const double room = std::max(textWidth - place.left, 720) / 20.0;
    rows(grid, table, columnWidths(grid, table, room, {tableSize / 2.0, cellInset, &m_input.document.media}));
    m_rtf += "\\pard\\plain\\sa120\\par\n";
}

/// Its rows as lines, the cells apart by tabs.
void Body::nestedTable(const Table &table, Place &place)
{
    lost(tr("A table in a table or a footnote, whose rows become lines,"));
    blocks(table.caption, place);
    const CellGrid grid(table);
    for (const CellGrid::Row &row : grid.rows) {
        QByteArrayList cells;
        for (const TableCell &cell : row.source->cells) {
            const auto *words = cell.content.size() == 1 ? cell.content.front().value.as<Paragraph>() : nullptr;
            cells.append(words ? inlines(words->content) : inlines({{Text{plainText(cell.content).simplified()}, {}, Origin::Markup}}));
        }
        paragraph(cells.join("\\tab "), place);
    }
}

void Body::rows(const CellGrid &grid, const Table &table, const std::vector<double> &widths)
{
    for (const CellGrid::Row &each : grid.rows) {
        if (m_result)
            m_result = m_context.checkStop();
        if (!m_result)
            return;
        row(grid, each, table, widths);
    }
}

void Body::row(const CellGrid &grid, const CellGrid::Row &row, const Table &table, const std::vector<double> &widths)
{
    if (row.source->position.line > 0)
        m_position = row.source->position;
    std::vector<CellGrid::Slot> slots; // with those that are missing
    int column = 0;
    for (const CellGrid::Slot &slot : row.slots) {
        for (; column < slot.column; ++column)
            slots.push_back({nullptr, column, 1, 1, false});
        slots.push_back(slot);
        column = slot.column + slot.columns;
    }
    for (; column < grid.columns; ++column)
        slots.push_back({nullptr, column, 1, 1, false});
    m_rtf += "\\trowd" + control("trgaph", gap) + QByteArray(row.head ? "\\trhdr" : "") + '\n';
    const auto edge = [&](int end) {
        double sum = 0;
        for (int c = 0; c < end; ++c)
            sum += widths[std::min(static_cast<std::size_t>(c), widths.size() - 1)];
        return static_cast<int>(std::lround(sum * 20));
    };
    for (const CellGrid::Slot &slot : slots) {
        for (const char *side : {"\\clbrdrt", "\\clbrdrl", "\\clbrdrb", "\\clbrdrr"})
            m_rtf += side + QByteArray("\\brdrs\\brdrw5");
        if (slot.goesOn)
            m_rtf += "\\clvmrg";
        else if (slot.rows > 1)
            m_rtf += "\\clvmgf";
        if (const int color = slot.cell ? colorNumber(slot.cell->attributes->background) : 0; color > 0)
            m_rtf += control("clcbpat", color);
        m_rtf += control("cellx", edge(slot.column + slot.columns)) + '\n';
    }
    for (const CellGrid::Slot &slot : slots) {
        Place place;
        place.cell = true;
        place.size = tableSize;
        m_inCell = false;
        if (slot.cell && !slot.goesOn) {
            const auto own = static_cast<std::size_t>(slot.column);
            place.bold = row.head || slot.cell->header;
            place.alignment = slot.cell->alignment != Alignment::None ? slot.cell->alignment
                              : own < table.columns.size()            ? table.columns[own]
                                                                      : Alignment::None;
            m_rtf += anchor(slot.cell->attributes);
            blocks(slot.cell->content, place);
        }
        if (!m_inCell)
            begin(place);
        m_rtf += "\\cell\n";
    }
    m_inCell = false;
    m_rtf += "\\row\n";
}

} // namespace quayside::rtf
