// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace quayside {

/// Translates @p pattern and fills its `{name}` parameters; missing ones leave no gap. Values are cut to 300 characters without control characters;
/// one that ends the pattern, only to 1,200.
QString phrase(const char *context, const char *pattern, const QMap<QString, QString> &params);

} // namespace quayside
