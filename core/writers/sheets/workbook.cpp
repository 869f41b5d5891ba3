// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/sheets/workbook.h"

#include "archive/entrywriter.h"
#include "document/colors.h"
#include "document/safeurl.h"
#include "document/walk.h"
#include "writers/documentfacts.h"

#include <QCoreApplication>
#include <QUrl>
#include <xlsxwriter.h>

#include <algorithm>

namespace quayside::sheets {
namespace {

constexpr quint32 mostRows = LXW_ROW_MAX;
constexpr int mostColumns = LXW_COL_MAX;
constexpr qsizetype longestText = 32'767; ///< UTF-16 units
constexpr int mostLinks = 65'530;         ///< of a sheet, that Excel opens
constexpr qsizetype longestUrl = 2079;    ///< that Excel opens
constexpr int widestColumn = 60;          ///< characters; longer text is wrapped
constexpr int narrowestColumn = 6;
constexpr double lineHeight = 15; // points, Excel's own
constexpr double highestRow = 409;
constexpr std::size_t portion = 512; ///< rows of a long table

QString tr(const char *text)
{
    return QCoreApplication::translate("XlsxWriter", text);
}

tl::unexpected<ExportError> notWritten(const QString &reason)
{
    return failure(ErrorCode::WriteFailed, {{QStringLiteral("reason"), reason}});
}

/// What a cell shows, without characters that XML cannot have.
QString shownText(const TableCell &cell)
{
    QString text = textOf(cell);
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF; });
    return text;
}

/// The words of @p cell, if they are a single paragraph.
const Inlines *wordsOf(const TableCell &cell)
{
    const auto *paragraph = cell.content.size() == 1 ? cell.content.front().value.as<Paragraph>() : nullptr;
    return paragraph ? &paragraph->content : nullptr;
}

bool isStrong(const TableCell &cell)
{
    const Inlines *words = wordsOf(cell);
    return words && !words->empty() && std::all_of(words->begin(), words->end(), [](const Inline &node) {
               const auto *styled = node.value.as<Styled>();
               return styled && styled->style == Style::Strong;
           });
}

/// Characters of the longest line.
int widthOf(const QString &text)
{
    qsizetype widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        qsizetype width = 0;
        for (const QChar c : line)
            width += c.unicode() >= 0x1100 ? 2 : 1; // East Asian characters, about
        widest = std::max(widest, width);
    }
    return static_cast<int>(std::min<qsizetype>(widest, widestColumn));
}

/// How many lines of @p room characters a wrapped text takes; one that is not wrapped takes one.
int linesOf(const QString &text, int room)
{
    if (!text.contains(u'\n') && text.size() <= widestColumn)
        return 1;
    qsizetype lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        qsizetype width = 0;
        for (const QChar c : line)
            width += c.unicode() >= 0x1100 ? 2 : 1;
        lines += std::max<qsizetype>(1, (width * 10 + room * 11 - 1) / (room * 11)); // letters are narrower than the digits that columns count in
    }
    return static_cast<int>(std::min<qsizetype>(lines, 100));
}

/// @p url as a workbook can name it; empty: it cannot.
QByteArray linkTarget(const QString &url)
{
    const QString scheme = urlScheme(url);
    const bool known = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https") || scheme == QLatin1StringView("ftp")
                       || scheme == QLatin1StringView("mailto");
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    const QByteArray address = parsed.toEncoded();
    return known && parsed.isValid() && address.size() <= longestUrl && !address.contains('\\') ? address : QByteArray();
}

uint8_t alignmentOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left: return LXW_ALIGN_LEFT;
    case Alignment::Center: return LXW_ALIGN_CENTER;
    case Alignment::Right: return LXW_ALIGN_RIGHT;
    case Alignment::Justify: return LXW_ALIGN_JUSTIFY;
    case Alignment::None: break;
    }
    return LXW_ALIGN_NONE;
}

} // namespace

size_t qHash(const Workbook::Look &look, size_t seed)
{
    return qHashMulti(seed, look.number, look.head, look.bold, look.wrapped, look.top, static_cast<int>(look.alignment), look.background);
}

Workbook::Workbook(const WriteInput &input, WorkContext &context)
    : m_input(input), m_context(context), m_reader(input.locale.isEmpty() ? input.document.metadata.language : input.locale)
{}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<void> Workbook::write(const std::vector<Sheet> &all, OutputSink &sink)
{
    if (!m_file.open())
        return notWritten(m_file.errorString());
    m_rowsOnly = std::any_of(all.begin(), all.end(), [](const Sheet &sheet) { return sheet.rows != nullptr; });
    const QByteArray name = m_file.fileName().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = m_rowsOnly ? LXW_TRUE : LXW_FALSE;
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(name.constData(), &options);
    if (!m_book)
        return notWritten(tr("there is not enough memory"));
    setProperties();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isWhole = all.size() == 1 && all[i].title.isEmpty();
        if (auto added = add(all[i], isWhole ? quayside::titleOf(m_input) : sheets::titleOf(all[i], i, m_input.locale)); !added)
            return added;
        m_context.progress(Stage::Writing, static_cast<int>((i + 1) * 100 / all.size()));
    }
    return finish(sink);
}

void Workbook::setProperties()
{
    const Metadata &data = m_input.document.metadata;
    QByteArray title = quayside::titleOf(m_input).left(255).toUtf8();
    QByteArray author = data.authors.join(QStringLiteral("; ")).left(255).toUtf8();
    QByteArray keywords = data.keywords.join(QStringLiteral(", ")).left(255).toUtf8();
    QByteArray comments = data.description.left(255).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    if (!author.isEmpty())
        properties.author = author.data();
    if (!keywords.isEmpty())
        properties.keywords = keywords.data();
    if (!comments.isEmpty())
        properties.comments = comments.data();
    // The library takes 0 for "now".
    properties.created = m_input.asOf.isValid() ? std::max<qint64>(1, m_input.asOf.toSecsSinceEpoch()) : 1;
    workbook_set_properties(m_book, &properties);
}

lxw_format *Workbook::format(const Look &look)
{
    if (look == Look())
        return nullptr;
    lxw_format *&made = m_formats[look];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    if (!look.number.isEmpty())
        format_set_num_format(made, look.number.left(LXW_FORMAT_FIELD_LEN - 1).toUtf8().constData());
    if (look.head || look.bold)
        format_set_bold(made);
    if (look.head) {
        format_set_bottom(made, LXW_BORDER_THIN);
        format_set_bg_color(made, 0xE7EBF0);
    }
    if (const auto background = colorOf(look.background))
        format_set_bg_color(made, *background & 0xffffffU);
    if (look.wrapped)
        format_set_text_wrap(made);
    if (look.head || look.wrapped || look.top)
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (const uint8_t alignment = alignmentOf(look.alignment); alignment != LXW_ALIGN_NONE)
        format_set_align(made, alignment);
    return made;
}

void Workbook::lost(const QString &what)
{
    if (m_told.contains(what))
        return;
    m_told.append(what);
    m_context.warn({WarningCode::FeatureLost, {{QStringLiteral("what"), what}, {QStringLiteral("format"), QStringLiteral("XLSX")}}, {}, 0});
}

Result<void> Workbook::add(const Sheet &sheet, const QString &title)
{
    if (sheet.table)
        return add(*sheet.table, title);
    const auto rows = CsvRows::of(*sheet.rows, m_context);
    return *rows ? add(**rows, title) : failure(rows->error());
}

/// A new sheet, with the widths of @p page.
void Workbook::begin(Page &page, const QString &title, std::size_t headRows)
{
    page.sheet = workbook_add_worksheet(m_book, m_names.next(title).toUtf8().constData());
    page.row = 0;
    page.links = 0;
    if (!page.sheet)
        return;
    for (std::size_t i = 0; i < page.characters.size() && i < static_cast<std::size_t>(mostColumns); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(page.sheet, column, column, std::max(page.characters[i], narrowestColumn) + 2, nullptr);
    }
    if (headRows > 0) {
        worksheet_freeze_panes(page.sheet, static_cast<lxw_row_t>(headRows), 0);
        worksheet_repeat_rows(page.sheet, 0, static_cast<lxw_row_t>(headRows - 1));
    }
    if (isRightToLeft(m_input))
        worksheet_right_to_left(page.sheet);
}

/// Takes note of how the columns write numbers, and how wide they are.
void Workbook::measure(Page &page, const CellGrid &grid) const
{
    const auto count = static_cast<std::size_t>(std::max(grid.columns, 0));
    page.ways.resize(std::max(page.ways.size(), count), NumberWay::Locale);
    page.characters.resize(page.ways.size(), 0);
    page.holds.resize(page.ways.size(), Holds::Nothing);
    for (const CellGrid::Row &row : grid.rows) {
        for (const CellGrid::Slot &slot : row.slots) {
            if (!slot.cell || slot.goesOn)
                continue;
            const QString text = shownText(*slot.cell);
            const auto column = static_cast<std::size_t>(slot.column);
            if (slot.columns == 1)
                page.characters[column] = std::max(page.characters[column], widthOf(text));
            ColumnWay way;
            way.add(m_reader, text);
            if (!row.head && !text.isEmpty() && page.holds[column] != Holds::Texts) {
                const bool value = m_reader.isNumber(text, NumberWay::Machine) || m_reader.read(text, NumberWay::Locale).kind != CellValue::Kind::Text;
                page.holds[column] = value && !slot.cell->header ? Holds::Values : Holds::Texts;
            }
            if (!row.head && way.way() == NumberWay::Machine)
                page.ways[column] = NumberWay::Machine;
        }
    }
}

Result<void> Workbook::add(const Table &table, const QString &title)
{
    const CellGrid grid(table);
    Page page;
    measure(page, grid);
    begin(page, title, table.head.size());
    if (!page.sheet)
        return notWritten(tr("there is not enough memory"));
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        if (auto stopped = m_context.checkStop(); !stopped)
            return stopped;
        row(page, grid, i, table);
    }
    return {};
}

/// A long table, from its source: of its rows only a portion is there at a time. What does not fit on a sheet goes on on the next.
Result<void> Workbook::add(const CsvRows &rows, const QString &title)
{
    Page page;
    for (const bool measuring : {true, false}) {
        for (std::size_t first = 0; first < rows.size() || first == 0; first += portion) {
            if (auto stopped = m_context.checkStop(); !stopped)
                return stopped;
            const bool begins = first == 0 || (!measuring && page.row + portion > mostRows);
            const Table part = rows.table(first, portion, begins);
            const CellGrid grid(part);
            if (measuring) {
                measure(page, grid);
                continue;
            }
            if (begins)
                begin(page, title, part.head.size());
            if (!page.sheet)
                return notWritten(tr("there is not enough memory"));
            for (std::size_t i = 0; i < grid.rows.size(); ++i)
                row(page, grid, i, part);
        }
    }
    return {};
}

void Workbook::row(Page &page, const CellGrid &grid, std::size_t index, const Table &table)
{
    if (page.row >= mostRows) {
        lost(tr("Rows beyond the %1 of a sheet").arg(mostRows));
        return;
    }
    const CellGrid::Row &source = grid.rows[index];
    QStringList texts;
    for (const CellGrid::Slot &slot : source.slots)
        texts.append(slot.cell && !slot.goesOn ? shownText(*slot.cell) : QString());
    height(page, source, texts);
    for (std::size_t i = 0; i < source.slots.size(); ++i) {
        const CellGrid::Slot &slot = source.slots[i];
        if (slot.column >= mostColumns) {
            lost(tr("Columns beyond the %1 of a sheet").arg(mostColumns));
            break;
        }
        const auto column = static_cast<std::size_t>(slot.column);
        if (slot.cell && !slot.goesOn)
            cell(page, slot, source, texts.at(static_cast<qsizetype>(i)), column < table.columns.size() ? table.columns[column] : Alignment::None);
    }
    ++page.row;
}

/// A row as high as its lines: LibreOffice leaves rows that say nothing at one line.
void Workbook::height(Page &page, const CellGrid::Row &row, const QStringList &texts) const
{
    int most = 1;
    for (std::size_t i = 0; i < row.slots.size(); ++i) {
        const CellGrid::Slot &slot = row.slots[i];
        if (slot.rows > 1 || texts.at(static_cast<qsizetype>(i)).isEmpty())
            continue;
        int room = 0;
        for (int c = slot.column; c < slot.column + slot.columns && c < static_cast<int>(page.characters.size()); ++c)
            room += std::max(page.characters[static_cast<std::size_t>(c)], narrowestColumn) + 2;
        most = std::max(most, linesOf(texts.at(static_cast<qsizetype>(i)), std::max(room, narrowestColumn)));
    }
    page.tall = most > 1;
    if (page.tall)
        worksheet_set_row(page.sheet, page.row, std::min(most * lineHeight, highestRow), nullptr);
}

void Workbook::cell(Page &page, const CellGrid::Slot &slot, const CellGrid::Row &row, QString text, Alignment column)
{
    const TableCell &source = *slot.cell;
    if (text.size() > longestText) {
        m_context.warn({WarningCode::TextCut,
                        {{QStringLiteral("what"), tr("a cell holds more than the %1 characters of Excel").arg(longestText)}},
                        m_input.document.files.value(row.source->position.file),
                        row.source->position.line});
        text.truncate(longestText);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    Look look;
    look.head = row.head || source.header;
    const CellValue found = look.head ? CellValue() : m_reader.read(text, page.ways[static_cast<std::size_t>(slot.column)]);
    look.number = found.format;
    look.bold = isStrong(source);
    look.top = page.tall;
    look.wrapped = text.contains(u'\n') || text.size() > widestColumn;
    look.alignment = source.alignment != Alignment::None ? source.alignment : column;
    if (row.head && look.alignment == Alignment::None && page.holds[static_cast<std::size_t>(slot.column)] == Holds::Values)
        look.alignment = Alignment::Right; // over what spreadsheets set on the right by themselves
    look.background = source.attributes->background.isEmpty() ? row.source->attributes->background : source.attributes->background;
    lxw_format *format = this->format(look);
    if (slot.columns > 1 || slot.rows > 1)
        merge(page, slot, format);
    if (!link(page, static_cast<quint16>(slot.column), source, text, format))
        value(page, static_cast<quint16>(slot.column), text, found, format);
}

/// Makes one cell of those that @p slot covers; its value is written over it.
void Workbook::merge(Page &page, const CellGrid::Slot &slot, lxw_format *format)
{
    if (m_rowsOnly && slot.rows > 1) { // the rows below are not in memory
        lost(tr("A cell of several rows"));
        return;
    }
    const quint32 last = std::min(page.row + static_cast<quint32>(slot.rows), mostRows) - 1;
    const auto first = static_cast<lxw_col_t>(slot.column);
    const auto end = static_cast<lxw_col_t>(std::min(slot.column + slot.columns, mostColumns) - 1);
    if (last > page.row || end > first)
        worksheet_merge_range(page.sheet, page.row, first, last, end, "", format);
}

void Workbook::value(Page &page, quint16 column, const QString &text, const CellValue &value, lxw_format *format)
{
    switch (value.kind) {
    case CellValue::Kind::Number: worksheet_write_number(page.sheet, page.row, column, value.number, format); return;
    case CellValue::Kind::Date: {
        const QDate day = value.date.date();
        const QTime time = value.date.time();
        lxw_datetime date{day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
        worksheet_write_datetime(page.sheet, page.row, column, &date, format);
        return;
    }
    case CellValue::Kind::Text: break;
    }
    if (!text.isEmpty()) // always as text: what begins with "=" is no formula
        worksheet_write_string(page.sheet, page.row, column, text.toUtf8().constData(), format);
    else if (format)
        worksheet_write_blank(page.sheet, page.row, column, format);
}

/// Writes @p text with the address that it leads to. Whether there is one.
bool Workbook::link(Page &page, quint16 column, const TableCell &cell, const QString &text, lxw_format *format)
{
    const Inlines *words = wordsOf(cell);
    QString url;
    int links = 0;
    walkInlines(words ? *words : Inlines(), [&](const Inline &node) {
        if (const auto *link = node.value.as<Link>()) {
            ++links;
            url = link->url;
        }
    });
    const QByteArray target = links == 1 ? linkTarget(url) : QByteArray();
    if (links == 0 || text.isEmpty())
        return false;
    if (target.isEmpty() || page.links >= mostLinks) {
        lost(target.isEmpty() ? tr("A link that is not the only one of its cell, or leads into the document")
                              : tr("Links beyond the %1 of a sheet").arg(mostLinks));
        return false;
    }
    ++page.links;
    const QByteArray shown = text.toUtf8();
    return worksheet_write_url_opt(page.sheet, page.row, column, target.constData(), format ? format : workbook_get_default_url_format(m_book),
                                   shown.constData(), nullptr)
           == LXW_NO_ERROR; // else the words stand without it
}

Result<void> Workbook::finish(OutputSink &sink)
{
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(closed)));
    QFile made(m_file.fileName());
    if (!made.open(QIODevice::ReadOnly))
        return notWritten(made.errorString());
    return eachPiece(made, m_context.stop, archiveInto(sink));
}

} // namespace quayside::sheets
