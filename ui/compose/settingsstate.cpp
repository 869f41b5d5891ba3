// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/settingsstate.h"

#include <QJsonArray>
#include <QSet>

namespace quayside {

namespace {

using Key = QLatin1StringView;

QSet<QString> secretKeys(const ProviderDescription &description, const QString &scope)
{
    QList<OptionSpec> specs = scope == Key("common") ? description.commonOptions : QList<OptionSpec>();
    if (const TargetFormat *target = description.target(scope))
        specs += target->options;
    for (const SourceKind &kind : description.sourceKinds)
        specs += kind.readOptions + kind.fields;
    QSet<QString> keys;
    for (const OptionSpec &spec : std::as_const(specs)) {
        if (spec.type == OptionType::Secret)
            keys.insert(spec.key);
    }
    return keys;
}

QJsonObject without(QJsonObject object, const QSet<QString> &keys)
{
    for (const QString &key : keys)
        object.remove(key);
    return object;
}

QJsonObject valuesToJson(const OptionValues &values, const QSet<QString> &secrets)
{
    QJsonObject perLocale;
    for (auto it = values.perLocale.cbegin(); it != values.perLocale.cend(); ++it)
        perLocale.insert(it.key(), without(it.value(), secrets));
    return {{QStringLiteral("values"), without(values.values, secrets)}, {QStringLiteral("perLocale"), perLocale}};
}

OptionValues valuesFromJson(const QJsonObject &object)
{
    OptionValues result;
    result.values = object.value(Key("values")).toObject();
    const QJsonObject perLocale = object.value(Key("perLocale")).toObject();
    for (auto it = perLocale.begin(); it != perLocale.end(); ++it)
        result.perLocale.insert(it.key(), it.value().toObject());
    return result;
}

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
        QJsonObject scopes;
        const auto values = state.values.value(description.id);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            scopes.insert(it.key(), valuesToJson(it.value(), secretKeys(description, it.key())));
        perProvider.insert(description.id, QJsonObject{{QStringLiteral("targets"), QJsonArray::fromStringList(state.targets.value(description.id))},
                                                       {QStringLiteral("scopes"), scopes}});
    }
    QJsonObject open;
    for (auto it = state.open.cbegin(); it != state.open.cend(); ++it)
        open.insert(it.key(), it.value());
    return {{QStringLiteral("provider"), state.provider},
            {QStringLiteral("providers"), perProvider},
            {QStringLiteral("locales"), QJsonArray::fromStringList(state.locales)},
            {QStringLiteral("zone"), state.zone},
            {QStringLiteral("folder"), state.destination.folder},
            {QStringLiteral("nameTemplate"), state.destination.nameTemplate},
            {QStringLiteral("onConflict"), QString(conflictPolicyId(state.destination.onConflict))},
            {QStringLiteral("strict"), state.strict},
            {QStringLiteral("open"), open}};
}

SettingsState settingsStateFromJson(const QJsonObject &object)
{
    SettingsState state;
    state.provider = object.value(Key("provider")).toString();
    const QJsonObject perProvider = object.value(Key("providers")).toObject();
    for (auto it = perProvider.begin(); it != perProvider.end(); ++it) {
        state.targets.insert(it.key(), strings(it->toObject().value(Key("targets"))));
        const QJsonObject scopes = it->toObject().value(Key("scopes")).toObject();
        for (auto scope = scopes.begin(); scope != scopes.end(); ++scope)
            state.values[it.key()].insert(scope.key(), valuesFromJson(scope->toObject()));
    }
    state.locales = strings(object.value(Key("locales")));
    state.zone = object.value(Key("zone")).toString();
    state.destination.folder = object.value(Key("folder")).toString();
    state.destination.nameTemplate = object.value(Key("nameTemplate")).toString();
    state.destination.onConflict = conflictPolicyFromId(object.value(Key("onConflict")).toString()).value_or(ConflictPolicy::Rename);
    state.strict = object.value(Key("strict")).toBool();
    const QJsonObject open = object.value(Key("open")).toObject();
    for (auto it = open.begin(); it != open.end(); ++it)
        state.open.insert(it.key(), it->toBool());
    return state;
}

} // namespace quayside
