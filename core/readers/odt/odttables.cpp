// SPDX-License-Identifier: GPL-3.0-or-later
// Tables (OpenDocument 1.3, part 3, 9).
#include "readers/odt/odtreading.h"

#include "readers/office/tablecells.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace quayside::reader::odt {
namespace {

constexpr int mostColumns = 1000;
constexpr int mostRepeats = 1000;
constexpr int mostRepeatedCells = 20'000; ///< that one row with a count becomes

int countOf(const XmlElement &element, const char *name, int most)
{
    const QString value = element.attribute(QLatin1StringView(name));
    return value.isEmpty() ? 1 : std::clamp(value.toInt(), 1, most);
}

class TableReader
{
public:
    explicit TableReader(Reading &reading) : m_reading(reading) {}

    Table read(const XmlElement &element)
    {
        rows(element, false);
        Table &table = m_table;
        table.alignment = m_reading.styles.table(element.attribute(QLatin1StringView("table:style-name"))).alignment;
        if (!m_body.rows.empty())
            table.bodies.push_back(std::move(m_body));
        table.columns.assign(static_cast<std::size_t>(m_columns), Alignment::None);
        office::shareAlignments(table);
        setWidths();
        return std::move(table);
    }

private:
    void rows(const XmlElement &parent, bool head)
    {
        for (const XmlElement &one : parent.children) {
            if (m_reading.error)
                return;
            if (one.is(QLatin1StringView("table:table-header-rows")))
                rows(one, true);
            else if (one.is(QLatin1StringView("table:table-rows")) || one.is(QLatin1StringView("table:table-row-group")))
                rows(one, head);
            else if (one.is(QLatin1StringView("table:table-row")))
                row(one, head);
            else if (one.is(QLatin1StringView("table:table-columns")) || one.is(QLatin1StringView("table:table-column-group"))
                     || one.is(QLatin1StringView("table:table-header-columns")))
                rows(one, head);
            else if (one.is(QLatin1StringView("table:table-column")))
                column(one);
        }
    }

    void column(const XmlElement &element)
    {
        const int repeated = countOf(element, "table:number-columns-repeated", mostColumns);
        const double width = m_reading.styles.columnWidth(element.attribute(QLatin1StringView("table:style-name")));
        for (int i = 0; i < repeated && m_widths.size() < mostColumns; ++i)
            m_widths.push_back(width);
    }

    void row(const XmlElement &element, bool head)
    {
        TableRow made;
        int columns = 0;
        for (const XmlElement &one : element.children) {
            const bool covered = one.is(QLatin1StringView("table:covered-table-cell"));
            if (!covered && !one.is(QLatin1StringView("table:table-cell")))
                continue;
            if (covered && !one.textBelow().trimmed().isEmpty()) // a cell that lies over it hides it
                m_reading.dropped.add(QCoreApplication::translate("OdtReader", "pieces of hidden text"));
            const int repeated = countOf(one, "table:number-columns-repeated", mostColumns);
            columns = std::min(columns + repeated, mostColumns);
            for (int i = 0; i < repeated && !covered && made.cells.size() < static_cast<std::size_t>(mostColumns); ++i)
                made.cells.push_back(cell(one, head));
        }
        m_columns = std::max(m_columns, columns);
        const int most = std::max(1, mostRepeatedCells / std::max(1, static_cast<int>(made.cells.size())));
        const int repeated = std::min(countOf(element, "table:number-rows-repeated", mostRepeats), most);
        std::vector<TableRow> &rows = head && m_body.rows.empty() ? m_table.head : m_body.rows;
        for (int i = 1; i < repeated; ++i)
            rows.push_back(made);
        rows.push_back(std::move(made));
    }

    /// Whether all paragraphs of a cell have the style for heads of columns and rows.
    [[nodiscard]] bool hasHeadingStyle(const XmlElement &cell) const
    {
        const auto isHeading = [&](const XmlElement &one) {
            return m_reading.styles.paragraph(one.attribute(QLatin1StringView("text:style-name"))).isTableHeading;
        };
        return !cell.children.empty() && std::all_of(cell.children.begin(), cell.children.end(), [&](const XmlElement &one) {
            return one.is(QLatin1StringView("text:p")) && isHeading(one);
        });
    }

    TableCell cell(const XmlElement &element, bool head)
    {
        TableCell made;
        made.columnSpan = countOf(element, "table:number-columns-spanned", mostColumns);
        made.rowSpan = countOf(element, "table:number-rows-spanned", 65'534);
        made.header = head || hasHeadingStyle(element);
        made.content = readBlocks(element, m_reading);
        office::takeAlignment(made);
        return made;
    }

    /// Widths that are all the same say nothing.
    void setWidths()
    {
        double sum = 0;
        for (const double width : m_widths)
            sum += width;
        const bool even = std::all_of(m_widths.begin(), m_widths.end(), [&](double width) { return std::abs(width - m_widths.front()) < 1; });
        if (m_widths.size() != m_table.columns.size() || sum <= 0 || even
            || std::any_of(m_widths.begin(), m_widths.end(), [](double width) { return width <= 0; }))
            return;
        for (const double width : m_widths)
            m_table.widths.push_back(std::round(width * 10'000 / sum) / 100);
    }

    Reading &m_reading;
    Table m_table;
    TableBody m_body;
    std::vector<double> m_widths;
    int m_columns = 0;
};

} // namespace

Table readTable(const XmlElement &element, Reading &reading)
{
    return TableReader(reading).read(element);
}

} // namespace quayside::reader::odt
