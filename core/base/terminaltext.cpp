// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/terminaltext.h"

#include <QString>

#include <algorithm>

namespace quayside {
namespace {

bool isDangerous(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool lineEnd = code == 0x2028 || code == 0x2029;
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || lineEnd || turns;
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'\n': return QStringLiteral("\\n");
    case u'\r': return QStringLiteral("\\r");
    case u'\t': return QStringLiteral("\\t");
    default: return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
}

} // namespace

QString forTerminal(QStringView text, TerminalText kind)
{
    if (std::none_of(text.begin(), text.end(), isDangerous))
        return text.toString();
    QString safe;
    safe.reserve(text.size() + 32);
    for (const QChar c : text) {
        const bool stays = kind == TerminalText::Lines && (c == u'\n' || c == u'\t');
        if (isDangerous(c) && !stays)
            safe += escaped(c);
        else
            safe += c;
    }
    return safe;
}

} // namespace quayside
