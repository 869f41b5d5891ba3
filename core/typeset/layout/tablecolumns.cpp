// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/tablecolumns.h"

#include "document/csspixels.h"
#include "document/csvrows.h"
#include "typeset/layout/columnwidths.h"
#include "typeset/layout/inlinecollector.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace quayside {
namespace {

constexpr float smallestScale = 0.55F;

TextExtent larger(const TextExtent &a, const TextExtent &b)
{
    return {std::max(a.narrowest, b.narrowest), std::max(a.widest, b.widest)};
}

/// Of text that is not set as a paragraph, by the number of its letters.
TextExtent roughExtent(const QString &words, float size)
{
    constexpr float usualLetter = 0.55F; // × size
    constexpr float frame = 24;
    qsizetype longest = 0;
    qsizetype line = 0;
    for (const QStringView part : QStringView(words).split(u'\n')) {
        line = std::max(line, part.size());
        for (const QStringView word : part.split(u' '))
            longest = std::max(longest, word.size());
    }
    return {static_cast<float>(longest) * size * usualLetter + frame, static_cast<float>(line) * size * usualLetter + frame};
}

} // namespace

ColumnMeasure::ColumnMeasure(BlockBuilder &blocks, const Table &table, const BlockBuilder::Area &area)
    : m_blocks(blocks), m_table(table), m_area(textArea(blocks, area)), m_inset(blocks.m_theme.cellInset), m_mayHyphenate(area.hyphenate)
{}

BlockBuilder::Area ColumnMeasure::textArea(const BlockBuilder &blocks, BlockBuilder::Area area)
{
    area.look = blocks.m_theme.table;
    area.look.before = 0;
    area.look.after = area.look.leading * 0.3F;
    area.alignment = Alignment::None;
    area.hyphenate = false; // see measure()
    area.tight = false;
    return area;
}

void ColumnMeasure::placeCells(TableGrid &grid, const Table &table, bool begins, BlockBuilder &blocks)
{
    grid.place(table, begins, blocks.m_context);
    if (const TableCell *cut = grid.cut(); cut && begins)
        blocks.warn(WarningCode::TextCut, {{QStringLiteral("what"), u'…' + plainText(cut->content).left(40)}});
    grid.fillGaps(blocks.m_context);
}

/// What a table in a cell needs.
TextExtent ColumnMeasure::extent()
{
    m_grid.place(m_table, true, m_blocks.m_context);
    measureColumns();
    TextExtent all;
    for (const TextExtent &column : m_extents)
        all = {all.narrowest + column.narrowest + 2 * m_inset, all.widest + column.widest + 2 * m_inset + 0.5F};
    return all;
}

void ColumnMeasure::measure(const CsvRows *more)
{
    placeCells(m_grid, m_table, true, m_blocks);
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

void ColumnMeasure::measureLike(const ColumnMeasure &whole, ColumnRange range)
{
    placeCells(m_grid, m_table, true, m_blocks);
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

TextExtent ColumnMeasure::extentOf(const Paragraph &paragraph, SourcePosition position, bool header)
{
    constexpr float narrowestImage = 0.12F; // × width
    TextLook look = m_area.look;
    look.bold = look.bold || header;
    LaidOutBlock scratch;
    InlineCollector collector(m_blocks.m_input, m_blocks.m_typesetter, scratch, m_area.width);
    const RichText rich = collector.collect(paragraph.content, m_blocks.style(look, noElement, m_area.language), position);
    ParagraphStyle how;
    how.language = m_area.language;
    how.hyphenate = m_area.hyphenate;
    TextExtent extent = m_blocks.m_typesetter.measure(rich, how, m_blocks.m_context);
    if (!rich.objects.empty())
        extent.narrowest = std::min(extent.narrowest, m_area.width * narrowestImage);
    return extent;
}

TextExtent ColumnMeasure::extentOf(const Blocks &content, bool header)
{
    constexpr qsizetype enoughWords = 4000;
    TextExtent all;
    for (const Block &block : content) {
        TextExtent extent;
        if (const auto *paragraph = block.value.as<Paragraph>()) {
            extent = extentOf(*paragraph, block.position, header);
        } else if (const auto *table = block.value.as<Table>()) {
            extent = ColumnMeasure(m_blocks, *table, m_area).extent();
        } else if (const auto *list = block.value.as<ListBlock>()) {
            for (const ListItem &item : list->items)
                extent = larger(extent, extentOf(item.content, header));
            const float indent = m_blocks.m_theme.listIndent;
            extent = {extent.narrowest + indent, extent.widest + indent};
        } else {
            extent = roughExtent(plainText(Blocks{block}).left(enoughWords), m_area.look.size);
        }
        all = larger(all, extent);
    }
    return all;
}

void ColumnMeasure::measureColumns()
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
            const TextExtent extent = extentOf(placed.cell->content, row.head || placed.cell->header);
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

void ColumnMeasure::measureAlso(const CsvRows &rows)
{
    constexpr size_t atOnce = 250;
    Table more;
    const auto measureMore = [&] {
        ColumnMeasure part(m_blocks, more, m_area);
        part.m_area.hyphenate = m_area.hyphenate;
        placeCells(part.m_grid, more, true, m_blocks);
        part.measureColumns();
        for (size_t i = 0; i < std::min(part.m_extents.size(), m_extents.size()); ++i)
            m_extents[i] = larger(m_extents[i], part.m_extents[i]);
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

/// Whether not even the longest words fit beside each other.
bool ColumnMeasure::isTooNarrow() const
{
    return narrowestSum(m_extents) + insets() > m_area.width;
}

/// Sets the text smaller, until the longest words fit or cannot be read.
void ColumnMeasure::shrinkText()
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

TableColumns ColumnMeasure::share()
{
    if (m_grid.rows.empty() || columns() == 0)
        return {};
    if (isTooNarrow())
        shrinkText();
    const float narrow = narrowestSum(m_extents);
    const float wanted = wantedWidth();
    const float room = (wanted > 0 ? std::clamp(wanted, std::min(narrow + insets(), m_area.width), m_area.width) : m_area.width) - insets();
    TableColumns columns{{}, {}, m_inset, m_scale, m_area.look, m_area.hyphenate};
    columns.widths = columnWidths(m_extents, m_table.widths, room, 2 * m_inset);
    if (columns.widths.empty())
        columns.widths = columnWidths(m_extents, room);
    // a table almost as wide as the column looks better at full width
    const float used = std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0F);
    if (used < room && (wanted > 0 || used > room * 0.75F)) {
        for (float &width : columns.widths)
            width += (room - used) / static_cast<float>(m_grid.columns());
    }
    const float rest = std::max(0.0F, m_area.width - insets() - std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0F));
    const Alignment other = m_area.rightToLeft ? Alignment::Left : Alignment::Right;
    columns.starts.assign(1, m_table.alignment == Alignment::Center ? rest / 2 : m_table.alignment == other ? rest : 0);
    for (const float width : columns.widths)
        columns.starts.push_back(columns.starts.back() + width + 2 * m_inset);
    return columns;
}

std::vector<ColumnRange> ColumnMeasure::parts() const
{
    constexpr int fewColumns = 6;         // those are set smaller
    constexpr float readableScale = 0.75; // of the text
    constexpr float fairShare = 0.2F;     // × width: no column gets more for its text, but for a long word
    if (m_area.inCell || columns() <= fewColumns || m_grid.isSparse() || m_area.width >= (narrowestSum(m_extents) + insets()) * readableScale)
        return {};
    std::vector<float> widths;
    for (const TextExtent &extent : m_wholeWords)
        widths.push_back(std::max(extent.narrowest, std::min(extent.widest, m_area.width * fairShare)) + 2 * m_inset);
    widths.front() = std::min(widths.front(), m_area.width / 3);
    return columnGroups(widths, m_area.width);
}

/// The width the author asked for; 0: none.
float ColumnMeasure::wantedWidth() const
{
    if (m_table.widthPercent)
        return m_area.width * static_cast<float>(std::clamp(*m_table.widthPercent, 1.0, 100.0) / 100);
    return m_table.width ? static_cast<float>(std::clamp(*m_table.width * pointsPerPixel, 1.0, 10'000.0)) : 0.0F;
}

bool ColumnMeasure::fits() const
{
    return narrowestSum(m_wholeWords) + insets() <= m_area.width;
}

} // namespace quayside
