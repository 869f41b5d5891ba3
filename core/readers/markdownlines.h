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

/// Whether places in a text, asked for in their order, stand in code, by the backticks before them in their line. Takes linear time for all.
template<class View>
class CodeInLine
{
public:
    explicit CodeInLine(View text) : m_text(text) {}
    bool at(qsizetype place)
    {
        for (; m_at < place; ++m_at)
            m_code = m_text[m_at] != u'\n' && (m_text[m_at] == u'`') != m_code;
        return m_code;
    }

private:
    View m_text;
    qsizetype m_at = 0;
    bool m_code = false;
};

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
