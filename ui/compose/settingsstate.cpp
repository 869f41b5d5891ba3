// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/settingsstate.h"

#include <QJsonArray>

namespace quayside {

namespace {

using Key = QLatin1StringView;

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isString())
            result.append(one.toString());
    }
    return result;
}

} // namespace

QJsonObject toJson(const SettingsState &state, const QList<ProviderDescription> &providers)
{
    QJsonObject perProvider;
    for (const ProviderDescription &description : providers) {
        Settings settings = state.settings.value(description.id);
        takeSecrets(settings, [&](const QString &scope) { return description.allOptions(scope); });
        perProvider.insert(description.id, QJsonObject{{QStringLiteral("targets"), QJsonArray::fromStringList(state.targets.value(description.id))},
                                                       {QStringLiteral("locales"), QJsonArray::fromStringList(state.locales.value(description.id))},
                                                       {QStringLiteral("scopes"), toJson(settings)}});
    }
    return {{QStringLiteral("provider"), state.provider},
            {QStringLiteral("providers"), perProvider},
            {QStringLiteral("favouriteLocales"), QJsonArray::fromStringList(state.favouriteLocales)},
            {QStringLiteral("zone"), state.zone},
            {QStringLiteral("folder"), state.destination.folder},
            {QStringLiteral("nameTemplate"), state.destination.nameTemplate},
            {QStringLiteral("onConflict"), QString(conflictPolicyId(state.destination.onConflict))},
            {QStringLiteral("strict"), state.strict},
            {QStringLiteral("tab"), state.tab}};
}

SettingsState settingsStateFromJson(const QJsonObject &object)
{
    SettingsState state;
    state.provider = object.value(Key("provider")).toString();
    const QJsonObject perProvider = object.value(Key("providers")).toObject();
    for (auto it = perProvider.begin(); it != perProvider.end(); ++it) {
        state.targets.insert(it.key(), strings(it->toObject().value(Key("targets"))));
        state.locales.insert(it.key(), strings(it->toObject().value(Key("locales"))));
        state.settings.insert(it.key(), settingsFromJson(it->toObject().value(Key("scopes"))).value_or(Settings()));
    }
    if (const QStringList earlier = strings(object.value(Key("locales"))); !earlier.isEmpty())
        state.locales.insert(state.provider, earlier); // as it was stored when one list served all
    state.favouriteLocales = strings(object.value(Key("favouriteLocales")));
    state.zone = object.value(Key("zone")).toString();
    state.destination.folder = object.value(Key("folder")).toString();
    state.destination.nameTemplate = object.value(Key("nameTemplate")).toString();
    state.destination.onConflict = conflictPolicyFromId(object.value(Key("onConflict")).toString()).value_or(ConflictPolicy::Rename);
    state.strict = object.value(Key("strict")).toBool();
    state.tab = object.value(Key("tab")).toString();
    return state;
}

} // namespace quayside
