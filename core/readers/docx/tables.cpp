// SPDX-License-Identifier: GPL-3.0-or-later
// Tables (ECMA-376-1, 17.4): cells that span columns and rows, heads, widths, alignments.
#include "readers/docx/docxreading.h"

#include "readers/office/tablecells.h"

#include <algorithm>
#include <cmath>

namespace quayside::reader::docx {
namespace {

constexpr int mostColumns = 1000;

enum class Merge { None, Starts, Goes };

struct GridCell {
    int column = 0;
    int span = 1;
    Merge merge = Merge::None;
    bool isHeading = false; ///< by the style of its paragraphs
    TableCell cell;
};

struct GridRow {
    std::vector<GridCell> cells;
    bool header = false;
};

int numberOf(const XmlElement *properties, const char *name, int otherwise)
{
    bool ok = false;
    const int value = properties ? valueOf(*properties, name).toInt(&ok) : 0;
    return ok ? std::clamp(value, 0, mostColumns) : otherwise;
}

Merge mergeOf(const XmlElement *properties)
{
    const XmlElement *merge = properties ? properties->child(QLatin1StringView("w:vMerge")) : nullptr;
    if (!merge)
        return Merge::None;
    return valueOf(*merge) == QLatin1StringView("restart") ? Merge::Starts : Merge::Goes;
}

class TableReader
{
public:
    TableReader(Story &story, Reading &reading) : m_story(story), m_reading(reading) {}

    Table read(const XmlElement &element);

private:
    void readRows(const XmlElement &parent);
    void readRow(const XmlElement &row);
    void readCells(const XmlElement &parent, GridRow &row, int &column);
    void readCell(const XmlElement &cell, GridRow &row, int &column);
    [[nodiscard]] bool hasHeadingStyle(const XmlElement &cell) const;
    void addEmpty(GridRow &row, int &column, int count) const;
    void mergeRows();
    void findHeader(const XmlElement *properties);
    void setWidths(Table &table, const XmlElement &element) const;
    [[nodiscard]] static std::vector<double> gridOf(const XmlElement &element);

    Story &m_story;
    Reading &m_reading;
    std::vector<GridRow> m_rows;
    int m_columns = 0;
};

Table TableReader::read(const XmlElement &element)
{
    readRows(element);
    const XmlElement *properties = element.child(QLatin1StringView("w:tblPr"));
    findHeader(properties);
    mergeRows();
    Table table;
    TableBody body;
    bool inHead = true;
    for (GridRow &row : m_rows) {
        inHead = inHead && row.header;
        TableRow made;
        for (GridCell &cell : row.cells) {
            if (cell.merge == Merge::Goes)
                continue;
            cell.cell.columnSpan = cell.span;
            cell.cell.header = inHead || cell.isHeading;
            made.cells.push_back(std::move(cell.cell));
        }
        (inHead ? table.head : body.rows).push_back(std::move(made));
    }
    table.columns.assign(static_cast<std::size_t>(m_columns), Alignment::None);
    if (!body.rows.empty())
        table.bodies.push_back(std::move(body));
    office::shareAlignments(table);
    setWidths(table, element);
    const QString place = properties ? valueOf(*properties, "w:jc") : QString();
    if (place == QLatin1StringView("center"))
        table.alignment = Alignment::Center;
    else if (place == QLatin1StringView("right") || place == QLatin1StringView("end"))
        table.alignment = Alignment::Right;
    return table;
}

void TableReader::readRows(const XmlElement &parent)
{
    for (const XmlElement &one : parent.children) {
        if (m_reading.error)
            return;
        if (one.is(QLatin1StringView("w:tr")))
            readRow(one);
        else if (one.is(QLatin1StringView("w:sdt")) || isTransparent(one) || one.is(QLatin1StringView("w:ins")))
            readRows(one);
    }
}

void TableReader::readRow(const XmlElement &element)
{
    const XmlElement *properties = element.child(QLatin1StringView("w:trPr"));
    if (isTakenOut(properties, m_reading))
        return;
    GridRow row;
    int column = 0;
    addEmpty(row, column, numberOf(properties, "w:gridBefore", 0));
    readCells(element, row, column);
    addEmpty(row, column, numberOf(properties, "w:gridAfter", 0));
    row.header = isOn(properties, "w:tblHeader");
    m_columns = std::max(m_columns, column);
    if (!row.cells.empty())
        m_rows.push_back(std::move(row));
}

void TableReader::readCells(const XmlElement &parent, GridRow &row, int &column)
{
    for (const XmlElement &one : parent.children) {
        if (one.is(QLatin1StringView("w:tc")))
            readCell(one, row, column);
        else if (one.is(QLatin1StringView("w:sdt")) || isTransparent(one))
            readCells(one, row, column);
    }
}

/// Whether all paragraphs of a cell have the style for heads of columns and rows, of LibreOffice and of this program.
bool TableReader::hasHeadingStyle(const XmlElement &cell) const
{
    bool any = false;
    for (const XmlElement &one : cell.children) {
        if (!one.is(QLatin1StringView("w:p")))
            continue;
        const XmlElement *properties = one.child(QLatin1StringView("w:pPr"));
        if (!properties || m_reading.styles.paragraphStyle(valueOf(*properties, "w:pStyle")).name != QLatin1StringView("table heading"))
            return false;
        any = true;
    }
    return any;
}

void TableReader::readCell(const XmlElement &cell, GridRow &row, int &column)
{
    if (column >= mostColumns)
        return;
    const XmlElement *properties = cell.child(QLatin1StringView("w:tcPr"));
    const QString sideways = properties ? valueOf(*properties, "w:hMerge") : QString();
    const bool goesOn = properties && properties->child(QLatin1StringView("w:hMerge")) && sideways != QLatin1StringView("restart");
    GridCell made;
    made.column = column;
    made.span = std::clamp(numberOf(properties, "w:gridSpan", 1), 1, mostColumns - column);
    made.merge = mergeOf(properties);
    column += made.span;
    if (goesOn && !row.cells.empty()) {
        row.cells.back().span += made.span;
        return;
    }
    // Each cell's fields end in it.
    Story inside{m_story.part, m_story.relationships, {}, m_story.isNote};
    made.cell.content = readBlocks(cell, inside, m_reading);
    made.isHeading = hasHeadingStyle(cell);
    office::takeAlignment(made.cell);
    row.cells.push_back(std::move(made));
}

void TableReader::addEmpty(GridRow &row, int &column, int count) const
{
    count = std::min(count, mostColumns - column);
    if (count <= 0)
        return;
    GridCell cell;
    cell.column = column;
    cell.span = count;
    row.cells.push_back(std::move(cell));
    column += count;
}

/// Cells that go on the one above make it span their rows.
void TableReader::mergeRows()
{
    QHash<int, GridCell *> open; ///< by column: the cell that rows below may go on
    for (GridRow &row : m_rows) {
        QHash<int, GridCell *> still;
        for (GridCell &cell : row.cells) {
            GridCell *above = cell.merge == Merge::Goes ? open.value(cell.column) : nullptr;
            if (above && above->span == cell.span && above->cell.rowSpan < 65'534) {
                ++above->cell.rowSpan;
                std::move(cell.cell.content.begin(), cell.cell.content.end(), std::back_inserter(above->cell.content));
                still.insert(cell.column, above);
            } else if (cell.merge != Merge::None) {
                cell.merge = Merge::Starts;
                still.insert(cell.column, &cell);
            }
        }
        open = still;
    }
}

/// The rows that say so are the head; else the first one, where the table's look marks it.
void TableReader::findHeader(const XmlElement *properties)
{
    const bool any = std::any_of(m_rows.begin(), m_rows.end(), [](const GridRow &row) { return row.header; });
    const XmlElement *look = properties ? properties->child(QLatin1StringView("w:tblLook")) : nullptr;
    if (any || !look || m_rows.size() < 2)
        return;
    const QString first = look->attribute(QLatin1StringView("w:firstRow"));
    const bool marked =
        first.isNull() ? (valueOf(*look).toInt(nullptr, 16) & 0x0020) != 0 : first != QLatin1StringView("0") && first != QLatin1StringView("false");
    m_rows.front().header = marked;
}

std::vector<double> TableReader::gridOf(const XmlElement &element)
{
    std::vector<double> widths;
    if (const XmlElement *grid = element.child(QLatin1StringView("w:tblGrid"))) {
        for (const XmlElement &column : grid->children) {
            if (column.is(QLatin1StringView("w:gridCol")))
                widths.push_back(twipsOf(column.attribute(QLatin1StringView("w:w"))));
        }
    }
    return widths;
}

/// Widths count where the table says that they do; those of a table by content are only how it came out.
void TableReader::setWidths(Table &table, const XmlElement &element) const
{
    const XmlElement *properties = element.child(QLatin1StringView("w:tblPr"));
    if (!properties)
        return;
    const QString type = properties->childAttribute(QLatin1StringView("w:tblW"), QLatin1StringView("w:type"));
    const QString layout = properties->childAttribute(QLatin1StringView("w:tblLayout"), QLatin1StringView("w:type"));
    const bool fixed = layout == QLatin1StringView("fixed");
    if (!fixed && type != QLatin1StringView("pct") && type != QLatin1StringView("dxa"))
        return;
    const std::vector<double> grid = gridOf(element);
    double sum = 0;
    for (const double width : grid)
        sum += width;
    if (grid.size() != table.columns.size() || sum <= 0 || std::any_of(grid.begin(), grid.end(), [](double width) { return width <= 0; }))
        return;
    for (const double width : grid)
        table.widths.push_back(std::round(width * 10'000 / sum) / 100);
}

} // namespace

Table readTable(const XmlElement &element, Story &story, Reading &reading)
{
    return TableReader(story, reading).read(element);
}

} // namespace quayside::reader::docx
