// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/outputtext.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr char16_t escape = 0x1b;
constexpr char16_t bell = 0x07;

bool isBetween(QChar c, char16_t low, char16_t high)
{
    return c.unicode() >= low && c.unicode() <= high;
}

/// Behind the control sequence that begins at @p at, right behind its "ESC [": parameters, intermediates, a final character.
qsizetype behindSequence(QStringView text, qsizetype at)
{
    while (at < text.size() && isBetween(text[at], 0x20, 0x3f))
        ++at;
    return at < text.size() && isBetween(text[at], 0x40, 0x7e) ? at + 1 : at;
}

/// Behind the string (a title, a link) that begins at @p at and ends with BEL or ESC \. One that never ends is a lone escape.
qsizetype behindString(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i < text.size() && text[i] != u'\n'; ++i) {
        if (text[i] == bell)
            return i + 1;
        if (text[i] == escape)
            return i + 1 < text.size() && text[i + 1] == u'\\' ? i + 2 : i;
    }
    return at;
}

/// Behind the escape sequence at @p at.
qsizetype behindEscape(QStringView text, qsizetype at)
{
    const qsizetype next = at + 1;
    if (next >= text.size())
        return next;
    const QChar kind = text[next];
    if (kind == u'[')
        return behindSequence(text, next + 1);
    if (kind == u']' || kind == u'P' || kind == u'X' || kind == u'^' || kind == u'_')
        return behindString(text, next + 1);
    return isBetween(kind, 0x20, 0x2f) ? std::min(next + 2, text.size()) : isBetween(kind, 0x30, 0x7e) ? next + 1 : next;
}

/// One line, as letters overwrite each other.
class ShownLine
{
public:
    void put(QChar c)
    {
        if (m_at < m_text.size())
            m_text[m_at] = c;
        else
            m_text += c;
        ++m_at;
    }
    void back() { m_at = std::max<qsizetype>(0, m_at - 1); }
    void start() { m_at = 0; }
    QString take()
    {
        m_at = 0;
        return std::exchange(m_text, {});
    }

private:
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

QString asShownByTerminal(QStringView text)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 || c == u'\n' || c == u'\t'; };
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toString();
    QString shown;
    shown.reserve(text.size());
    ShownLine line;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == escape) {
            i = behindEscape(text, i);
            continue;
        }
        ++i;
        if (c == u'\n')
            shown += line.take() + c;
        else if (c == u'\r')
            line.start();
        else if (c == u'\b')
            line.back();
        else if (isPlain(c))
            line.put(c);
    }
    return shown + line.take();
}

} // namespace quayside
