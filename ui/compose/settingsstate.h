// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QMap>

namespace quayside {

/// What the compose page remembers between two starts.
struct SettingsState {
    QString provider;
    QMap<QString, QStringList> targets; ///< provider → formats
    QMap<QString, Settings> settings;   ///< by provider
    QStringList locales;
    QString zone;
    Destination destination;
    bool strict = false;
    QMap<QString, bool> open; ///< scope → its section is open
};

/// The stored form. Secrets are left out: of a provider that is not in @p providers nothing is kept that could be one.
QJsonObject toJson(const SettingsState &state, const QList<ProviderDescription> &providers);
/// Reads what toJson wrote; anything of the wrong shape is left out.
SettingsState settingsStateFromJson(const QJsonObject &object);

} // namespace quayside
