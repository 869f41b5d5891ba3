// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsx/formattokens.h"

#include <algorithm>

namespace quayside::reader::xlsx {

FormatTokens tokensOf(const QString &section)
{
    FormatTokens tokens;
    for (qsizetype i = 0; i < section.size(); ++i) {
        const QChar c = section[i];
        if (c == u'"') {
            const qsizetype end = section.indexOf(u'"', i + 1);
            tokens.push_back({section.mid(i + 1, (end < 0 ? section.size() : end) - i - 1), true});
            i = end < 0 ? section.size() : end;
        } else if (c == u'\\' && i + 1 < section.size()) {
            tokens.push_back({section.mid(++i, 1), true});
        } else if (c == u'_' && i + 1 < section.size()) {
            ++i;
            tokens.push_back({QStringLiteral(" "), true});
        } else if (c == u'*' && i + 1 < section.size()) {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = section.indexOf(u']', i);
            const QString inside = section.mid(i + 1, (end < 0 ? section.size() : end) - i - 1);
            i = end < 0 ? section.size() : end;
            const QString lower = inside.toLower();
            if (inside.startsWith(u'$')) // a currency and its language: [$€-407]
                tokens.push_back({inside.mid(1).section(u'-', 0, 0), true});
            else if (!lower.isEmpty() && (lower.count(u'h') == lower.size() || lower.count(u'm') == lower.size() || lower.count(u's') == lower.size()))
                tokens.push_back({u'[' + lower.left(1), false});
        } else if (section.mid(i, 5).compare(QLatin1StringView("AM/PM"), Qt::CaseInsensitive) == 0) {
            tokens.push_back({QStringLiteral("AM/PM"), false});
            i += 4;
        } else if (section.mid(i, 3).compare(QLatin1StringView("A/P"), Qt::CaseInsensitive) == 0) {
            tokens.push_back({QStringLiteral("A/P"), false});
            i += 2;
        } else if (section.mid(i, 7).compare(QLatin1StringView("General"), Qt::CaseInsensitive) == 0) {
            tokens.push_back({QStringLiteral("General"), false});
            i += 6;
        } else if (QStringView(u"ymdhsYMDHS").contains(c)) {
            qsizetype end = i;
            while (end < section.size() && section[end].toLower() == c.toLower())
                ++end;
            tokens.push_back({section.mid(i, end - i).toLower(), false});
            i = end - 1;
        } else {
            tokens.push_back({QString(c), !QStringView(u"0#?.,%Ee+/@").contains(c)
                                              || (c == u'+' && (tokens.empty() || tokens.back().text.compare(u"e", Qt::CaseInsensitive) != 0))});
        }
    }
    return tokens;
}

bool isDate(const FormatTokens &tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const FormatToken &token) {
        return !token.literal && (QStringView(u"ymdhs").contains(token.text.front()) || token.text.startsWith(u'['));
    });
}

} // namespace quayside::reader::xlsx
