// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/containerwriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace quayside {

using namespace markdownlines;

namespace {

constexpr std::size_t deepestContainer = 20;
constexpr qsizetype farthestIndent = 40;

} // namespace

RewrittenText ContainerWriter::run()
{
    for (std::size_t i = 0; i < m_lines.count() && m_out.size() <= m_most; ++i)
        line(i);
    if (!m_changed || m_out.size() > m_most)
        return {};
    return {std::move(m_out), std::move(m_sources)};
}

void ContainerWriter::line(std::size_t i)
{
    m_line = i;
    QByteArray text = inContainers(i);
    if (i < m_tagEnd)
        return add({});
    const bool code = m_fences.isCode(text);
    if (m_formulaEnd)
        return formula(i, text);
    if (m_heading == i)
        return add({});
    if (m_lines.isProgram(i) && m_dialect.takes(DialectFeature::Components, text, numberOf(i))) {
        if (text.startsWith("export"))
            m_dialect.tellNotRun(QStringLiteral("export"), numberOf(i));
        m_changed = true;
        return add({});
    }
    if (code)
        return add(text);
    text = m_comments.takenOut(i, std::move(text));
    m_changed = m_changed || m_comments.found();
    if (opens(i, text) || closes(i) || isExpression(i, text))
        return;
    const bool jsx = text.contains('<') && (text.contains("={") || text.contains("className=") || text.contains("<Link "));
    const QByteArray html = jsx ? jsxAsHtml(text) : QByteArray();
    const bool written = !html.isEmpty() && m_dialect.takes(DialectFeature::Components, text, numberOf(i));
    m_changed = m_changed || written;
    add(written ? html : text);
}

/// Line @p i as it stands in the open containers; those that it is no longer in are closed.
QByteArray ContainerWriter::inContainers(std::size_t i)
{
    QByteArray text = m_lines.line(i).toByteArray();
    // A blank line is inside of what the next line with text is inside of: outside, it parts one quote from the next.
    QByteArray probe = isBlank(text) ? m_lines.line(m_lines.textFrom(i)).toByteArray() : text;
    for (std::size_t depth = 0; depth < m_open.size(); ++depth) {
        const ContainerOpening &container = m_open[depth];
        const qsizetype indent = container.indent + container.inner;
        if (container.ends == ContainerOpening::Ends::WithIndent && !isBlank(probe) && indentOf(probe) < indent) {
            while (m_open.size() > depth)
                drop();
            break;
        }
        probe = outdented(probe, indent);
        text = outdented(text, indent);
    }
    return text;
}

/// Adds @p text as a line of the open containers.
void ContainerWriter::add(QByteArrayView text)
{
    for (const ContainerOpening &container : m_open) {
        m_out += QByteArray(container.indent, ' ');
        m_out += container.form == ContainerOpening::Form::Plain ? "" : "> ";
    }
    m_out += text;
    m_out += '\n';
    m_sources.push_back(static_cast<int>(m_line) + 1);
}

void ContainerWriter::formula(std::size_t i, const QByteArray &text)
{
    if (i != m_formulaEnd)
        return add(text);
    m_formulaEnd = 0;
    add(QByteArrayView(text).first(text.indexOf("$$")).toByteArray() + "```");
}

bool ContainerWriter::closes(std::size_t i)
{
    const auto found = std::find(m_lastLines.begin(), m_lastLines.end(), i);
    if (found == m_lastLines.end())
        return false;
    const auto stay = static_cast<std::size_t>(found - m_lastLines.begin());
    QByteArray end;
    while (m_lastLines.size() > stay) {
        end = m_open.back().end;
        drop();
    }
    add({}); // parts this quote from the next
    if (!end.isEmpty()) {
        add(end);
        add({});
    }
    return true;
}

/// Ends the innermost container where its last line was not met.
void ContainerWriter::drop()
{
    if (m_open.back().ends == ContainerOpening::Ends::WithLine)
        m_lastLines.pop_back();
    m_open.pop_back();
}

bool ContainerWriter::opens(std::size_t i, const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (isFormula(behindQuotes(trimmed)) && m_lines.isClosed(i)) {
        if (!m_dialect.takes(DialectFeature::Math, "$$", numberOf(i)))
            return false;
        m_formulaEnd = m_lines.end(i);
        const QByteArray name = behindQuotes(m_lines.line(m_formulaEnd)).trimmed().sliced(2).trimmed().toByteArray();
        add(QByteArray(text).replace("$$", "```math") + (name.isEmpty() ? QByteArray() : ' ' + name));
        return m_changed = true;
    }
    ContainerOpening opening;
    opening.indent = indentOf(text);
    if (m_open.size() >= deepestContainer || opening.indent > farthestIndent)
        return false;
    if (const auto language = codeWithin(trimmed); language && m_lines.isClosed(i))
        return verbatim(i, *language, opening.indent);
    if (const ContainerTag *tag = m_lines.tag(i); tag && !trimmed.isEmpty())
        return opensTag(i, *tag, trimmed, std::move(opening));
    if (isContentsList(i, trimmed) && m_dialect.takes(DialectFeature::Contents, m_lines.line(i + 1).trimmed(), numberOf(i + 1)))
        return contents(i);
    if (const QByteArrayView words = definitionOf(i, text); !words.isEmpty())
        return define(i, words.toByteArray(), std::move(opening));
    if (!begins(i, trimmed, opening))
        return false;
    open(i, std::move(opening));
    return true;
}

/// Whether line @p i is the list that kramdown puts contents in place of: one item, with a mark in the next line.
bool ContainerWriter::isContentsList(std::size_t i, const QByteArray &text) const
{
    if (i + 1 >= m_lines.count() || text.size() < 3 || !m_lines.line(i + 1).trimmed().startsWith("{:"))
        return false;
    static const QRegularExpression item(QStringLiteral("^(?:[-*+]|1\\.)\\s+\\S"));
    static const QRegularExpression mark(QStringLiteral("^\\{:\\s*toc\\b[^}]*\\}$"));
    return mark.match(QString::fromUtf8(m_lines.line(i + 1).trimmed())).hasMatch() && item.match(QString::fromUtf8(text)).hasMatch();
}

bool ContainerWriter::contents(std::size_t i)
{
    add({});
    add("[TOC]");
    add({});
    m_tagEnd = i + 2;
    return m_changed = true;
}

/// What the definition that line @p i begins says in it, if that goes on in blocks of its own; definitions of words alone are read when they are built.
QByteArrayView ContainerWriter::definitionOf(std::size_t i, const QByteArray &text) const
{
    const MarkdownDialect dialect = m_dialect.dialect();
    const bool may = dialect == MarkdownDialect::Auto || dialect == MarkdownDialect::MkDocs || dialect == MarkdownDialect::Quarto;
    return may ? blocksDefined(m_lines, i, text, outerIndent()) : QByteArrayView();
}

bool ContainerWriter::define(std::size_t i, const QByteArray &words, ContainerOpening opening)
{
    opening.ends = ContainerOpening::Ends::WithIndent;
    opening.inner = definitionIndent;
    opening.kind = QStringLiteral("definition");
    if (i > 0 && !isBlank(m_lines.line(i - 1)) && m_defined) // the words before would take it in
        add({});
    open(i, std::move(opening));
    add({});
    m_fences.isCode(words);
    add(words);
    return m_defined = true;
}

/// Whether @p text begins a container that the dialect has.
bool ContainerWriter::begins(std::size_t i, const QByteArray &text, ContainerOpening &opening)
{
    if (isColons(text) && m_lines.isClosed(i)) {
        const bool any = m_dialect.dialect() != MarkdownDialect::Docusaurus;
        return readColons(text, any, opening) && m_dialect.takes(DialectFeature::Containers, text, numberOf(i));
    }
    if (text.startsWith("///") && m_lines.isClosed(i))
        return readSlashes(text, opening) && m_dialect.takes(DialectFeature::Admonitions, text, numberOf(i));
    const qsizetype indent = opening.indent;
    return readAdmonition(text, opening) && indentedBelow(i, indent) && m_dialect.takes(DialectFeature::Admonitions, text, numberOf(i));
}

qsizetype ContainerWriter::outerIndent() const
{
    qsizetype outer = 0;
    for (const ContainerOpening &container : m_open)
        outer += container.indent + container.inner;
    return outer;
}

/// Whether the next line with text is indented as content of an admonition at @p indent.
bool ContainerWriter::indentedBelow(std::size_t i, qsizetype indent) const
{
    std::size_t next = i + 1;
    while (next < m_lines.count() && next < i + 5 && isBlank(m_lines.line(next)))
        ++next;
    return next < m_lines.count() && indentOf(m_lines.line(next)) >= outerIndent() + indent + 4;
}

QByteArray ContainerWriter::marker(const ContainerOpening &opening)
{
    return "[!" + QByteArray(1, containerMark) + opening.kind.toUtf8() + ']' + opening.folding + ' ' + opening.title.toUtf8();
}

void ContainerWriter::open(std::size_t i, ContainerOpening opening)
{
    if (opening.title.isEmpty() && opening.form == ContainerOpening::Form::Marked && opening.kind != QLatin1StringView("div"))
        takeHeading(i, opening);
    const bool withLine = opening.ends == ContainerOpening::Ends::WithLine;
    m_open.push_back(opening);
    if (withLine)
        m_lastLines.push_back(m_lines.end(i));
    add(opening.form == ContainerOpening::Form::Marked ? marker(opening) : QByteArray());
    m_changed = true;
}

/// A first heading is the title, as in Quarto.
void ContainerWriter::takeHeading(std::size_t i, ContainerOpening &opening)
{
    if (opening.ends != ContainerOpening::Ends::WithLine || !m_lines.line(i).contains(".callout-"))
        return;
    std::size_t next = i + 1;
    while (next < m_lines.count() && isBlank(m_lines.line(next)))
        ++next;
    static const QRegularExpression heading(QStringLiteral("^\\s*#{1,6}\\s+(.*?)\\s*#*$"));
    const auto match = next < m_lines.count() ? heading.match(QString::fromUtf8(m_lines.line(next))) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return;
    opening.title = match.captured(1);
    m_heading = next;
}

} // namespace quayside
