// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace quayside {

/// Translates @p pattern and fills its `{name}` parameters. Values are cut to 300 characters without control characters; one that ends the pattern,
/// only to 1,200. One that is missing or empty takes along what would stand for nothing: its quotes or brackets, the colon before it, a last sentence
/// that is nothing else. Where that leaves no whole sentence, @p whole becomes false.
QString phrase(const char *context, const char *pattern, const QMap<QString, QString> &params, bool *whole = nullptr);

} // namespace quayside
