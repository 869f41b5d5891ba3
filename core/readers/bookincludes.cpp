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
constexpr int mostIncludes = 20'000; ///< a chapter; ten includes in each file soon make billions

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

/// “\{{#…}}”, up to the last “}}” of its line, as mdBook has it. @p open: of “{{”.
std::optional<Directive> escapedAt(QByteArrayView text, qsizetype open)
{
    if (open == 0 || text[open - 1] != '\\' || !text.sliced(open).startsWith("{{#"))
        return {};
    const qsizetype found = text.indexOf('\n', open);
    const QByteArrayView line = text.first(found < 0 ? text.size() : found);
    const qsizetype close = line.lastIndexOf("}}");
    if (close < open)
        return {};
    return Directive{open - 1, close + 2, {}, {}};
}

std::optional<Directive> directiveAt(QByteArrayView text, qsizetype open)
{
    qsizetype at = open + 2;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at == text.size() || text[at] != '#')
        return {};
    const qsizetype verb = ++at;
    while (at < text.size() && isVerbCharacter(text[at]))
        ++at;
    if (at == verb || at == text.size() || !isBlank(text[at]))
        return {};
    const qsizetype close = text.indexOf('}', at);
    if (close < 0 || !text.sliced(close).startsWith("}}") || text.sliced(at, close - at).trimmed().isEmpty())
        return {};
    return Directive{open, close + 2, text.sliced(verb, at - verb), text.sliced(at, close - at)};
}

/// The first directive at or behind @p from.
std::optional<Directive> nextDirective(QByteArrayView text, qsizetype from)
{
    for (qsizetype open = text.indexOf("{{", from); open >= 0; open = text.indexOf("{{", open + 1)) {
        if (auto found = escapedAt(text, open))
            return found;
        if (auto found = directiveAt(text, open))
            return found;
        const qsizetype close = text.indexOf('}', open);
        if (close < 0)
            return {};
        // What begins before a single brace cannot be closed by a later one.
        if (!text.sliced(close).startsWith("}}"))
            open = std::max(open, close - 1);
    }
    return {};
}

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

/// What lines after the first need in front to stay in the containers of @p line: its quotation marks, and blanks for its list markers.
QByteArray continuation(QByteArrayView line)
{
    QByteArray prefix;
    while (!line.isEmpty()) {
        const qsizetype marker = listMarker(line);
        if (marker == 0 && line[0] != ' ' && line[0] != '\t' && line[0] != '>')
            break;
        prefix += marker > 0 ? QByteArray(marker, ' ') : QByteArray(1, line[0]);
        line = line.sliced(std::max<qsizetype>(marker, 1));
    }
    return prefix;
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
        QByteArray out;
        qsizetype done = 0;
        while (const auto found = nextDirective(text, done)) {
            own(QByteArrayView(text).sliced(done, found->begin - done), out);
            if (const auto ok = replace(*found, QByteArrayView(text).sliced(found->begin, found->end - found->begin), folder, out); !ok)
                return failure(ok.error());
            if (out.size() > largestSource)
                return failure(tooLarge());
            done = found->end;
        }
        own(QByteArrayView(text).sliced(done), out);
        return out;
    }

    /// Appends text that stands in the file itself.
    void own(QByteArrayView text, QByteArray &out)
    {
        out += text;
        if (!inChapter())
            return;
        for (qsizetype lines = text.count('\n'); lines > 0; --lines)
            m_result.sourceLines.push_back(m_line++);
    }

    Result<void> replace(const Directive &directive, QByteArrayView whole, const QString &folder, QByteArray &out)
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
            const QByteArrayView line = QByteArrayView(out).sliced(out.lastIndexOf('\n') + 1);
            const QByteArray added = indented(*text, continuation(line));
            out += added;
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
        if (++m_includes > mostIncludes)
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
