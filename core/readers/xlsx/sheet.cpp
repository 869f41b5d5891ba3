// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsx/sheet.h"

#include "document/csvrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quayside::reader::xlsx {
namespace {

constexpr int mostColumns = 16'384;
constexpr int mostRows = 1'048'576;
constexpr qsizetype mostCells = 5'000'000; ///< of a sheet, that show something: a hundred bytes each while it is read
// Of a workbook, with the empty cells between others.
constexpr qsizetype mostPlaces = 20'000'000;
constexpr qsizetype mostCharacters = 256 * 1024 * 1024;
constexpr int mostColumnsShown = 1000;         ///< empty ones among them; of wider sheets they are left out
constexpr std::size_t mostNodeCells = 200'000; ///< of a sheet that is still made of nodes: merged cells and links need them

QString tr(const char *text)
{
    return QCoreApplication::translate("XlsxReader", text);
}

struct Place {
    int row = -1; ///< from 0
    int column = -1;
};

/// "BC12" → 11, 54; a part that is missing or too large: -1.
Place placeOf(QStringView reference)
{
    Place place;
    qsizetype i = 0;
    int column = 0;
    while (i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && column <= mostColumns)
        column = column * 26 + (reference[i++].unicode() - u'A' + 1);
    const int row = reference.sliced(i).toInt();
    if (column > 0 && column <= mostColumns)
        place.column = column - 1;
    if (row > 0 && row <= mostRows)
        place.row = row - 1;
    return place;
}

struct Merge {
    Place first;
    Place last;
};

using Row = std::map<int, QString>;                   ///< by column
using Links = std::map<std::pair<int, int>, QString>; ///< by row and column

/// A formula that was never computed: it shows nothing here.
bool isUncomputed(const XmlElement &cell)
{
    return cell.child(QLatin1StringView("f")) && !cell.child(QLatin1StringView("v"));
}

/// What a cell shows.
QString shown(const XmlElement &cell, const Workbook &workbook)
{
    const QString type = cell.attribute(QLatin1StringView("t"));
    if (type == QLatin1StringView("inlineStr")) {
        const XmlElement *text = cell.child(QLatin1StringView("is"));
        return text ? wordsOf(XmlElement(*text)) : QString();
    }
    const XmlElement *found = cell.child(QLatin1StringView("v"));
    if (!found)
        return {};
    const QString value = found->textBelow();
    const auto style = static_cast<std::size_t>(std::max(0, cell.attribute(QLatin1StringView("s")).toInt()));
    const NumberFormat *format = style < workbook.formats.size() ? &workbook.formats[style] : nullptr;
    if (type == QLatin1StringView("s") || type == QLatin1StringView("str")) {
        const QString text = type == QLatin1StringView("s") ? workbook.texts.value(value.toInt()) : value;
        return format ? format->shown(text) : text;
    }
    if (type == QLatin1StringView("b"))
        return value == QLatin1StringView("1") || value == QLatin1StringView("true") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (type == QLatin1StringView("e") || type == QLatin1StringView("d"))
        return value;
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok)
        return value;
    return format ? format->shown(number, workbook.locale, workbook.since1904) : generalNumber(number, workbook.locale);
}

tl::unexpected<ExportError> tooMuch()
{
    return failure(ErrorCode::SourceTooComplex, {{QStringLiteral("reason"), tr("a sheet holds too much text")}});
}

class SheetReader
{
public:
    SheetReader(const QString &part, const Workbook &workbook, SheetTotals &totals, WorkContext &context)
        : m_part(part), m_workbook(workbook), m_totals(totals), m_context(context)
    {}

    Result<std::optional<Block>> read(SheetLosses &losses);

private:
    Result<void> take(const QString &container, const XmlElement &element);
    Result<void> takeRow(const XmlElement &element);
    void takeMerge(const XmlElement &element);
    void takeLink(const XmlElement &element);
    void dropHiddenColumns();
    void dropEmptyColumns();
    void moveUp(const std::map<int, int> &places);
    [[nodiscard]] Paragraph paragraphOf(const QString &text, Place place) const;
    [[nodiscard]] int columnsEnd() const;
    [[nodiscard]] bool isTooWide(int first);
    [[nodiscard]] QString asText(int first) const;
    [[nodiscard]] Table asTable(int first, int end) const;

    const QString &m_part;
    const Workbook &m_workbook;
    SheetTotals &m_totals;
    WorkContext &m_context;
    std::map<int, Row> m_rows; ///< those that show something
    std::vector<Merge> m_merges;
    Links m_links;
    std::optional<Relationships> m_relationships; ///< once they are needed
    int m_innerLinks = 0;
    int m_uncomputed = 0; ///< formulas
    std::vector<std::pair<int, int>> m_hiddenColumns;
    qsizetype m_cells = 0;
    int m_nextRow = 0;
    bool m_hidden = false;
};

Result<void> SheetReader::take(const QString &container, const XmlElement &element)
{
    if (container == QLatin1StringView("sheetData") && element.is(QLatin1StringView("row")))
        return takeRow(element);
    if (element.is(QLatin1StringView("mergeCell"))) {
        takeMerge(element);
    } else if (element.is(QLatin1StringView("hyperlink"))) {
        takeLink(element);
    } else if (element.is(QLatin1StringView("col"))) {
        const QString hides = element.attribute(QLatin1StringView("hidden"));
        if ((hides == QLatin1StringView("1") || hides == QLatin1StringView("true")) && m_hiddenColumns.size() < mostColumns)
            m_hiddenColumns.emplace_back(element.attribute(QLatin1StringView("min")).toInt() - 1, element.attribute(QLatin1StringView("max")).toInt() - 1);
    }
    return {};
}

void SheetReader::takeMerge(const XmlElement &element)
{
    const QString reference = element.attribute(QLatin1StringView("ref"));
    const Merge merge{placeOf(reference.section(u':', 0, 0)), placeOf(reference.section(u':', 1, 1))};
    if (merge.first.row >= 0 && merge.first.column >= 0 && merge.last.row >= merge.first.row && merge.last.column >= merge.first.column
        && m_merges.size() < mostNodeCells)
        m_merges.push_back(merge);
}

/// A link of a cell, or of several, whose first one shows it.
void SheetReader::takeLink(const XmlElement &element)
{
    if (!m_relationships)
        m_relationships = m_workbook.package.relationshipsOf(m_part, m_context);
    const Place place = placeOf(element.attribute(QLatin1StringView("ref")).section(u':', 0, 0));
    const Relationship target = m_relationships->value(element.attribute(QLatin1StringView("r:id")));
    if (!target.external || target.target.isEmpty())
        ++m_innerLinks;
    else if (place.row >= 0 && place.column >= 0 && m_links.size() < mostNodeCells)
        m_links.insert_or_assign({place.row, place.column}, target.target);
}

Result<void> SheetReader::takeRow(const XmlElement &element)
{
    const int given = element.attribute(QLatin1StringView("r")).toInt();
    const int number = given > 0 && given <= mostRows ? given - 1 : m_nextRow;
    m_nextRow = number + 1;
    const QString hides = element.attribute(QLatin1StringView("hidden"));
    if (hides == QLatin1StringView("1") || hides == QLatin1StringView("true")) {
        m_hidden = true;
        return {};
    }
    Row row;
    int next = 0;
    for (const XmlElement &cell : element.children) {
        if (!cell.is(QLatin1StringView("c")))
            continue;
        const int at = placeOf(cell.attribute(QLatin1StringView("r"))).column;
        const int column = at >= 0 ? at : next;
        next = column + 1;
        const QString text = column < mostColumns ? shown(cell, m_workbook) : QString();
        m_uncomputed += isUncomputed(cell) ? 1 : 0;
        m_totals.characters += text.size();
        if (!text.isEmpty())
            row.insert_or_assign(column, text);
    }
    m_cells += static_cast<qsizetype>(row.size());
    if (m_cells > mostCells || m_totals.characters > mostCharacters)
        return tooMuch();
    if (!row.empty())
        m_rows.insert_or_assign(number, std::move(row));
    return {};
}

/// Hidden columns are left out, and those behind them move up.
void SheetReader::dropHiddenColumns()
{
    if (m_hiddenColumns.empty())
        return;
    const auto isHidden = [&](int column) {
        return std::any_of(m_hiddenColumns.begin(), m_hiddenColumns.end(), [&](const auto &range) { return column >= range.first && column <= range.second; });
    };
    std::map<int, int> places;
    int next = 0;
    for (int column = 0; column < columnsEnd(); ++column) {
        if (!isHidden(column))
            places[column] = next++;
    }
    for (auto &[number, row] : m_rows) {
        Row kept;
        for (auto &[column, text] : row) {
            if (const auto place = places.find(column); place != places.end())
                kept.insert_or_assign(place->second, std::move(text));
            else
                m_hidden = true;
        }
        row = std::move(kept);
    }
    std::erase_if(m_rows, [](const auto &row) { return row.second.empty(); });
    moveUp(places);
}

/// A cell that stands far away alone makes a sheet too wide to be shown: what is between moves together.
void SheetReader::dropEmptyColumns()
{
    if (columnsEnd() <= mostColumnsShown)
        return;
    std::map<int, int> places;
    for (const auto &[number, row] : m_rows) {
        for (const auto &[column, text] : row)
            places.emplace(column, 0);
    }
    int next = 0;
    for (auto &[column, place] : places)
        place = next++;
    for (auto &[number, row] : m_rows) {
        Row moved;
        for (auto &[column, text] : row)
            moved.emplace_hint(moved.end(), places.at(column), std::move(text));
        row = std::move(moved);
    }
    moveUp(places);
}

/// Merged cells and links follow to @p places, where columns stand that are shown.
void SheetReader::moveUp(const std::map<int, int> &places)
{
    std::vector<Merge> merges;
    for (Merge merge : m_merges) {
        const auto first = places.lower_bound(merge.first.column);
        const auto behind = places.upper_bound(merge.last.column);
        if (first == behind || first == places.end())
            continue;
        merge.first.column = first->second;
        merge.last.column = std::prev(behind)->second;
        merges.push_back(merge);
    }
    m_merges = std::move(merges);
    Links links;
    for (auto &[place, url] : m_links) {
        if (const auto column = places.find(place.second); column != places.end())
            links.insert_or_assign({place.first, column->second}, std::move(url));
    }
    m_links = std::move(links);
}

int SheetReader::columnsEnd() const
{
    int end = 0;
    for (const auto &[number, row] : m_rows)
        end = std::max(end, row.empty() ? 0 : row.rbegin()->first + 1);
    return end;
}

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', QLatin1StringView("\"\"")) + u'"';
}

/// Whether the sheet as CSV is too much: few cells that stand far apart make long rows.
bool SheetReader::isTooWide(int first)
{
    for (const auto &[number, row] : m_rows)
        m_totals.places += row.rbegin()->first - first + 1;
    return m_totals.places > mostPlaces;
}

/// The sheet as CSV, which long tables are kept as.
QString SheetReader::asText(int first) const
{
    QString text;
    for (const auto &[number, row] : m_rows) {
        for (int column = first; column <= row.rbegin()->first; ++column) { // shorter rows are filled up
            if (column > first)
                text += u',';
            if (const auto cell = row.find(column); cell != row.end())
                text += quoted(cell->second);
        }
        text += u'\n';
    }
    return text;
}

/// The text of a cell, as its link where it has one.
Paragraph SheetReader::paragraphOf(const QString &text, Place place) const
{
    Paragraph paragraph;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!paragraph.content.empty())
            paragraph.content.push_back({LineBreak{}, {}, Origin::Markup});
        paragraph.content.push_back({Text{line}, {}, Origin::Markup});
    }
    if (const auto url = m_links.find({place.row, place.column}); url != m_links.end()) {
        Link link;
        link.url = url->second;
        link.content = std::exchange(paragraph.content, {});
        paragraph.content.push_back({std::move(link), {}, Origin::Markup});
    }
    return paragraph;
}

/// The sheet as nodes, which merged cells and links need.
Table SheetReader::asTable(int first, int end) const
{
    Table table;
    table.columns.assign(static_cast<std::size_t>(end - first), Alignment::None);
    std::map<std::pair<int, int>, const Merge *> starts;
    std::map<std::pair<int, int>, bool> covered;
    std::size_t coveredCells = 0;
    for (const Merge &merge : m_merges) {
        if (coveredCells > 10 * mostNodeCells) // they overlap, which no program writes
            break;
        const int lastColumn = std::min(merge.last.column, end - 1);
        starts[{merge.first.row, merge.first.column}] = &merge;
        for (auto row = m_rows.lower_bound(merge.first.row); row != m_rows.end() && row->first <= merge.last.row; ++row) {
            for (int column = merge.first.column; column <= lastColumn; ++column, ++coveredCells)
                covered[{row->first, column}] = row->first != merge.first.row || column != merge.first.column;
        }
    }
    TableBody body;
    bool head = m_workbook.header;
    for (const auto &[number, row] : m_rows) {
        TableRow made;
        for (int column = first; column < end; ++column) {
            if (const auto over = covered.find({number, column}); over != covered.end() && over->second)
                continue;
            TableCell cell;
            cell.header = head;
            if (const auto merge = starts.find({number, column}); merge != starts.end()) {
                const auto rows = std::distance(m_rows.lower_bound(merge->second->first.row), m_rows.upper_bound(merge->second->last.row));
                cell.columnSpan = std::clamp(std::min(merge->second->last.column, end - 1) - column + 1, 1, 1000);
                cell.rowSpan = head ? 1 : static_cast<int>(std::clamp<std::ptrdiff_t>(rows, 1, 65'534));
            }
            if (const auto text = row.find(column); text != row.end()) {
                cell.content.push_back({paragraphOf(text->second, {number, column}), {}, Origin::Markup});
            }
            made.cells.push_back(std::move(cell));
        }
        (head ? table.head : body.rows).push_back(std::move(made));
        head = false;
    }
    if (!body.rows.empty())
        table.bodies.push_back(std::move(body));
    return table;
}

Result<std::optional<Block>> SheetReader::read(SheetLosses &losses)
{
    const auto bytes = m_workbook.package.read(m_part, m_context);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlReading reading;
    reading.namespaces = sheetNamespaces();
    reading.containers = {QStringLiteral("sheetData"), QStringLiteral("mergeCells"), QStringLiteral("cols"), QStringLiteral("hyperlinks")};
    reading.take = [&](const QString &container, XmlElement &&element) { return take(container, element); };
    if (auto read = readXml(*bytes, m_part, reading, m_context); !read)
        return tl::unexpected(read.error());
    dropHiddenColumns();
    dropEmptyColumns();
    losses.hidden = losses.hidden || m_hidden;
    losses.links += m_innerLinks;
    losses.formulas += m_uncomputed;
    if (m_rows.empty())
        return std::optional<Block>();
    int first = mostColumns;
    for (const auto &[number, row] : m_rows)
        first = std::min(first, row.begin()->first);
    const int end = columnsEnd();
    if ((!m_merges.empty() || !m_links.empty()) && m_rows.size() * static_cast<std::size_t>(end - first) <= mostNodeCells)
        return std::optional<Block>(Block{asTable(first, end), {}, Origin::Markup});
    losses.links += static_cast<int>(m_links.size());
    losses.merges += static_cast<int>(m_merges.size());
    if (isTooWide(first))
        return tooMuch();
    const auto rows = CsvRows::from(asText(first), {u',', m_workbook.header, 1}, m_context);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isLong())
        return std::optional<Block>(Block{rows->asBlock(), {}, Origin::Markup});
    return std::optional<Block>(Block{rows->table(0, rows->size()), {}, Origin::Markup});
}

} // namespace

QString wordsOf(XmlElement &&text)
{
    std::erase_if(text.children, [](const XmlElement &one) { return one.is(QLatin1StringView("rPh")); });
    return text.textBelow();
}

std::span<const XmlNamespace> sheetNamespaces()
{
    static constexpr std::array namespaces{
        XmlNamespace{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""},
        XmlNamespace{"http://purl.oclc.org/ooxml/spreadsheetml/main", ""},
        XmlNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
        XmlNamespace{"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    };
    return namespaces;
}

Result<std::optional<Block>> readSheet(const QString &part, const Workbook &workbook, SheetTotals &totals, SheetLosses &losses, WorkContext &context)
{
    return SheetReader(part, workbook, totals, context).read(losses);
}

} // namespace quayside::reader::xlsx
