// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/check.h"

#include "base/textdistance.h"
#include "settings/locales.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

QStringList idsOf(const QList<TargetFormat> &targets)
{
    QStringList ids;
    for (const TargetFormat &target : targets)
        ids.append(target.id);
    return ids;
}

QStringList idsOf(const QList<SourceKind> &kinds)
{
    QStringList ids;
    for (const SourceKind &kind : kinds)
        ids.append(kind.id);
    return ids;
}

const OptionSpec *findSpec(const QList<OptionSpec> &specs, const QString &key)
{
    const auto it = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &spec) { return spec.key == key; });
    return it == specs.end() ? nullptr : &*it;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

ExportError atField(ExportError error, const QString &field)
{
    error.field = field;
    return error;
}

/// Checks a scope for unknown keys, invalid values and missing required ones.
void checkScope(const QString &scope, const QList<OptionSpec> &specs, const OptionValues &values, QList<ExportError> &errors)
{
    QStringList keys;
    for (const OptionSpec &spec : specs)
        keys.append(spec.key);
    const auto checkObject = [&](const QJsonObject &object, bool perLocale) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const OptionSpec *spec = findSpec(specs, it.key());
            const QString option = scope + u'.' + it.key();
            if (!spec || (perLocale && !spec->perLocale)) {
                errors.append(unknownOption(option, didYouMean(it.key(), keys)));
            } else if (!isEmptyValue(it.value())) {
                if (const auto ok = checkValue(scope, *spec, it.value()); !ok)
                    errors.append(atField(ok.error(), option));
            }
        }
    };
    checkObject(values.values, false);
    for (const QJsonObject &own : values.perLocale)
        checkObject(own, true);

    const QJsonObject effective = effectiveValues(specs, values);
    for (const OptionSpec &spec : specs) {
        if (!spec.required || !isEnabled(spec, effective) || !isEmptyValue(effective.value(spec.key)))
            continue;
        const QString option = scope + u'.' + spec.key;
        const ErrorCode code = spec.type == OptionType::Secret ? ErrorCode::SecretMissing : ErrorCode::RequiredOption;
        errors.append({code, {{QStringLiteral("label"), spec.label}, {QStringLiteral("option"), option}, {QStringLiteral("options"), option}}, option, {}});
    }
}

void checkLocales(const ExportRequest &request, const ProviderDescription &description, QList<ExportError> &errors)
{
    const QString field = QStringLiteral("locale");
    const auto notAllowed = [&](const QString &locale, const QString &reason, const QString &hint) {
        errors.append(
            {ErrorCode::LocaleNotAllowed, {{QStringLiteral("locale"), locale}, {QStringLiteral("reason"), reason}, {QStringLiteral("hint"), hint}}, field, {}});
    };
    for (const QString &locale : request.locales) {
        if (const auto parsed = parseLocale(locale); !parsed)
            errors.append(atField(parsed.error(), field));
        else if (description.localePolicy == LocalePolicy::None)
            notAllowed(locale, QCoreApplication::translate("Option", "%1 takes none").arg(description.name), {});
        else if (!description.allowedLocales.isEmpty() && !description.allowedLocales.contains(locale))
            notAllowed(locale, QCoreApplication::translate("Option", "%1 does not offer it").arg(description.name),
                       didYouMean(locale, description.allowedLocales));
    }
    if (request.locales.isEmpty() && description.localeRequired) {
        const QString label = QCoreApplication::translate("Option", "Locale");
        errors.append({ErrorCode::RequiredOption, {{QStringLiteral("label"), label}, {QStringLiteral("option"), field}}, field, {}});
    }
    if (!request.timeZone.isEmpty()) {
        if (const auto ok = checkTimeZone(request.timeZone); !ok)
            errors.append(atField(ok.error(), QStringLiteral("timezone")));
    } else if (description.zonePolicy == ZonePolicy::Required) {
        errors.append({ErrorCode::TimeZoneRequired, {}, QStringLiteral("timezone"), {}});
    }
}

} // namespace

ExportError unknownOption(const QString &option, const QString &hint)
{
    return {ErrorCode::UnknownOption, {{QStringLiteral("option"), option}, {QStringLiteral("hint"), hint}}, option, {}};
}

QList<ExportError> check(const ExportRequest &request, const ProviderDescription &description)
{
    QList<ExportError> errors;
    const SourceKind *kind = description.sourceKind(request.sourceKind);
    if (!kind) {
        errors.append({ErrorCode::UnknownSourceKind,
                       {{QStringLiteral("kind"), request.sourceKind}, {QStringLiteral("hint"), didYouMean(request.sourceKind, idsOf(description.sourceKinds))}},
                       QStringLiteral("kind"),
                       {}});
    }
    const TargetFormat *target = description.target(request.target);
    if (!target || (kind && !kind->targets.isEmpty() && !kind->targets.contains(request.target))) {
        const QStringList offered = kind && !kind->targets.isEmpty() ? kind->targets : idsOf(description.targets);
        errors.append({ErrorCode::UnknownFormat,
                       {{QStringLiteral("format"), request.target}, {QStringLiteral("hint"), didYouMean(request.target, offered)}},
                       QStringLiteral("to"),
                       {}});
    }
    if (kind) {
        checkScope(sourceScope, kind->fields, {request.source(), {}}, errors);
        checkScope(readScope, kind->readOptions, request.read(), errors);
    }
    checkScope(commonScope, description.commonOptions, request.common(), errors);
    if (target)
        checkScope(target->id, description.scope(request.sourceKind, target->id), request.options(), errors);
    checkLocales(request, description, errors);
    if (errors.isEmpty() && description.crossCheck)
        errors = description.crossCheck(request);
    return errors;
}

} // namespace quayside
