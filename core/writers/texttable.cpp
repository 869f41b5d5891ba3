// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plainforms.h"
#include "document/walk.h"
#include "writers/textlayout.h"
#include "writers/textwidth.h"

#include <algorithm>
#include <numeric>

namespace quayside::plaintext {
namespace {

constexpr int gapWidth = 2;
constexpr int narrowestColumn = 6;
constexpr std::size_t mostColumns = 1000;

struct Placed {
    const TableCell *cell = nullptr;
    std::size_t column = 0;
    std::size_t span = 1;
};

class TextTable
{
public:
    TextTable(const Table &table, int columns, Setting &setting) : m_table(table), m_columns(columns), m_setting(setting) { place(); }
    QStringList run();

    // A portion of a long table: its columns are as wide as those of all portions need.
    /// At least @p known, and what its own cells need.
    std::vector<int> widthsWith(const std::vector<int> &known);
    /// @p widths as far as they fit.
    std::vector<int> shrunk(std::vector<int> widths);
    /// Its rows under these @p widths; without any as records. @p continues: other rows are before.
    QStringList portion(const std::vector<int> &widths, const QHash<std::size_t, QString> &heads, bool continues);
    [[nodiscard]] QHash<std::size_t, QString> heads() const;
    /// Whether the columns are too many to stand side by side.
    [[nodiscard]] bool needsRecords() const;

private:
    using Row = std::vector<Placed>;
    void place();
    void measure();
    void widenForSpans(Setting &scratch);
    static int naturalWidth(const TableCell &cell, Setting &scratch);
    void shrink();
    [[nodiscard]] QStringList rowLines(const Row &row) const;
    [[nodiscard]] QStringList sideBySide(bool continues) const;
    [[nodiscard]] QStringList records(const QHash<std::size_t, QString> &heads, bool continues) const;
    [[nodiscard]] int widthOf(const Placed &placed) const;
    [[nodiscard]] Alignment alignmentOf(const Placed &placed) const;

    const Table &m_table;
    int m_columns;
    Setting &m_setting;
    std::vector<Row> m_rows;
    std::vector<int> m_widths;
};

/// Assigns columns, skipping those that row spans occupy.
void TextTable::place()
{
    std::vector<int> taken;
    eachRow(m_table, [&](const TableRow &row) {
        Row placed;
        std::size_t column = 0;
        for (const TableCell &cell : row.cells) {
            while (column < taken.size() && taken[column] > 0)
                ++column;
            const auto span = static_cast<std::size_t>(std::clamp(cell.columnSpan, 1, static_cast<int>(mostColumns)));
            if (column + span > mostColumns)
                break;
            placed.push_back({&cell, column, span});
            taken.resize(std::max(taken.size(), column + span), 0);
            for (std::size_t i = column; i < column + span; ++i)
                taken[i] = std::max(cell.rowSpan, 1);
            column += span;
        }
        for (int &rows : taken)
            rows = std::max(rows - 1, 0);
        m_rows.push_back(std::move(placed));
    });
    m_widths.assign(std::max(taken.size(), m_table.columns.size()), 1);
}

/// Each level of nested tables is measured once, not twice as often as the one around it.
int TextTable::naturalWidth(const TableCell &cell, Setting &scratch)
{
    if (const auto known = scratch.widths.constFind(&cell); known != scratch.widths.constEnd())
        return *known;
    int width = 0;
    for (const QString &line : lines(cell.content, 0, scratch))
        width = std::max(width, textWidth(line));
    const bool plain = cell.content.empty() || (cell.content.size() == 1 && cell.content.front().value.is<Paragraph>());
    if (!plain)
        scratch.widths.insert(&cell, width);
    return width;
}

void TextTable::measure()
{
    // Writing numbers link addresses; measuring must not.
    Setting scratch{m_setting.document, m_setting.locale, m_setting.links, m_setting.context, m_setting.addresses, m_setting.numbers, false, {}};
    scratch.widths.swap(m_setting.widths);
    const QList<Warning> warnings = m_setting.context.warnings;
    for (const Row &row : m_rows) {
        if (m_setting.context.stop.stopRequested())
            break;
        for (const Placed &placed : row) {
            if (placed.span == 1)
                m_widths[placed.column] = std::max(m_widths[placed.column], naturalWidth(*placed.cell, scratch));
        }
    }
    widenForSpans(scratch);
    scratch.widths.swap(m_setting.widths);
    m_setting.context.warnings = warnings;
}

/// What spans columns gets the room it needs from all of them, once they are as wide as their own cells.
void TextTable::widenForSpans(Setting &scratch)
{
    for (const Row &row : m_rows) {
        if (m_setting.context.stop.stopRequested())
            break;
        for (const Placed &placed : row) {
            if (placed.span < 2)
                continue;
            int missing = naturalWidth(*placed.cell, scratch) - widthOf(placed);
            for (std::size_t i = 0; missing > 0; i = (i + 1) % placed.span, --missing)
                ++m_widths[placed.column + i];
        }
    }
}

void TextTable::shrink()
{
    if (m_columns <= 0)
        return;
    const int available = m_columns - gapWidth * (static_cast<int>(m_widths.size()) - 1);
    int total = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    while (total > available) {
        std::vector<int> sorted = m_widths;
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
        const int widest = sorted.front();
        if (widest <= narrowestColumn)
            return;
        const auto many = static_cast<int>(std::count(sorted.begin(), sorted.end(), widest));
        const auto next = std::find_if(sorted.begin(), sorted.end(), [&](int width) { return width < widest; });
        const int step = next == sorted.end() ? widest - narrowestColumn : widest - std::max(*next, narrowestColumn);
        const int needed = (total - available + many - 1) / many;
        const int target = widest - std::max(1, std::min(step, needed));
        for (int &width : m_widths)
            width = std::min(width, target);
        total = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    }
}

int TextTable::widthOf(const Placed &placed) const
{
    int width = gapWidth * (static_cast<int>(placed.span) - 1);
    for (std::size_t i = placed.column; i < std::min(placed.column + placed.span, m_widths.size()); ++i)
        width += m_widths[i];
    return width;
}

Alignment TextTable::alignmentOf(const Placed &placed) const
{
    if (placed.cell->alignment != Alignment::None)
        return placed.cell->alignment;
    return placed.column < m_table.columns.size() ? m_table.columns[placed.column] : Alignment::None;
}

QStringList TextTable::rowLines(const Row &row) const
{
    QStringList all;
    int left = 0;
    std::size_t column = 0;
    for (const Placed &placed : row) {
        for (; column < placed.column; ++column)
            left += m_widths[column] + gapWidth;
        const int width = widthOf(placed);
        const Alignment alignment = alignmentOf(placed);
        const Qt::Alignment side = alignment == Alignment::Right ? Qt::AlignRight : alignment == Alignment::Center ? Qt::AlignHCenter : Qt::AlignLeft;
        const QStringList cell = lines(placed.cell->content, width, m_setting);
        for (qsizetype i = 0; i < cell.size(); ++i) {
            if (i >= all.size())
                all.append(QString());
            const bool full = left > 0 && textWidth(all.at(i)) >= left; // a word that no line can hold
            all[i] = (full ? all.at(i) + u' ' : padded(all.at(i), left)) + padded(cell.at(i), width, side);
        }
    }
    for (QString &line : all) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    if (all.isEmpty())
        all.append(QString());
    return all;
}

QHash<std::size_t, QString> TextTable::heads() const
{
    QHash<std::size_t, QString> heads;
    if (!m_table.head.empty()) {
        for (const Placed &placed : m_rows.front())
            heads.insert(placed.column, lines(placed.cell->content, 0, m_setting).join(u' '));
    }
    return heads;
}

/// "Head: value" lines, a record a row.
QStringList TextTable::records(const QHash<std::size_t, QString> &heads, bool continues) const
{
    QStringList all;
    for (std::size_t i = m_table.head.empty() ? 0 : 1; i < m_rows.size(); ++i) {
        if (m_setting.context.stop.stopRequested())
            break;
        if (continues || !all.isEmpty())
            all.append(QString());
        for (const Placed &placed : m_rows[i]) {
            const QString head = heads.value(placed.column);
            const QString value = lines(placed.cell->content, 0, m_setting).join(u' ');
            all += wrapText(head.isEmpty() ? value : head + QStringLiteral(": ") + value, {m_columns, 0, 0});
        }
    }
    return all;
}

QStringList TextTable::run()
{
    if (m_widths.empty())
        return {};
    QStringList all;
    if (const Inlines *plain = plainCaption(m_table.caption))
        all += words(*plain, m_setting);
    else
        all += lines(m_table.caption, m_columns, m_setting);
    if (needsRecords())
        return all + records(heads(), false);
    measure();
    shrink();
    return all + sideBySide(false);
}

bool TextTable::needsRecords() const
{
    const int least = static_cast<int>(m_widths.size()) * (narrowestColumn + gapWidth) - gapWidth;
    return m_columns > 0 && least > m_columns && m_widths.size() > 2;
}

std::vector<int> TextTable::widthsWith(const std::vector<int> &known)
{
    for (std::size_t i = 0; i < std::min(known.size(), m_widths.size()); ++i)
        m_widths[i] = std::max(m_widths[i], known[i]);
    measure();
    return m_widths;
}

std::vector<int> TextTable::shrunk(std::vector<int> widths)
{
    m_widths = std::move(widths);
    shrink();
    return m_widths;
}

QStringList TextTable::portion(const std::vector<int> &widths, const QHash<std::size_t, QString> &heads, bool continues)
{
    if (widths.empty())
        return records(heads, continues);
    m_widths = widths;
    return sideBySide(continues);
}

QStringList TextTable::sideBySide(bool continues) const
{
    QStringList all;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_setting.context.stop.stopRequested())
            break;
        const QStringList row = rowLines(m_rows[i]);
        // Separates rows that span lines.
        if ((continues || i > m_table.head.size()) && row.size() > 1)
            all.append(QString());
        all += row;
        if (i + 1 == m_table.head.size()) {
            QStringList rules;
            for (const int width : m_widths)
                rules.append(QString(width, u'-'));
            all.append(rules.join(QString(gapWidth, u' ')));
        }
    }
    return all;
}

} // namespace

QStringList tableLines(const Table &table, int columns, Setting &setting)
{
    return TextTable(table, columns, setting).run();
}

Result<void> longTableLines(const CsvRows &rows, int columns, Setting &setting, const std::function<Result<void>(const QStringList &)> &take)
{
    constexpr std::size_t together = 1024;
    const Table head = rows.table(0, 0);
    TextTable top(head, columns, setting);
    const bool asRecords = top.needsRecords();
    std::vector<int> widths = asRecords ? std::vector<int>() : top.widthsWith({});
    for (std::size_t first = 0; first < rows.size() && !asRecords; first += together) {
        if (auto going = setting.context.checkStop(); !going)
            return going;
        const Table part = rows.table(first, together, false);
        widths = TextTable(part, columns, setting).widthsWith(widths);
    }
    const QHash<std::size_t, QString> heads = top.heads();
    if (!asRecords)
        widths = top.shrunk(std::move(widths));
    for (std::size_t first = 0; first < std::max<std::size_t>(rows.size(), 1); first += together) {
        if (auto going = setting.context.checkStop(); !going)
            return going;
        const Table part = rows.table(first, together, first == 0);
        if (auto taken = take(TextTable(part, columns, setting).portion(widths, heads, first > 0)); !taken)
            return taken;
    }
    return {};
}

} // namespace quayside::plaintext
