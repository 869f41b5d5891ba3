// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"

#include "document/csvrows.h"
#include "readers/textdecoding.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvReader", text);
}

/// Whether every comma of @p text stands between digits, as in 1,5.
bool onlyDecimalCommas(QStringView text)
{
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9'; };
    qsizetype commas = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u',')
            continue;
        ++commas;
        if (!isDigit(i - 1) || !isDigit(i + 1))
            return false;
    }
    return commas > 0;
}

/// Wins: most records with as many columns as the first, then most columns.
QChar guessDelimiter(QStringView text)
{
    static constexpr std::array<char16_t, 4> candidates{u',', u';', u'\t', u'|'};
    const QStringView sample = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    const bool decimals = onlyDecimalCommas(sample);
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const char16_t candidate : candidates) {
        CsvParser parser(sample, candidate);
        CsvRecord record;
        qsizetype columns = 0, alike = 0;
        for (int i = 0; i < 20 && parser.next(record); ++i) {
            if (i == 0)
                columns = record.fields.size();
            alike += record.fields.size() == columns ? 1 : 0;
        }
        qsizetype score = columns > 1 ? alike * 1000 + std::min<qsizetype>(columns, 999) : 0;
        if (candidate == u',' && decimals)
            score = std::min<qsizetype>(score, 1); // only if nothing else divides
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Result<CsvRows> readRows(const QString &text, const CsvRows::Look &look, const ReadInput &input, WorkContext &context)
{
    auto rows = CsvRows::from(text, look, context, [&](const CsvRecord &record, qsizetype expected) {
        context.warn({WarningCode::TableRagged,
                      {{QStringLiteral("found"), QString::number(record.fields.size())}, {QStringLiteral("expected"), QString::number(expected)}},
                      input.name,
                      record.line});
    });
    if (!rows) {
        ExportError error = rows.error();
        error.params.insert(QStringLiteral("path"), input.name);
        return failure(error);
    }
    if (const qint32 line = rows->openQuote(); line > 0)
        context.warn({WarningCode::TextCut, {{QStringLiteral("what"), tr("a quotation mark in line %1 is never closed").arg(line)}}, input.name, line});
    return rows;
}

enum class Delimiter : char { Auto = 0, Comma = ',', Semicolon = ';', Tab = '\t', Pipe = '|' };

struct CsvOptions {
    Delimiter delimiter = Delimiter::Auto;
    bool header = true;
};

const OptionBinding<CsvOptions> &csvOptions()
{
    return inProgramLanguage([] {
        return OptionBinding<CsvOptions>{
            bind(&CsvOptions::delimiter, option("delimiter", tr("Columns are divided by"), tr("The character between the columns of a table file.")),
                 {{Delimiter::Auto, "auto", tr("Find out")},
                  {Delimiter::Comma, "comma", tr("Comma")},
                  {Delimiter::Semicolon, "semicolon", tr("Semicolon")},
                  {Delimiter::Tab, "tab", tr("Tab")},
                  {Delimiter::Pipe, "pipe", tr("Vertical bar")}}),
            bind(&CsvOptions::header, option("header", tr("First row is the head"), tr("The first row of a table file names the columns."))),
        };
    });
}

/// Excel's own first line, `sep=;`.
struct SeparatorLine {
    QChar delimiter{}; ///< null: there is no such line
    qsizetype length = 0;
};

SeparatorLine separatorLine(QStringView text)
{
    const bool quoted = text.startsWith(u'"');
    const QStringView line = text.sliced(quoted ? 1 : 0);
    if (line.size() < 5 || !line.startsWith(u"sep=", Qt::CaseInsensitive) || line[4] == u'\n' || line[4] == u'\r')
        return {};
    qsizetype at = 5;
    if (quoted && (at >= line.size() || line[at++] != u'"'))
        return {};
    if (at < line.size() && line[at] == u'\r')
        ++at;
    if (at < line.size() && line[at++] != u'\n')
        return {};
    return {line[4], at + (quoted ? 1 : 0)};
}

QChar delimiterFrom(const CsvOptions &options, QStringView text, QChar byDefault)
{
    if (options.delimiter != Delimiter::Auto)
        return QLatin1Char(static_cast<char>(options.delimiter));
    return byDefault.isNull() ? guessDelimiter(text) : byDefault;
}

Result<Document> readWith(const ReadInput &input, WorkContext &context, QChar byDefault)
{
    context.progress(Stage::Reading);
    const auto options = csvOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    const auto source = sourceText(input, {.guesses = true}, context);
    if (!source)
        return failure(source.error());
    const QString whole = QString::fromUtf8(*source);
    const SeparatorLine separator = separatorLine(whole);
    const QString text = whole.sliced(separator.length);
    const QChar delimiter = delimiterFrom(*options, text, separator.delimiter.isNull() ? byDefault : separator.delimiter);
    const auto rows = readRows(text, {delimiter, options->header, separator.length > 0 ? 2 : 1}, input, context);
    if (!rows)
        return failure(rows.error());
    Document document;
    document.files = QStringList{input.name};
    if (rows->isLong())
        document.blocks.push_back({rows->asBlock(), {1, 0}, Origin::Markup});
    else if (rows->columns() > 0)
        document.blocks.push_back({rows->table(0, rows->size()), {1, 0}, Origin::Markup});
    return document;
}

Result<Document> readCsv(const ReadInput &input, WorkContext &context)
{
    return readWith(input, context, {});
}

Result<Document> readTsv(const ReadInput &input, WorkContext &context)
{
    return readWith(input, context, u'\t');
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
