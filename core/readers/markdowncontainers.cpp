// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdowncontainers.h"

#include "readers/containerlines.h"
#include "readers/markdownlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace quayside {

using namespace markdownlines;

namespace {

using Opening = ContainerOpening;

constexpr std::size_t deepestContainer = 20;
constexpr qsizetype farthestIndent = 40;

/// Whether a tag in @p markdown may be of a component.
bool holdsComponents(QByteArrayView markdown)
{
    for (qsizetype at = markdown.indexOf('<'); at >= 0; at = markdown.indexOf('<', at + 1)) {
        if (at + 1 < markdown.size() && ((markdown[at + 1] >= 'A' && markdown[at + 1] <= 'Z') || markdown[at + 1] == '>'))
            return true;
    }
    return false;
}

/// Whether what stands in an element of HTML is kept as it is.
bool holdsSource(QByteArrayView name)
{
    static constexpr std::array names{"pre", "script", "style", "textarea", "svg", "math", "iframe"};
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name.compare(QByteArrayView(each), Qt::CaseInsensitive) == 0; });
}

class ContainerWriter
{
public:
    ContainerWriter(QByteArrayView markdown, DialectReading &dialect, const LineMap &source, bool program)
        : m_lines(markdown, program), m_dialect(dialect), m_source(source), m_most(4 * markdown.size() + 1'000'000),
          m_lastComment(markdown.lastIndexOf("*/}") >= 0)
    {}

    RewrittenText run()
    {
        for (std::size_t i = 0; i < m_lines.count() && m_out.size() <= m_most; ++i)
            line(i);
        if (!m_changed || m_out.size() > m_most)
            return {};
        return {std::move(m_out), std::move(m_sources)};
    }

private:
    static bool isColons(QByteArrayView text) { return text.startsWith(":::"); }
    static bool isFormula(QByteArrayView text) { return text == "$$"; }
    [[nodiscard]] qint32 numberOf(std::size_t i) const { return m_source.source(static_cast<int>(i) + 1); }

    void line(std::size_t i)
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
        text = withoutComments(i, std::move(text));
        if (opens(i, text) || closes(i) || isExpression(i, text))
            return;
        const bool jsx = text.contains('<') && (text.contains("={") || text.contains("className=") || text.contains("<Link "));
        const QByteArray html = jsx ? jsxAsHtml(text) : QByteArray();
        const bool written = !html.isEmpty() && m_dialect.takes(DialectFeature::Components, text, numberOf(i));
        m_changed = m_changed || written;
        add(written ? html : text);
    }

    /// Line @p i as it stands in the open containers; those that it is no longer in are closed.
    QByteArray inContainers(std::size_t i)
    {
        QByteArray text = m_lines.line(i).toByteArray();
        // A blank line is inside of what the next line with text is inside of: outside, it parts one quote from the next.
        QByteArray probe = isBlank(text) ? m_lines.line(m_lines.textFrom(i)).toByteArray() : text;
        for (std::size_t depth = 0; depth < m_open.size(); ++depth) {
            const Opening &container = m_open[depth];
            const qsizetype indent = container.indent + container.inner;
            if (container.ends == Opening::Ends::WithIndent && !isBlank(probe) && indentOf(probe) < indent) {
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
    void add(QByteArrayView text)
    {
        for (const Opening &container : m_open) {
            m_out += QByteArray(container.indent, ' ');
            m_out += container.form == Opening::Form::Plain ? "" : "> ";
        }
        m_out += text;
        m_out += '\n';
        m_sources.push_back(static_cast<int>(m_line) + 1);
    }

    void formula(std::size_t i, const QByteArray &text)
    {
        if (i != m_formulaEnd)
            return add(text);
        m_formulaEnd = 0;
        add(QByteArrayView(text).first(text.indexOf("$$")).toByteArray() + "```");
    }

    /// Takes comments of MDX, `{/* … */}`, out of @p text.
    QByteArray withoutComments(std::size_t i, QByteArray text)
    {
        if (!m_inComment && (!m_lastComment || !text.contains("{/*")))
            return text;
        QByteArray kept;
        qsizetype at = 0;
        while (at < text.size()) {
            if (m_inComment) {
                const qsizetype end = text.indexOf("*/}", at);
                m_inComment = end < 0;
                at = m_inComment ? text.size() : end + 3;
                continue;
            }
            const qsizetype begin = text.indexOf("{/*", at);
            const bool code = begin >= 0 && QByteArrayView(text).first(begin).count('`') % 2 == 1;
            if (begin < 0 || code || !commentEnds(i, begin) || !m_dialect.takes(DialectFeature::Components, "{/*", numberOf(i)))
                return kept + text.mid(at);
            kept += QByteArrayView(text).sliced(at, begin - at);
            m_inComment = true;
            m_changed = true;
            at = begin + 3;
        }
        return kept;
    }

    /// Whether a comment at @p begin in line @p i ends within a few hundred lines.
    [[nodiscard]] bool commentEnds(std::size_t i, qsizetype begin) const
    {
        constexpr std::size_t longest = 500;
        for (std::size_t at = i; at < m_lines.count() && at < i + longest; ++at) {
            const QByteArrayView line = m_lines.line(at);
            if (line.indexOf("*/}", at == i ? std::min(begin, line.size()) : 0) >= 0)
                return true;
        }
        return false;
    }

    bool closes(std::size_t i)
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
    void drop()
    {
        if (m_open.back().ends == Opening::Ends::WithLine)
            m_lastLines.pop_back();
        m_open.pop_back();
    }

    bool opens(std::size_t i, const QByteArray &text)
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
        Opening opening;
        opening.indent = indentOf(text);
        if (m_open.size() >= deepestContainer || opening.indent > farthestIndent)
            return false;
        if (const ContainerTag *tag = m_lines.tag(i); tag && !trimmed.isEmpty())
            return opensTag(i, *tag, trimmed, std::move(opening));
        if (!begins(i, trimmed, opening))
            return false;
        open(i, std::move(opening));
        return true;
    }

    /// Whether @p text begins a container that the dialect has.
    bool begins(std::size_t i, const QByteArray &text, Opening &opening)
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

    /// Puts what a tag stands for in its place. False: it is text.
    bool opensTag(std::size_t i, const ContainerTag &tag, const QByteArray &text, Opening opening)
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
        opening.form = meaning.kind.isEmpty() ? Opening::Form::Plain : Opening::Form::Marked;
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

    void codeBlock(const ContainerMeaning &meaning, const QByteArray &blanks)
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
    bool isExpression(std::size_t i, const QByteArray &text)
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
    bool opensHtml(std::size_t i, const ContainerTag &tag, const QByteArray &text, Opening opening)
    {
        const bool says = std::any_of(tag.tag.attributes.begin(), tag.tag.attributes.end(), [](const JsxAttribute &each) { return each.name == "markdown"; });
        const bool mdx = m_dialect.isMdx() && m_dialect.has(DialectFeature::Components) && !holdsSource(tag.tag.name);
        if (!m_lines.isClosed(i) || !(mdx || (says && m_dialect.takes(DialectFeature::HtmlContent, text, numberOf(i)))))
            return false;
        m_tagEnd = i + static_cast<std::size_t>(tag.lines);
        const QByteArray html = tag.tag.isHtml ? QByteArray() : jsxAsHtml(tag.source.toByteArray().simplified());
        for (const QByteArray &line : (html.isEmpty() ? tag.source.toByteArray() : html).split('\n'))
            add(QByteArray(opening.indent, ' ') + line.trimmed());
        opening.form = Opening::Form::Plain;
        opening.end = QByteArray(opening.indent, ' ') + m_lines.line(m_lines.end(i)).trimmed().toByteArray();
        const qsizetype least = m_lines.leastIndent(m_tagEnd - 1, m_lines.end(i)) - outerIndent();
        opening.inner = least < farthestIndent ? std::max<qsizetype>(0, least - opening.indent) : 0;
        open(i, std::move(opening));
        return true;
    }

    /// A container in one line.
    void whole(const ContainerTag &tag, const Opening &opening)
    {
        add({});
        m_open.push_back(opening);
        if (opening.form == Opening::Form::Marked) {
            add(marker(opening));
            add({});
        }
        add(tag.words);
        m_open.pop_back();
        add({});
    }

    [[nodiscard]] qsizetype outerIndent() const
    {
        qsizetype outer = 0;
        for (const Opening &container : m_open)
            outer += container.indent + container.inner;
        return outer;
    }

    /// Whether the next line with text is indented as content of an admonition at @p indent.
    [[nodiscard]] bool indentedBelow(std::size_t i, qsizetype indent) const
    {
        std::size_t next = i + 1;
        while (next < m_lines.count() && next < i + 5 && isBlank(m_lines.line(next)))
            ++next;
        return next < m_lines.count() && indentOf(m_lines.line(next)) >= outerIndent() + indent + 4;
    }

    static QByteArray marker(const Opening &opening)
    {
        return "[!" + QByteArray(1, containerMark) + opening.kind.toUtf8() + ']' + opening.folding + ' ' + opening.title.toUtf8();
    }

    void open(std::size_t i, Opening opening)
    {
        if (opening.title.isEmpty() && opening.form == Opening::Form::Marked && opening.kind != QLatin1StringView("div"))
            takeHeading(i, opening);
        const bool withLine = opening.ends == Opening::Ends::WithLine;
        m_open.push_back(opening);
        if (withLine)
            m_lastLines.push_back(m_lines.end(i));
        add(opening.form == Opening::Form::Marked ? marker(opening) : QByteArray());
        m_changed = true;
    }

    /// A first heading is the title, as in Quarto.
    void takeHeading(std::size_t i, Opening &opening)
    {
        if (opening.ends != Opening::Ends::WithLine || !m_lines.line(i).contains(".callout-"))
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

    ContainerLines m_lines;
    DialectReading &m_dialect;
    const LineMap &m_source;
    qsizetype m_most;                     ///< bytes: prefixes of hostile texts would multiply
    qsizetype m_bracesLeft = 16 * m_most; ///< bytes that may be looked through for the ends of expressions
    bool m_lastComment;                   ///< a comment ends somewhere
    std::vector<Opening> m_open;
    std::vector<std::size_t> m_lastLines; ///< of the open containers that end with a line
    Fences m_fences;
    std::size_t m_line = 0;
    std::size_t m_formulaEnd = 0;
    std::size_t m_tagEnd = 0;                ///< behind the last line of the last tag
    std::size_t m_heading = ~std::size_t(0); ///< the line that became a title
    bool m_inComment = false;
    QByteArray m_out;
    std::vector<int> m_sources;
    bool m_changed = false;
};

} // namespace

RewrittenText containersAsQuotes(QByteArrayView markdown, DialectReading &dialect, const LineMap &source)
{
    const bool components = holdsComponents(markdown);
    const bool html = markdown.contains(" markdown>") || markdown.contains(" markdown=") || markdown.contains(" markdown ");
    const bool expressions = markdown.contains('{') && (dialect.isMdx() || dialect.dialect() == MarkdownDialect::Docusaurus);
    const bool elements = dialect.isMdx() && markdown.contains('<');
    const bool jsx = components || html || expressions || elements || markdown.contains("{/*") || markdown.contains("={") || markdown.contains("className=");
    const bool modules =
        (components || dialect.isMdx() || dialect.dialect() == MarkdownDialect::Docusaurus) && (markdown.contains("import") || markdown.contains("export"));
    const bool any = jsx || modules || markdown.contains(":::") || markdown.contains("///") || markdown.contains("!!!") || markdown.contains("???")
                     || markdown.contains("$$") || markdown.contains("=== \"") || markdown.contains("{%");
    if (!any || markdown.contains(containerMark))
        return {};
    return ContainerWriter(markdown, dialect, source, modules).run();
}

} // namespace quayside
