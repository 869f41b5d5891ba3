// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

#include <functional>

namespace quayside {

/// Scopes that are not the id of a target.
inline const QString sourceScope = QStringLiteral("source");   ///< the fields of a source kind
inline const QString readScope = QStringLiteral("read");       ///< how it is read
inline const QString commonScope = QStringLiteral("common");   ///< what all targets of a provider have
inline const QString accountScope = QStringLiteral("account"); ///< of an account, not of an export

/// The field that every kind of source on this computer has: an absolute path, of a file or a folder.
inline const QString pathField = QStringLiteral("path");

/// What was set, by scope: the one shape of settings, in requests, batches, presets, accounts and forms.
class Settings
{
public:
    Settings() = default;
    Settings(std::initializer_list<std::pair<QString, OptionValues>> scopes);

    /// The values of @p scope; none where nothing was set in it.
    [[nodiscard]] const OptionValues &scope(const QString &scope) const;
    /// The values of @p scope, to change them.
    OptionValues &operator[](const QString &scope) { return m_scopes[scope]; }
    /// The scopes in which something is set, sorted.
    [[nodiscard]] QStringList scopes() const;
    [[nodiscard]] bool isEmpty() const { return scopes().isEmpty(); }
    void remove(const QString &scope) { m_scopes.remove(scope); }

    /// Equal where the same is set; a scope with nothing in it is none.
    friend bool operator==(const Settings &a, const Settings &b);

private:
    QMap<QString, OptionValues> m_scopes;
};

/// The stored form, {SCOPE: {"values": {KEY: VALUE}, "perLocale": {LOCALE: {KEY: VALUE}}}}, with what is empty left out.
QJsonObject toJson(const Settings &settings);
/// Reads what toJson wrote; undefined is nothing set. Error: StoredRequestUnreadable for anything of another shape.
Result<Settings> settingsFromJson(const QJsonValue &value);
/// Both for a single scope.
QJsonObject toJson(const OptionValues &values);
Result<OptionValues> optionValuesFromJson(const QJsonValue &value);

/// Takes every value of a Secret out of @p settings and names each as SCOPE.KEY. Nothing else in the program decides what is a secret.
/// @p specsOf: all options that a scope can have.
QStringList takeSecrets(Settings &settings, const std::function<QList<OptionSpec>(const QString &scope)> &specsOf);

} // namespace quayside
