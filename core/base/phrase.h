// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace quayside {

/// Translates @p pattern and fills its `{name}` parameters. Values lose control characters and are cut to 300 characters, or 1,200 at the pattern's
/// end. A missing or empty value also removes its quotes or brackets, the colon before it, and a last sentence of nothing else; if no whole sentence is
/// left, @p whole becomes false.
QString phrase(const char *context, const char *pattern, const QMap<QString, QString> &params, bool *whole = nullptr);

/// "place: words", as the language puts that; an empty @p place: @p words alone.
QString placedPhrase(const QString &place, const QString &words);

} // namespace quayside
