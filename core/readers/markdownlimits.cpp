// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownlimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <vector>

namespace quayside {
namespace {

/// Quotes and list items opened in one line; quadratic in cmark: 60,000 take eight seconds.
constexpr int mostMarkers = 500;
/// Columns of indent before a list item; each line checks every level.
constexpr qsizetype mostIndent = 4000;
/// Table cells in all, with those cmark fills in: half a microsecond and 400 bytes each.
constexpr qint64 mostCells = 1'500'000;

// Costs in ns, measured with cmark-gfm 0.29.0.gfm.6; the budget is about three seconds.
constexpr qint64 nsPerCellPair = 3;     ///< each cell is appended by walking the row's list
constexpr qint64 nsPerRetriedByte = 40; ///< a paragraph is read again as a row for each possible delimiter row
constexpr qint64 nsPerOpenImage = 6;    ///< each link scans the open images around it
constexpr qint64 nsPerOpenMark = 30;    ///< and the emphasis marks before it in its paragraph
constexpr qint64 nsPerAt = 8'000;       ///< an e-mail address splits the text; the rest is searched again
constexpr qint64 budget = 3'000'000'000;

struct Counts {
    qint64 pipes = 0;
    qint64 ats = 0;
    qint64 marks = 0; ///< runs of emphasis marks
    bool brackets = false;
    bool onlyDelimiters = true; ///< only blanks | : -
    bool dash = false;
};

constexpr std::array<unsigned char, 256> makeClasses()
{
    std::array<unsigned char, 256> classes{};
    for (const char c : std::string_view(" \t\r|:->"))
        classes[static_cast<unsigned char>(c)] = 1;
    for (const char c : std::string_view("|[]@-"))
        classes[static_cast<unsigned char>(c)] |= 2;
    for (const char c : std::string_view("*_~"))
        classes[static_cast<unsigned char>(c)] |= 2 | 4;
    for (const char c : std::string_view("'\""))
        classes[static_cast<unsigned char>(c)] |= 2 | 8;
    return classes;
}
constexpr auto classes = makeClasses();

/// Emphasis marks, and quotation marks in smart mode.
bool isMark(char c, bool smart)
{
    return classes[static_cast<unsigned char>(c)] & (smart ? 4 | 8 : 4);
}

Counts countsOf(QByteArrayView line, bool smart)
{
    Counts counts;
    for (const char &c : line) {
        const unsigned char kind = classes[static_cast<unsigned char>(c)];
        counts.onlyDelimiters = counts.onlyDelimiters && (kind & 1);
        if (!(kind & 2))
            continue;
        counts.marks += isMark(c, smart) && (&c == line.data() || *(&c - 1) != c) ? 1 : 0;
        counts.pipes += c == '|';
        counts.ats += c == '@';
        counts.dash = counts.dash || c == '-';
        counts.brackets = counts.brackets || c == '[' || c == ']';
    }
    return counts;
}

/// The markers that open a line, and where its text starts.
struct Prefix {
    int markers = 0;
    qsizetype indent = 0; ///< columns before a list marker; 0: no marker
    qsizetype text = 0;
};

bool isBlankAt(QByteArrayView line, qsizetype at)
{
    return at >= line.size() || line[at] == ' ' || line[at] == '\t' || line[at] == '\r';
}

Prefix prefixOf(QByteArrayView line)
{
    Prefix prefix;
    qsizetype at = 0;
    qsizetype blanks = 0;
    while (at < line.size()) {
        const char c = line[at];
        if (c == ' ' || c == '\t') {
            blanks += c == '\t' ? 4 : 1;
            ++at;
            continue;
        }
        qsizetype length = 0;
        if (c == '>' || ((c == '-' || c == '+' || c == '*') && isBlankAt(line, at + 1))) {
            length = 1;
        } else if (c >= '0' && c <= '9') {
            qsizetype end = at;
            while (end < line.size() && end - at < 10 && line[end] >= '0' && line[end] <= '9')
                ++end;
            if (end < line.size() && (line[end] == '.' || line[end] == ')') && isBlankAt(line, end + 1))
                length = end + 1 - at;
        }
        if (length == 0)
            break;
        if (c != '>')
            prefix.indent = std::max(prefix.indent, blanks);
        ++prefix.markers;
        blanks = 0;
        at += length;
    }
    prefix.text = at;
    return prefix;
}

/// "* * *" looks like many list items.
bool isRule(QByteArrayView line)
{
    char mark = 0;
    for (const char c : line) {
        if (c == ' ' || c == '\t' || c == '\r')
            continue;
        if (mark && c != mark)
            return false;
        mark = c;
    }
    return mark == '*' || mark == '-' || mark == '_';
}

/// Cells as cmark splits a row: at unescaped bars, outer ones aside.
qint64 cellsOf(QByteArrayView row)
{
    row = row.trimmed();
    if (row.startsWith('|'))
        row = row.sliced(1);
    qint64 cells = 1;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == '\\')
            ++i;
        else if (row[i] == '|' && i + 1 < row.size())
            ++cells;
    }
    return cells;
}

/// Adds up what cmark would spend on each line.
class ShapeScan
{
public:
    ShapeScan(QByteArrayView text, const CmarkOptions &options)
        : m_text(text), m_tables(options.extensions.contains(QLatin1StringView("table"))),
          m_footnotes(options.extensions.contains(QLatin1StringView("footnotes"))), m_autolinks(options.extensions.contains(QLatin1StringView("autolink"))),
          m_smart(options.smart)
    {}

    Result<MarkdownShape> run(const WorkContext &context);

private:
    Result<void> line(QByteArrayView line);
    void table(QByteArrayView line, const Counts &counts, const Prefix &prefix);
    void brackets(QByteArrayView line);
    void footnote(QByteArrayView line);
    void endRun();
    [[nodiscard]] tl::unexpected<ExportError> tooComplex(const char *reason) const;

    QByteArrayView m_text;
    bool m_tables;
    bool m_footnotes;
    bool m_autolinks;
    bool m_smart;
    MarkdownShape m_shape;
    qint32 m_line = 0;
    qint64 m_cost = 0;
    qint64 m_cells = 0;
    // since the last empty line:
    qint64 m_runBytes = 0;
    qint64 m_runPairs = 0;    ///< sum of squared bar counts
    qint64 m_lastCells = 0;   ///< of the previous line
    qint64 m_columns = 0;     ///< of the current table; 0: none
    std::vector<bool> m_open; ///< open brackets; true: an image's
    qint64 m_openImages = 0;
    qint64 m_marks = 0; ///< emphasis marks
};

tl::unexpected<ExportError> ShapeScan::tooComplex(const char *reason) const
{
    return failure(ErrorCode::SourceTooComplex,
                   {{QStringLiteral("reason"), QCoreApplication::translate("MarkdownReader", reason)}, {QStringLiteral("line"), QString::number(m_line)}});
}

void ShapeScan::endRun()
{
    m_runBytes = m_runPairs = m_lastCells = m_columns = m_openImages = m_marks = 0;
    m_open.clear();
}

void ShapeScan::table(QByteArrayView line, const Counts &counts, const Prefix &prefix)
{
    if (m_columns > 0) {
        m_cells += m_columns;
        m_cost += counts.pipes * counts.pipes * nsPerCellPair;
        return;
    }
    const qint64 cells = counts.pipes > 0 || counts.onlyDelimiters ? cellsOf(line.sliced(prefix.text)) : 1;
    if (counts.onlyDelimiters && counts.dash && m_runBytes > 0) {
        m_cost += m_runBytes * nsPerRetriedByte + (m_runPairs + counts.pipes * counts.pipes) * nsPerCellPair;
        if (cells == m_lastCells && (counts.pipes > 0 || cells > 1)) {
            m_columns = cells;
            m_cells += cells;
        }
    }
    m_lastCells = cells;
    m_runPairs += counts.pipes * counts.pipes;
    m_runBytes += line.size() + 1;
}

void ShapeScan::brackets(QByteArrayView line)
{
    if (m_columns > 0) { // each cell is parsed by itself
        m_open.clear();
        m_openImages = m_marks = 0;
    }
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
        } else if (line[i] == '[') {
            m_open.push_back(i > 0 && line[i - 1] == '!');
            m_openImages += m_open.back() ? 1 : 0;
        } else if (line[i] == ']' && !m_open.empty()) {
            m_openImages -= m_open.back() ? 1 : 0;
            m_open.pop_back();
            m_cost += m_openImages * nsPerOpenImage + m_marks * nsPerOpenMark;
        } else if (isMark(line[i], m_smart) && (i == 0 || line[i - 1] != line[i])) {
            ++m_marks;
        }
    }
}

void ShapeScan::footnote(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < 4 && at < line.size() && line[at] == ' ')
        ++at;
    const QByteArrayView text = line.sliced(at);
    if (at > 3 || !text.startsWith("[^"))
        return;
    const qsizetype end = text.indexOf("]:");
    if (end > 2 && end < 200 && !text.first(end).contains(' ') && m_shape.footnotes.size() < 10'000)
        m_shape.footnotes.append({QString::fromUtf8(text.sliced(2, end - 2)), m_line});
}

Result<void> ShapeScan::line(QByteArrayView line)
{
    ++m_line;
    const Prefix prefix = prefixOf(line);
    if (prefix.text >= line.size() || line.sliced(prefix.text).trimmed().isEmpty())
        endRun();
    if ((prefix.markers > mostMarkers || prefix.indent > mostIndent) && !isRule(line)) {
        return failure(ErrorCode::SourceTooDeep, {{QStringLiteral("limit"), QString::number(prefix.markers > mostMarkers ? mostMarkers : mostIndent / 2)},
                                                  {QStringLiteral("line"), QString::number(m_line)}});
    }
    const Counts counts = countsOf(line, m_smart);
    if (counts.brackets) {
        brackets(line);
        if (m_footnotes)
            footnote(line);
    } else {
        m_marks += counts.marks;
    }
    if (m_autolinks)
        m_cost += counts.ats > 1000 ? counts.ats * nsPerAt : 0;
    if (m_tables)
        table(line, counts, prefix);
    if (m_cells > mostCells)
        return tooComplex(QT_TRANSLATE_NOOP("MarkdownReader", "its tables have more than a million cells"));
    if (m_cost > budget)
        return tooComplex(QT_TRANSLATE_NOOP("MarkdownReader", "a table, a nest of brackets or a paragraph is too large"));
    return {};
}

Result<MarkdownShape> ShapeScan::run(const WorkContext &context)
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (auto going = context.checkStop(); !going)
            return failure(going.error());
        const void *found = std::memchr(m_text.data() + at, '\n', static_cast<std::size_t>(m_text.size() - at));
        const qsizetype end = found ? static_cast<const char *>(found) - m_text.data() : m_text.size();
        if (auto fits = line(m_text.sliced(at, end - at)); !fits)
            return failure(fits.error());
        at = end + 1;
    }
    return std::move(m_shape);
}

} // namespace

Result<MarkdownShape> checkMarkdownShape(QByteArrayView text, const CmarkOptions &options, const WorkContext &context)
{
    return ShapeScan(text, options).run(context);
}

} // namespace quayside
