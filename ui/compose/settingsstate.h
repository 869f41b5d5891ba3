// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"

#include <QMap>

namespace quayside {

/// What the compose page remembers between starts.
struct SettingsState {
    QString provider;
    QMap<QString, QStringList> targets; ///< provider → formats
    QMap<QString, Settings> settings;   ///< by provider
    QMap<QString, QStringList> locales; ///< by provider
    QStringList favouriteLocales;
    QString zone;
    Destination destination;
    bool strict = false;
    QString tab; ///< scope whose options are shown
};

/// The stored form, without secrets. Drops providers not in @p providers, as their secrets are unknown.
QJsonObject toJson(const SettingsState &state, const QList<ProviderDescription> &providers);
/// Reads toJson's output; skips anything malformed.
SettingsState settingsStateFromJson(const QJsonObject &object);

} // namespace quayside
