// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/noteparts.h"

#include "readers/markdownlines.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace quayside {
namespace {

using markdownlines::Fences;
using markdownlines::indentOf;
using markdownlines::isBlank;

/// The level of the heading that @p line is; 0: it is none.
qsizetype levelOf(const QByteArray &line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == '#')
        ++level;
    return level <= 6 && level < line.size() && line[level] == ' ' ? level : 0;
}

/// The letters and figures of @p words: links leave out what means something in them.
QString inLetters(const QString &words)
{
    QString kept;
    for (const QChar c : words) {
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    }
    return kept;
}

std::optional<QList<QByteArray>> section(const QList<QByteArray> &all, const QString &heading)
{
    Fences fences;
    QList<QByteArray> lines;
    qsizetype level = 0;
    for (const QByteArray &line : all) {
        const qsizetype here = fences.isCode(line) ? 0 : levelOf(line);
        if (level > 0 && here > 0 && here <= level)
            break;
        if (level == 0 && here > 0 && inLetters(QString::fromUtf8(line)) == inLetters(heading))
            level = here;
        if (level > 0)
            lines.append(line);
    }
    return level > 0 ? std::optional(lines) : std::nullopt;
}

std::optional<QList<QByteArray>> block(const QList<QByteArray> &all, const QByteArray &mark)
{
    const auto ends = [&](const QByteArray &line) { return line.trimmed() == mark || line.trimmed().endsWith(' ' + mark); };
    const auto found = std::find_if(all.begin(), all.end(), ends);
    if (found == all.end())
        return {};
    static const QRegularExpression item(QStringLiteral("^\\s*(?:[-*+]|\\d+[.)])\\s"));
    const auto isItem = [](const QByteArray &line) { return item.match(QString::fromUtf8(line)).hasMatch(); };
    auto first = found;
    auto last = found;
    if (found->trimmed() == mark) { // it stands behind its block
        while (last != all.begin() && isBlank(*last))
            --last;
        first = last = last == all.begin() ? last : last - 1;
        while (last != all.begin() && isBlank(*last))
            first = --last;
    }
    while (first != all.begin() && !isItem(*first) && !isBlank(*(first - 1)) && levelOf(*(first - 1)) == 0)
        --first;
    QList<QByteArray> lines;
    for (auto line = first; line <= last; ++line)
        lines.append(line == found ? line->left(line->lastIndexOf(mark)) : *line);
    for (auto below = last + 1; isItem(*first) && below != all.end() && indentOf(*below) > indentOf(*first); ++below)
        lines.append(*below);
    return lines;
}

} // namespace

std::optional<QList<QByteArray>> partOfNote(const QList<QByteArray> &all, const QString &part)
{
    if (part.isEmpty())
        return all;
    const QString inner = part.section(u'#', -1).trimmed();
    return inner.startsWith(u'^') ? block(all, inner.toUtf8()) : section(all, inner);
}

QByteArray withAddressesFrom(const QByteArray &line, const QString &folder)
{
    if (!line.contains("](") && !line.contains("src=\"") && !line.contains("href=\""))
        return line;
    static const QRegularExpression address(QStringLiteral("(\\]\\(<?|\\b(?:src|href)=\")(?![a-zA-Z][a-zA-Z0-9+.-]*:|[/#<>\")]|\\s)"));
    const QString text = QString::fromUtf8(line);
    const QString before = QString::fromUtf8(QUrl::toPercentEncoding(folder, "/"));
    QString made;
    qsizetype at = 0;
    markdownlines::CodeInLine code{QStringView(text)};
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        made += QStringView(text).mid(at, match.capturedEnd() - at);
        made += code.at(match.capturedStart()) ? QString() : before;
        at = match.capturedEnd();
    }
    made += QStringView(text).mid(at);
    return made.toUtf8();
}

} // namespace quayside
