// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace quayside {

/// Translates @p pattern in @p context, then puts each `{name}` parameter in its place; a missing one leaves nothing,
/// and the blanks it leaves are closed up. Values are shortened to 300 characters and freed of control characters.
QString phrase(const char *context, const char *pattern, const QMap<QString, QString> &params);

} // namespace quayside
