// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

#include <functional>

namespace quayside {

/// Scopes that are not target ids.
inline const QString sourceScope = QStringLiteral("source");   ///< fields of a source kind
inline const QString readScope = QStringLiteral("read");       ///< reader options
inline const QString commonScope = QStringLiteral("common");   ///< options common to a provider's targets
inline const QString accountScope = QStringLiteral("account"); ///< of an account, not an export

/// Field of every local source kind: the absolute path of a file or folder.
inline const QString pathField = QStringLiteral("path");

/// Option values by scope, for requests, batches, presets, accounts and forms.
class Settings
{
public:
    Settings() = default;
    Settings(std::initializer_list<std::pair<QString, OptionValues>> scopes);

    /// The values of @p scope; empty if none are set.
    [[nodiscard]] const OptionValues &scope(const QString &scope) const;
    /// Mutable values of @p scope.
    OptionValues &operator[](const QString &scope) { return m_scopes[scope]; }
    /// Scopes with values, sorted.
    [[nodiscard]] QStringList scopes() const;
    [[nodiscard]] bool isEmpty() const { return scopes().isEmpty(); }
    void remove(const QString &scope) { m_scopes.remove(scope); }

    /// Empty scopes are ignored.
    friend bool operator==(const Settings &a, const Settings &b);

private:
    QMap<QString, OptionValues> m_scopes;
};

/// {SCOPE: {"values": {KEY: VALUE}, "perLocale": {LOCALE: {KEY: VALUE}}}}, without empty parts.
QJsonObject toJson(const Settings &settings);
/// Reads what toJson wrote; undefined: no settings. Error: StoredRequestUnreadable.
Result<Settings> settingsFromJson(const QJsonValue &value);
/// As above, for one scope.
QJsonObject toJson(const OptionValues &values);
Result<OptionValues> optionValuesFromJson(const QJsonValue &value);

/// Removes all secrets and returns their SCOPE.KEY names. Only this decides what is secret. @p specsOf: all options of a scope.
QStringList takeSecrets(Settings &settings, const std::function<QList<OptionSpec>(const QString &scope)> &specsOf);

} // namespace quayside
