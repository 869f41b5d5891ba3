// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/body.h"

#include "document/colors.h"
#include "document/walk.h"

#include <algorithm>

namespace quayside::latex {
namespace {

constexpr double textWidth = 360; ///< points: about that of LaTeX's own classes
constexpr double textSize = 10;   ///< points
constexpr double cellInset = 6;   ///< \tabcolsep, in points
constexpr int manyColumns = 8;
constexpr int veryManyColumns = 16;
constexpr std::size_t portion = 512;   ///< rows of a long table
constexpr std::size_t measured = 1000; ///< its rows that widths are reckoned from

/// Whether @p cell is words in one line, as far as the author says.
bool isLine(const TableCell &cell)
{
    if (cell.content.empty())
        return true;
    const auto *words = cell.content.size() == 1 ? cell.content.front().value.as<Paragraph>() : nullptr;
    return words && std::none_of(words->content.begin(), words->content.end(), [](const Inline &node) {
               return node.value.is<LineBreak>() || node.value.is<Image>() || (node.value.is<Math>() && node.value.as<Math>()->display);
           });
}

bool hasNotes(const TableCell &cell)
{
    bool notes = false;
    walkBlocks(cell.content, [&](const Block &block) {
        eachInlinesBelow(block,
                         [&](const Inlines &words) { walkInlines(words, [&](const Inline &node) { notes = notes || node.value.is<FootnoteReference>(); }); });
    });
    return notes;
}

} // namespace

/// How a table is set.
struct Body::TableLook {
    std::vector<double> shares;        ///< of the line's width, by column; empty: as wide as the words
    std::vector<Alignment> alignments; ///< by column
    const char *size = "";             ///< of its text
    double inset = cellInset;
    bool holdsNotes = false; ///< the notes' texts come after it
    bool pages = true;       ///< it can be divided between pages

    [[nodiscard]] QString column(int first, int count) const;
    [[nodiscard]] bool isSmall() const { return *size != 0; }
};

/// The preamble of @p count columns that are one.
QString Body::TableLook::column(int first, int count) const
{
    const Alignment alignment = alignments[static_cast<std::size_t>(first)];
    if (shares.empty())
        return alignment == Alignment::Right ? QStringLiteral("r") : alignment == Alignment::Center ? QStringLiteral("c") : QStringLiteral("l");
    double share = 0;
    for (int i = first; i < first + count; ++i)
        share += shares[static_cast<std::size_t>(i)];
    const QString way = alignment == Alignment::Right    ? QStringLiteral("\\raggedleft")
                        : alignment == Alignment::Center ? QStringLiteral("\\centering")
                                                         : QStringLiteral("\\raggedright");
    return QStringLiteral(">{%1\\arraybackslash}p{\\dimexpr %2\\linewidth-2\\tabcolsep\\relax}").arg(way, QString::number(share, 'f', 4));
}

Body::TableLook Body::lookOf(const Table &table, const CellGrid &grid) const
{
    TableLook look;
    look.pages = !m_place.argument;
    look.alignments.assign(static_cast<std::size_t>(grid.columns), Alignment::None);
    std::copy_n(table.columns.begin(), std::min(table.columns.size(), look.alignments.size()), look.alignments.begin());
    if (grid.columns > manyColumns) {
        look.size = grid.columns > veryManyColumns ? "\\scriptsize" : "\\footnotesize";
        look.inset = grid.columns > veryManyColumns ? 1 : 3;
    }
    bool lines = table.widths.empty() && !table.width && !table.widthPercent;
    for (const CellGrid::Row &row : grid.rows) {
        for (const CellGrid::Slot &slot : row.slots) {
            if (!slot.cell || slot.goesOn)
                continue;
            lines = lines && isLine(*slot.cell);
            look.holdsNotes = look.holdsNotes || ((row.head || slot.rows > 1 || !look.pages) && hasNotes(*slot.cell));
        }
    }
    const std::vector<double> natural = columnWidths(grid, table, 1e6, {textSize, look.inset, &m_input.document.media});
    double sum = 0;
    for (const double width : natural)
        sum += width;
    if (lines && sum <= textWidth)
        return look;
    double used = 0;
    const std::vector<double> widths = columnWidths(grid, table, textWidth, {textSize, look.inset, &m_input.document.media});
    for (const double width : widths)
        used += width;
    for (const double width : widths)
        look.shares.push_back(width / std::max(used, textWidth));
    return look;
}

/// The words of @p source in its cell.
QString Body::cellText(const TableCell &source, bool inLine)
{
    const Place outerPlace = m_place;
    QString outer = std::exchange(m_tex, {});
    m_place.argument = true;
    if (!inLine)
        blocks(source.content);
    else if (!source.content.empty())
        m_tex = inlines(source.content.front().value.as<Paragraph>()->content).simplified();
    m_place = outerPlace;
    const QString text = std::exchange(m_tex, std::move(outer)).trimmed();
    return anchor(source.attributes) + colored(source.attributes->color, text);
}

/// The content of @p slot, with what joins it to its neighbours. @p place: of its row, to be led to.
QString Body::cell(const CellGrid::Slot &slot, const CellGrid::Row &row, const QString &place, const Table &table, const TableLook &look)
{
    QString text = place;
    const TableCell *source = slot.cell;
    if (source && !slot.goesOn) {
        text += cellText(*source, look.shares.empty() && isLine(*source));
        const bool several = text.contains(QLatin1StringView("\n\n")); // \textbf ends with the paragraph
        if ((row.head || source->header) && !text.isEmpty())
            text = QLatin1StringView(several ? "{\\bfseries " : "\\textbf{") + text + u'}';
        const auto background = colorOf(source->attributes->background.isEmpty() ? row.source->attributes->background : source->attributes->background);
        if (background)
            text.prepend(QStringLiteral("\\cellcolor[HTML]{%1}").arg(QString::number(*background & 0xffffffU, 16).toUpper().rightJustified(6, u'0')));
        if (slot.rows > 1)
            text = QStringLiteral("\\multirow[t]{%1}{%2}{").arg(QString::number(slot.rows), look.shares.empty() ? QStringLiteral("*") : QStringLiteral("="))
                   + text + u'}';
    }
    const bool own =
        source && source->alignment != Alignment::None && !table.columns.empty() && source->alignment != look.alignments[static_cast<std::size_t>(slot.column)];
    if (slot.columns < 2 && !own)
        return text;
    TableLook another = look;
    if (own)
        another.alignments[static_cast<std::size_t>(slot.column)] = source->alignment;
    return QStringLiteral("\\multicolumn{%1}{%2}{").arg(QString::number(slot.columns), another.column(slot.column, slot.columns)) + text + u'}';
}

void Body::tableRow(const CellGrid &grid, std::size_t index, const Table &table, const TableLook &look)
{
    const CellGrid::Row &row = grid.rows[index];
    if (row.source->position.line > 0)
        m_position = row.source->position;
    const QString place = anchor(row.source->attributes);
    bool open = false; // a cell reaches into the next row
    int column = 0;
    for (const CellGrid::Slot &slot : row.slots) {
        for (; column < slot.column; ++column)
            m_tex += QStringLiteral("& ");
        const QString text = cell(slot, row, &slot == &row.slots.front() ? place : QString(), table, look);
        m_tex += text + (slot.column + slot.columns < grid.columns ? QStringLiteral(" & ") : QString());
        column = slot.column + slot.columns;
        open = open || slot.rows > 1;
    }
    for (; column + 1 < grid.columns; ++column)
        m_tex += QStringLiteral("& ");
    m_tex += open && look.pages ? QStringLiteral(" \\\\*\n") : QStringLiteral(" \\\\\n");
}

void Body::tableRows(const CellGrid &grid, const Table &table, const TableLook &look, bool head)
{
    for (std::size_t i = 0; i < grid.rows.size() && m_result; ++i) {
        const CellGrid::Row &row = grid.rows[i];
        if (row.head != head)
            continue;
        if (row.beginsPart)
            m_tex += QStringLiteral("\\midrule\n");
        tableRow(grid, i, table, look);
        m_result = m_context.checkStop();
    }
}

/// Up to the first row of the body.
void Body::beginTable(const Table &table, const CellGrid &grid, const TableLook &look)
{
    QString columns;
    for (int i = 0; i < grid.columns; ++i)
        columns += look.column(i, 1);
    const char *place = table.alignment == Alignment::Left ? "[l]" : table.alignment == Alignment::Right ? "[r]" : "";
    if (look.isSmall()) {
        m_tex += QStringLiteral("{%1").arg(QLatin1StringView(look.size));
        m_tex += QStringLiteral("\\setlength{\\tabcolsep}{%1pt}\n").arg(look.inset);
    }
    m_tex += look.pages ? QStringLiteral("\\begin{longtable}%1{@{}").arg(QLatin1StringView(place)) : QStringLiteral("\\begin{tabular}{@{}");
    m_tex += columns + QStringLiteral("@{}}\n");
    m_holdsNotes = look.holdsNotes;
    const QString words = look.pages ? caption(table.caption) : QString();
    m_holdsNotes = look.holdsNotes || !m_heldNotes.empty();
    if (!words.isEmpty())
        m_tex += words + QStringLiteral("\\tabularnewline\n");
    const qsizetype start = m_tex.size();
    m_tex += QStringLiteral("\\toprule\n");
    tableRows(grid, table, look, true);
    const bool head = !table.head.empty();
    if (head)
        m_tex += QStringLiteral("\\midrule\n");
    const QString first = m_tex.sliced(start);
    if (!look.pages || !head) {
        m_tex += look.pages ? QStringLiteral("\\endhead\n") : QString();
    } else if (words.isEmpty() && !first.contains(QLatin1StringView("\\label")) && !first.contains(QLatin1StringView("\\footnote"))) {
        m_tex += QStringLiteral("\\endhead\n");
    } else {
        m_tex += QStringLiteral("\\endfirsthead\n\\toprule\n");
        m_repeats = true;
        tableRows(grid, table, look, true);
        m_repeats = false;
        m_tex += QStringLiteral("\\midrule\n\\endhead\n");
    }
    if (look.pages)
        m_tex += QStringLiteral("\\bottomrule\n\\endlastfoot\n");
}

/// After a table with pages: those without a number do not count, though LaTeX counts them all.
QString Body::uncounted(const Table &table)
{
    const bool numbered = !table.caption.empty() && !isNumbered(plainText(table.caption).simplified());
    return numbered ? QString() : QStringLiteral("\\addtocounter{table}{-1}%\n");
}

void Body::put(const Table &table)
{
    const CellGrid grid(table);
    if (grid.rows.empty() || grid.columns == 0)
        return;
    const bool outer = m_holdsNotes;
    const TableLook look = lookOf(table, grid);
    if (!look.pages && !table.caption.empty())
        blocks(table.caption);
    beginTable(table, grid, look);
    tableRows(grid, table, look, false);
    m_tex += look.pages ? QStringLiteral("\\end{longtable}") : QStringLiteral("\\bottomrule\n\\end{tabular}");
    m_tex += look.isSmall() ? QStringLiteral("}\n") : QStringLiteral("\n");
    m_tex += look.pages ? uncounted(table) : QString();
    m_holdsNotes = outer;
    if (!outer)
        m_tex += heldNotes();
    m_tex += u'\n';
}

/// A long table, from its source: of its rows only a portion is there at a time.
void Body::longTable(const CsvRows &rows)
{
    const Table start = rows.table(0, measured);
    const CellGrid grid(start);
    const TableLook look = lookOf(start, grid);
    beginTable(start, grid, look);
    for (std::size_t first = 0; first < rows.size() && m_result; first += portion) {
        const Table part = rows.table(first, portion, false);
        const CellGrid partGrid(part);
        tableRows(partGrid, part, look, false);
        m_out.add(m_tex);
        m_tex.clear();
        if (m_result)
            m_result = m_out.step();
    }
    m_tex += QLatin1StringView(look.isSmall() ? "\\end{longtable}}\n" : "\\end{longtable}\n") + uncounted(start) + u'\n';
}

} // namespace quayside::latex
