// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

namespace quayside {
namespace {

const QString valuesKey = QStringLiteral("values");
const QString perLocaleKey = QStringLiteral("perLocale");

bool isEmpty(const OptionValues &values)
{
    return values.values.isEmpty() && std::all_of(values.perLocale.begin(), values.perLocale.end(), [](const QJsonObject &own) { return own.isEmpty(); });
}

tl::unexpected<ExportError> wrongShape(const QString &what)
{
    return failure(ErrorCode::StoredRequestUnreadable, {{QStringLiteral("reason"), QStringLiteral("settings: %1").arg(what)}});
}

bool isObjectOrNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isObject();
}

} // namespace

Settings::Settings(std::initializer_list<std::pair<QString, OptionValues>> scopes)
{
    for (const auto &[scope, values] : scopes)
        m_scopes.insert(scope, values);
}

const OptionValues &Settings::scope(const QString &scope) const
{
    static const OptionValues nothing;
    const auto found = m_scopes.constFind(scope);
    return found == m_scopes.constEnd() ? nothing : *found;
}

QStringList Settings::scopes() const
{
    QStringList names;
    for (const auto &[scope, values] : m_scopes.asKeyValueRange()) {
        if (!quayside::isEmpty(values))
            names.append(scope);
    }
    return names;
}

bool operator==(const Settings &a, const Settings &b)
{
    return toJson(a) == toJson(b); // ignores empty parts
}

QJsonObject toJson(const OptionValues &values)
{
    QJsonObject object;
    if (!values.values.isEmpty())
        object.insert(valuesKey, values.values);
    QJsonObject perLocale;
    for (const auto &[locale, own] : values.perLocale.asKeyValueRange()) {
        if (!own.isEmpty())
            perLocale.insert(locale, own);
    }
    if (!perLocale.isEmpty())
        object.insert(perLocaleKey, perLocale);
    return object;
}

Result<OptionValues> optionValuesFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue plain = object.value(valuesKey);
    const QJsonValue perLocale = object.value(perLocaleKey);
    if (!isObjectOrNothing(value) || !isObjectOrNothing(plain) || !isObjectOrNothing(perLocale))
        return wrongShape(QStringLiteral("not an object"));
    OptionValues values;
    values.values = plain.toObject();
    const QJsonObject locales = perLocale.toObject();
    for (auto it = locales.begin(); it != locales.end(); ++it) {
        if (!it->isObject())
            return wrongShape(QStringLiteral("perLocale.%1").arg(it.key().left(40)));
        values.perLocale.insert(it.key(), it->toObject());
    }
    return values;
}

QJsonObject toJson(const Settings &settings)
{
    QJsonObject object;
    for (const QString &scope : settings.scopes())
        object.insert(scope, toJson(settings.scope(scope)));
    return object;
}

Result<Settings> settingsFromJson(const QJsonValue &value)
{
    if (!isObjectOrNothing(value))
        return wrongShape(QStringLiteral("not an object"));
    Settings settings;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        auto values = optionValuesFromJson(it.value());
        if (!values)
            return tl::unexpected(values.error());
        settings[it.key()] = std::move(*values);
    }
    return settings;
}

QStringList takeSecrets(Settings &settings, const std::function<QList<OptionSpec>(const QString &scope)> &specsOf)
{
    QStringList taken;
    const QStringList scopes = settings.scopes();
    for (const QString &scope : scopes) {
        OptionValues &values = settings[scope];
        for (const OptionSpec &spec : specsOf(scope)) {
            if (spec.type != OptionType::Secret)
                continue;
            bool had = values.values.contains(spec.key);
            values.values.remove(spec.key);
            for (QJsonObject &own : values.perLocale) {
                had = had || own.contains(spec.key);
                own.remove(spec.key);
            }
            if (had)
                taken.append(scope + u'.' + spec.key);
        }
    }
    return taken;
}

} // namespace quayside
