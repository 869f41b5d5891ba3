// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/providerdescription.h"
#include "settings/settings.h"

namespace quayside {

/// [LOCALE:]SCOPE.KEY=VALUE, taken apart. A bare KEY leaves the scope empty.
struct Setting {
    QString locale;
    QString scope;
    QString key;
    QString value;
};
Result<Setting> parseSetting(const QString &text);

/// Puts settings into their scopes, `source` too, for the given source kind and targets; a bare KEY must be unique there, else AmbiguousOption
/// lists the candidates.
Result<Settings> applySettings(const ProviderDescription &description, const QString &kind, const QStringList &targets, const QList<Setting> &settings);

} // namespace quayside
