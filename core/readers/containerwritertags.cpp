// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of tags, of code and of expressions.
#include "readers/containerwriter.h"

#include <algorithm>
#include <array>

namespace quayside {

using namespace markdownlines;

namespace {

constexpr qsizetype farthestIndent = 40;

/// Whether what stands in an element of HTML is kept as it is.
bool holdsSource(QByteArrayView name)
{
    static constexpr std::array names{"pre", "script", "style", "textarea", "svg", "math", "iframe"};
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name.compare(QByteArrayView(each), Qt::CaseInsensitive) == 0; });
}

} // namespace

/// Puts the lines of a container that shows code, @p language, into a block of code.
bool ContainerWriter::verbatim(std::size_t i, const CodeContainer &code, qsizetype indent)
{
    if (!m_dialect.takes(code.feature, m_lines.line(i).trimmed(), numberOf(i)))
        return false;
    QByteArray text;
    for (std::size_t at = i + 1; at < m_lines.end(i); ++at)
        text += outdented(m_lines.line(at), outerIndent() + indent) + '\n';
    ContainerMeaning meaning;
    meaning.code = text.endsWith('\n') ? text.chopped(1) : text;
    meaning.info = code.language;
    codeBlock(meaning, QByteArray(indent, ' '));
    m_tagEnd = m_lines.end(i) + 1;
    return m_changed = true;
}

/// Puts what a tag stands for in its place. False: it is text.
bool ContainerWriter::opensTag(std::size_t i, const ContainerTag &tag, const QByteArray &text, ContainerOpening opening)
{
    const bool ends = m_lines.isClosed(i);
    if (tag.family == ContainerTag::Family::Html)
        return opensHtml(i, tag, text, std::move(opening));
    const ContainerMeaning meaning = meaningOf(tag, ends, ends && m_lines.holdsText(i + static_cast<std::size_t>(tag.lines) - 1, m_lines.end(i)));
    const DialectFeature feature = tag.family == ContainerTag::Family::Component ? DialectFeature::Components : DialectFeature::BlockTags;
    if (!meaning.applies || !m_dialect.takes(feature, text, numberOf(i)))
        return false;
    if (!meaning.isKnown)
        m_dialect.tellNotRun(tag.shown(), numberOf(i));
    m_changed = true;
    m_tagEnd = i + static_cast<std::size_t>(tag.lines);
    const QByteArray blanks(opening.indent, ' ');
    if (meaning.isCode) {
        codeBlock(meaning, blanks);
        return true;
    }
    if (!meaning.line.isEmpty()) {
        add({});
        add(blanks + meaning.line);
    }
    if (!ends && tag.kind != ContainerTag::Kind::Whole) {
        add({});
        return true;
    }
    opening.form = meaning.kind.isEmpty() ? ContainerOpening::Form::Plain : ContainerOpening::Form::Marked;
    opening.kind = meaning.kind;
    opening.title = meaning.title;
    opening.folding = meaning.fold;
    if (ends) {
        const qsizetype least = m_lines.leastIndent(m_tagEnd - 1, m_lines.end(i)) - outerIndent();
        opening.inner = least < farthestIndent ? std::max<qsizetype>(0, least - opening.indent) : 0;
        open(i, std::move(opening));
        return true;
    }
    whole(tag, opening);
    return true;
}

void ContainerWriter::codeBlock(const ContainerMeaning &meaning, const QByteArray &blanks)
{
    add({});
    if (meaning.code.isEmpty())
        return;
    const QByteArray fence = fenceAround(meaning.code);
    add(blanks + fence + meaning.info);
    for (const QByteArray &line : meaning.code.split('\n'))
        add(line.isEmpty() ? line : blanks + line);
    add(blanks + fence);
}

/// Takes out what MDX would run between blocks: it may stand in many lines, and as deep as code of Markdown.
bool ContainerWriter::isExpression(std::size_t i, const QByteArray &text)
{
    const bool runs = m_dialect.isMdx() || m_dialect.dialect() == MarkdownDialect::Docusaurus;
    const bool begins = runs && QByteArrayView(text).trimmed().startsWith('{') && (i == 0 || isBlank(m_lines.line(i - 1)) || i == m_tagEnd);
    if (!begins || !m_dialect.has(DialectFeature::Components))
        return false;
    const QByteArrayView expression = jsxExpression(m_lines.from(i).sliced(m_lines.line(i).indexOf('{')), m_bracesLeft);
    const auto ends = static_cast<std::size_t>(expression.count('\n'));
    if (expression.isEmpty() || (ends == 0 && indentOf(text) < 4)) // one line is read with its words
        return false;
    m_dialect.tellNotRun(shownExpression(expression), numberOf(i));
    m_tagEnd = i + 1 + ends;
    add({});
    return m_changed = true;
}

/// Parts what stands in an element from its tags, if the element says that it is Markdown, or MDX does: without a blank line it would be HTML.
bool ContainerWriter::opensHtml(std::size_t i, const ContainerTag &tag, const QByteArray &text, ContainerOpening opening)
{
    const bool says = std::any_of(tag.tag.attributes.begin(), tag.tag.attributes.end(), [](const JsxAttribute &each) { return each.name == "markdown"; });
    const bool mdx = m_dialect.isMdx() && m_dialect.has(DialectFeature::Components) && !holdsSource(tag.tag.name);
    if (!m_lines.isClosed(i) || !(mdx || (says && m_dialect.takes(DialectFeature::HtmlContent, text, numberOf(i)))))
        return false;
    m_tagEnd = i + static_cast<std::size_t>(tag.lines);
    const QByteArray html = tag.tag.isHtml ? QByteArray() : jsxAsHtml(tag.source.toByteArray().simplified());
    for (const QByteArray &line : (html.isEmpty() ? tag.source.toByteArray() : html).split('\n'))
        add(QByteArray(opening.indent, ' ') + line.trimmed());
    opening.form = ContainerOpening::Form::Plain;
    opening.end = QByteArray(opening.indent, ' ') + m_lines.line(m_lines.end(i)).trimmed().toByteArray();
    const qsizetype least = m_lines.leastIndent(m_tagEnd - 1, m_lines.end(i)) - outerIndent();
    opening.inner = least < farthestIndent ? std::max<qsizetype>(0, least - opening.indent) : 0;
    open(i, std::move(opening));
    return true;
}

/// A container in one line.
void ContainerWriter::whole(const ContainerTag &tag, const ContainerOpening &opening)
{
    add({});
    m_open.push_back(opening);
    if (opening.form == ContainerOpening::Form::Marked) {
        add(marker(opening));
        add({});
    }
    add(tag.words);
    m_open.pop_back();
    add({});
}

} // namespace quayside
