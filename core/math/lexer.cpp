// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/token.h"

#include <QChar>

namespace quayside::math {
namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isCommandLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'@';
}

} // namespace

void Lexer::skipBlanks()
{
    while (m_at < m_tex.size() && isBlank(m_tex[m_at]))
        ++m_at;
}

void Lexer::skipComment()
{
    const qsizetype end = m_tex.indexOf(u'\n', m_at);
    m_at = end < 0 ? m_tex.size() : end + 1;
    skipBlanks();
}

TexToken Lexer::next()
{
    while (m_at < m_tex.size() && m_tex[m_at] == u'%')
        skipComment();
    if (m_at >= m_tex.size())
        return {{}, static_cast<int>(m_tex.size())};
    const qsizetype start = m_at;
    if (isBlank(m_tex[m_at])) {
        skipBlanks();
        return {u" ", static_cast<int>(start)};
    }
    if (m_tex[m_at] == u'\\')
        return command();
    ++m_at;
    if (m_tex[start].isHighSurrogate() && m_at < m_tex.size() && m_tex[m_at].isLowSurrogate())
        ++m_at;
    while (m_at < m_tex.size() && m_tex[m_at] >= u'\u0300' && m_tex[m_at] <= u'\u036F')
        ++m_at;
    return taken(start);
}

TexToken Lexer::command()
{
    const qsizetype start = m_at++;
    if (m_at >= m_tex.size())
        return taken(start);
    if (isBlank(m_tex[m_at])) {
        skipBlanks();
        return {u"\\ ", static_cast<int>(start)};
    }
    if (!isCommandLetter(m_tex[m_at])) {
        m_at += m_tex[m_at].isHighSurrogate() && m_at + 1 < m_tex.size() ? 2 : 1;
        return taken(start);
    }
    while (m_at < m_tex.size() && isCommandLetter(m_tex[m_at]))
        ++m_at;
    TexToken token = taken(start);
    if (token.text == u"\\verb") {
        if (m_at < m_tex.size() && m_tex[m_at] == u'*')
            ++m_at;
        const qsizetype end = m_at < m_tex.size() ? m_tex.indexOf(m_tex[m_at], m_at + 1) : -1;
        if (end > 0) {
            m_at = end + 1;
            return taken(start);
        }
    }
    skipBlanks();
    return token;
}

} // namespace quayside::math
