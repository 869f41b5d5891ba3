// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/containerlines.h"

#include "readers/calloutkinds.h"
#include "readers/markdownlines.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace quayside {

using namespace markdownlines;

namespace {

using Kind = ContainerTag::Kind;

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

/// Whether @p line begins an import or an export of a module, and not a sentence.
bool beginsProgram(QByteArrayView line)
{
    if (!line.startsWith("import ") && !line.startsWith("export ") && !line.startsWith("import{") && !line.startsWith("export{"))
        return false;
    static const QRegularExpression imports(
        QStringLiteral("^import\\s*(?:(?:(?:[\\w$]+|\\*\\s+as\\s+[\\w$]+|\\{[^}]*\\})(?:\\s*,\\s*(?:\\{[^}]*\\}|\\*\\s+as\\s+[\\w$]+))?\\s*from\\s*)?"
                       "[\"'][^\"']+[\"']\\s*;?\\s*(?://.*)?$|(?:[\\w$]+\\s*,\\s*)?\\{[^}]*$)"));
    static const QRegularExpression exports(QStringLiteral("^export\\s*(?:(?:const|let|var)\\s+[\\w$]+\\s*=|(?:async\\s+)?function\\b|default\\s*(?:"
                                                           "function\\b|class\\b|[({])|default\\s+[\\w$]+;|[{*]|class\\s+\\w+\\s*[{e])"));
    const QString text = QString::fromUtf8(line);
    return imports.match(text).hasMatch() || exports.match(text).hasMatch();
}

/// Whether @p line ends a formula and gives it an id: `$$ {#eq-id}`.
bool isNamedEnd(QByteArrayView line)
{
    return line.startsWith("$$") && line.sliced(2).trimmed().startsWith("{#eq-") && line.endsWith('}');
}

int openBraces(QByteArrayView line)
{
    const auto count = [&](char c) { return static_cast<int>(line.count(c)); };
    return count('{') + count('(') + count('[') - count('}') - count(')') - count(']');
}

} // namespace

ContainerLines::ContainerLines(QByteArrayView markdown, bool program) : m_markdown(markdown)
{
    for (qsizetype at = 0; at < markdown.size();) {
        const qsizetype found = markdown.indexOf('\n', at);
        const qsizetype end = found < 0 ? markdown.size() : found;
        m_lines.push_back(markdown.sliced(at, end - at));
        at = end + 1;
    }
    pair(program);
}

QByteArrayView ContainerLines::from(std::size_t i) const
{
    return m_markdown.sliced(m_lines[i].data() - m_markdown.data());
}

void ContainerLines::pair(bool program)
{
    Fences fences;
    constexpr std::size_t none = ~std::size_t(0);
    std::size_t formula = none;
    bool apart = true; // a module's lines begin a block
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (fences.isCode(m_lines[i])) {
            apart = true;
            continue;
        }
        const QByteArrayView text = m_lines[i].trimmed();
        const QByteArrayView unquoted = behindQuotes(text);
        if (program && apart && beginsProgram(m_lines[i])) {
            m_program.resize(m_lines.size());
            for (const std::size_t end = programEnd(i); i < end; ++i)
                m_program[i] = true;
            m_program[i] = true;
            continue;
        }
        apart = text.isEmpty();
        if (unquoted == "$$" || (formula != none && isNamedEnd(unquoted))) {
            if (formula == none)
                formula = i;
            else
                m_ends.insert(std::exchange(formula, none), i);
        } else if (unquoted.isEmpty()) {
            formula = none;
        }
        if (text.startsWith(":::"))
            pairMarks(i, text, m_colons);
        else if (text.startsWith("///"))
            pairMarks(i, text, m_slashes);
        else if (pairTag(i))
            i += static_cast<std::size_t>(m_tags.value(i).lines) - 1;
    }
}

/// Notes a line of marks and words, which begins a container, or of marks alone, which ends the last one in @p open.
void ContainerLines::pairMarks(std::size_t i, QByteArrayView text, std::vector<std::size_t> &open)
{
    const bool opens = std::any_of(text.begin(), text.end(), [&](char c) { return c != text[0]; });
    if (opens) {
        open.push_back(i);
    } else if (!open.empty()) {
        m_ends.insert(open.back(), i);
        open.pop_back();
    }
}

/// Notes the tag that fills line @p i, if there is one.
bool ContainerLines::pairTag(std::size_t i)
{
    constexpr std::size_t nearest = 64;
    const QByteArrayView text = m_lines[i].trimmed();
    if (!text.startsWith('<') && !text.startsWith("{%"))
        return false;
    auto tag = containerTag(from(i).sliced(text.data() - m_lines[i].data()));
    if (!tag)
        return false;
    if (tag->kind == Kind::Opens) {
        m_openTags.push_back({i, tag->family, tag->tag.name});
    } else if (tag->kind == Kind::Closes) {
        const auto last = m_openTags.rbegin() + static_cast<std::ptrdiff_t>(std::min(m_openTags.size(), nearest));
        const auto opened =
            std::find_if(m_openTags.rbegin(), last, [&](const OpenTag &open) { return open.family == tag->family && open.name == tag->tag.name; });
        if (opened != last) {
            m_ends.insert(opened->line, i);
            m_openTags.erase(std::prev(opened.base()), m_openTags.end());
        }
    }
    m_tags.insert(i, *std::move(tag));
    return true;
}

/// The last line of the import or export that begins in line @p i: where its braces are closed.
std::size_t ContainerLines::programEnd(std::size_t i) const
{
    constexpr std::size_t longest = 500;
    int open = 0;
    for (std::size_t at = i; at < m_lines.size() && at < i + longest; ++at) {
        open += openBraces(m_lines[at]);
        const bool goesOn = at + 1 < m_lines.size() && !isBlank(m_lines[at + 1]) && !beginsProgram(m_lines[at + 1]);
        if (open <= 0 && !goesOn)
            return at;
    }
    return i;
}

const ContainerTag *ContainerLines::tag(std::size_t i) const
{
    const auto found = m_tags.constFind(i);
    return found == m_tags.cend() ? nullptr : &*found;
}

bool ContainerLines::holdsText(std::size_t first, std::size_t end) const
{
    return std::any_of(m_lines.begin() + static_cast<std::ptrdiff_t>(first) + 1, m_lines.begin() + static_cast<std::ptrdiff_t>(std::max(end, first + 1)),
                       [](QByteArrayView line) { return !isBlank(line); });
}

qsizetype ContainerLines::leastIndent(std::size_t first, std::size_t end) const
{
    constexpr qsizetype most = 40;
    constexpr std::size_t farthest = 1000; // lines within lines are looked at again
    qsizetype least = most;
    for (std::size_t i = first + 1; i < std::min(end, first + farthest) && least > 0; ++i) {
        if (!isBlank(m_lines[i]))
            least = std::min(least, indentOf(m_lines[i]));
    }
    return least;
}

std::size_t ContainerLines::textFrom(std::size_t i)
{
    m_text = std::max(m_text, i);
    while (m_text + 1 < m_lines.size() && isBlank(m_lines[m_text]))
        ++m_text;
    return m_text;
}

bool readColons(QByteArrayView line, bool any, ContainerOpening &opening)
{
    static const QRegularExpression colons(QStringLiteral("^:+\\s*|\\s*:*$"));
    static const QRegularExpression words(QStringLiteral("^([\\w-]+)\\s*(?:\\[(.*)\\])?\\s*(\\{.*\\})?\\s*(.*)$"));
    const QString rest = QString::fromUtf8(line).remove(colons);
    QString attributes;
    static const QRegularExpression directive(QStringLiteral("^\\{([a-z][\\w-]*)\\}\\s*(.*)$")); // of MyST
    if (const auto match = directive.match(rest); match.hasMatch()) {
        opening.kind = match.captured(1) == QLatin1StringView("admonition") ? QStringLiteral("note") : match.captured(1);
        opening.title = match.captured(2);
        if (calloutKind(opening.kind))
            return true;
    }
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

bool readSlashes(QByteArrayView line, ContainerOpening &opening)
{
    // https://facelessuser.github.io/pymdown-extensions/extensions/blocks/
    static const QRegularExpression block(QStringLiteral("^/{3,}\\s*([a-z][\\w-]*)\\s*(?:\\|\\s*(.*?))?\\s*$"));
    const auto match = block.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return false;
    opening.kind = match.captured(1);
    opening.title = match.captured(2);
    if (opening.kind.endsWith(QLatin1StringView("caption")))
        opening.kind = QStringLiteral("caption");
    else if (opening.kind == QLatin1StringView("details"))
        opening.folding = foldingSign(true, false);
    else if (opening.kind != QLatin1StringView("tab") && !calloutKind(opening.kind))
        opening.form = ContainerOpening::Form::Plain;
    return true;
}

namespace {

/// Whether @p text begins a block that is no paragraph.
bool beginsBlock(QByteArrayView text)
{
    static const QRegularExpression block(QStringLiteral("^(?:[-*+]\\s|\\d{1,9}[.)]\\s|```|~~~|>)"));
    return block.match(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 16)))).hasMatch();
}

/// Whether the line with text before line @p i may be a term, or be of the definition before.
bool followsTerm(const ContainerLines &lines, std::size_t i, qsizetype outer)
{
    std::size_t before = i;
    while (before > 0 && before + 2 > i && isBlank(lines.line(before - 1)))
        --before;
    if (before == 0 || isBlank(lines.line(before - 1)))
        return false;
    const QByteArrayView line = lines.line(before - 1);
    const QByteArrayView text = line.trimmed();
    return indentOf(line) >= outer + definitionIndent || text.startsWith(':') || !(beginsBlock(text) || QByteArrayView("#|<!").contains(text.front()));
}

} // namespace

std::optional<CodeContainer> codeWithin(QByteArrayView line)
{
    if (line.startsWith(":::"))
        return line.sliced(3).trimmed() == "mermaid" ? std::optional(CodeContainer{"mermaid", DialectFeature::Containers}) : std::nullopt;
    if (!line.startsWith("{%") || !line.contains("highlight"))
        return {};
    static const QRegularExpression shape(QStringLiteral("^\\{%-?\\s*highlight\\s+([\\w+#.-]+)[^%]*%\\}$"));
    const auto match = shape.match(QString::fromUtf8(line));
    return match.hasMatch() ? std::optional(CodeContainer{match.captured(1).toUtf8(), DialectFeature::BlockTags}) : std::nullopt;
}

QByteArrayView blocksDefined(const ContainerLines &lines, std::size_t i, QByteArrayView text, qsizetype outer)
{
    constexpr std::size_t farthest = 200;
    const qsizetype indent = indentOf(text);
    const QByteArrayView trimmed = text.trimmed();
    if (indent > 3 || trimmed.size() < 3 || trimmed[0] != ':' || (trimmed[1] != ' ' && trimmed[1] != '\t') || !followsTerm(lines, i, outer))
        return {};
    const QByteArrayView words = trimmed.sliced(1).trimmed();
    if (beginsBlock(words))
        return words;
    std::size_t next = i + 1;
    while (next < lines.count() && next < i + farthest && !isBlank(lines.line(next)))
        ++next;
    while (next < lines.count() && next < i + farthest && isBlank(lines.line(next)))
        ++next;
    const bool goesOn = next < lines.count() && !isBlank(lines.line(next)) && indentOf(lines.line(next)) >= outer + indent + definitionIndent;
    return goesOn ? words : QByteArrayView();
}

bool readAdmonition(QByteArrayView line, ContainerOpening &opening)
{
    if (!line.startsWith("!!!") && !line.startsWith("???") && !line.startsWith("==="))
        return false;
    static const QRegularExpression admonition(QStringLiteral("^(!!!|\\?\\?\\?\\+?)\\s+([\\w-]+)(?:\\s+[\\w -]+?)?(\\s+\"(.*)\")?$"));
    static const QRegularExpression tab(QStringLiteral("^===[!+]?\\s+\"(.+)\"$"));
    const QString text = QString::fromUtf8(line);
    const auto match = admonition.match(text);
    const auto tabbed = tab.match(text);
    if (!match.hasMatch() && !tabbed.hasMatch())
        return false;
    opening.ends = ContainerOpening::Ends::WithIndent;
    opening.inner = 4;
    opening.kind = tabbed.hasMatch() ? QStringLiteral("tab") : match.captured(2);
    opening.title = tabbed.hasMatch() ? tabbed.captured(1) : match.captured(4);
    if (match.hasMatch() && opening.title.isEmpty() && !match.captured(3).isEmpty()) // a box without a name
        opening.form = ContainerOpening::Form::Quoted;
    opening.folding = foldingSign(line.startsWith("???"), line.startsWith("???+"));
    return true;
}

} // namespace quayside
