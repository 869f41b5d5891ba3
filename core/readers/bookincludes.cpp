// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookincludes.h"

#include "readers/includedfiles.h"
#include "readers/includedlines.h"
#include "readers/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

constexpr qsizetype longestPrefix = 256; ///< of included lines

QString tr(const char *text)
{
    return QCoreApplication::translate("BookReader", text);
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isVerbCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// “{{#verb argument}}”, or an escaped one.
struct Directive {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArrayView verb; ///< empty: escaped
    QByteArrayView argument;
};

/// Where @p wanted comes next. Places asked for only grow, so all searches together cost one walk through the text.
class NextPlace
{
public:
    NextPlace(QByteArrayView text, QByteArrayView wanted) : m_text(text), m_wanted(wanted) {}
    /// At or behind @p from; -1: nowhere.
    qsizetype from(qsizetype from)
    {
        if (m_place >= 0 && m_place < from)
            m_place = m_text.indexOf(m_wanted, from);
        return m_place;
    }

private:
    QByteArrayView m_text;
    QByteArrayView m_wanted;
    qsizetype m_place = m_text.indexOf(m_wanted);
};

/// The directives of a text, one after another.
class Directives
{
public:
    explicit Directives(QByteArrayView text) : m_text(text), m_brace(text, "}"), m_braces(text, "}}"), m_line(text, "\n") {}

    /// The first at or behind @p from, which never goes back.
    std::optional<Directive> next(qsizetype from)
    {
        for (qsizetype open = m_text.indexOf("{{", from); open >= 0; open = m_text.indexOf("{{", open + 1)) {
            if (auto found = escaped(open))
                return found;
            if (auto found = directive(open))
                return found;
            const qsizetype close = m_brace.from(open);
            if (close < 0)
                return {};
            // What begins before a single brace cannot be closed by a later one.
            if (!m_text.sliced(close).startsWith("}}"))
                open = std::max(open, close - 1);
        }
        return {};
    }

private:
    /// “\{{#…}}” in one line. @p open: of “{{”. mdBook takes all up to the line's last “}}”, so that what follows is neither freed of its backslash nor
    /// expanded; here each stands for itself.
    std::optional<Directive> escaped(qsizetype open)
    {
        if (open == 0 || m_text[open - 1] != '\\' || !m_text.sliced(open).startsWith("{{#"))
            return {};
        const qsizetype close = m_braces.from(open);
        const qsizetype line = m_line.from(open);
        if (close < 0 || (line >= 0 && line < close))
            return {};
        return Directive{open - 1, close + 2, {}, {}};
    }

    std::optional<Directive> directive(qsizetype open)
    {
        qsizetype at = open + 2;
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        if (at == m_text.size() || m_text[at] != '#')
            return {};
        const qsizetype verb = ++at;
        while (at < m_text.size() && isVerbCharacter(m_text[at]))
            ++at;
        if (at == verb || at == m_text.size() || !isBlank(m_text[at]))
            return {};
        const qsizetype close = m_brace.from(open);
        if (close < at || !m_text.sliced(close).startsWith("}}") || m_text.sliced(at, close - at).trimmed().isEmpty())
            return {};
        return Directive{open, close + 2, m_text.sliced(verb, at - verb), m_text.sliced(at, close - at)};
    }

    QByteArrayView m_text;
    NextPlace m_brace;
    NextPlace m_braces;
    NextPlace m_line;
};

/// The length of a list marker that @p text begins with; 0: none.
qsizetype listMarker(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    qsizetype length = 0;
    while (length < text.size() && length < 9 && isDigit(text[length]))
        ++length;
    const QByteArrayView ends = length > 0 ? QByteArrayView(".)") : QByteArrayView("-*+");
    if (length >= text.size() || !ends.contains(text[length]))
        return 0;
    ++length;
    return length < text.size() && text[length] == ' ' ? length : 0;
}

/// What lines after the first need in front to stay in the containers of @p line: its quotation marks, blanks for its list markers, and what makes a
/// comment, or a hidden line, of each.
QByteArray continuation(QByteArrayView line)
{
    QByteArray prefix;
    line = line.first(std::min(line.size(), longestPrefix));
    while (!line.isEmpty()) {
        const qsizetype marker = listMarker(line);
        if (marker == 0 && line[0] != ' ' && line[0] != '\t' && line[0] != '>')
            break;
        prefix += marker > 0 ? QByteArray(marker, ' ') : QByteArray(1, line[0]);
        line = line.sliced(std::max<qsizetype>(marker, 1));
    }
    const bool isComment =
        prefix.size() + line.size() < longestPrefix && std::all_of(line.begin(), line.end(), [](char c) { return QByteArrayView("#/!;% \t").contains(c); });
    return isComment ? prefix + line.toByteArray() : prefix;
}

/// @p text with @p prefix in front of each line but the first.
QByteArray indented(const QByteArray &text, const QByteArray &prefix)
{
    if (prefix.isEmpty() || !text.contains('\n'))
        return text;
    const bool onlyBlanks = prefix.trimmed().isEmpty();
    QByteArray result;
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            result += '\n';
        if (i > 0 && !(onlyBlanks && lines.at(i).isEmpty()))
            result += prefix;
        result += lines.at(i);
    }
    return result;
}

/// A fenced block of Rust. Its fence is longer than any in the code.
QByteArray playground(const QByteArray &code, const QByteArray &properties)
{
    QByteArray fence("```");
    while (code.contains(fence))
        fence += '`';
    const QByteArray more = properties.simplified().replace(' ', ',');
    return fence + "rust" + (more.isEmpty() ? QByteArray() : ',' + more) + '\n' + code + (code.isEmpty() ? "" : "\n") + fence;
}

/// A text as it grows.
struct Expansion {
    QByteArray text;
    qsizetype lineBegin = 0; ///< of its last line

    void append(QByteArrayView more)
    {
        const qsizetype last = more.lastIndexOf('\n');
        lineBegin = last < 0 ? lineBegin : text.size() + last + 1;
        text += more;
    }
    [[nodiscard]] QByteArrayView line() const { return QByteArrayView(text).sliced(lineBegin); }
};

class Includer
{
public:
    Includer(const QString &rootFolder, const QString &name, const QString &path, WorkContext &context)
        : m_context(context), m_files(rootFolder, IncludeRoot::Book, name, path, context)
    {}

    /// The chapter's text, whose own lines are counted.
    Result<IncludedText> chapter(const QByteArray &text, const QString &path)
    {
        auto done = expanded(text, QFileInfo(path).path());
        if (!done)
            return failure(done.error());
        m_result.bytes = std::move(*done);
        if (!m_result.bytes.isEmpty() && !m_result.bytes.endsWith('\n')) {
            m_result.bytes += '\n';
            m_result.sourceLines.push_back(m_line);
        }
        return std::move(m_result);
    }

private:
    Result<QByteArray> expanded(const QByteArray &text, const QString &folder)
    {
        if (const auto going = m_context.checkStop(); !going)
            return failure(going.error());
        Expansion out;
        qsizetype done = 0;
        Directives directives(text);
        while (const auto found = directives.next(done)) {
            own(QByteArrayView(text).sliced(done, found->begin - done), out);
            if (const auto ok = replace(*found, QByteArrayView(text).sliced(found->begin, found->end - found->begin), folder, out); !ok)
                return failure(ok.error());
            if (out.text.size() > largestSource)
                return failure(m_files.tooLarge());
            done = found->end;
        }
        own(QByteArrayView(text).sliced(done), out);
        return std::move(out.text);
    }

    /// Appends text that stands in the file itself.
    void own(QByteArrayView text, Expansion &out)
    {
        out.append(text);
        if (!m_files.inText())
            return;
        for (qsizetype lines = text.count('\n'); lines > 0; --lines)
            m_result.sourceLines.push_back(m_line++);
    }

    Result<void> replace(const Directive &directive, QByteArrayView whole, const QString &folder, Expansion &out)
    {
        if (directive.verb.isEmpty()) {
            own(whole.sliced(1), out);
            return {};
        }
        const bool plays = directive.verb == "playground" || directive.verb == "playpen";
        const bool includes = plays || directive.verb == "include" || directive.verb == "rustdoc_include";
        const auto target = includes ? includeTarget(directive.argument, !plays) : std::nullopt;
        if (!target && directive.verb != "title") {
            own(whole, out);
            return {};
        }
        if (target) {
            auto text = included(*target, directive, folder);
            if (!text)
                return failure(text.error());
            const QByteArray prefix = continuation(out.line());
            if (text->size() + prefix.size() * text->count('\n') > largestSource)
                return failure(m_files.tooLarge());
            const QByteArray added = indented(*text, prefix);
            out.append(added);
            if (m_files.inText())
                m_result.sourceLines.insert(m_result.sourceLines.end(), static_cast<std::size_t>(added.count('\n')), m_line);
        }
        if (m_files.inText())
            m_line += static_cast<int>(whole.count('\n'));
        return {};
    }

    /// What stands for the directive; empty, with a Warning, where there is nothing to include.
    Result<QByteArray> included(const IncludeTarget &target, const Directive &directive, const QString &folder)
    {
        const auto file = m_files.read(QDir::cleanPath(folder + u'/' + target.file), target.file, target.part(), m_line);
        if (!file)
            return failure(file.error());
        if (!*file)
            return QByteArray();
        const IncludedLines lines = includedLines((*file)->bytes, target, directive.verb == "rustdoc_include");
        if (!lines.isThere)
            m_files.refuse(target.file, (target.anchor.isEmpty() ? tr("it has no line %1") : tr("it has no part “%1”")).arg(target.part()), m_line);
        m_files.enter(**file, target.file);
        auto text = expanded(lines.text, QFileInfo((*file)->path).path());
        m_files.leave();
        if (!text || (directive.verb != "playground" && directive.verb != "playpen"))
            return text;
        return playground(*text, target.properties);
    }

    WorkContext &m_context;
    IncludedFiles m_files;
    IncludedText m_result;
    int m_line = 1; ///< of the chapter
};

} // namespace

int IncludedText::sourceLine(int line) const
{
    if (line < 1 || sourceLines.empty())
        return line;
    return sourceLines[std::min(static_cast<std::size_t>(line), sourceLines.size()) - 1];
}

Result<IncludedText> withIncludes(const QByteArray &text, const QString &path, const QString &rootFolder, const QString &name, WorkContext &context)
{
    return Includer(rootFolder, name, path, context).chapter(text, path);
}

} // namespace quayside
