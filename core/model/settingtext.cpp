// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settingtext.h"

#include "base/textdistance.h"
#include "model/check.h"
#include "settings/locales.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside {
namespace {

using Scopes = QList<std::pair<QString, QList<OptionSpec>>>;

Scopes scopesFor(const ProviderDescription &description, const QString &kind, const QStringList &targets)
{
    Scopes scopes;
    for (const QString &scope : {sourceScope, readScope, commonScope})
        scopes.append({scope, description.scope(kind, scope)});
    for (const QString &target : targets)
        scopes.append({target, description.scope(kind, target)});
    return scopes;
}

/// The scope a setting refers to. Error: UnknownOption, AmbiguousOption.
Result<std::pair<QString, const OptionSpec *>> findScope(const Scopes &scopes, const Setting &setting)
{
    QList<std::pair<QString, const OptionSpec *>> found;
    QStringList known;
    for (const auto &[scope, specs] : scopes) {
        if (!setting.scope.isEmpty() && setting.scope != scope)
            continue;
        for (const OptionSpec &spec : specs) {
            known.append(setting.scope.isEmpty() ? spec.key : scope + u'.' + spec.key);
            if (spec.key == setting.key)
                found.append({scope, &spec});
        }
    }
    const QString option = setting.scope.isEmpty() ? setting.key : setting.scope + u'.' + setting.key;
    if (found.isEmpty())
        return failure(unknownOption(option, didYouMean(option, known)));
    if (found.size() > 1) {
        QStringList candidates;
        for (const auto &[scope, spec] : found)
            candidates.append(scope + u'.' + spec->key);
        return failure(ExportError{ErrorCode::AmbiguousOption,
                                   {{QStringLiteral("option"), option}, {QStringLiteral("candidates"), candidates.join(QStringLiteral(", "))}},
                                   option,
                                   {}});
    }
    return found.first();
}

/// Value of a repeated option, @p before being the earlier one: lists and maps grow, anything else is replaced.
QJsonValue together(const QJsonValue &before, const QJsonValue &value)
{
    if (before.isArray() && value.isArray()) {
        QJsonArray all = before.toArray();
        for (const QJsonValue &element : value.toArray())
            all.append(element);
        return all;
    }
    if (before.isObject() && value.isObject()) {
        QJsonObject all = before.toObject();
        const QJsonObject more = value.toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    }
    return value;
}

} // namespace

Result<Setting> parseSetting(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return failure(ErrorCode::Usage,
                       {{QStringLiteral("reason"), QCoreApplication::translate("Option", "“%1” is not SCOPE.KEY=VALUE.").arg(text.left(60))}});
    Setting setting;
    setting.value = text.mid(equals + 1);
    QString name = text.left(equals).trimmed();
    if (const qsizetype colon = name.indexOf(u':'); colon > 0) {
        setting.locale = name.left(colon);
        name = name.mid(colon + 1);
        if (const auto locale = parseLocale(setting.locale); !locale)
            return failure(locale.error());
    }
    if (const qsizetype dot = name.indexOf(u'.'); dot > 0) {
        setting.scope = name.left(dot);
        name = name.mid(dot + 1);
    }
    setting.key = name;
    return setting;
}

Result<Settings> applySettings(const ProviderDescription &description, const QString &kind, const QStringList &targets, const QList<Setting> &settings)
{
    const Scopes scopes = scopesFor(description, kind, targets);
    Settings applied;
    for (const Setting &setting : settings) {
        const auto found = findScope(scopes, setting);
        if (!found)
            return failure(found.error());
        const auto &[scope, spec] = *found;
        const QString option = scope + u'.' + spec->key;
        auto value = valueFromText(*spec, setting.value);
        if (!value) {
            ExportError error = value.error();
            error.field = option;
            error.params.insert(QStringLiteral("option"), option);
            return failure(std::move(error));
        }
        if (!setting.locale.isEmpty() && !spec->perLocale)
            return failure(
                unknownOption(setting.locale + u':' + option, QCoreApplication::translate("Option", "“%1” is the same for all locales.").arg(spec->label)));
        QJsonObject &values = setting.locale.isEmpty() ? applied[scope].values : applied[scope].perLocale[setting.locale];
        values.insert(spec->key, together(values.value(spec->key), *value));
    }
    return applied;
}

} // namespace quayside
