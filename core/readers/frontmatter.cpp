// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/frontmatter.h"

#include "readers/frontmattersyntax.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

constexpr qsizetype largestFrontMatter = 256 * 1024;
constexpr qsizetype farthestFence = 8 * 1024 * 1024; ///< larger front matter is recognized up to here, to be left out and told

QString tr(const char *text)
{
    return QCoreApplication::translate("MarkdownReader", text);
}

/// Line @p from begins, without trailing blanks.
QByteArrayView lineAt(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    QByteArrayView line = end < 0 ? text.sliced(from) : text.sliced(from, end - from);
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
        line.chop(1);
    return line;
}

qsizetype nextLine(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    return end < 0 ? text.size() : end + 1;
}

/// What stands in front of the text.
struct Front {
    QByteArrayView fields;
    qsizetype end = 0; ///< after the closing fence
};

/// Whether the first line reads as "key:" or "key =". Tells large front matter from a text between two rules, without parsing it.
bool startsWithKey(QByteArrayView fields)
{
    static const QRegularExpression key(QStringLiteral("^[\\w][\\w .-]{0,99}(:(\\s|$)|\\s*=)"));
    return key.match(QString::fromUtf8(lineAt(fields, 0).first(std::min<qsizetype>(lineAt(fields, 0).size(), 200)))).hasMatch();
}

/// What a first line @p fence and the next, or @p alsoEnds, enclose. Nothing if a blank line follows the first.
std::optional<Front> fenced(QByteArrayView text, QByteArrayView fence, QByteArrayView alsoEnds)
{
    if (!text.startsWith(fence) || lineAt(text, 0) != fence)
        return {};
    const qsizetype start = nextLine(text, 0);
    if (start >= text.size() || lineAt(text, start).trimmed().isEmpty())
        return {};
    for (qsizetype at = start; at < text.size() && at < farthestFence; at = nextLine(text, at)) {
        const QByteArrayView line = lineAt(text, at);
        if (line != fence && line != alsoEnds)
            continue;
        const QByteArrayView fields = text.sliced(start, at - start);
        if (fields.size() > largestFrontMatter && !startsWithKey(fields))
            return {};
        return Front{fields, nextLine(text, at)};
    }
    return {};
}

/// A JSON object that opens the text and ends with its line.
std::optional<Front> object(QByteArrayView text)
{
    if (!text.startsWith('{'))
        return {};
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < std::min(text.size(), largestFrontMatter); ++at) {
        const char c = text[at];
        if (quoted) {
            at += c == '\\' ? 1 : 0;
            quoted = c != '"';
            continue;
        }
        quoted = c == '"';
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth > 0)
            continue;
        if (!lineAt(text, at + 1).isEmpty())
            return {};
        return Front{text.first(at + 1), nextLine(text, at)};
    }
    return {};
}

/// Up to three lines behind “%” with indented continuations, closed by a blank line.
std::optional<Front> percentLines(QByteArrayView text)
{
    if (!text.startsWith("% "))
        return {};
    int parts = 0;
    qsizetype at = 0;
    for (; at < text.size() && at < largestFrontMatter; at = nextLine(text, at)) {
        const QByteArrayView line = lineAt(text, at);
        const bool begins = line == "%" || line.startsWith("% ");
        if (line.isEmpty() || (begins && ++parts > 3))
            break;
        if (!begins && line.front() != ' ' && line.front() != '\t')
            return {};
    }
    if (parts > 3 || at >= largestFrontMatter)
        return {};
    return Front{text.first(at), at};
}

FrontMatterFields tooLarge()
{
    FrontMatterFields fields;
    fields.reason = tr("it is larger than 256 KB");
    return fields;
}

} // namespace

FrontMatter readFrontMatter(QByteArrayView text, const QString &file, WorkContext &context)
{
    FrontMatter result;
    std::optional<FrontMatterFields> fields;
    std::optional<Front> front;
    if ((front = fenced(text, "---", "...")))
        fields = front->fields.size() > largestFrontMatter ? tooLarge() : yamlFields(front->fields);
    else if ((front = fenced(text, "+++", "+++")))
        fields = front->fields.size() > largestFrontMatter ? tooLarge() : tomlFields(front->fields);
    else if ((front = object(text)))
        fields = jsonFields(front->fields);
    else if ((front = percentLines(text)))
        fields = percentFields(front->fields);
    const bool isText = !fields || (!fields->reason.isEmpty() && text.startsWith('+') && !startsWithKey(front->fields));
    if (isText)
        return result;
    if (!fields->reason.isEmpty())
        context.warn({WarningCode::FrontMatterInvalid, {{QStringLiteral("reason"), fields->reason}}, file, fields->line});
    if (fields->cut)
        context.warn({WarningCode::TextCut, {{QStringLiteral("what"), tr("the front matter has too many fields, or too long ones")}}, file, 1});
    result.metadata = std::move(fields->metadata);
    result.metadata.source = QString::fromUtf8(text.first(front->end));
    result.length = front->end;
    result.lines = static_cast<qint32>(text.first(front->end).count('\n'));
    return result;
}

} // namespace quayside
