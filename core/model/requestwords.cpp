// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/requestwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RequestWords", text);
}

QString labelOf(const OptionSpec &spec, const QString &value)
{
    const auto choice = std::find_if(spec.choices.begin(), spec.choices.end(), [&](const OptionChoice &one) { return one.value == value; });
    return choice == spec.choices.end() || choice->label.isEmpty() ? value : choice->label;
}

QString valueWords(const OptionSpec &spec, const QJsonValue &value)
{
    QString words = valueToText(spec, value);
    if (spec.type == OptionType::Choice)
        words = labelOf(spec, words);
    if (spec.type == OptionType::Bool)
        words = value.toBool() ? tr("yes") : tr("no");
    return spec.unit.isEmpty() || words.isEmpty() ? words : words + u' ' + spec.unit;
}

/// A value of an option that nobody describes any more.
QString rawWords(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// A scope of a request: its name, and that of the format for options of a format.
struct Scope {
    QString id;
    QString title;
    QList<OptionSpec> specs;
};

/// The values of one scope that differ from the defaults.
void addOptions(QList<SettingWords> &said, const Scope &scope, const QJsonObject &values, const QString &locale)
{
    QStringList known;
    const auto add = [&](const QString &key, const QString &label, const QString &words, const QString &text) {
        QStringList notes{scope.title, locale};
        notes.removeAll(QString());
        said.append({notes.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, notes.join(QStringLiteral(", "))), words,
                     (locale.isEmpty() ? QString() : locale + u':') + scope.id + u'.' + key, text});
    };
    for (const OptionSpec &spec : scope.specs) {
        if (known.contains(spec.key))
            continue;
        known.append(spec.key);
        const QJsonValue value = values.value(spec.key);
        const bool isUsual = value == spec.defaultValue && locale.isEmpty();
        const bool isShown = scope.id != sourceScope || spec.key != pathField;
        if (!value.isUndefined() && !value.isNull() && !isUsual && isShown)
            add(spec.key, spec.label, valueWords(spec, value), valueToText(spec, value));
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!known.contains(it.key()) && it.key() != pathField)
            add(it.key(), it.key(), rawWords(it.value()), rawWords(it.value()));
    }
}

void addScope(QList<SettingWords> &said, const Scope &scope, const OptionValues &values)
{
    addOptions(said, scope, values.values, {});
    for (const auto &[locale, own] : values.perLocale.asKeyValueRange())
        addOptions(said, scope, own, locale);
}

QString policyWords(ConflictPolicy policy)
{
    switch (policy) {
    case ConflictPolicy::Fail: return tr("stop with an error");
    case ConflictPolicy::Rename: return tr("keep both");
    case ConflictPolicy::Overwrite: return tr("replace the old file");
    case ConflictPolicy::Skip: return tr("keep the old file");
    }
    return {};
}

void addDestination(QList<SettingWords> &said, const Destination &destination)
{
    switch (destination.kind) {
    case Destination::Kind::Folder:
        said.append({tr("Folder"), destination.subfolder.isEmpty() ? destination.folder : destination.folder + u'/' + destination.subfolder});
        break;
    case Destination::Kind::File:
    case Destination::Kind::Stream: said.append({tr("File"), destination.filePath}); break;
    case Destination::Kind::StandardOutput: said.append({tr("File"), tr("standard output")}); break;
    }
    if (!destination.nameTemplate.isEmpty() && destination.nameTemplate != QLatin1StringView("{name}.{ext}"))
        said.append({tr("File name"), destination.nameTemplate});
    said.append({tr("When a file exists"), policyWords(destination.onConflict)});
}

} // namespace

QList<SettingWords> settingsInWords(const ExportRequest &request, const ProviderDescription *description)
{
    const TargetFormat *target = description ? description->target(request.target) : nullptr;
    const QString format = target ? target->name : request.target;
    QList<SettingWords> said{{tr("Format"), format}};
    if (!request.isLocal())
        said.append({tr("Where"), description ? description->name : request.provider});
    if (!request.preset.isEmpty())
        said.append({tr("Preset"), request.preset});
    for (const QString &id : {sourceScope, request.target, commonScope, readScope}) {
        const QList<OptionSpec> specs = description ? description->scope(request.sourceKind, id) : QList<OptionSpec>();
        addScope(said, {id, id == request.target ? format : QString(), specs}, request.settings.scope(id));
    }
    if (!request.locales.isEmpty())
        said.append({tr("Languages"), request.locales.join(QStringLiteral(", "))});
    if (!request.timeZone.isEmpty())
        said.append({tr("Time zone"), request.timeZone});
    addDestination(said, request.destination);
    if (request.strict)
        said.append({tr("Warnings as failures"), tr("yes")});
    return said;
}

QList<ComparedSetting> compareSettings(const QList<SettingWords> &first, const QList<SettingWords> &second)
{
    QList<ComparedSetting> compared;
    for (const SettingWords &one : first)
        compared.append({one.name, one.value, {}});
    qsizetype last = -1; // behind the setting before it, where only the second says something
    for (const SettingWords &one : second) {
        const auto at = std::find_if(compared.begin(), compared.end(), [&](const ComparedSetting &each) { return each.name == one.name; });
        if (at != compared.end()) {
            at->second = one.value;
            last = at - compared.begin();
        } else {
            compared.insert(++last, {one.name, {}, one.value});
        }
    }
    return compared;
}

} // namespace quayside
