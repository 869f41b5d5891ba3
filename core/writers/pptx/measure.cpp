// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/measure.h"

#include "writers/cellgrid.h"
#include "writers/textextents.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace quayside::pptx {
namespace {

constexpr qsizetype measuredAtOnce = 2000; ///< letters
constexpr double filled = 0.96;            ///< of a line's width, with words
constexpr std::size_t measuredRows = 200;  ///< of a table, for its columns
constexpr std::size_t rowsOfASlide = 64;   ///< more never fit on one
constexpr double monospaced = 0.602;       ///< × the size

int extraLines(const Inlines &words)
{
    return static_cast<int>(std::count_if(words.begin(), words.end(), [](const Inline &node) { return node.value.is<LineBreak>(); }));
}

/// Distance of lines, × the size: fonts of complex scripts keep their own, which for Arabic is large.
double lineFactorOf(const QString &text)
{
    double factor = lineFactor;
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Arabic)
            return 1.7;
        if (c.unicode() >= 0x590 && c.unicode() < 0x1100)
            factor = 1.4;
    }
    return factor;
}

/// Cuts @p words behind about @p letters letters, at a blank. What comes before; the rest stays. Empty: there is no place for it.
Inlines cutWords(Inlines &words, qsizetype letters)
{
    Inlines before;
    qsizetype count = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        Inlines one;
        one.push_back(words[i]);
        const qsizetype own = plainText(one).size();
        if (count + own <= letters) {
            count += own;
            before.push_back(std::move(words[i]));
            continue;
        }
        if (auto *text = words[i].value.as<Text>()) {
            const qsizetype at = text->text.lastIndexOf(u' ', std::min(letters - count, text->text.size() - 1));
            if (at > 0) {
                before.push_back({Text{text->text.left(at)}, words[i].position, words[i].origin});
                text->text.remove(0, at + 1);
            }
        }
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i));
        return before;
    }
    words.clear();
    return before;
}

/// @p table with its head and the first @p count of its rows.
Table firstRows(const Table &table, std::size_t count)
{
    Table start;
    start.columns = table.columns;
    start.widths = table.widths;
    start.width = table.width;
    start.widthPercent = table.widthPercent;
    start.alignment = table.alignment;
    start.attributes = table.attributes;
    start.head = table.head;
    if (table.bodies.empty())
        return start;
    const std::vector<TableRow> &rows = table.bodies.front().rows;
    start.bodies.push_back({{rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(count, rows.size()))}, {}});
    return start;
}

/// The first rows of @p rows, about @p count, below which no cell reaches. @p least: how many there are to be.
std::size_t closedRows(const std::vector<TableRow> &rows, std::size_t count, std::size_t least)
{
    const auto reachesBelow = [&](std::size_t end) {
        for (std::size_t i = 0; i < end; ++i) {
            const auto &cells = rows[i].cells;
            if (std::any_of(cells.begin(), cells.end(), [&](const TableCell &cell) { return i + static_cast<std::size_t>(cell.rowSpan) > end; }))
                return true;
        }
        return false;
    };
    std::size_t closed = count;
    while (closed > 0 && reachesBelow(closed))
        --closed;
    if (closed >= least)
        return closed;
    closed = std::max(count, least);
    while (closed < rows.size() && reachesBelow(closed))
        ++closed;
    return closed;
}

} // namespace

double Measure::textWidth(const QString &text, double size, bool bold) const
{
    double width = 0;
    for (qsizetype from = 0; from < text.size(); from += measuredAtOnce) {
        Blocks blocks;
        Paragraph paragraph;
        paragraph.content.push_back({Text{text.mid(from, measuredAtOnce)}, {}, Origin::Markup});
        blocks.push_back({std::move(paragraph), {}, Origin::Markup});
        width += double(extentOf(blocks, size, bold, m_document.media).widest);
    }
    return width;
}

double Measure::height(const Line &line, double width) const
{
    const double room = std::max(40.0, width - line.left);
    const QString text = plainText(line.words);
    double lines = 0;
    if (line.role == FontRole::Code) {
        const double letters = std::max(1.0, std::floor(room / (line.size * monospaced)));
        lines = std::max(1.0, std::ceil(static_cast<double>(text.size()) / letters));
    } else {
        lines = std::max(1.0, std::ceil(textWidth(text, line.size, line.bold) / (room * filled))) + extraLines(line.words);
    }
    return lines * line.size * lineFactorOf(text);
}

double Measure::height(const TextPiece &text, double width) const
{
    const double inset = insetOf(text.frame);
    double sum = text.frame == TextPiece::Frame::None ? 0 : 2 * inset;
    for (const Line &line : text.lines)
        sum += height(line, width - 2 * inset) + (&line == &text.lines.front() ? 0 : line.before);
    return sum;
}

std::vector<double> Measure::columnWidths(const Table &table, double width) const
{
    const Table start = firstRows(table, measuredRows);
    return quayside::columnWidths(CellGrid(start), start, width, {m_setting.sizes.table, 7, &m_document.media});
}

std::vector<double> Measure::rowHeights(const Table &table, const std::vector<double> &widths) const
{
    const CellGrid grid(table);
    std::vector<double> heights;
    for (const CellGrid::Row &row : grid.rows) {
        double highest = m_setting.sizes.table * lineFactor;
        for (const CellGrid::Slot &slot : row.slots) {
            if (!slot.cell || slot.goesOn)
                continue;
            double room = -14; // insets
            for (int c = slot.column; c < slot.column + slot.columns && c < static_cast<int>(widths.size()); ++c)
                room += widths[static_cast<std::size_t>(c)];
            double own = 0;
            for (const Block &block : slot.cell->content) {
                Line line;
                line.words.push_back({Text{plainText(Blocks{block})}, {}, Origin::Markup});
                line.size = m_setting.sizes.table;
                line.bold = row.head || slot.cell->header;
                own += height(line, room * 1.06); // columns are as wide as their words, about
            }
            highest = std::max(highest, own / std::max(1, slot.rows));
        }
        heights.push_back(highest + 10);
    }
    return heights;
}

double Measure::height(const TablePiece &table) const
{
    const std::vector<double> heights = rowHeights(table.table, table.columns);
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

TextPiece Measure::cut(TextPiece &text, double width, double room, bool alone) const
{
    const double inset = insetOf(text.frame);
    double sum = text.frame == TextPiece::Frame::None ? 0 : 2 * inset;
    std::size_t count = 0;
    for (; count < text.lines.size(); ++count) {
        const Line &line = text.lines[count];
        const double next = height(line, width - 2 * inset) + (count == 0 ? 0 : line.before);
        if (sum + next > room)
            break;
        sum += next;
    }
    if (count == text.lines.size()) {
        TextPiece all = text;
        text.lines.clear();
        return all;
    }
    while (count > 0 && text.lines[count - 1].keepsNext) // headings stay with their text
        --count;
    TextPiece first;
    first.frame = text.frame;
    first.alert = text.alert;
    first.codeLanguage = text.codeLanguage;
    const auto end = text.lines.begin() + static_cast<std::ptrdiff_t>(count);
    first.lines.assign(text.lines.begin(), end);
    text.lines.erase(text.lines.begin(), end);
    if (!alone || count > 0)
        return first;
    Line &line = text.lines.front();
    const double whole = height(line, width - 2 * inset);
    Line part = line;
    part.words = cutWords(line.words, static_cast<qsizetype>(static_cast<double>(plainText(line.words).size()) * std::max(0.1, (room - sum) / whole) * 0.95));
    if (part.words.empty())
        part.words = std::exchange(line.words, {});
    line.mark = Line::Mark::None;
    if (line.words.empty())
        text.lines.erase(text.lines.begin());
    first.lines.push_back(std::move(part));
    return first;
}

TablePiece Measure::cut(TablePiece &piece, double room, bool alone) const
{
    Table &table = piece.table;
    const std::size_t all = table.bodies.empty() ? 0 : table.bodies.front().rows.size();
    const std::vector<double> heights = rowHeights(firstRows(table, rowsOfASlide), piece.columns);
    double sum = std::accumulate(heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(table.head.size()), 0.0);
    std::size_t count = 0; // rows that fit
    for (std::size_t at = table.head.size(); at < heights.size() && sum + heights[at] <= room; ++at, ++count)
        sum += heights[at];
    if (count == all)
        return std::exchange(piece, {});
    std::vector<TableRow> &rows = table.bodies.front().rows;
    count = closedRows(rows, count, alone ? 1 : 0);
    TablePiece first{firstRows(table, count), piece.columns};
    if (count == 0)
        first.table.bodies.clear();
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count));
    if (rows.empty())
        table.bodies.clear();
    return first;
}

} // namespace quayside::pptx
