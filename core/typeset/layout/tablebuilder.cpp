// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/tablebuilder.h"

#include "document/csvrows.h"
#include "document/plainforms.h"
#include "typeset/layout/cellframes.h"
#include "typeset/layout/columnwidths.h"
#include "typeset/layout/inlinecollector.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace quayside {
namespace {

constexpr float smallestScale = 0.55F;
constexpr float rowPad = 3.2F;
constexpr float tallRow = 0.3F;  ///< × column height: taller rows may be split
constexpr float tallSpan = 0.6F; ///< the same, for rows joined by a cell

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

TableBuilder::TableBuilder(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area, const TablePlan *plan, size_t firstRow)
    : m_blocks(blocks), m_plan(plan), m_firstRow(firstRow), m_table(table), m_area(area), m_inset(blocks.m_theme.cellInset), m_mayHyphenate(area.hyphenate)
{
    m_area.look = blocks.m_theme.table;
    m_area.look.before = 0;
    m_area.look.after = m_area.look.leading * 0.3F;
    m_area.alignment = Alignment::None;
    m_area.hyphenate = false; // see shareWidth()
    m_area.tight = false;
}

TextExtent TableBuilder::extent()
{
    m_grid.place(m_table, begins(), m_blocks.m_context);
    measureColumns();
    TextExtent all;
    for (const TextExtent &column : m_extents)
        all = {all.narrowest + column.narrowest + 2 * m_inset, all.widest + column.widest + 2 * m_inset + 0.5F};
    return all;
}

/// Places and measures all cells, and hyphenates words where not even the longest fit beside each other. @p more: rows that come later.
void TableBuilder::prepare(const CsvRows *more)
{
    placeCells();
    const auto measureAll = [&] {
        measureColumns();
        if (more)
            measureAlso(*more);
    };
    measureAll();
    m_wholeWords = m_extents;
    if (!isTooNarrow() || !m_mayHyphenate) // prefer hyphenation to smaller text
        return;
    m_area.hyphenate = true;
    measureAll();
    keepWholeWords(m_extents, m_wholeWords, m_area.width - insets());
}

void TableBuilder::placeCells()
{
    m_grid.place(m_table, begins(), m_blocks.m_context);
    if (const TableCell *cut = m_grid.cut(); cut && begins())
        m_blocks.warn(WarningCode::TextCut, {{QStringLiteral("what"), u'…' + plainText(cut->content).left(40)}});
    m_sparse = m_grid.hasManyGaps();
    m_grid.fillGaps(m_blocks.m_context);
}

TextExtent TableBuilder::measure(const Blocks &content, bool header)
{
    TextExtent all;
    for (const Block &block : content) {
        TextExtent extent;
        if (const auto *paragraph = block.value.as<Paragraph>()) {
            TextLook look = m_area.look;
            look.bold = look.bold || header;
            LaidOutBlock scratch;
            InlineCollector collector(m_blocks.m_input, scratch, m_area.width);
            const RichText rich = collector.collect(paragraph->content, m_blocks.style(look, noElement, m_area.language), block.position);
            ParagraphStyle how;
            how.language = m_area.language;
            how.hyphenate = m_area.hyphenate;
            extent = m_blocks.m_typesetter.measure(rich, how, m_blocks.m_context);
            if (!rich.objects.empty())
                extent.narrowest = std::min(extent.narrowest, m_area.width * 0.12F);
        } else if (const auto *table = block.value.as<Table>()) {
            extent = TableBuilder(m_blocks, *table, m_area).extent();
        } else if (const auto *list = block.value.as<ListBlock>()) {
            for (const ListItem &item : list->items) {
                const TextExtent one = measure(item.content, header);
                extent = {std::max(extent.narrowest, one.narrowest), std::max(extent.widest, one.widest)};
            }
            const float indent = m_blocks.m_theme.listIndent;
            extent = {extent.narrowest + indent, extent.widest + indent};
        } else {
            const QString words = plainText(Blocks{block}).left(4000);
            qsizetype longest = 0;
            qsizetype line = 0;
            for (const QStringView part : QStringView(words).split(u'\n')) {
                line = std::max(line, part.size());
                for (const QStringView word : part.split(u' '))
                    longest = std::max(longest, word.size());
            }
            extent = {static_cast<float>(longest) * m_area.look.size * 0.55F + 24, static_cast<float>(line) * m_area.look.size * 0.55F + 24};
        }
        all.narrowest = std::max(all.narrowest, extent.narrowest);
        all.widest = std::max(all.widest, extent.widest);
    }
    return all;
}

void TableBuilder::measureColumns()
{
    m_extents.assign(static_cast<size_t>(columns()), {4, 4});
    std::vector<std::pair<const PlacedCell *, TextExtent>> wide;
    int counted = 0;
    for (const PlacedRow &row : m_grid.rows) {
        if (++counted > 3000 && counted % 16 != 0)
            continue; // sample very long tables
        if (!m_blocks.m_context.checkStop())
            return;
        for (const PlacedCell &placed : row.cells) {
            const TextExtent extent = measure(placed.cell->content, row.head || placed.cell->header);
            if (placed.columns > 1) {
                wide.emplace_back(&placed, extent);
                continue;
            }
            TextExtent &column = m_extents[static_cast<size_t>(placed.column)];
            column.narrowest = std::max(column.narrowest, extent.narrowest);
            column.widest = std::max(column.widest, extent.widest);
        }
    }
    for (const auto &[placed, extent] : wide) { // distribute what their columns lack
        const float insets = 2 * m_inset * static_cast<float>(placed->columns - 1);
        float narrow = insets;
        float broad = insets;
        for (int c = placed->column; c < placed->column + placed->columns; ++c) {
            narrow += m_extents[static_cast<size_t>(c)].narrowest;
            broad += m_extents[static_cast<size_t>(c)].widest;
        }
        for (int c = placed->column; c < placed->column + placed->columns; ++c) {
            TextExtent &column = m_extents[static_cast<size_t>(c)];
            column.narrowest += std::max(0.0F, extent.narrowest - narrow) / static_cast<float>(placed->columns);
            column.widest += std::max(0.0F, extent.widest - broad) / static_cast<float>(placed->columns);
        }
    }
}

/// Whether not even the longest words fit beside each other.
bool TableBuilder::isTooNarrow() const
{
    return narrowestSum(m_extents) + insets() > m_area.width;
}

/// Sets the text smaller, until the longest words fit or cannot be read.
void TableBuilder::shrinkText()
{
    m_scale = std::max(smallestScale, m_area.width / (narrowestSum(m_extents) + insets()));
    m_inset = std::min(m_inset * m_scale, m_area.width / static_cast<float>(columns()) / 5);
    m_blocks.warn(WarningCode::TableShrunk, {{QStringLiteral("percent"), QString::number(std::lround(m_scale * 100))}});
    for (float *length : {&m_area.look.size, &m_area.look.leading, &m_area.look.before, &m_area.look.after})
        *length *= m_scale;
    for (TextExtent &extent : m_extents) {
        extent.narrowest *= m_scale;
        extent.widest *= m_scale;
    }
}

void TableBuilder::shareWidth()
{
    if (isTooNarrow())
        shrinkText();
    const float narrow = narrowestSum(m_extents);
    const float wanted = wantedWidth();
    const float room = (wanted > 0 ? std::clamp(wanted, std::min(narrow + insets(), m_area.width), m_area.width) : m_area.width) - insets();
    m_widths = columnWidths(m_extents, m_table.widths, room, 2 * m_inset);
    if (m_widths.empty())
        m_widths = columnWidths(m_extents, room);
    // a table almost as wide as the column looks better at full width
    const float used = std::accumulate(m_widths.begin(), m_widths.end(), 0.0F);
    if (used < room && (wanted > 0 || used > room * 0.75F)) {
        for (float &width : m_widths)
            width += (room - used) / static_cast<float>(columns());
    }
    const float rest = std::max(0.0F, m_area.width - insets() - std::accumulate(m_widths.begin(), m_widths.end(), 0.0F));
    const Alignment other = m_area.rightToLeft ? Alignment::Left : Alignment::Right;
    m_starts.assign(1, m_table.alignment == Alignment::Center ? rest / 2 : m_table.alignment == other ? rest : 0);
    for (const float width : m_widths)
        m_starts.push_back(m_starts.back() + width + 2 * m_inset);
}

std::vector<ColumnRange> TableBuilder::parts() const
{
    constexpr int fewColumns = 6;         // those are set smaller
    constexpr float readableScale = 0.75; // of the text
    constexpr float fairShare = 0.2F;     // × width: no column gets more for its text, but for a long word
    if (m_area.inCell || columns() <= fewColumns || m_sparse || m_area.width >= (narrowestSum(m_extents) + insets()) * readableScale)
        return {};
    std::vector<float> widths;
    for (const TextExtent &extent : m_wholeWords)
        widths.push_back(std::max(extent.narrowest, std::min(extent.widest, m_area.width * fairShare)) + 2 * m_inset);
    widths.front() = std::min(widths.front(), m_area.width / 3);
    return columnGroups(widths, m_area.width);
}

/// The width the author asked for; 0: none.
float TableBuilder::wantedWidth() const
{
    constexpr double pointsPerPixel = 0.75;
    if (m_table.widthPercent)
        return m_area.width * static_cast<float>(std::clamp(*m_table.widthPercent, 1.0, 100.0) / 100);
    return m_table.width ? static_cast<float>(std::clamp(*m_table.width * pointsPerPixel, 1.0, 10'000.0)) : 0.0F;
}

float TableBuilder::left(int column) const
{
    if (m_area.rightToLeft)
        return m_area.left + m_area.width - m_starts[static_cast<size_t>(column) + 1];
    return m_area.left + m_starts[static_cast<size_t>(column)];
}

float TableBuilder::right(int column) const
{
    if (m_area.rightToLeft)
        return m_area.left + m_area.width - m_starts[static_cast<size_t>(column)];
    return m_area.left + m_starts[static_cast<size_t>(column) + 1];
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
            area.left = m_area.rightToLeft ? left(last) + m_inset : left(placed.column) + m_inset;
            area.width = (m_area.rightToLeft ? right(placed.column) : right(last)) - m_inset - area.left;
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
    }
    return true;
}

void TableBuilder::setHeights()
{
    const float pad = rowPad * m_scale;
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
    const float pads = 2 * rowPad * m_scale;
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
    const float pad = rowPad * m_scale;
    LineBox result;
    result.height = row.height;
    result.frame = m_area.frame;
    result.ofTable = true;
    result.baseline = pad + m_area.look.leading * 0.75F;
    result.anchors = row.anchors;
    const Theme &theme = m_blocks.m_theme;
    auto content = std::make_shared<RowContent>();
    content->pad = pad;
    if (theme.tableStripe && !row.head && (m_firstRow + index - m_grid.headRows()) % 2 == 1) {
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
        made.keepNext = head1 || (m_grid.rows[r].open && !m_grid.rows[r].divided) || (index == headRows && all - headRows > 2);
        if (index + 1 == all)
            made.keepNext = false;
        else if (all > 3 && index + 2 == all)
            made.keepNext = true; // no single row on a page of its own
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
        InlineCollector collector(m_blocks.m_input, m_blocks.m_laidOut, m_area.width);
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

void TableBuilder::follow(const TablePlan &plan)
{
    m_widths = plan.widths;
    m_starts = plan.starts;
    m_inset = plan.inset;
    m_scale = plan.scale;
    m_area.look = plan.look;
    m_area.hyphenate = plan.hyphenate;
    m_blocks.m_laidOut.joins = !begins();
    if (begins())
        m_blocks.m_laidOut.warnings += plan.warnings;
}

void TableBuilder::build()
{
    if (m_plan)
        placeCells();
    else if (m_wholeWords.empty())
        prepare();
    if (m_grid.rows.empty() || columns() == 0)
        return addCaption(m_area.parent);
    if (m_plan)
        follow(*m_plan);
    else
        shareWidth();
    if (begins()) {
        m_element = m_blocks.element(Role::Table, m_area.parent);
        addCaption(m_element);
    }
    if (!fillCells())
        return;
    if (m_plan)
        m_blocks.m_laidOut.open = m_part;
    setHeights();
    makeLineBoxes();
}

void TableBuilder::measureAlso(const CsvRows &rows)
{
    constexpr size_t atOnce = 250;
    Table more;
    const auto measureMore = [&] {
        TableBuilder part(m_blocks, more, m_area);
        part.m_area.hyphenate = m_area.hyphenate;
        part.placeCells();
        part.measureColumns();
        for (size_t i = 0; i < std::min(part.m_extents.size(), m_extents.size()); ++i) {
            m_extents[i].narrowest = std::max(m_extents[i].narrowest, part.m_extents[i].narrowest);
            m_extents[i].widest = std::max(m_extents[i].widest, part.m_extents[i].widest);
        }
        more = {};
    };
    // As measureColumns(), for rows that are not there all at once.
    for (size_t i = 0; i < rows.size() && m_blocks.m_context.checkStop(); i += i < 3000 ? 1 : 16) {
        if (more.bodies.empty())
            more.bodies.emplace_back();
        more.bodies.front().rows.push_back(rows.row(i));
        if (more.bodies.front().rows.size() == atOnce)
            measureMore();
    }
    measureMore();
}

/// As prepare(), for a part of @p whole.
void TableBuilder::prepareLike(const TableBuilder &whole, ColumnRange range)
{
    placeCells();
    const auto ofPart = [&](const std::vector<TextExtent> &all) {
        std::vector<TextExtent> part{all.front()};
        part.insert(part.end(), all.begin() + range.first, all.begin() + range.end);
        return part;
    };
    m_wholeWords = ofPart(whole.m_wholeWords);
    m_extents = m_wholeWords;
    if (!isTooNarrow() || !m_mayHyphenate)
        return;
    m_area.hyphenate = true;
    m_extents = ofPart(whole.m_extents);
    keepWholeWords(m_extents, m_wholeWords, m_area.width - insets());
}

void TableBuilder::warnOfParts(size_t parts)
{
    m_blocks.warn(WarningCode::TableDivided, {{QStringLiteral("columns"), QString::number(columns())}, {QStringLiteral("parts"), QString::number(parts)}});
}

void TableBuilder::set(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area)
{
    TableBuilder whole(blocks, table, area);
    whole.prepare();
    const std::vector<ColumnRange> parts = whole.parts();
    if (parts.empty())
        return whole.build();
    whole.warnOfParts(parts.size());
    for (const ColumnRange &range : parts) {
        Table part = withColumns(table, range);
        part.caption = captionOf(table, range, whole.columns(), blocks.m_input.settings.zero);
        TableBuilder builder(blocks, part, area);
        builder.prepareLike(whole, range);
        builder.build();
    }
}

bool TableBuilder::fits(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area)
{
    TableBuilder builder(blocks, table, area);
    builder.prepare();
    return narrowestSum(builder.m_wholeWords) + builder.insets() <= builder.m_area.width;
}

TablePlan TableBuilder::plan(const CsvRows &rows)
{
    TablePlan plan;
    plan.headRows = m_table.head.size();
    plan.rows = rows.size();
    shareWidth();
    plan.warnings = std::exchange(m_blocks.m_laidOut.warnings, {});
    plan.widths = m_widths;
    plan.starts = m_starts;
    plan.inset = m_inset;
    plan.scale = m_scale;
    plan.look = m_area.look;
    plan.hyphenate = m_area.hyphenate;
    return plan;
}

/// The head as later pages repeat it.
std::shared_ptr<const TableHead> TableBuilder::headOf(BlockBuilder &blocks, const Table &start, const BlockBuilder::Area &area, TablePlan &plan)
{
    TableBuilder sample(blocks, start, area, &plan);
    sample.build();
    blocks.m_laidOut.warnings.clear();
    blocks.finish();
    plan.warnings += std::exchange(blocks.m_laidOut, {}).warnings;
    return sample.m_head;
}

std::vector<TablePlan> TableBuilder::plans(BlockBuilder &blocks, const CsvRows &rows, const BlockBuilder::Area &area)
{
    const Table start = rows.table(0, 1);
    TableBuilder whole(blocks, start, area);
    whole.prepare(&rows);
    blocks.m_laidOut.warnings.clear(); // what its cells lack is told with them
    const std::vector<ColumnRange> parts = whole.parts();
    std::vector<TablePlan> plans;
    if (parts.empty()) {
        plans.push_back(whole.plan(rows));
        plans.back().head = headOf(blocks, start, area, plans.back());
        return plans;
    }
    whole.warnOfParts(parts.size());
    QList<Warning> warnings = std::exchange(blocks.m_laidOut.warnings, {});
    for (const ColumnRange &range : parts) {
        Table part = withColumns(start, range);
        part.caption = captionOf(start, range, whole.columns(), blocks.m_input.settings.zero);
        TableBuilder builder(blocks, part, area);
        builder.prepareLike(whole, range);
        TablePlan &plan = plans.emplace_back(builder.plan(rows));
        plan.range = range;
        plan.caption = part.caption;
        plan.head = headOf(blocks, part, area, plan);
        plan.warnings = std::exchange(warnings, {}) + plan.warnings;
    }
    return plans;
}

} // namespace quayside
