// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/bufferedoutput.h"
#include "writers/cellgrid.h"
#include "writers/sheets/sheets.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace sheets {
namespace {

constexpr std::size_t portion = 512; ///< rows of a long table

QString tr(const char *text)
{
    return QCoreApplication::translate("CsvWriter", text);
}

enum class Delimiter : char { Comma = ',', Semicolon = ';', Tab = '\t' };
enum class LineEnd { CrLf, Lf };

struct CsvOptions {
    Delimiter delimiter = Delimiter::Comma;
    LineEnd lineEnd = LineEnd::CrLf;
    bool mark = false;
    bool guard = true;
};

const OptionBinding<CsvOptions> &csvOptions()
{
    using O = CsvOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::delimiter, option("delimiter", tr("Columns are divided by"), tr("The character between the columns.")),
                 {{Delimiter::Comma, "comma", tr("Comma")}, {Delimiter::Semicolon, "semicolon", tr("Semicolon")}, {Delimiter::Tab, "tab", tr("Tab")}}),
            bind(&O::lineEnd, option("line-end", tr("Lines end"), tr("How a row ends.")),
                 {{LineEnd::CrLf, "crlf", tr("As the standard has it (CR LF)")}, {LineEnd::Lf, "lf", tr("As on Unix (LF)")}}),
            bind(&O::mark, option("bom", tr("Mark UTF-8"), tr("Begins with a byte order mark, by which Excel knows that the text is UTF-8."))),
            bind(&O::guard, option("guard-formulas", tr("Guard against formulas"),
                                   tr("Text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file runs nothing."))),
        };
    });
}

/// Whether a spreadsheet would calculate @p text: formulas begin so, numbers too.
bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    const bool isSign = text.front() == u'-' || text.front() == u'+';
    const bool isNumber = isSign && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u"+-., %€$£").contains(c); });
    return !isNumber && text.size() > 1;
}

/// The rows of one table.
class CsvText
{
public:
    CsvText(const CsvOptions &options, BufferedOutput &out, WorkContext &context) : m_options(options), m_out(out), m_context(context)
    {
        if (options.mark)
            m_out.add("\xEF\xBB\xBF");
    }

    Result<void> write(const Sheet &sheet)
    {
        if (sheet.table)
            return add(*sheet.table);
        const auto rows = CsvRows::of(*sheet.rows, m_context);
        if (!*rows)
            return failure(rows->error());
        for (std::size_t first = 0; first < (*rows)->size() || first == 0; first += portion) {
            if (auto added = add((*rows)->table(first, portion, first == 0)); !added)
                return added;
        }
        return {};
    }
    /// Texts that got an apostrophe.
    [[nodiscard]] int guarded() const { return m_guarded; }

private:
    Result<void> add(const Table &table)
    {
        const CellGrid grid(table);
        for (const CellGrid::Row &row : grid.rows) {
            int column = 0;
            for (const CellGrid::Slot &slot : row.slots) {
                for (; column < slot.column; ++column)
                    divide(column);
                for (; column < slot.column + slot.columns; ++column) { // of a cell that spans, the first has the words
                    divide(column);
                    if (slot.cell && !slot.goesOn && column == slot.column)
                        field(textOf(*slot.cell));
                }
            }
            for (; column < grid.columns; ++column)
                divide(column);
            if (m_options.lineEnd == LineEnd::CrLf)
                m_out.add('\r');
            m_out.add('\n');
            if (auto stepped = m_out.step(); !stepped)
                return stepped;
        }
        return {};
    }

    void divide(int column)
    {
        if (column > 0)
            m_out.add(static_cast<char>(m_options.delimiter));
    }

    /// RFC 4180.
    void field(QString text)
    {
        if (m_options.guard && looksLikeFormula(text)) {
            text.prepend(u'\'');
            ++m_guarded;
        }
        const QChar delimiter = QLatin1Char(static_cast<char>(m_options.delimiter));
        const bool quoted = std::any_of(text.begin(), text.end(), [&](QChar c) { return c == delimiter || c == u'"' || c == u'\n' || c == u'\r'; });
        if (quoted)
            text = u'"' + text.replace(u'"', QLatin1StringView("\"\"")) + u'"';
        m_out.add(text);
    }

    const CsvOptions &m_options;
    BufferedOutput &m_out;
    WorkContext &m_context;
    int m_guarded = 0;
};

/// From a title: only a-z and 0-9 stay.
QString fileStem(const QString &title)
{
    QString stem = title.simplified().left(40).toLower();
    for (QChar &c : stem) {
        if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'))
            c = u'-';
    }
    return stem;
}

Result<int> writeTable(const Sheet &sheet, const CsvOptions &options, OutputSink &sink, WorkContext &context)
{
    BufferedOutput out(sink, context);
    CsvText text(options, out, context);
    auto written = text.write(sheet);
    if (written)
        written = out.finish();
    return written ? Result<int>(text.guarded()) : failure(written.error());
}

Result<void> writeCsv(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    const auto options = csvOptions().read(input.options);
    if (!options)
        return failure(options.error());
    bool others = false;
    const std::vector<Sheet> all = sheetsOf(input.document, &others);
    if (all.empty())
        return noTable();
    if (others)
        tellOthers(QStringLiteral("CSV"), context);
    int guarded = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        MemorySink beside; // all but the first table
        const auto written = writeTable(all[i], *options, i == 0 ? sink : beside, context);
        if (!written)
            return failure(written.error());
        guarded += *written;
        const QString name = QStringLiteral("%1-%2.csv").arg(i + 1, 3, 10, QLatin1Char('0')).arg(fileStem(titleOf(all[i], i, input.locale)));
        if (auto added = i == 0 ? Result<void>() : sink.addFile(name, QStringLiteral("text/csv"), beside.main); !added)
            return added;
    }
    if (guarded > 0)
        context.warn(
            {WarningCode::FeatureLost,
             {{QStringLiteral("what"),
               QCoreApplication::translate("CsvWriter", "Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)",
                                           nullptr, guarded)},
              {QStringLiteral("format"), QStringLiteral("CSV")}},
             {},
             0});
    return {};
}

MediaNeed noMedia(const QJsonObject &)
{
    return MediaNeed::None;
}

ResultForm resultForm(const QJsonObject &)
{
    return ResultForm::FileOrFolder;
}

} // namespace
} // namespace sheets

Writer csvWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("csv");
    writer.target.name = QCoreApplication::translate("CsvWriter", "Table (CSV)");
    writer.target.help =
        QCoreApplication::translate("CsvWriter", "The tables of a document as comma-separated values; several tables are several files in a folder.");
    writer.target.extension = QStringLiteral("csv");
    writer.target.mediaType = QStringLiteral("text/csv");
    writer.target.options = sheets::csvOptions().specs();
    writer.target.form = sheets::resultForm;
    writer.write = sheets::writeCsv;
    writer.media = sheets::noMedia;
    writer.rowByRow = true;
    return writer;
}

} // namespace quayside
