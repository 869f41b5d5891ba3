// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>

namespace quayside {

/// Each role has its own families in the theme.
enum class FontRole : quint8 { Body, Heading, Code };

/// By FontRole: the first installed one is used.
using FontFamilies = std::array<QStringList, 3>;

/// The Han glyph variant for @p language (BCP 47): "SC", "TC", "HK", "JP", "KR".
inline QString hanVariant(const QString &language)
{
    const QStringList subtags = language.split(u'-');
    const QString code = subtags.value(0).toLower();
    if (code == QLatin1StringView("ja"))
        return QStringLiteral("JP");
    if (code == QLatin1StringView("ko"))
        return QStringLiteral("KR");
    const auto has = [&](QLatin1StringView subtag) { return subtags.contains(subtag, Qt::CaseInsensitive); };
    if (has(QLatin1StringView("HK")) || has(QLatin1StringView("MO")) || code == QLatin1StringView("yue"))
        return QStringLiteral("HK");
    if (has(QLatin1StringView("Hant")) || has(QLatin1StringView("TW")))
        return QStringLiteral("TC");
    return QStringLiteral("SC");
}

} // namespace quayside
