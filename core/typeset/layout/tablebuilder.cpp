// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/tablebuilder.h"

#include "document/csvrows.h"
#include "document/plainforms.h"
#include "typeset/layout/cellframes.h"
#include "typeset/layout/inlinecollector.h"

#include <algorithm>
#include <utility>

namespace quayside {
namespace {

constexpr float rowPad = 3.2F;
constexpr float tallRow = 0.2F;  ///< × column height: taller rows may be split
constexpr float tallSpan = 0.6F; ///< the same, for rows joined by a cell

/// Lowers a line of text in its box.
void lower(LineBox &line, float distance)
{
    for (PageItem &item : line.items)
        place(item, 0, double(distance), 0);
    for (LinkArea &link : line.links)
        place(link, 0, double(distance), 0);
    line.height += distance;
    line.baseline += distance;
}

/// The first lines of a row's cells stand on one line, also where a script has deeper lines than the others.
void alignBaselines(PlacedRow &row, float leading)
{
    constexpr float deepest = 1.6F; // × leading; below there is something else than a line of text
    const auto isText = [&](const PlacedCell &cell) {
        const LineBox *first = cell.lineBoxes.empty() ? nullptr : &cell.lineBoxes.front();
        return first && first->baseline > 0 && first->baseline < deepest * leading && first->frame < 0 && !first->ofTable && first->least == 0;
    };
    float lowest = 0;
    for (const PlacedCell &cell : row.cells)
        lowest = std::max(lowest, isText(cell) ? cell.lineBoxes.front().baseline : 0);
    for (PlacedCell &cell : row.cells) {
        constexpr float leastShift = 0.05F;
        if (!isText(cell) || lowest - cell.lineBoxes.front().baseline < leastShift)
            continue;
        cell.height += lowest - cell.lineBoxes.front().baseline;
        lower(cell.lineBoxes.front(), lowest - cell.lineBoxes.front().baseline);
    }
}

/// Moves out the lines that fit @p room; @p from is then the first that does not.
std::vector<LineBox> firstLines(std::vector<LineBox>::iterator &from, std::vector<LineBox>::iterator end, float room)
{
    std::vector<LineBox> lines;
    for (; from != end; ++from) {
        room -= from->height + (lines.empty() ? 0 : std::max(from->before, lines.back().after));
        if (room < -0.05F)
            break;
        lines.push_back(std::move(*from));
    }
    return lines;
}

HeaderScope headerScope(CellScope scope, bool inHead)
{
    switch (scope) {
    case CellScope::Column:
    case CellScope::ColumnGroup: return HeaderScope::Column;
    case CellScope::Row:
    case CellScope::RowGroup: return HeaderScope::Row;
    case CellScope::Auto: break;
    }
    return inHead ? HeaderScope::Column : HeaderScope::Row;
}

} // namespace

TableBuilder::TableBuilder(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, TableGrid &grid, TableColumns columns,
                           const TablePlan *plan, size_t firstRow)
    : m_blocks(blocks), m_plan(plan), m_firstRow(firstRow), m_table(table), m_area(ColumnMeasure::textArea(blocks, area)), m_grid(grid),
      m_columns(std::move(columns))
{}

float TableBuilder::left(int column) const
{
    if (m_area.rightToLeft)
        return m_area.left + m_area.width - m_columns.starts[static_cast<size_t>(column) + 1];
    return m_area.left + m_columns.starts[static_cast<size_t>(column)];
}

float TableBuilder::right(int column) const
{
    if (m_area.rightToLeft)
        return m_area.left + m_area.width - m_columns.starts[static_cast<size_t>(column)];
    return m_area.left + m_columns.starts[static_cast<size_t>(column) + 1];
}

bool TableBuilder::fillCells()
{
    for (PlacedRow &row : m_grid.rows) {
        if (row.beginsPart) {
            m_part = m_blocks.element(row.part, m_element);
            if (row.body)
                m_blocks.speak(*row.body, m_part);
        }
        if (row.position.line > 0)
            m_blocks.m_position = row.position;
        const ElementId line = m_blocks.element(Role::TableRow, m_part);
        m_blocks.speak(*row.own, line);
        const BlockBuilder::Area rowArea = BlockBuilder::marked(*row.own, row.body ? BlockBuilder::marked(*row.body, m_area) : m_area);
        for (PlacedCell &placed : row.cells) {
            const bool header = row.head || placed.cell->header;
            placed.element = m_blocks.element(header ? Role::TableHeader : Role::TableData, line);
            if (header || placed.columns > 1 || placed.rows > 1) {
                ElementExtras &more = m_blocks.extras(placed.element);
                more.columnSpan = placed.columns;
                more.rowSpan = placed.rows;
                more.scope = header ? headerScope(placed.cell->scope, row.head) : HeaderScope::None;
            }
            m_blocks.speak(placed.cell->attributes, placed.element);
            BlockBuilder::Area area = BlockBuilder::marked(placed.cell->attributes, rowArea);
            area.parent = placed.element;
            const int last = placed.column + placed.columns - 1;
            area.left = m_area.rightToLeft ? left(last) + m_columns.inset : left(placed.column) + m_columns.inset;
            area.width = (m_area.rightToLeft ? right(placed.column) : right(last)) - m_columns.inset - area.left;
            area.look.bold = area.look.bold || header;
            area.frame = -1;
            area.inCell = true;
            Alignment alignment = placed.cell->alignment;
            if (alignment == Alignment::None && placed.column < static_cast<int>(m_table.columns.size()))
                alignment = m_table.columns[static_cast<size_t>(placed.column)];
            area.alignment = alignment;
            std::vector<LineBox> outer = std::move(m_blocks.m_laidOut.lineBoxes);
            m_blocks.m_laidOut.lineBoxes.clear();
            m_blocks.blocks(placed.cell->content, area);
            placed.lineBoxes = std::move(m_blocks.m_laidOut.lineBoxes);
            m_blocks.m_laidOut.lineBoxes = std::move(outer);
            drawFrames(placed.lineBoxes, m_blocks.m_laidOut.frames);
            placed.height = stackHeight(placed.lineBoxes);
            if (m_blocks.m_stopped)
                return false;
        }
        alignBaselines(row, m_area.look.leading);
    }
    return true;
}

/// Every other row is shaded; rows that a cell joins count as one, so that its shade is one too.
void TableBuilder::shadeRows()
{
    size_t count = m_firstRow;
    for (PlacedRow &row : m_grid.rows) {
        if (row.head)
            continue;
        row.shaded = count % 2 == 1;
        count += row.open ? 0 : 1;
    }
}

void TableBuilder::setHeights()
{
    const float pad = rowPad * m_columns.scale;
    for (PlacedRow &row : m_grid.rows) {
        row.height = m_area.look.leading + 2 * pad;
        for (const PlacedCell &placed : row.cells) {
            if (placed.rows == 1)
                row.height = std::max(row.height, placed.height + 2 * pad);
        }
    }
    for (size_t r = 0; r < m_grid.rows.size(); ++r) { // extend a spanning cell's last row
        for (const PlacedCell &placed : m_grid.rows[r].cells) {
            if (placed.rows < 2)
                continue;
            const size_t last = std::min(m_grid.rows.size(), r + static_cast<size_t>(placed.rows)) - 1;
            float sum = 0;
            for (size_t i = r; i <= last; ++i)
                sum += m_grid.rows[i].height;
            m_grid.rows[last].height += std::max(0.0F, placed.height + 2 * pad - sum);
        }
    }
    divideTallSpans();
}

/// Rows joined by a cell share a page if they can.
void TableBuilder::divideTallSpans()
{
    const auto most = static_cast<float>(m_blocks.m_input.settings.columnHeight()) * tallSpan;
    for (size_t first = 0; first < m_grid.rows.size();) {
        size_t end = first + 1;
        float height = m_grid.rows[first].height;
        for (; m_grid.rows[end - 1].open && end < m_grid.rows.size(); ++end)
            height += m_grid.rows[end].height;
        if (end - first > 1 && height > most)
            divideSpans(first, end);
        first = end;
    }
}

/// Distributes spanning cells' lines as rows have space; the last takes the rest.
void TableBuilder::divideSpans(size_t first, size_t end)
{
    const float pads = 2 * rowPad * m_columns.scale;
    for (size_t r = first; r < end; ++r) {
        m_grid.rows[r].divided = true;
        for (size_t c = 0; c < m_grid.rows[r].cells.size(); ++c) {
            const size_t last = r + static_cast<size_t>(m_grid.rows[r].cells[c].rows) - 1;
            if (last == r)
                continue;
            std::vector<LineBox> lines = std::exchange(m_grid.rows[r].cells[c].lineBoxes, {});
            auto from = lines.begin();
            for (size_t i = r; i < last; ++i) {
                PlacedCell &part = i == r ? m_grid.rows[r].cells[c] : m_grid.rows[i].cells.emplace_back();
                part.lineBoxes = firstLines(from, lines.end(), m_grid.rows[i].height - pads);
            }
            PlacedCell &rest = m_grid.rows[last].cells.emplace_back();
            rest.lineBoxes.assign(std::make_move_iterator(from), std::make_move_iterator(lines.end()));
            m_grid.rows[last].height = std::max(m_grid.rows[last].height, stackHeight(rest.lineBoxes) + pads);
        }
    }
}

void TableBuilder::rules(const PlacedRow &row, size_t index, RowContent &content) const
{
    const Theme &theme = m_blocks.m_theme;
    const double from = double(m_area.rightToLeft ? left(columns() - 1) : left(0));
    const double to = double(m_area.rightToLeft ? right(0) : right(columns() - 1));
    const auto line = [&](std::vector<PageItem> &where, double weight, QRgb color) {
        where.push_back({FilledRect{{from, -weight / 2, to - from, weight}, color}, noElement, ArtifactKind::Layout, {}});
    };
    const bool lastOfHead = row.head && index + 1 == m_grid.headRows();
    const bool last = index + 1 == m_grid.rows.size() && ends();
    if (index == 0 && begins())
        line(content.top, 0.9, theme.tableRule);
    if (last)
        line(content.bottom, 0.9, theme.tableRule);
    else if (lastOfHead)
        line(content.bottom, 0.6, theme.tableRule);
    else if (!row.open)
        line(content.bottom, 0.4, theme.tableInnerRule);
    for (int c = 0; row.open && !last && !lastOfHead && c < columns(); ++c) { // beside the cells that go on
        if (size_t(c) < row.through.size() && row.through[size_t(c)])
            continue;
        const double x = double(left(c));
        content.bottom.push_back({FilledRect{{x, -0.2, double(right(c)) - x, 0.4}, theme.tableInnerRule}, noElement, ArtifactKind::Layout, {}});
    }
}

LineBox TableBuilder::lineBox(PlacedRow &row, size_t index)
{
    const float pad = rowPad * m_columns.scale;
    LineBox result;
    result.height = row.height;
    result.frame = m_area.frame;
    result.ofTable = true;
    result.baseline = pad + m_area.look.leading * 0.75F;
    result.anchors = row.anchors;
    const Theme &theme = m_blocks.m_theme;
    auto content = std::make_shared<RowContent>();
    content->pad = pad;
    if (theme.tableStripe && row.shaded) {
        const double from = double(m_area.rightToLeft ? left(columns() - 1) : left(0));
        const double to = double(m_area.rightToLeft ? right(0) : right(columns() - 1));
        content->shade = FilledRect{{from, 0, to - from, double(row.height)}, theme.tableStripe};
        result.items.push_back({*content->shade, noElement, ArtifactKind::Layout, {}});
    }
    rules(row, index, *content);
    result.items.insert(result.items.end(), content->top.begin(), content->top.end());
    for (PageItem item : content->bottom) {
        place(item, 0, double(row.height), 0);
        result.items.push_back(std::move(item));
    }
    const bool mayBeSplit = row.height > static_cast<float>(m_blocks.m_input.settings.columnHeight()) * tallRow && (!row.open || row.divided);
    for (PlacedCell &placed : row.cells) {
        float y = pad;
        for (size_t i = 0; i < placed.lineBoxes.size(); ++i) {
            const LineBox &part = placed.lineBoxes[i];
            if (i > 0)
                y += std::max(part.before, placed.lineBoxes[i - 1].after);
            append(result, part, double(y));
            y += part.height;
        }
        if (mayBeSplit)
            content->cells.push_back({std::make_shared<const std::vector<LineBox>>(std::move(placed.lineBoxes))});
    }
    if (mayBeSplit)
        result.row = std::move(content);
    return result;
}

void TableBuilder::makeLineBoxes()
{
    auto &lineBoxes = m_blocks.m_laidOut.lineBoxes;
    const size_t first = lineBoxes.size();
    auto head = std::make_shared<TableHead>();
    m_head = m_plan && !begins() ? m_plan->head : head;
    // Of the whole table, of which this may be a portion.
    const size_t headRows = m_plan ? m_plan->headRows : m_grid.headRows();
    const size_t all = m_plan ? headRows + m_plan->rows : m_grid.rows.size();
    for (size_t r = 0; r < m_grid.rows.size(); ++r) {
        LineBox made = lineBox(m_grid.rows[r], r);
        const size_t index = begins() ? r : headRows + m_firstRow + r;
        const bool head1 = m_grid.rows[r].head;
        const bool must = index + 1 < all && (head1 || (m_grid.rows[r].open && !m_grid.rows[r].divided));
        made.keepIfCheap = !must && ((index == headRows && all - headRows > 2) || (all > 3 && index + 2 == all)); // no single row on a page of its own
        made.keepNext = must || made.keepIfCheap;
        if (head1 && m_grid.headRows() < m_grid.rows.size()) {
            LineBox again;
            again.height = made.height;
            again.items = made.items;
            for (PageItem &item : again.items) { // an artifact: the structure has the head once
                item.element = noElement;
                item.artifact = ArtifactKind::Layout;
            }
            head->height += again.height;
            head->lineBoxes.push_back(std::move(again));
        } else if (m_head && m_head->height > 0 && m_head->height < static_cast<float>(m_blocks.m_input.settings.columnHeight()) * 0.4F) {
            made.head = m_head;
        }
        lineBoxes.push_back(std::move(made));
    }
    if (first == lineBoxes.size())
        return;
    if (begins())
        lineBoxes[first].before = std::max(lineBoxes[first].before, m_blocks.m_theme.table.before);
    if (ends())
        lineBoxes.back().after = m_blocks.m_theme.table.after;
}

void TableBuilder::addCaption(ElementId parent)
{
    if (m_table.caption.empty())
        return;
    std::vector<LineBox> &lineBoxes = m_blocks.m_laidOut.lineBoxes;
    const size_t before = lineBoxes.size();
    const ElementId caption = m_blocks.element(Role::Caption, parent);
    const TextLook &look = m_blocks.m_theme.caption;
    if (const Inlines *plain = plainCaption(m_table.caption)) {
        InlineCollector collector(m_blocks.m_input, m_blocks.m_typesetter, m_blocks.m_laidOut, m_area.width);
        m_blocks.text(collector.collect(*plain, m_blocks.style(look, caption, m_area.language), m_blocks.m_position), m_area, look, Alignment::None);
    } else {
        BlockBuilder::Area area = m_area;
        area.parent = caption;
        area.look = look;
        m_blocks.blocks(m_table.caption, area);
    }
    for (size_t i = before; i < lineBoxes.size(); ++i)
        lineBoxes[i].keepNext = true;
    if (before < lineBoxes.size())
        lineBoxes.back().after = 4;
}

void TableBuilder::build()
{
    if (m_grid.rows.empty() || columns() == 0)
        return addCaption(m_area.parent);
    m_area.look = m_columns.look;
    m_area.hyphenate = m_columns.hyphenate;
    if (m_plan) {
        m_blocks.m_laidOut.joins = !begins();
        if (begins())
            m_blocks.m_laidOut.warnings += m_plan->warnings;
    }
    if (begins()) {
        m_element = m_blocks.element(Role::Table, m_area.parent);
        addCaption(m_element);
    }
    if (!fillCells())
        return;
    if (m_plan)
        m_blocks.m_laidOut.open = m_part;
    setHeights();
    shadeRows();
    makeLineBoxes();
}

void TableBuilder::buildMeasured(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, ColumnMeasure &measured)
{
    TableColumns columns = measured.share();
    TableBuilder(blocks, table, area, measured.grid(), std::move(columns)).build();
}

std::shared_ptr<const TableHead> TableBuilder::setPortion(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, const TablePlan &plan,
                                                          size_t firstRow)
{
    TableGrid grid;
    ColumnMeasure::placeCells(grid, table, firstRow == 0, blocks);
    TableBuilder builder(blocks, table, area, grid, plan.columns, &plan, firstRow);
    builder.build();
    return builder.m_head;
}

void TableBuilder::set(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area)
{
    ColumnMeasure whole(blocks, table, area);
    whole.measure();
    const std::vector<ColumnRange> parts = whole.parts();
    if (parts.empty())
        return buildMeasured(blocks, table, area, whole);
    warnOfParts(blocks, whole.columns(), parts.size());
    for (const ColumnRange &range : parts) {
        Table part = withColumns(table, range);
        part.caption = captionOf(table, range, whole.columns(), blocks.m_input.settings.zero);
        ColumnMeasure measured(blocks, part, area);
        measured.measureLike(whole, range);
        buildMeasured(blocks, part, area, measured);
    }
}

void TableBuilder::warnOfParts(BlockBuilder &blocks, int columns, size_t parts)
{
    blocks.warn(WarningCode::TableDivided, {{QStringLiteral("columns"), QString::number(columns)}, {QStringLiteral("parts"), QString::number(parts)}});
}

bool TableBuilder::fits(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area)
{
    ColumnMeasure measured(blocks, table, area);
    measured.measure();
    return measured.fits();
}

/// The plan of a table whose first rows are @p start, with the head as later pages repeat it.
TablePlan TableBuilder::plan(BlockBuilder &blocks, const CsvRows &rows, const Table &start, const BlockBuilder::Area &area, ColumnMeasure &measured)
{
    TablePlan plan;
    plan.headRows = start.head.size();
    plan.rows = rows.size();
    plan.columns = measured.share();
    plan.warnings = std::exchange(blocks.m_laidOut.warnings, {});
    plan.head = setPortion(blocks, start, area, plan, 0);
    blocks.m_laidOut.warnings.clear();
    blocks.finish();
    plan.warnings += std::exchange(blocks.m_laidOut, {}).warnings;
    return plan;
}

std::vector<TablePlan> TableBuilder::plans(BlockBuilder &blocks, const CsvRows &rows, const BlockBuilder::Area &area)
{
    const Table start = rows.table(0, 1);
    ColumnMeasure whole(blocks, start, area);
    whole.measure(&rows);
    blocks.m_laidOut.warnings.clear(); // what its cells lack is told with them
    const std::vector<ColumnRange> parts = whole.parts();
    std::vector<TablePlan> plans;
    if (parts.empty()) {
        plans.push_back(plan(blocks, rows, start, area, whole));
        return plans;
    }
    warnOfParts(blocks, whole.columns(), parts.size());
    QList<Warning> warnings = std::exchange(blocks.m_laidOut.warnings, {});
    for (const ColumnRange &range : parts) {
        Table part = withColumns(start, range);
        part.caption = captionOf(start, range, whole.columns(), blocks.m_input.settings.zero);
        ColumnMeasure measured(blocks, part, area);
        measured.measureLike(whole, range);
        TablePlan &added = plans.emplace_back(plan(blocks, rows, part, area, measured));
        added.range = range;
        added.caption = part.caption;
        added.warnings = std::exchange(warnings, {}) + added.warnings;
    }
    return plans;
}

} // namespace quayside
