// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/batch.h"

#include "base/textdistance.h"
#include "settings/locales.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

const QString sourceScope = QStringLiteral("source");
const QString readScope = QStringLiteral("read");
const QString commonScope = QStringLiteral("common");

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

ExportError unknownOption(const QString &option, const QString &hint)
{
    return {ErrorCode::UnknownOption, {{QStringLiteral("option"), option}, {QStringLiteral("hint"), hint}}, option, {}};
}

/// Checks one scope: unknown keys, each value, what is required.
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

/// Scopes in which a setting may stand, with their specs.
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

/// The scope a setting means. Error: UnknownOption, AmbiguousOption.
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

/// @p values without those that are for other kinds of source: several kinds may share a batch.
OptionValues fitting(OptionValues values, const ProviderDescription &description, const QString &kind, const QString &target)
{
    const TargetFormat *format = description.target(target);
    for (const OptionSpec &spec : format ? format->options : QList<OptionSpec>()) {
        if (spec.kinds.isEmpty() || spec.kinds.contains(kind))
            continue;
        values.values.remove(spec.key);
        for (QJsonObject &own : values.perLocale)
            own.remove(spec.key);
    }
    return values;
}

void takeSecrets(const QList<OptionSpec> &specs, const QString &scope, OptionValues &values, QStringList *taken)
{
    for (const OptionSpec &spec : specs) {
        if (spec.type != OptionType::Secret)
            continue;
        bool had = values.values.contains(spec.key);
        values.values.remove(spec.key);
        for (QJsonObject &own : values.perLocale) {
            had = had || own.contains(spec.key);
            own.remove(spec.key);
        }
        if (had && taken)
            taken->append(scope + u'.' + spec.key);
    }
}

} // namespace

QList<ExportRequest> expand(const Batch &batch, const ProviderDescription &description)
{
    QList<QStringList> localeGroups;
    if (description.localePolicy == LocalePolicy::OneAJob && batch.locales.size() > 1) {
        for (const QString &locale : batch.locales)
            localeGroups.append(QStringList{locale});
    } else {
        localeGroups.append(batch.locales);
    }

    QList<ExportRequest> requests;
    requests.reserve(batch.sources.size() * batch.targets.size() * localeGroups.size());
    ExportRequest request;
    request.provider = batch.provider;
    request.read = batch.settings.value(readScope);
    request.common = batch.settings.value(commonScope);
    request.timeZone = batch.timeZone;
    request.asOf = batch.asOf;
    request.destination = batch.destination;
    request.strict = batch.strict;
    // Files of several languages would take each other's name.
    if (localeGroups.size() > 1 && request.destination.nameTemplate.isEmpty())
        request.destination.nameTemplate = QStringLiteral("{name}.{locale}.{ext}");
    for (const SourceItem &source : batch.sources) {
        request.sourceKind = source.kind;
        request.source = source.fields;
        request.title = source.title;
        request.destination.subfolder = source.subfolder;
        for (const QString &target : batch.targets) {
            request.target = target;
            request.options = fitting(batch.settings.value(target), description, source.kind, target);
            for (const QStringList &locales : localeGroups) {
                request.locales = locales;
                requests.append(request);
            }
        }
    }
    return requests;
}

Batch batchOf(const ExportRequest &request)
{
    Batch batch;
    batch.provider = request.provider;
    batch.sources = {{request.sourceKind, request.source, request.title, request.destination.subfolder}};
    batch.targets = {request.target};
    batch.settings = {{readScope, request.read}, {commonScope, request.common}, {request.target, request.options}};
    batch.locales = request.locales;
    batch.timeZone = request.timeZone;
    batch.asOf = request.asOf;
    batch.destination = request.destination;
    batch.strict = request.strict;
    return batch;
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
        checkScope(sourceScope, kind->fields, {request.source, {}}, errors);
        checkScope(readScope, kind->readOptions, request.read, errors);
    }
    checkScope(commonScope, description.commonOptions, request.common, errors);
    if (target)
        checkScope(target->id, description.scope(request.sourceKind, target->id), request.options, errors);
    checkLocales(request, description, errors);
    if (errors.isEmpty() && description.crossCheck)
        errors = description.crossCheck(request);
    return errors;
}

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

Result<QMap<QString, OptionValues>> applySettings(const ProviderDescription &description, const QString &kind, const QStringList &targets,
                                                  const QList<Setting> &settings, QJsonObject &sourceFields)
{
    const Scopes scopes = scopesFor(description, kind, targets);
    QMap<QString, OptionValues> applied;
    for (const Setting &setting : settings) {
        const auto found = findScope(scopes, setting);
        if (!found)
            return failure(found.error());
        const auto &[scope, spec] = *found;
        const QString option = scope + u'.' + spec->key;
        auto value = valueFromText(*spec, setting.value);
        if (!value) {
            ExportError error = atField(value.error(), option);
            error.params.insert(QStringLiteral("option"), option);
            return failure(std::move(error));
        }
        if (!setting.locale.isEmpty() && !spec->perLocale)
            return failure(
                unknownOption(setting.locale + u':' + option, QCoreApplication::translate("Option", "“%1” is the same for all locales.").arg(spec->label)));
        if (scope == sourceScope)
            sourceFields.insert(spec->key, *value);
        else if (setting.locale.isEmpty())
            applied[scope].values.insert(spec->key, *value);
        else
            applied[scope].perLocale[setting.locale].insert(spec->key, *value);
    }
    return applied;
}

ExportRequest withoutSecrets(const ExportRequest &request, const ProviderDescription &description, QStringList *taken)
{
    ExportRequest clean = request;
    OptionValues source{clean.source, {}};
    takeSecrets(description.scope(request.sourceKind, sourceScope), sourceScope, source, taken);
    clean.source = source.values;
    takeSecrets(description.scope(request.sourceKind, readScope), readScope, clean.read, taken);
    takeSecrets(description.commonOptions, commonScope, clean.common, taken);
    if (const TargetFormat *target = description.target(request.target))
        takeSecrets(target->options, target->id, clean.options, taken);
    return clean;
}

} // namespace quayside
