// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/includedlines.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace quayside {
namespace {

constexpr QByteArrayView sectionBegin = "ANCHOR:";
constexpr QByteArrayView sectionEnd = "ANCHOR_END:";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Characters of a section's name; bytes over 127 are parts of letters.
bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || static_cast<unsigned char>(c) > 127;
}

/// The name behind @p mark in @p line; empty: none.
QByteArrayView markedName(QByteArrayView line, QByteArrayView mark)
{
    const qsizetype at = line.indexOf(mark);
    if (at < 0)
        return {};
    const QByteArrayView behind = line.sliced(at + mark.size()).trimmed();
    const auto end = std::find_if_not(behind.begin(), behind.end(), isNameCharacter);
    return behind.first(end - behind.begin());
}

QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const bool returned = end > at && text[end - 1] == '\r';
        lines.append(text.sliced(at, end - at - (returned ? 1 : 0)));
        at = end + 1;
    }
    return lines;
}

QByteArray joined(const QList<QByteArrayView> &lines)
{
    QByteArray text;
    for (const QByteArrayView line : lines) {
        text += line;
        text += '\n';
    }
    return text.chopped(text.isEmpty() ? 0 : 1);
}

IncludedLines section(QByteArrayView text, const IncludeTarget &target, bool everySection)
{
    QList<QByteArrayView> chosen;
    bool found = false;
    bool inside = false;
    for (const QByteArrayView line : linesOf(text)) {
        const QByteArrayView begin = markedName(line, sectionBegin);
        const QByteArrayView end = markedName(line, sectionEnd);
        if (!inside) {
            inside = begin == target.anchor;
            found = found || inside;
        } else if (end == target.anchor) {
            if (!everySection)
                break;
            inside = false;
        } else if (begin.isEmpty() && end.isEmpty()) {
            chosen.append(line);
        }
    }
    return {joined(chosen), found};
}

/// A number as written; nothing if it is none.
std::optional<int> numberOf(QByteArrayView text)
{
    bool isNumber = false;
    const qulonglong number = text.toByteArray().toULongLong(&isNumber);
    if (!isNumber)
        return {};
    return static_cast<int>(std::min<qulonglong>(number, std::numeric_limits<int>::max()));
}

/// What stands behind the file: FROM, FROM:TO or ANCHOR.
void readPart(QByteArrayView part, IncludeTarget &target)
{
    const qsizetype colon = part.indexOf(':');
    const QByteArrayView first = colon < 0 ? part : part.first(colon);
    const auto from = numberOf(first);
    if (!from && !first.isEmpty()) {
        target.anchor = first.toByteArray();
        return;
    }
    target.from = from ? std::max(*from, 1) : 0;
    if (colon < 0) {
        target.to = target.from;
        return;
    }
    const QByteArrayView last = part.sliced(colon + 1);
    const qsizetype more = last.indexOf(':');
    const auto to = numberOf(more < 0 ? last : last.first(more));
    target.to = to.value_or(0);
    if (to && *to < std::max(target.from, 1)) // nothing lies between
        target.from = std::numeric_limits<int>::max();
}

/// Takes a file in quotation marks off @p rest; nothing if they stay open.
std::optional<QByteArray> quotedFile(QByteArrayView &rest)
{
    QByteArray file;
    for (qsizetype at = 1; at < rest.size(); ++at) {
        if (rest[at] == '"') {
            rest = rest.sliced(at + 1);
            return file;
        }
        if (rest[at] == '\\' && ++at == rest.size())
            break;
        file += rest[at];
    }
    return {};
}

} // namespace

QString IncludeTarget::part() const
{
    if (!anchor.isEmpty())
        return QString::fromUtf8(anchor);
    if (from == 0 && to == 0)
        return {};
    const auto shown = [](int line) { return line == 0 ? QString() : QString::number(line); };
    return from == to ? shown(from) : shown(from) + u':' + shown(to);
}

std::optional<IncludeTarget> includeTarget(QByteArrayView argument, bool hasParts)
{
    QByteArrayView rest = argument.trimmed();
    IncludeTarget target;
    if (rest.startsWith('"')) {
        const auto file = quotedFile(rest);
        if (!file)
            return {};
        target.file = QString::fromUtf8(*file);
        rest = rest.trimmed();
        if (hasParts && rest.startsWith(':'))
            readPart(rest.sliced(1).trimmed(), target);
        target.properties = rest.toByteArray();
    } else {
        const qsizetype end = std::find_if(rest.begin(), rest.end(), isBlank) - rest.begin();
        const QByteArrayView word = rest.first(end);
        const qsizetype colon = hasParts ? word.indexOf(':') : -1;
        target.file = QString::fromUtf8(colon < 0 ? word : word.first(colon));
        if (colon >= 0)
            readPart(word.sliced(colon + 1), target);
        target.properties = rest.sliced(end).trimmed().toByteArray();
    }
    if (target.file.isEmpty())
        return {};
    return target;
}

IncludedLines includedLines(QByteArrayView text, const IncludeTarget &target, bool everySection)
{
    if (!target.anchor.isEmpty())
        return section(text, target, everySection);
    const QList<QByteArrayView> lines = linesOf(text);
    const qsizetype from = std::max(target.from, 1) - 1;
    const qsizetype to = target.to == 0 ? lines.size() : std::min<qsizetype>(target.to, lines.size());
    const bool isThere = target.from == 0 || from < lines.size() || target.from == std::numeric_limits<int>::max();
    return {from < to ? joined(lines.mid(from, to - from)) : QByteArray(), isThere};
}

} // namespace quayside
