// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// What lines of Markdown are before they are parsed.
namespace quayside::markdownlines {

/// Columns of blanks that @p line begins with.
qsizetype indentOf(QByteArrayView line);

/// @p line without up to @p columns of indent; what is left of a tab stays as blanks.
QByteArray outdented(QByteArrayView line, qsizetype columns);

bool isBlank(QByteArrayView line);

/// @p text without marks of quotes, and blanks, in front.
QByteArrayView behindQuotes(QByteArrayView text);

/// Backticks that fence @p code, whatever stands in it.
QByteArray fenceAround(QByteArrayView code);

/// Follows fences of code, behind marks of quotes and items too.
class Fences
{
public:
    /// Whether @p line is code or a fence.
    bool isCode(QByteArrayView line);

private:
    char m_mark = 0;
    qsizetype m_length = 0;
};

} // namespace quayside::markdownlines
