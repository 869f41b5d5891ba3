// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"

#include "readers/textdecoding.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr std::size_t mostColumns = 10'000;
constexpr std::size_t mostCells = 5'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

struct Record {
    QStringList fields;
    qint32 line = 0;
};

/// RFC 4180.
class CsvParser
{
public:
    CsvParser(QByteArrayView text, char delimiter, qint32 firstLine = 1) : m_text(text), m_delimiter(delimiter), m_line(firstLine) {}

    /// The next non-empty record; false at the end.
    bool next(Record &record);
    /// Line of an unclosed quote; 0: none.
    [[nodiscard]] qint32 openQuote() const { return m_openQuote; }

private:
    QString field();
    QString quotedField();
    [[nodiscard]] bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    void skipLineEnd();

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    qint32 m_line;
    qint32 m_openQuote = 0;
};

void CsvParser::skipLineEnd()
{
    if (m_at >= m_text.size())
        return;
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

QString CsvParser::quotedField()
{
    const qint32 start = m_line;
    QByteArray value;
    ++m_at;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at++];
        if (c == '"') {
            if (m_at < m_text.size() && m_text[m_at] == '"') {
                value += '"';
                ++m_at;
                continue;
            }
            // As in spreadsheets, text after the closing quote belongs to the field.
            const qsizetype rest = m_at;
            while (!atLineEnd() && m_text[m_at] != m_delimiter)
                ++m_at;
            value += m_text.sliced(rest, m_at - rest);
            return QString::fromUtf8(value);
        }
        if (c == '\n')
            ++m_line;
        value += c;
    }
    m_openQuote = start;
    return QString::fromUtf8(value);
}

QString CsvParser::field()
{
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return quotedField();
    const qsizetype start = m_at;
    while (!atLineEnd() && m_text[m_at] != m_delimiter)
        ++m_at;
    return QString::fromUtf8(m_text.sliced(start, m_at - start));
}

bool CsvParser::next(Record &record)
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

/// Whether every comma of @p text stands between digits, as in 1,5.
bool onlyDecimalCommas(QByteArrayView text)
{
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    qsizetype commas = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != ',')
            continue;
        ++commas;
        if (!isDigit(i - 1) || !isDigit(i + 1))
            return false;
    }
    return commas > 0;
}

/// Wins: most records with as many columns as the first, then most columns.
char guessDelimiter(QByteArrayView text)
{
    static constexpr std::array candidates{',', ';', '\t', '|'};
    const QByteArrayView sample = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    const bool decimals = onlyDecimalCommas(sample);
    char best = ',';
    qsizetype bestScore = 0;
    for (const char candidate : candidates) {
        CsvParser parser(sample, candidate);
        Record record;
        qsizetype columns = 0, alike = 0;
        for (int i = 0; i < 20 && parser.next(record); ++i) {
            if (i == 0)
                columns = record.fields.size();
            alike += record.fields.size() == columns ? 1 : 0;
        }
        qsizetype score = columns > 1 ? alike * 1000 + std::min<qsizetype>(columns, 999) : 0;
        if (candidate == ',' && decimals)
            score = std::min<qsizetype>(score, 1); // only if nothing else divides
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Inlines cellWords(const QString &text, qint32 line)
{
    Inlines words;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView part : lines) {
        if (!words.empty())
            words.push_back({LineBreak{}, {line, 0}, Origin::Markup});
        words.push_back({Text{part.trimmed().toString()}, {line, 0}, Origin::Markup});
    }
    return words;
}

TableRow tableRow(const Record &record, bool head)
{
    TableRow row;
    row.position = {record.line, 0};
    row.cells.reserve(static_cast<std::size_t>(record.fields.size()));
    for (const QString &field : record.fields) {
        TableCell cell;
        cell.header = head;
        if (!field.trimmed().isEmpty())
            cell.content.push_back({Paragraph{cellWords(field.trimmed(), record.line), Alignment::None}, row.position, Origin::Markup});
        row.cells.push_back(std::move(cell));
    }
    return row;
}

/// The body rows: a table file has one body.
std::vector<TableRow> &bodyOf(Table &table)
{
    return table.bodies.front().rows;
}

bool isNumber(const QString &text)
{
    static constexpr QStringView allowed = u"0123456789.,+-–−%€$£ ' ";
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
           && std::all_of(text.begin(), text.end(), [](QChar c) { return allowed.contains(c); });
}

/// Right-aligns number columns, so digits line up.
void alignNumbers(Table &table)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const auto numeric = [&](const TableRow &row) {
            return column >= row.cells.size() || row.cells[column].content.empty() || isNumber(plainText(row.cells[column].content));
        };
        const std::vector<TableRow> &body = bodyOf(table);
        const bool filled =
            std::any_of(body.begin(), body.end(), [&](const TableRow &row) { return column < row.cells.size() && !row.cells[column].content.empty(); });
        if (!filled || !std::all_of(body.begin(), body.end(), numeric))
            continue;
        table.columns[column] = Alignment::Right;
        for (auto *rows : {&table.head, &bodyOf(table)})
            for (TableRow &row : *rows)
                if (column < row.cells.size())
                    row.cells[column].alignment = Alignment::Right;
    }
}

void evenOut(Table &table, const ReadInput &input, WorkContext &context)
{
    std::size_t expected = table.head.empty() ? 0 : table.head.front().cells.size();
    if (expected == 0 && !bodyOf(table).empty())
        expected = bodyOf(table).front().cells.size();
    std::size_t most = expected;
    for (const TableRow &row : bodyOf(table))
        most = std::max(most, row.cells.size());
    for (auto *rows : {&table.head, &bodyOf(table)}) {
        for (TableRow &row : *rows) {
            if (row.cells.size() != expected)
                context.warn({WarningCode::TableRagged,
                              {{QStringLiteral("found"), QString::number(row.cells.size())}, {QStringLiteral("expected"), QString::number(expected)}},
                              input.name,
                              row.position.line});
            while (row.cells.size() < most) {
                row.cells.emplace_back();
                row.cells.back().header = rows == &table.head;
            }
        }
    }
    table.columns.assign(most, Alignment::None);
}

tl::unexpected<ExportError> tooComplex(const ReadInput &input, const QString &reason, qint32 line)
{
    return failure(ErrorCode::SourceTooComplex,
                   {{QStringLiteral("path"), input.name}, {QStringLiteral("reason"), reason}, {QStringLiteral("line"), QString::number(line)}});
}

/// Where the rows begin and what divides them.
struct RowStyle {
    char delimiter = ',';
    qint32 firstLine = 1;
};

Result<Table> readTable(QByteArrayView text, RowStyle style, bool header, const ReadInput &input, WorkContext &context)
{
    Table table;
    table.bodies.resize(1);
    CsvParser parser(text, style.delimiter, style.firstLine);
    Record record;
    std::size_t widest = 0;
    while (parser.next(record)) {
        if (auto going = context.checkStop(); !going)
            return failure(going.error());
        widest = std::max(widest, static_cast<std::size_t>(record.fields.size()));
        if (widest > mostColumns)
            return tooComplex(input, tr("a row has more than %1 cells").arg(mostColumns), record.line);
        // Rows are padded to the widest one.
        if (widest * (bodyOf(table).size() + 1) > mostCells)
            return tooComplex(input, tr("the table has more than %1 cells").arg(mostCells), record.line);
        const bool head = header && table.head.empty();
        (head ? table.head : bodyOf(table)).push_back(tableRow(record, head));
    }
    if (parser.openQuote() > 0)
        context.warn({WarningCode::TextCut,
                      {{QStringLiteral("what"), tr("a quotation mark in line %1 is never closed").arg(parser.openQuote())}},
                      input.name,
                      parser.openQuote()});
    evenOut(table, input, context);
    alignNumbers(table);
    if (bodyOf(table).empty())
        table.bodies.clear();
    return table;
}

enum class Delimiter : char { Auto = 0, Comma = ',', Semicolon = ';', Tab = '\t', Pipe = '|' };

struct CsvOptions {
    Delimiter delimiter = Delimiter::Auto;
    bool header = true;
};

const OptionBinding<CsvOptions> &csvOptions()
{
    static const OptionBinding<CsvOptions> binding{
        bind(&CsvOptions::delimiter, option("delimiter", tr("Columns are divided by"), tr("The character between the columns of a table file.")),
             {{Delimiter::Auto, "auto", tr("Find out")},
              {Delimiter::Comma, "comma", tr("Comma")},
              {Delimiter::Semicolon, "semicolon", tr("Semicolon")},
              {Delimiter::Tab, "tab", tr("Tab")},
              {Delimiter::Pipe, "pipe", tr("Vertical bar")}}),
        bind(&CsvOptions::header, option("header", tr("First row is the head"), tr("The first row of a table file names the columns."))),
    };
    return binding;
}

/// Excel's own first line, `sep=;`.
struct SeparatorLine {
    char delimiter = 0; ///< 0: there is no such line
    qsizetype length = 0;
};

SeparatorLine separatorLine(QByteArrayView text)
{
    const bool quoted = text.startsWith('"');
    const QByteArrayView line = text.sliced(quoted ? 1 : 0);
    if (line.size() < 5 || qstrnicmp(line.data(), "sep=", 4) != 0 || line[4] == '\n' || line[4] == '\r')
        return {};
    qsizetype at = 5;
    if (quoted && (at >= line.size() || line[at++] != '"'))
        return {};
    if (at < line.size() && line[at] == '\r')
        ++at;
    if (at < line.size() && line[at++] != '\n')
        return {};
    return {line[4], at + (quoted ? 1 : 0)};
}

char delimiterFrom(const CsvOptions &options, QByteArrayView text, char byDefault)
{
    if (options.delimiter != Delimiter::Auto)
        return static_cast<char>(options.delimiter);
    return byDefault ? byDefault : guessDelimiter(text);
}

Result<Document> readWith(const ReadInput &input, WorkContext &context, char byDefault)
{
    context.progress(Stage::Reading);
    const auto options = csvOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    const auto source = sourceText(input, {.guesses = true}, context);
    if (!source)
        return failure(source.error());
    const SeparatorLine separator = separatorLine(*source);
    const QByteArrayView text = QByteArrayView(*source).sliced(separator.length);
    const char delimiter = delimiterFrom(*options, text, separator.delimiter ? separator.delimiter : byDefault);
    auto table = readTable(text, {delimiter, separator.length > 0 ? 2 : 1}, options->header, input, context);
    if (!table)
        return failure(table.error());
    Document document;
    document.files = QStringList{input.name};
    if (!table->head.empty() || !table->bodies.empty())
        document.blocks.push_back({*std::move(table), {1, 0}, Origin::Markup});
    return document;
}

Result<Document> readCsv(const ReadInput &input, WorkContext &context)
{
    return readWith(input, context, '\0');
}

Result<Document> readTsv(const ReadInput &input, WorkContext &context)
{
    return readWith(input, context, '\t');
}

} // namespace

Reader csvReader()
{
    return {QStringLiteral("csv"), tr("Table (CSV)"), {QStringLiteral("csv")}, csvOptions().specs() + encodingOptions(), readCsv};
}

Reader tsvReader()
{
    return {QStringLiteral("tsv"), tr("Table (TSV)"), {QStringLiteral("tsv"), QStringLiteral("tab")}, csvOptions().specs() + encodingOptions(), readTsv};
}

} // namespace quayside
