// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdowncontainers.h"

#include "readers/calloutkinds.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

constexpr std::size_t deepestContainer = 20;

qsizetype indentOf(QByteArrayView line)
{
    qsizetype columns = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t')
            break;
        columns = c == '\t' ? columns + 4 - columns % 4 : columns + 1;
    }
    return columns;
}

/// @p line without up to @p columns of indent; what is left of a tab stays as blanks.
QByteArray outdented(QByteArrayView line, qsizetype columns)
{
    qsizetype at = 0;
    qsizetype column = 0;
    while (at < line.size() && column < columns && (line[at] == ' ' || line[at] == '\t')) {
        column = line[at] == '\t' ? column + 4 - column % 4 : column + 1;
        ++at;
    }
    return QByteArray(std::max<qsizetype>(0, column - columns), ' ') + line.sliced(at).toByteArray();
}

bool isBlank(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

/// Follows fences of code, behind marks of quotes and items too.
class Fences
{
public:
    /// Whether @p line is code or a fence.
    bool isCode(QByteArrayView line)
    {
        qsizetype at = 0;
        while (at < line.size() && (line[at] == ' ' || line[at] == '\t' || line[at] == '>'))
            ++at;
        if (m_length == 0 && at + 1 < line.size() && (line[at] == '-' || line[at] == '*' || line[at] == '+') && line[at + 1] == ' ')
            at += 2;
        const QByteArrayView text = line.sliced(at);
        qsizetype length = 0;
        while (length < text.size() && (text[0] == '`' || text[0] == '~') && text[length] == text[0])
            ++length;
        if (m_length > 0) {
            if (length >= m_length && text[0] == m_mark && isBlank(text.sliced(length)))
                m_length = 0;
            return true;
        }
        if (length < 3 || (text[0] == '`' && text.sliced(length).contains('`')))
            return false;
        m_mark = text[0];
        m_length = length;
        return true;
    }

private:
    char m_mark = 0;
    qsizetype m_length = 0;
};

struct Opening {
    enum class Ends { WithLine, WithIndent };
    Ends ends = Ends::WithLine;
    qsizetype indent = 0;
    QString kind;
    QString title;
    const char *folding = ""; ///< the sign behind the marker of a callout
};

QString attributeIn(const QString &attributes, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("\\b%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))").arg(QLatin1StringView(name)));
    const auto match = pattern.match(attributes);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

const char *foldingSign(bool folds, bool open)
{
    if (!folds)
        return "";
    return open ? "+" : "-";
}

/// `note`, `note Title`, `note[Title]`, `tip{title="T"}`, `{.callout-note title="T"}`; other classes make a division.
bool readColons(const QString &rest, bool any, Opening &opening)
{
    static const QRegularExpression words(QStringLiteral("^([\\w-]+)\\s*(?:\\[(.*)\\])?\\s*(\\{.*\\})?\\s*(.*)$"));
    QString attributes;
    if (rest.startsWith(u'{')) {
        attributes = rest;
        static const QRegularExpression callout(QStringLiteral("\\.callout-([\\w-]+)"));
        opening.kind = callout.match(rest).captured(1);
        opening.title = attributeIn(attributes, "title");
    } else if (const auto match = words.match(rest); match.hasMatch()) {
        opening.kind = match.captured(1);
        opening.title = match.captured(2);
        attributes = match.captured(3);
        if (opening.title.isEmpty())
            opening.title = match.captured(4).trimmed();
        if (opening.title.isEmpty())
            opening.title = attributeIn(attributes, "title");
    }
    if (calloutKind(opening.kind)) {
        const QString collapse = attributeIn(attributes, "collapse");
        opening.folding = foldingSign(!collapse.isEmpty() || opening.kind == QLatin1StringView("details"), collapse == QLatin1StringView("false"));
        return true;
    }
    if (!any)
        return false;
    opening.title = rest.startsWith(u'{') ? rest : QStringLiteral("{.%1}").arg(opening.kind);
    opening.kind = QStringLiteral("div");
    return rest.startsWith(u'{') ? rest.endsWith(u'}') : opening.title.size() > 3;
}

class ContainerWriter
{
public:
    ContainerWriter(QByteArrayView markdown, DialectReading &dialect, qint32 lineOffset)
        : m_dialect(dialect), m_lineOffset(lineOffset), m_most(4 * markdown.size() + 1'000'000)
    {
        for (qsizetype at = 0; at < markdown.size();) {
            const qsizetype found = markdown.indexOf('\n', at);
            const qsizetype end = found < 0 ? markdown.size() : found;
            m_lines.push_back(markdown.sliced(at, end - at));
            at = end + 1;
        }
    }

    QByteArray run()
    {
        pair();
        for (std::size_t i = 0; i < m_lines.size() && m_out.size() <= m_most; ++i)
            line(i);
        return m_changed && m_out.size() <= m_most ? m_out : QByteArray();
    }

private:
    static bool isColons(QByteArrayView text) { return text.startsWith(":::"); }
    static bool isHint(QByteArrayView text) { return text.startsWith("{% hint ") || text.startsWith("{%hint "); }
    static bool isHintEnd(QByteArrayView text) { return text == "{% endhint %}" || text == "{%endhint%}"; }
    static bool isFormula(QByteArrayView text) { return text == "$$"; }

    /// Finds the last line of each container and formula.
    void pair()
    {
        Fences fences;
        std::vector<std::size_t> colons, hints;
        constexpr std::size_t none = ~std::size_t(0);
        std::size_t formula = none;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const QByteArrayView text = m_lines[i].trimmed();
            if (fences.isCode(m_lines[i]))
                continue;
            const QByteArrayView unquoted = behindQuotes(text);
            if (isFormula(unquoted)) {
                if (formula == none) {
                    formula = i;
                } else {
                    m_ends.insert(formula, i);
                    formula = none;
                }
            } else if (unquoted.isEmpty()) {
                formula = none;
            }
            if (isColons(text)) {
                qsizetype length = 0;
                while (length < text.size() && text[length] == ':')
                    ++length;
                if (length < text.size())
                    colons.push_back(i);
                else if (!colons.empty())
                    close(colons, i);
            } else if (isHint(text)) {
                hints.push_back(i);
            } else if (isHintEnd(text) && !hints.empty()) {
                close(hints, i);
            }
        }
    }

    void close(std::vector<std::size_t> &open, std::size_t end)
    {
        m_ends.insert(open.back(), end);
        open.pop_back();
    }

    static QByteArrayView behindQuotes(QByteArrayView text)
    {
        while (!text.isEmpty() && (text.front() == '>' || text.front() == ' ' || text.front() == '\t'))
            text = text.sliced(1);
        return text;
    }

    void line(std::size_t i)
    {
        QByteArray text = m_lines[i].toByteArray();
        const bool blank = isBlank(text);
        // A blank line is inside of what the next line with text is inside of: outside, it parts one quote from the next.
        QByteArray probe = blank ? m_lines[textFrom(i)].toByteArray() : text;
        for (std::size_t depth = 0; depth < m_open.size(); ++depth) {
            const Opening &container = m_open[depth];
            const bool withLine = container.ends == Opening::Ends::WithLine;
            if (!withLine && !isBlank(probe) && indentOf(probe) < container.indent + 4) {
                while (m_open.size() > depth)
                    drop();
                break;
            }
            const qsizetype indent = container.indent + (withLine ? 0 : 4);
            probe = outdented(probe, indent);
            text = outdented(text, indent);
        }
        const bool code = m_fences.isCode(text);
        if (m_formulaEnd) {
            formula(i, text);
        } else if (m_heading == i) {
            add({});
        } else if (code || !(opens(i, text) || closes(i))) {
            add(text);
        }
    }

    /// The first line from @p i on that has text; the last one if none has.
    std::size_t textFrom(std::size_t i)
    {
        m_text = std::max(m_text, i);
        while (m_text + 1 < m_lines.size() && isBlank(m_lines[m_text]))
            ++m_text;
        return m_text;
    }

    /// Adds @p text as a line of the open containers.
    void add(QByteArrayView text)
    {
        for (const Opening &container : m_open)
            m_out += QByteArray(container.indent, ' ') + "> ";
        m_out += text;
        m_out += '\n';
    }

    void formula(std::size_t i, const QByteArray &text)
    {
        if (i != m_formulaEnd)
            return add(text);
        m_formulaEnd = 0;
        add(QByteArray(text).replace("$$", "```"));
    }

    bool closes(std::size_t i)
    {
        if (m_open.empty() || m_lastLines.empty() || m_lastLines.back() != i)
            return false;
        m_lastLines.pop_back();
        while (m_open.back().ends != Opening::Ends::WithLine)
            m_open.pop_back();
        m_open.pop_back();
        add({}); // parts this quote from the next
        return true;
    }

    /// Ends the innermost container where its last line was not met.
    void drop()
    {
        if (m_open.back().ends == Opening::Ends::WithLine)
            m_lastLines.pop_back();
        m_open.pop_back();
    }

    bool opens(std::size_t i, const QByteArray &text)
    {
        const QByteArray trimmed = text.trimmed();
        const qint32 number = static_cast<qint32>(i) + 1 + m_lineOffset;
        if (isFormula(behindQuotes(trimmed)) && m_ends.contains(i)) {
            if (!m_dialect.takes(DialectFeature::Math, "$$", number))
                return false;
            m_formulaEnd = m_ends.value(i);
            add(QByteArray(text).replace("$$", "```math"));
            return m_changed = true;
        }
        Opening opening;
        opening.indent = indentOf(text);
        if (m_open.size() >= deepestContainer || opening.indent > 40 || !begins(i, trimmed, number, opening))
            return false;
        open(i, std::move(opening));
        return true;
    }

    /// Whether @p text begins a container that the dialect has.
    bool begins(std::size_t i, const QByteArray &text, qint32 number, Opening &opening)
    {
        if (isColons(text) && m_ends.contains(i)) {
            const QString rest = QString::fromUtf8(text).remove(QRegularExpression(QStringLiteral("^:+\\s*|\\s*:*$")));
            const bool any = m_dialect.dialect() != MarkdownDialect::Docusaurus;
            return readColons(rest, any, opening) && m_dialect.takes(DialectFeature::Containers, text, number);
        }
        if (isHint(text) && m_ends.contains(i)) {
            opening.kind = attributeIn(QString::fromUtf8(text), "style");
            return calloutKind(opening.kind) && m_dialect.takes(DialectFeature::Hints, text, number);
        }
        if (!text.startsWith("!!!") && !text.startsWith("???") && !text.startsWith("==="))
            return false;
        static const QRegularExpression admonition(QStringLiteral("^(!!!|\\?\\?\\?\\+?)\\s+([\\w-]+)(?:\\s+[\\w -]+?)?(?:\\s+\"(.*)\")?$"));
        static const QRegularExpression tab(QStringLiteral("^===[!+]?\\s+\"(.+)\"$"));
        const QString line = QString::fromUtf8(text);
        const auto match = admonition.match(line);
        const auto tabbed = tab.match(line);
        if ((!match.hasMatch() && !tabbed.hasMatch()) || !indentedBelow(i, opening.indent))
            return false;
        opening.ends = Opening::Ends::WithIndent;
        opening.kind = tabbed.hasMatch() ? QStringLiteral("tab") : match.captured(2);
        opening.title = tabbed.hasMatch() ? tabbed.captured(1) : match.captured(3);
        opening.folding = foldingSign(text.startsWith("???"), text.startsWith("???+"));
        return m_dialect.takes(DialectFeature::Admonitions, text, number);
    }

    /// Whether the next line with text is indented as content of an admonition at @p indent.
    [[nodiscard]] bool indentedBelow(std::size_t i, qsizetype indent) const
    {
        std::size_t next = i + 1;
        while (next < m_lines.size() && next < i + 5 && isBlank(m_lines[next]))
            ++next;
        if (next >= m_lines.size())
            return false;
        qsizetype outer = 0;
        for (const Opening &container : m_open)
            outer += container.indent + (container.ends == Opening::Ends::WithIndent ? 4 : 0);
        return indentOf(m_lines[next]) >= outer + indent + 4;
    }

    void open(std::size_t i, Opening opening)
    {
        if (opening.title.isEmpty() && opening.kind != QLatin1StringView("div"))
            takeHeading(i, opening);
        const bool withLine = opening.ends == Opening::Ends::WithLine;
        m_open.push_back(opening);
        if (withLine)
            m_lastLines.push_back(m_ends.value(i));
        add("[!" + QByteArray(1, containerMark) + opening.kind.toUtf8() + ']' + opening.folding + ' ' + opening.title.toUtf8());
        m_changed = true;
    }

    /// A first heading is the title, as in Quarto.
    void takeHeading(std::size_t i, Opening &opening)
    {
        if (opening.ends != Opening::Ends::WithLine || !m_lines[i].contains(".callout-"))
            return;
        std::size_t next = i + 1;
        while (next < m_lines.size() && isBlank(m_lines[next]))
            ++next;
        static const QRegularExpression heading(QStringLiteral("^\\s*#{1,6}\\s+(.*?)\\s*#*$"));
        const auto match = next < m_lines.size() ? heading.match(QString::fromUtf8(m_lines[next])) : QRegularExpressionMatch();
        if (!match.hasMatch())
            return;
        opening.title = match.captured(1);
        m_heading = next;
    }

    DialectReading &m_dialect;
    qint32 m_lineOffset;
    qsizetype m_most; ///< bytes: prefixes of hostile texts would multiply
    std::vector<QByteArrayView> m_lines;
    QHash<std::size_t, std::size_t> m_ends; ///< first line → last
    std::vector<Opening> m_open;
    std::vector<std::size_t> m_lastLines; ///< of the open containers that end with a line
    Fences m_fences;
    std::size_t m_text = 0; ///< see textFrom()
    std::size_t m_formulaEnd = 0;
    std::size_t m_heading = ~std::size_t(0); ///< the line that became a title
    QByteArray m_out;
    bool m_changed = false;
};

} // namespace

QByteArray containersAsQuotes(QByteArrayView markdown, DialectReading &dialect, qint32 lineOffset)
{
    const bool any = markdown.contains(":::") || markdown.contains("!!!") || markdown.contains("???") || markdown.contains("$$") || markdown.contains("=== \"")
                     || markdown.contains("{% hint") || markdown.contains("{%hint");
    if (!any || markdown.contains(containerMark))
        return {};
    return ContainerWriter(markdown, dialect, lineOffset).run();
}

} // namespace quayside
