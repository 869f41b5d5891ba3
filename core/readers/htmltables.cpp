// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: parts, spans, widths, places.
#include "document/walk.h"
#include "readers/htmlconverter.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr int mostColumns = 1000;

bool isTag(const GumboInternalNode *node, GumboTag tag)
{
    return htmlnode::tag(node) == tag;
}

bool isElement(const GumboInternalNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

/// Columns take the alignment of the first row.
void alignColumns(Table &table)
{
    const TableRow *first = nullptr;
    int most = 0;
    eachRow(table, [&](const TableRow &row) {
        int columns = 0;
        for (const TableCell &cell : row.cells)
            columns += cell.columnSpan;
        most = std::max(most, columns);
        first = first ? first : &row;
    });
    table.columns.assign(static_cast<std::size_t>(std::min(most, mostColumns)), Alignment::None);
    if (!first)
        return;
    std::size_t column = 0;
    for (const TableCell &cell : first->cells) {
        for (int i = 0; i < cell.columnSpan && column < table.columns.size(); ++i)
            table.columns[column++] = cell.alignment;
    }
}

bool allHeaders(const TableRow &row)
{
    return !row.cells.empty() && std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return cell.header; });
}

/// The requested scope; Auto where implied.
CellScope scopeOf(const GumboInternalNode *cell, bool head)
{
    const QString scope = htmlnode::attribute(cell, "scope").toLower();
    const CellScope usual = head ? CellScope::Column : CellScope::Row;
    for (const CellScope each : {CellScope::Column, CellScope::Row, CellScope::ColumnGroup, CellScope::RowGroup}) {
        if (scope == QLatin1StringView(nameOf(each)))
            return each == usual ? CellScope::Auto : each;
    }
    return CellScope::Auto;
}

/// Alignment of a cell: its own, else of its row, body or table, as CSS inherits.
Alignment alignmentWithin(const GumboInternalNode *cell)
{
    Alignment alignment = htmlnode::alignment(cell);
    const GumboInternalNode *at = cell->parent;
    for (; alignment == Alignment::None && at && !isTag(at, GUMBO_TAG_TABLE); at = at->parent)
        alignment = htmlnode::alignment(at);
    const bool styled = alignment == Alignment::None && at && !htmlnode::styleProperty(at, QLatin1StringView("text-align")).isEmpty();
    return styled ? htmlnode::alignment(at) : alignment; // its attribute align moves the table, not its words
}

using Lengths = std::vector<htmlstyle::Length>;

/// Appends the widths of the columns @p node (col, colgroup or cell) covers.
void addWidths(Lengths &widths, const GumboInternalNode *node)
{
    bool divided = false;
    for (void *pointer : htmlnode::children(node)) {
        if (isTag(htmlnode::child(pointer), GUMBO_TAG_COL)) {
            addWidths(widths, htmlnode::child(pointer));
            divided = true;
        }
    }
    if (divided)
        return;
    const bool isCell = isTag(node, GUMBO_TAG_TD) || isTag(node, GUMBO_TAG_TH);
    const int columns = htmlnode::number(node, isCell ? "colspan" : "span", 1, 1, mostColumns);
    const htmlstyle::Length width = isCell && columns > 1 ? htmlstyle::Length() : htmlstyle::lengthOf(node, "width");
    for (int i = 0; i < columns && widths.size() < mostColumns; ++i)
        widths.push_back(width);
}

const GumboInternalNode *firstRow(const GumboInternalNode *table)
{
    for (void *pointer : htmlnode::children(table)) {
        const GumboInternalNode *section = htmlnode::child(pointer);
        for (void *below : htmlnode::children(section)) {
            if (isTag(htmlnode::child(below), GUMBO_TAG_TR) && !htmlstyle::isHidden(htmlnode::child(below)))
                return htmlnode::child(below);
        }
    }
    return nullptr;
}

bool isSet(const htmlstyle::Length &width)
{
    return width.pixels || width.percent;
}

/// Width and place of a table, and the widths of its columns: of col, else of the first row's cells. Pixels become shares of the table's width, or of
/// their sum if all columns have some; 640 px, a page's usual column, where neither is known.
void readTableLook(Table &table, Lengths widths, const GumboInternalNode *node)
{
    constexpr double usualWidth = 640;
    const htmlstyle::Length own = htmlstyle::lengthOf(node, "width");
    table.width = own.pixels;
    table.widthPercent = own.percent;
    table.alignment = htmlstyle::placeOf(node);
    const GumboInternalNode *row = firstRow(node);
    if (std::none_of(widths.begin(), widths.end(), isSet) && row) {
        widths.clear();
        for (void *pointer : htmlnode::children(row)) {
            const GumboInternalNode *cell = htmlnode::child(pointer);
            if ((isTag(cell, GUMBO_TAG_TD) || isTag(cell, GUMBO_TAG_TH)) && !htmlstyle::isHidden(cell))
                addWidths(widths, cell);
        }
    }
    if (std::none_of(widths.begin(), widths.end(), isSet))
        return;
    const bool allPixels = std::all_of(widths.begin(), widths.end(), [](const htmlstyle::Length &width) { return width.pixels.has_value(); });
    double sum = 0;
    for (const htmlstyle::Length &width : widths)
        sum += width.pixels.value_or(0);
    const double whole = allPixels ? sum : own.pixels.value_or(std::max(usualWidth, sum));
    for (const htmlstyle::Length &width : widths)
        table.widths.push_back(width.percent ? *width.percent : width.pixels ? std::min(100.0, *width.pixels * 100 / whole) : 0);
    if (allPixels && !isSet(own))
        table.width = sum;
}

/// Calls @p visit with each cell of @p table and the column it begins in; false: it has more columns than are looked at.
template<class Visit>
bool eachPlacedCell(Table &table, Visit visit)
{
    bool fits = true;
    const auto part = [&](std::vector<TableRow> &rows) {
        std::vector<int> busy; // by column: rows that cells from above still reach into
        for (TableRow &row : rows) {
            std::size_t column = 0;
            std::vector<int> next = busy;
            for (TableCell &cell : row.cells) {
                while (column < busy.size() && busy[column] > 0)
                    ++column;
                const std::size_t end = column + static_cast<std::size_t>(cell.columnSpan);
                fits = fits && end <= 2 * mostColumns;
                if (!fits)
                    return;
                next.resize(std::max(next.size(), end));
                std::fill(next.begin() + static_cast<std::ptrdiff_t>(column), next.begin() + static_cast<std::ptrdiff_t>(end), cell.rowSpan);
                visit(cell, column);
                column = end;
            }
            for (int &rowsLeft : next)
                rowsLeft = std::max(0, rowsLeft - 1);
            busy = std::move(next);
        }
    };
    part(table.head);
    for (TableBody &body : table.bodies)
        part(body.rows);
    part(table.foot);
    return fits;
}

/// Takes out the columns in which no cell begins: a span in every row only widens.
void dropHollowColumns(Table &table)
{
    bool spans = false;
    eachRow(table, [&](const TableRow &row) {
        spans = spans || std::any_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return cell.columnSpan > 1; });
    });
    std::vector<bool> begun;
    const bool placed = spans && eachPlacedCell(table, [&](const TableCell &cell, std::size_t column) {
                            begun.resize(std::max(begun.size(), column + static_cast<std::size_t>(cell.columnSpan)));
                            begun[column] = true;
                        });
    if (!placed || std::find(begun.begin(), begun.end(), false) == begun.end())
        return;
    std::vector<std::pair<TableCell *, int>> fewer;
    eachPlacedCell(table, [&](TableCell &cell, std::size_t column) {
        const auto first = begun.begin() + static_cast<std::ptrdiff_t>(column);
        fewer.emplace_back(&cell, static_cast<int>(std::count(first, first + cell.columnSpan, true)));
    });
    for (const auto &[cell, columns] : fewer)
        cell->columnSpan = columns;
    std::vector<double> widths;
    for (std::size_t i = 0; i < table.widths.size(); ++i) {
        if (i < begun.size() && !begun[i] && !widths.empty())
            widths.back() += table.widths[i];
        else
            widths.push_back(table.widths[i]);
    }
    table.widths = std::move(widths);
}

bool isBlank(const TableCell &cell)
{
    const auto *words = cell.content.size() == 1 ? cell.content.front().value.as<Paragraph>() : nullptr;
    return cell.content.empty() || (words && words->content.empty());
}

/// Takes out a head in which nothing stands: GitBook writes one over its cards, and where a head is hidden.
void dropBlankHead(Table &table)
{
    const auto blank = [](const TableRow &row) { return std::all_of(row.cells.begin(), row.cells.end(), isBlank); };
    if (!table.bodies.empty() && std::all_of(table.head.begin(), table.head.end(), blank))
        table.head.clear();
}

/// Header cells in the first of several rows make it the head, if there is none.
void liftHead(Table &table)
{
    std::size_t rows = 0;
    eachRow(table, [&](const TableRow &) { ++rows; });
    if (!table.head.empty() || table.bodies.empty() || rows < 2 || !allHeaders(table.bodies.front().rows.front()))
        return;
    std::vector<TableRow> &body = table.bodies.front().rows;
    table.head.push_back(std::move(body.front()));
    body.erase(body.begin());
    if (body.empty())
        table.bodies.erase(table.bodies.begin());
}

} // namespace

void HtmlConverter::flowTable(const Node *node, Flow &flow, int depth)
{
    const QString role = htmlnode::attribute(node, "role").toLower();
    if (isWholePage() && (role == QLatin1StringView("presentation") || role == QLatin1StringView("none"))) { // no table: only where things stand
        flowDivision(node, flow, depth);
        return;
    }
    Table table;
    table.attributes = attributesOf(node);
    Lengths widths;
    const auto children = htmlnode::children(node);
    const Node *last = nullptr;
    for (void *pointer : children)
        last = isElement(htmlnode::child(pointer)) ? htmlnode::child(pointer) : last;
    for (void *pointer : children) {
        const Node *child = htmlnode::child(pointer);
        if (isElement(child) && !isTag(child, GUMBO_TAG_COLGROUP) && !isTag(child, GUMBO_TAG_COL) && leaveHidden(child, depth + 1))
            continue;
        const bool started = !table.head.empty() || !table.bodies.empty() || !table.caption.empty();
        if (isTag(child, GUMBO_TAG_COLGROUP) || isTag(child, GUMBO_TAG_COL))
            addWidths(widths, child);
        else if (isTag(child, GUMBO_TAG_CAPTION) && !started)
            table.caption = captionOf(child, depth + 1);
        else if (isTag(child, GUMBO_TAG_CAPTION)) // too late for a caption: text order matters more
            table.bodies.push_back({{{{tableCell(child, false, depth + 2)}, positionOf(child)}}});
        else if (isTag(child, GUMBO_TAG_THEAD) && table.bodies.empty())
            addSection(table.head, child, true, depth + 1);
        else if (isTag(child, GUMBO_TAG_TFOOT) && child == last)
            addSection(table.foot, child, false, depth + 1);
        else if (isTag(child, GUMBO_TAG_TBODY) || isTag(child, GUMBO_TAG_TFOOT) || isTag(child, GUMBO_TAG_THEAD))
            addBody(table, child, depth + 1);
        else
            collectParts(child);
    }
    std::erase_if(table.bodies, [](const TableBody &body) { return body.rows.empty(); });
    readTableLook(table, std::move(widths), node);
    if (!isWholePage() || htmlnode::hasAttribute(node, "data-view") || htmlnode::hasAttribute(node, "data-header-hidden"))
        dropBlankHead(table);
    if (m_conversion.origin == Origin::Markup)
        dropHollowColumns(table);
    liftHead(table);
    alignColumns(table);
    if (table.columns.empty() && table.caption.empty())
        passAnchor(table.attributes);
    else
        addBlock(flow, std::move(table), node);
}

/// The caption of a table or figure.
Blocks HtmlConverter::captionOf(const Node *node, int depth)
{
    noteAnchor(node);
    if (holdsBlocks(node))
        return spokenAs(node, blocks(node, depth + 1));
    Blocks caption;
    if (Inlines words = inlines(node, depth + 1); !words.empty())
        caption.push_back({Paragraph{spokenAs(node, std::move(words))}, positionOf(node), m_conversion.origin});
    return caption;
}

void HtmlConverter::addBody(Table &table, const Node *node, int depth)
{
    TableBody &body = table.bodies.emplace_back();
    body.attributes = attributesOf(node);
    addRows(body.rows, node, isTag(node, GUMBO_TAG_THEAD), depth); // a thead below the body is no head
    if (body.rows.empty())
        passAnchor(body.attributes);
}

/// Head or foot, which have no attributes in a Document.
void HtmlConverter::addSection(std::vector<TableRow> &rows, const Node *section, bool head, int depth)
{
    noteAnchor(section);
    addRows(rows, section, head, depth);
    speakAs(section, rows);
}

void HtmlConverter::addRows(std::vector<TableRow> &rows, const Node *section, bool head, int depth)
{
    for (void *pointer : htmlnode::children(section)) {
        const Node *child = htmlnode::child(pointer);
        if (!isTag(child, GUMBO_TAG_TR)) {
            collectParts(child);
            continue;
        }
        if (leaveHidden(child, depth + 1))
            continue;
        if (!m_context.checkStop()) {
            m_stopped = true;
            return;
        }
        TableRow row = tableRow(child, head, depth + 1);
        if (!row.cells.empty())
            rows.push_back(std::move(row));
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (TableCell &cell : rows[i].cells) {
            if (cell.rowSpan == 0)
                cell.rowSpan = static_cast<int>(std::min<std::size_t>(rows.size() - i, 65'534));
        }
    }
}

TableRow HtmlConverter::tableRow(const Node *node, bool head, int depth)
{
    TableRow row;
    row.position = positionOf(node);
    row.attributes = attributesOf(node);
    const LookScope scope(*this, node);
    for (void *pointer : htmlnode::children(node)) {
        const Node *child = htmlnode::child(pointer);
        if (isElement(child) && leaveHidden(child, depth + 1))
            continue;
        if (isTag(child, GUMBO_TAG_TD) || isTag(child, GUMBO_TAG_TH))
            row.cells.push_back(tableCell(child, head, depth + 1));
        else
            collectParts(child);
    }
    return row;
}

TableCell HtmlConverter::tableCell(const Node *node, bool head, int depth)
{
    TableCell cell;
    reportAttributes(node);
    cell.attributes = attributesOf(node);
    cell.alignment = alignmentWithin(node);
    cell.header = head || isTag(node, GUMBO_TAG_TH);
    cell.scope = cell.header ? scopeOf(node, head) : CellScope::Auto;
    cell.columnSpan = htmlnode::number(node, "colspan", 1, 1, mostColumns);
    cell.rowSpan = htmlnode::number(node, "rowspan", 1, 0, 65'534); // 0: to the end of its part; addRows knows it
    cell.content = blocks(node, depth + 1);
    return cell;
}

} // namespace quayside
