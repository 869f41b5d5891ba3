// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace quayside {

/// Translates @p pattern in @p context and fills its `{name}` parameters; a missing one leaves nothing and no double spaces. Values are cut to 300
/// characters and stripped of control characters; one that ends the pattern only to 1,200.
QString phrase(const char *context, const char *pattern, const QMap<QString, QString> &params);

} // namespace quayside
