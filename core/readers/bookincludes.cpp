// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookincludes.h"

#include "base/nativepath.h"
#include "readers/includedlines.h"
#include "readers/reader.h"
#include "readers/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

constexpr qsizetype deepestInclude = 10;
constexpr qint64 mostRead = 1024ll * 1024 * 1024; ///< a chapter
constexpr qsizetype longestPrefix = 256;          ///< of included lines
constexpr int mostIncludes = 20'000;              ///< a chapter; ten includes in each file soon make billions

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
    Includer(const QString &rootFolder, const QString &name, WorkContext &context) : m_root(canonicalPath(rootFolder)), m_name(name), m_context(context) {}

    /// The chapter's text, whose own lines are counted.
    Result<IncludedText> chapter(const QByteArray &text, const QString &path)
    {
        m_chain.append(canonicalPath(path));
        m_shown.append(m_name);
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
    [[nodiscard]] bool inChapter() const { return m_chain.size() == 1; }

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
                return failure(tooLarge());
            done = found->end;
        }
        own(QByteArrayView(text).sliced(done), out);
        return std::move(out.text);
    }

    /// Appends text that stands in the file itself.
    void own(QByteArrayView text, Expansion &out)
    {
        out.append(text);
        if (!inChapter())
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
                return failure(tooLarge());
            const QByteArray added = indented(*text, prefix);
            out.append(added);
            if (inChapter())
                m_result.sourceLines.insert(m_result.sourceLines.end(), static_cast<std::size_t>(added.count('\n')), m_line);
        }
        if (inChapter())
            m_line += static_cast<int>(whole.count('\n'));
        return {};
    }

    /// What stands for the directive; empty, with a Warning, where there is nothing to include.
    Result<QByteArray> included(const IncludeTarget &target, const Directive &directive, const QString &folder)
    {
        if (++m_includes > mostIncludes || m_read > mostRead)
            return failure(ErrorCode::SourceTooComplex, {{QStringLiteral("path"), m_name},
                                                         {QStringLiteral("reason"), tr("it includes too many files")},
                                                         {QStringLiteral("line"), QString::number(m_line)}});
        const QString path = QDir::cleanPath(folder + u'/' + target.file);
        const QString real = canonicalPath(path);
        const QString key = target.part().isEmpty() ? real : real + u'\n' + target.part();
        const auto bytes = real.isEmpty() ? Result<QByteArray>(failure(ErrorCode::SourceNotFound)) : fileText(target, path, real, key);
        if (!bytes && bytes.error().code == ErrorCode::Canceled)
            return failure(bytes.error());
        if (real.isEmpty())
            m_context.input(path, nullptr);
        if (!bytes) {
            if (bytes.error().code == ErrorCode::SourceNotFound)
                m_context.warn({WarningCode::IncludeMissing, {{QStringLiteral("file"), target.file}}, m_name, m_line});
            return QByteArray();
        }
        const IncludedLines lines = includedLines(*bytes, target, directive.verb == "rustdoc_include");
        if (!lines.isThere)
            refuse(target, (target.anchor.isEmpty() ? tr("it has no line %1") : tr("it has no part “%1”")).arg(target.part()));
        m_chain.append(key);
        m_shown.append(target.file);
        auto text = expanded(lines.text, QFileInfo(real).path());
        m_chain.removeLast();
        m_shown.removeLast();
        if (!text || (directive.verb != "playground" && directive.verb != "playpen"))
            return text;
        return playground(*text, target.properties);
    }

    /// Error: SourceNotFound; Canceled; another after a Warning.
    Result<QByteArray> fileText(const IncludeTarget &target, const QString &path, const QString &real, const QString &key)
    {
        if (!real.startsWith(m_root + u'/')) {
            m_context.warn({WarningCode::FolderEntrySkipped,
                            {{QStringLiteral("path"), target.file}, {QStringLiteral("reason"), tr("it lies outside the book’s folder")}},
                            m_name,
                            m_line});
            return failure(ErrorCode::SourceNotReadable);
        }
        if (m_chain.contains(key) || m_chain.size() > deepestInclude) {
            refuse(target, m_chain.contains(key) ? tr("it includes itself (%1)").arg((m_shown + QStringList(target.file)).join(QStringLiteral(" → ")))
                                                 : tr("includes lie more than %1 files deep").arg(deepestInclude));
            return failure(ErrorCode::SourceTooDeep);
        }
        auto bytes = readSourceFile(real, largestSource, m_context);
        if (real != path)
            m_context.input(path, bytes ? &*bytes : nullptr);
        m_read += bytes ? bytes->size() : 0;
        if (bytes && bytes->startsWith("\xEF\xBB\xBF"))
            bytes->remove(0, 3);
        if (bytes || bytes.error().code == ErrorCode::Canceled)
            return bytes;
        return failure(ErrorCode::SourceNotFound);
    }

    void refuse(const IncludeTarget &target, const QString &reason)
    {
        m_context.warn({WarningCode::IncludeRefused, {{QStringLiteral("file"), target.file}, {QStringLiteral("reason"), reason}}, m_name, m_line});
    }

    [[nodiscard]] ExportError tooLarge() const
    {
        return {ErrorCode::SourceTooLarge,
                {{QStringLiteral("path"), m_name}, {QStringLiteral("size"), QStringLiteral("> 64 MiB")}, {QStringLiteral("limit"), QStringLiteral("64 MiB")}},
                {},
                {}};
    }

    QString m_root;
    QString m_name;
    WorkContext &m_context;
    QStringList m_chain; ///< real paths and parts being expanded, the chapter first
    QStringList m_shown; ///< as written
    IncludedText m_result;
    int m_line = 1; ///< of the chapter
    int m_includes = 0;
    qint64 m_read = 0; ///< bytes of included files
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
    return Includer(rootFolder, name, context).chapter(text, path);
}

} // namespace quayside
