// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/providerdescription.h"
#include "settings/settings.h"

namespace quayside {

/// A parsed [LOCALE:]SCOPE.KEY=VALUE; a bare KEY has no scope.
struct Setting {
    QString locale;
    QString scope;
    QString key;
    QString value;
};
Result<Setting> parseSetting(const QString &text);

/// Assigns settings to scopes, `source` included. A bare KEY must be unique; else AmbiguousOption lists candidates.
Result<Settings> applySettings(const ProviderDescription &description, const QString &kind, const QStringList &targets, const QList<Setting> &settings);

} // namespace quayside
