// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownlosses.h"

#include "document/walk.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace quayside {
namespace {

/// cmark's limit for a footnote label, in bytes.
constexpr qsizetype longestLabel = 1000;

class Lines
{
public:
    explicit Lines(QByteArrayView text) : m_text(text)
    {
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_starts.push_back(at + 1);
    }

    /// @p number from 1; empty: none.
    [[nodiscard]] QByteArrayView line(qint32 number) const
    {
        if (number < 1 || static_cast<std::size_t>(number) > m_starts.size())
            return {};
        const QByteArrayView rest = m_text.sliced(m_starts[static_cast<std::size_t>(number) - 1]);
        const qsizetype end = rest.indexOf('\n');
        return rest.first(end < 0 ? rest.size() : end).trimmed();
    }

    [[nodiscard]] qint32 lineOf(qsizetype offset) const
    {
        return static_cast<qint32>(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin());
    }

private:
    QByteArrayView m_text;
    std::vector<qsizetype> m_starts{0};
};

/// Cells as GFM splits a row: at every unescaped bar, even in code. Outer bars and trailing empty cells do not count.
std::size_t filledCells(QByteArrayView row)
{
    // Skips quote and list markers.
    qsizetype start = 0;
    while (start < row.size() && QByteArrayView("> \t-*+").contains(row[start]))
        ++start;
    row = row.sliced(start);
    if (row.startsWith('|'))
        row = row.sliced(1);
    std::size_t cells = 1;
    std::size_t filled = 0;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i] == '|') {
            ++cells;
            continue;
        }
        if (row[i] == '\\')
            ++i;
        if (i >= row.size() || (row[i] != ' ' && row[i] != '\t'))
            filled = cells;
    }
    return filled;
}

void reportSurplusCells(const Document &document, const MarkdownText &source, const Lines &lines, WorkContext &context)
{
    walkBlocks(document.blocks, [&](const Block &block) {
        const auto *table = block.value.as<Table>();
        if (!table || block.origin != Origin::Markup)
            return;
        eachBodyRow(*table, [&](const TableRow &row) {
            const std::size_t found = filledCells(lines.line(source.lines.lineFrom(row.position.line)));
            if (found > table->columns.size())
                context.warn({WarningCode::TableRagged,
                              {{QStringLiteral("found"), QString::number(found)}, {QStringLiteral("expected"), QString::number(table->columns.size())}},
                              source.file,
                              row.position.line});
        });
    });
}

/// First line of each label called; escaped calls do not count.
QHash<QString, qint32> writtenCalls(const MarkdownText &source, const Lines &lines)
{
    QHash<QString, qint32> calls;
    for (qsizetype at = source.body.indexOf("[^"); at >= 0; at = source.body.indexOf("[^", at + 2)) {
        const QByteArrayView label = source.body.sliced(at + 2, std::min<qsizetype>(longestLabel, source.body.size() - at - 2));
        const qsizetype end = label.indexOf(']');
        if (end <= 0 || (at > 0 && source.body[at - 1] == '\\'))
            continue;
        const QString name = QString::fromUtf8(label.first(end));
        if (!calls.contains(name))
            calls.insert(name, source.lines.source(lines.lineOf(at)));
    }
    return calls;
}

void reportUndefinedFootnotes(const Document &document, const MarkdownText &source, const Lines &lines, WorkContext &context)
{
    // A call without its footnote stays in the text.
    QHash<QString, qint32> calls = writtenCalls(source, lines);
    walkInlines(document, [&](const Inline &node) {
        const auto *text = node.value.as<Text>();
        if (!text || calls.isEmpty())
            return;
        for (qsizetype at = text->text.indexOf(QLatin1StringView("[^")); at >= 0; at = text->text.indexOf(QLatin1StringView("[^"), at + 2)) {
            const QString label = text->text.mid(at + 2, longestLabel).section(u']', 0, 0);
            if (const qint32 line = calls.take(label); line > 0)
                context.warn({WarningCode::FootnoteUndefined, {{QStringLiteral("label"), label}}, source.file, line});
        }
    });
}

void reportUnusedFootnotes(const Document &document, const MarkdownText &source, WorkContext &context)
{
    QSet<qint32> lines;
    QSet<QString> labels;
    for (const Footnote &note : document.footnotes) {
        lines.insert(note.position.line);
        labels.insert(note.label.toCaseFolded());
    }
    // Code blocks do not overlap: only the last before a line can contain it.
    std::map<qint32, qint32> code;
    walkBlocks(document.blocks, [&](const Block &block) {
        if (const auto *text = block.value.as<CodeBlock>())
            code.emplace(block.position.line, block.position.line + static_cast<qint32>(text->text.count(u'\n')) + 1);
    });
    for (const FootnoteLine &note : source.footnotes) {
        const qint32 line = source.lines.source(note.line);
        const auto after = code.upper_bound(line);
        const bool inCode = after != code.begin() && line <= std::prev(after)->second;
        if (!lines.contains(line) && !labels.contains(note.label.toCaseFolded()) && !inCode)
            context.warn({WarningCode::FootnoteUnused, {{QStringLiteral("label"), note.label}}, source.file, line});
    }
}

} // namespace

void reportMarkdownLosses(const Document &document, const MarkdownText &source, WorkContext &context)
{
    if (!source.footnotes.isEmpty())
        reportUnusedFootnotes(document, source, context);
    const bool calls = source.takesFootnotes && source.body.contains(QByteArrayView("[^"));
    const bool bars = source.body.contains('|');
    if (!calls && !bars)
        return;
    const Lines lines(source.body);
    if (bars)
        reportSurplusCells(document, source, lines, context);
    if (calls)
        reportUndefinedFootnotes(document, source, lines, context);
}

} // namespace quayside
