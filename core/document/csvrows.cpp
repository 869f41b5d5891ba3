// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/csvrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

constexpr std::size_t mostColumns = 10'000;
constexpr std::size_t mostCells = 5'000'000;
constexpr std::size_t mostAsNodes = 50'000; ///< cells; a fifth of a kilobyte each, and laid out at once a whole one
constexpr QLatin1StringView blockFormat("quayside-rows");

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

tl::unexpected<ExportError> tooComplex(const QString &reason, qint32 line)
{
    return failure(ErrorCode::SourceTooComplex, {{QStringLiteral("reason"), reason}, {QStringLiteral("line"), QString::number(line)}});
}

Inlines cellWords(const QString &text, qint32 line)
{
    Inlines words;
    QString plain = text;
    plain.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    for (const QStringView part : QStringView(plain).split(u'\n')) {
        if (!words.empty())
            words.push_back({LineBreak{}, {line, 0}, Origin::Markup});
        words.push_back({Text{part.trimmed().toString()}, {line, 0}, Origin::Markup});
    }
    return words;
}

bool isNumber(const QString &text)
{
    static constexpr QStringView allowed = u"0123456789.,+-–−%€$£ ' ";
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
           && std::all_of(text.begin(), text.end(), [](QChar c) { return allowed.contains(c) || c == u'\n' || c == u'\r'; });
}

/// What the body's cells of a column have in common.
struct ColumnLook {
    bool filled = false;
    bool words = false;

    void add(const QString &field)
    {
        const QString text = field.trimmed();
        filled = filled || !text.isEmpty();
        words = words || (!text.isEmpty() && !isNumber(text));
    }
};

/// How many lines end in @p text.
qsizetype lineEnds(QStringView text)
{
    qsizetype count = text.count(u'\n');
    for (qsizetype at = text.indexOf(u'\r'); at >= 0; at = text.indexOf(u'\r', at + 1))
        count += text.mid(at + 1, 1) == u"\n" ? 0 : 1;
    return count;
}

} // namespace

void CsvParser::skipLineEnd()
{
    if (m_at >= m_text.size())
        return;
    if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

QString CsvParser::quotedField()
{
    const qint32 start = m_line;
    QString value;
    ++m_at;
    while (m_at < m_text.size()) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        const QStringView piece = m_text.sliced(m_at, end - m_at);
        m_line += static_cast<qint32>(lineEnds(piece));
        value += piece;
        m_at = end;
        if (quote < 0)
            break;
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            value += u'"';
            ++m_at;
            continue;
        }
        // As in spreadsheets, text after the closing quote belongs to the field.
        const qsizetype rest = m_at;
        while (!atLineEnd() && m_text[m_at] != m_delimiter)
            ++m_at;
        value += m_text.sliced(rest, m_at - rest);
        return value;
    }
    m_openQuote = start;
    return value;
}

QString CsvParser::field()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        return quotedField();
    const qsizetype start = m_at;
    while (!atLineEnd() && m_text[m_at] != m_delimiter)
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

bool CsvParser::next(CsvRecord &record)
{
    record.fields.clear();
    while (m_at < m_text.size() && atLineEnd())
        skipLineEnd();
    if (m_at >= m_text.size())
        return false;
    record.line = m_line;
    record.fields.append(field());
    while (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
        ++m_at;
        record.fields.append(field());
    }
    skipLineEnd();
    return true;
}

Result<CsvRows> CsvRows::from(const QString &text, Look look, const WorkContext &context, const Ragged &ragged)
{
    CsvRows rows;
    rows.m_text = text;
    rows.m_look = look;
    CsvParser parser(text, look.delimiter, 0, look.firstLine);
    CsvRecord record;
    std::vector<ColumnLook> columns;
    qsizetype expected = 0;
    for (;;) {
        const Start start{static_cast<qint32>(parser.at()), parser.line()};
        if (!parser.next(record))
            break;
        if (auto going = context.checkStop(); !going)
            return failure(going.error());
        const auto fields = static_cast<std::size_t>(record.fields.size());
        if (fields > mostColumns)
            return tooComplex(tr("a row has more than %1 cells").arg(mostColumns), record.line);
        // Rows are padded to the widest one.
        columns.resize(std::max(columns.size(), fields));
        if (columns.size() * (rows.m_starts.size() + 1) > mostCells)
            return tooComplex(tr("the table has more than %1 cells").arg(mostCells), record.line);
        if (rows.m_starts.empty())
            expected = record.fields.size();
        else if (ragged && record.fields.size() != expected)
            ragged(record, expected);
        for (std::size_t i = 0; i < fields && (!look.header || !rows.m_starts.empty()); ++i)
            columns[i].add(record.fields.at(static_cast<qsizetype>(i)));
        rows.m_starts.push_back(start);
    }
    rows.m_hasHead = look.header && !rows.m_starts.empty();
    for (const ColumnLook &column : columns)
        rows.m_columns.push_back(column.filled && !column.words ? Alignment::Right : Alignment::None);
    rows.m_openQuote = parser.openQuote();
    return rows;
}

bool CsvRows::holds(const Raw &block)
{
    return block.format.startsWith(blockFormat) && block.format.size() == blockFormat.size() + 3;
}

std::optional<Result<CsvRows>> CsvRows::of(const Raw &block, const WorkContext &context)
{
    // The format says the rest: "quayside-rows;h1" has semicolons and a head, and begins in line 1.
    constexpr qsizetype after = blockFormat.size();
    if (!holds(block))
        return {};
    const int line = std::max(1, block.format.at(after + 2).digitValue());
    return from(block.text, {block.format.at(after), block.format.at(after + 1) == u'h', line}, context);
}

bool CsvRows::isLong() const
{
    return m_columns.size() * m_starts.size() > mostAsNodes;
}

Raw CsvRows::asBlock() const
{
    return {blockFormat + m_look.delimiter + (m_look.header ? u'h' : u'b') + QString::number(m_look.firstLine), m_text};
}

TableRow CsvRows::make(std::size_t record) const
{
    const Start &start = m_starts[record];
    CsvParser parser(m_text, m_look.delimiter, start.at, start.line);
    CsvRecord fields;
    parser.next(fields);
    TableRow row;
    row.position = {fields.line, 0};
    row.cells.resize(m_columns.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        TableCell &cell = row.cells[i];
        cell.header = m_hasHead && record == 0;
        cell.alignment = m_columns[i];
        const QString field = fields.fields.value(static_cast<qsizetype>(i)).trimmed();
        if (!field.isEmpty())
            cell.content.push_back({Paragraph{cellWords(field, fields.line), Alignment::None}, row.position, Origin::Markup});
    }
    return row;
}

Table CsvRows::table(std::size_t first, std::size_t count, bool withHead) const
{
    Table table;
    table.columns = m_columns;
    if (withHead && m_hasHead)
        table.head.push_back(make(0));
    const std::size_t end = std::min(size(), first + count);
    if (first >= end)
        return table;
    std::vector<TableRow> &body = table.bodies.emplace_back().rows;
    body.reserve(end - first);
    for (std::size_t i = first; i < end; ++i)
        body.push_back(row(i));
    return table;
}

namespace {

Result<Table> wholeTable(const CsvRows &rows, const WorkContext &context)
{
    Table table = rows.table(0, 0);
    std::vector<TableRow> &body = table.bodies.emplace_back().rows;
    body.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (auto going = i % 256 == 0 ? context.checkStop() : Result<void>(); !going)
            return failure(going.error());
        body.push_back(rows.row(i));
    }
    return table;
}

} // namespace

Result<void> expandTables(Document &document, const WorkContext &context)
{
    Result<void> expanded;
    editBlocks(document.blocks, [&](Block &block) {
        const auto *raw = block.value.as<Raw>();
        const auto rows = raw && expanded ? CsvRows::of(*raw, context) : std::nullopt;
        if (!rows)
            return;
        auto table = rows->and_then([&](const CsvRows &found) { return wholeTable(found, context); });
        if (table)
            block.value = *std::move(table);
        else
            expanded = failure(table.error());
    });
    return expanded;
}

} // namespace quayside
