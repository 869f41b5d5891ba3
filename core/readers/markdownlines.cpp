// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownlines.h"

#include <algorithm>

namespace quayside::markdownlines {

qsizetype indentOf(QByteArrayView line)
{
    qsizetype columns = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t')
            break;
        columns = c == '\t' ? columns + 4 - columns % 4 : columns + 1;
    }
    return columns;
}

QByteArray outdented(QByteArrayView line, qsizetype columns)
{
    qsizetype at = 0;
    qsizetype column = 0;
    while (at < line.size() && column < columns && (line[at] == ' ' || line[at] == '\t')) {
        column = line[at] == '\t' ? column + 4 - column % 4 : column + 1;
        ++at;
    }
    return QByteArray(std::max<qsizetype>(0, column - columns), ' ') + line.sliced(at).toByteArray();
}

bool isBlank(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

QByteArrayView behindQuotes(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == '>' || text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    return text;
}

QByteArray fenceAround(QByteArrayView code)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const char c : code) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QByteArray(longest + 1, '`');
}

bool Fences::isCode(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t' || line[at] == '>'))
        ++at;
    if (m_length == 0 && at + 1 < line.size() && (line[at] == '-' || line[at] == '*' || line[at] == '+') && line[at + 1] == ' ')
        at += 2;
    const QByteArrayView text = line.sliced(at);
    qsizetype length = 0;
    while (length < text.size() && (text[0] == '`' || text[0] == '~') && text[length] == text[0])
        ++length;
    if (m_length > 0) {
        if (length >= m_length && text[0] == m_mark && isBlank(text.sliced(length)))
            m_length = 0;
        return true;
    }
    if (length < 3 || (text[0] == '`' && text.sliced(length).contains('`')))
        return false;
    m_mark = text[0];
    m_length = length;
    return true;
}

} // namespace quayside::markdownlines
