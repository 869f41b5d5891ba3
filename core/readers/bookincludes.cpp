// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookincludes.h"

#include "base/nativepath.h"
#include "readers/reader.h"
#include "readers/sourcefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QList>

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

constexpr int deepestInclude = 10;
constexpr int mostIncludes = 20'000; ///< a chapter; ten includes in each file soon make billions

/// FILE and its lines: from…to (from 1; 0: open), or those between ANCHOR: name and ANCHOR_END: name.
struct Wanted {
    QString file;
    int from = 0;
    int to = 0;
    QByteArray anchor;
};

Wanted parseWanted(const QByteArray &argument)
{
    const QList<QByteArray> parts = argument.split(':');
    Wanted wanted;
    wanted.file = QString::fromUtf8(parts.first()).trimmed();
    if (parts.size() < 2)
        return wanted;
    bool isNumber = false;
    const int first = parts.at(1).toInt(&isNumber);
    if (!isNumber && !parts.at(1).isEmpty()) {
        wanted.anchor = parts.at(1).trimmed();
        return wanted;
    }
    wanted.from = isNumber ? first : 1;
    wanted.to = parts.size() > 2 ? parts.at(2).toInt() : wanted.from;
    return wanted;
}

/// Whether @p line has @p mark with this name; empty: any.
bool marks(const QByteArray &line, const char *mark, const QByteArray &anchor)
{
    const qsizetype at = line.indexOf(mark);
    if (at < 0)
        return false;
    const QByteArray name = line.mid(at + qsizetype(qstrlen(mark))).trimmed();
    return anchor.isEmpty() || name == anchor || name.startsWith(anchor + ' ');
}

bool isMark(const QByteArray &line)
{
    return marks(line, "ANCHOR:", {}) || marks(line, "ANCHOR_END:", {});
}

QList<QByteArray> wantedLines(const QByteArray &text, const Wanted &wanted)
{
    QList<QByteArray> lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    QList<QByteArray> chosen;
    bool inside = wanted.anchor.isEmpty();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const int number = static_cast<int>(i) + 1;
        if (!wanted.anchor.isEmpty() && marks(line, "ANCHOR:", wanted.anchor))
            inside = true;
        else if (!wanted.anchor.isEmpty() && marks(line, "ANCHOR_END:", wanted.anchor))
            inside = false;
        const bool inRange = (wanted.from == 0 || number >= wanted.from) && (wanted.to == 0 || number <= wanted.to);
        if (inside && inRange && !isMark(line))
            chosen.append(line);
    }
    return chosen;
}

class Includer
{
public:
    Includer(const QString &rootFolder, const QString &name, WorkContext &context) : m_root(canonicalPath(rootFolder)), m_name(name), m_context(context) {}

    Result<void> take(const QByteArray &text, const QString &folder, int depth, int sourceLine)
    {
        if (depth > deepestInclude)
            return failure(ErrorCode::SourceTooDeep, {{QStringLiteral("path"), m_name}, {QStringLiteral("limit"), QString::number(deepestInclude)}});
        if (const auto going = m_context.checkStop(); !going)
            return going;
        int line = sourceLine;
        for (const QByteArray &content : text.endsWith('\n') ? text.chopped(1).split('\n') : text.split('\n')) {
            line += depth == 0 ? 1 : 0;
            if (const auto ok = takeLine(content, folder, depth, line); !ok)
                return ok;
        }
        return {};
    }

    IncludedText result;

private:
    Result<void> takeLine(const QByteArray &line, const QString &folder, int depth, int sourceLine)
    {
        const qsizetype open = line.indexOf("{{#");
        const qsizetype close = open < 0 ? -1 : line.indexOf("}}", open);
        const bool escaped = open > 0 && line.at(open - 1) == '\\';
        if (close < 0)
            return append(line, sourceLine);
        if (escaped)
            return append(line.left(open - 1) + line.mid(open), sourceLine);
        const QByteArray directive = line.mid(open + 3, close - open - 3).trimmed();
        const qsizetype blank = directive.indexOf(' ');
        const QByteArray verb = directive.left(blank);
        if (verb == "title")
            return append(line.left(open) + line.mid(close + 2), sourceLine);
        if (verb != "include" && verb != "rustdoc_include" && verb != "playground" && verb != "playpen")
            return append(line, sourceLine);
        if (++m_includes > mostIncludes)
            return failure(ErrorCode::SourceTooComplex, {{QStringLiteral("path"), m_name},
                                                         {QStringLiteral("reason"), QCoreApplication::translate("BookReader", "it includes too many files")},
                                                         {QStringLiteral("line"), QString::number(sourceLine)}});
        QString inner = folder;
        const auto text = textOf(parseWanted(directive.mid(blank + 1).trimmed()), inner, sourceLine);
        if (!text)
            return failure(text.error());
        // Text around the directive joins the first and last line.
        const QByteArray whole = line.left(open) + text->value_or(QByteArray()) + line.mid(close + 2);
        if (*text)
            return whole.isEmpty() ? Result<void>() : take(whole + '\n', inner, depth + 1, sourceLine);
        return whole.trimmed().isEmpty() ? Result<void>() : append(whole, sourceLine);
    }

    /// The wanted text; @p folder becomes its folder. Empty, with a Warning, if unreadable. Error: Canceled.
    Result<std::optional<QByteArray>> textOf(const Wanted &wanted, QString &folder, int sourceLine)
    {
        const QString path = QDir::cleanPath(folder + u'/' + wanted.file);
        const QString real = canonicalPath(path);
        const auto missing = [&]() -> std::optional<QByteArray> {
            m_context.warn({WarningCode::IncludeMissing, {{QStringLiteral("file"), wanted.file}}, m_name, sourceLine});
            return {};
        };
        if (real.isEmpty()) {
            m_context.input(path, nullptr);
            return missing();
        }
        if (!real.startsWith(m_root + u'/')) {
            m_context.warn({WarningCode::FolderEntrySkipped,
                            {{QStringLiteral("path"), wanted.file},
                             {QStringLiteral("reason"), QCoreApplication::translate("BookReader", "it lies outside the book’s folder")}},
                            m_name,
                            sourceLine});
            return std::optional<QByteArray>();
        }
        const auto bytes = readSourceFile(real, largestSource, m_context);
        if (real != path)
            m_context.input(path, bytes ? &*bytes : nullptr);
        if (!bytes && bytes.error().code == ErrorCode::Canceled)
            return failure(bytes.error());
        if (!bytes)
            return missing();
        folder = QFileInfo(real).path();
        return wantedLines(*bytes, wanted).join('\n');
    }

    Result<void> append(const QByteArray &line, int sourceLine)
    {
        if (result.bytes.size() + line.size() > largestSource)
            return failure(
                ErrorCode::SourceTooLarge,
                {{QStringLiteral("path"), m_name}, {QStringLiteral("size"), QStringLiteral("> 64 MiB")}, {QStringLiteral("limit"), QStringLiteral("64 MiB")}});
        result.bytes += line;
        result.bytes += '\n';
        result.sourceLines.push_back(sourceLine);
        return {};
    }

    QString m_root;
    QString m_name;
    WorkContext &m_context;
    int m_includes = 0;
};

} // namespace

int IncludedText::sourceLine(int line) const
{
    if (line < 1 || sourceLines.empty())
        return line;
    return sourceLines[std::min(static_cast<std::size_t>(line), sourceLines.size()) - 1];
}

Result<IncludedText> withIncludes(const QByteArray &text, const QString &folder, const QString &rootFolder, const QString &name, WorkContext &context)
{
    Includer includer(rootFolder, name, context);
    if (const auto ok = includer.take(text, folder, 0, 0); !ok)
        return failure(ok.error());
    return std::move(includer.result);
}

} // namespace quayside
