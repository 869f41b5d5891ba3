// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/batch.h"

#include "model/jsonfields.h"

#include <QJsonArray>
#include <QSet>

namespace quayside {
namespace {

constexpr qsizetype largestStored = 64 * 1024 * 1024;

/// @p values without those for other source kinds, as a batch may mix kinds.
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

/// Reading options without those that only other kinds of sources have.
OptionValues fittingRead(OptionValues values, const ProviderDescription &description, const QString &kind)
{
    const auto keys = [](const QList<OptionSpec> &specs) {
        QSet<QString> all;
        for (const OptionSpec &spec : specs)
            all.insert(spec.key);
        return all;
    };
    for (const QString &key : keys(description.allOptions(readScope)) - keys(description.scope(kind, readScope))) {
        values.values.remove(key);
        for (QJsonObject &own : values.perLocale)
            own.remove(key);
    }
    return values;
}

QJsonObject toJson(const SourceItem &item)
{
    QJsonObject object{{QStringLiteral("kind"), item.kind}, {QStringLiteral("fields"), item.fields}, {QStringLiteral("title"), item.title}};
    if (!item.subfolder.isEmpty())
        object.insert(QLatin1StringView("subfolder"), item.subfolder);
    return object;
}

Result<SourceItem> sourceItemFromJson(const QJsonValue &value)
{
    JsonFields fields(value.toObject());
    SourceItem item;
    item.kind = fields.text(QLatin1StringView("kind"), true);
    item.title = fields.text(QLatin1StringView("title"));
    item.subfolder = fields.text(QLatin1StringView("subfolder"));
    item.fields = value[QLatin1StringView("fields")].toObject();
    if (!fields.fault().isEmpty())
        return unreadable(QStringLiteral("source: ") + fields.fault());
    return item;
}

/// A scope's options for all source kinds: a secret is one in any of them.
std::function<QList<OptionSpec>(const QString &)> allOptionsOf(const ProviderDescription &description)
{
    return [&description](const QString &scope) { return description.allOptions(scope); };
}

/// The locales of each job.
QList<QStringList> localeGroups(const QStringList &locales, const ProviderDescription &description)
{
    if (description.localePolicy != LocalePolicy::OneAJob || locales.size() < 2)
        return {locales};
    QList<QStringList> groups;
    for (const QString &locale : locales)
        groups.append(QStringList{locale});
    return groups;
}

void addRequests(QList<ExportRequest> &requests, const Batch &batch, const SourceItem &source, const Preset &preset, const ProviderDescription &description)
{
    const OptionValues read = fittingRead(preset.settings.scope(readScope), description, source.kind);
    const QList<QStringList> groups = localeGroups(preset.locales, description);
    ExportRequest request;
    request.provider = batch.provider;
    request.preset = preset.name;
    request.timeZone = preset.timeZone;
    request.asOf = batch.asOf;
    request.destination = preset.destination;
    request.strict = preset.strict;
    request.beside = batch.beside;
    // Otherwise the languages' files would collide.
    if (groups.size() > 1 && request.destination.nameTemplate.isEmpty())
        request.destination.nameTemplate = QStringLiteral("{name}.{locale}.{ext}");
    request.sourceKind = source.kind;
    request.title = source.title;
    request.destination.subfolder = source.subfolder;
    for (const QString &target : preset.targets) {
        request.target = target;
        request.settings = {{sourceScope, {source.fields, {}}},
                            {readScope, read},
                            {commonScope, preset.settings.scope(commonScope)},
                            {target, fitting(preset.settings.scope(target), description, source.kind, target)}};
        for (const QStringList &locales : groups) {
            request.locales = locales;
            requests.append(request);
        }
    }
}

} // namespace

QString titleOf(const Batch &batch)
{
    return batch.name.isEmpty() ? batch.sources.value(0).title : batch.name;
}

QList<Preset> presetsOf(const Batch &batch)
{
    return QList<Preset>{batch} + batch.others;
}

QList<ExportRequest> expand(const Batch &batch, const ProviderDescription &description)
{
    QList<ExportRequest> requests;
    const QList<Preset> presets = presetsOf(batch);
    for (const SourceItem &source : batch.sources) {
        for (const Preset &preset : presets)
            addRequests(requests, batch, source, preset, description);
    }
    return requests;
}

Batch batchOf(const ExportRequest &request, const QString &origin)
{
    Batch batch;
    batch.beside = request.beside.isEmpty() ? origin : request.beside;
    batch.name = request.preset;
    batch.provider = request.provider;
    batch.sources = {{request.sourceKind, request.source(), request.title, request.destination.subfolder}};
    batch.targets = {request.target};
    batch.settings = request.settings;
    batch.settings.remove(sourceScope);
    batch.locales = request.locales;
    batch.timeZone = request.timeZone;
    batch.asOf = request.asOf;
    batch.destination = request.destination;
    batch.strict = request.strict;
    return batch;
}

QJsonObject toJson(const Batch &batch)
{
    QJsonObject object = toJson(static_cast<const Preset &>(batch));
    QJsonArray sources;
    for (const SourceItem &item : batch.sources)
        sources.append(toJson(item));
    object.insert(QLatin1StringView("sources"), sources);
    if (batch.asOf.isValid())
        object.insert(QLatin1StringView("asOf"), timeText(batch.asOf));
    if (!batch.beside.isEmpty())
        object.insert(QLatin1StringView("beside"), batch.beside);
    QJsonArray others;
    for (const Preset &preset : batch.others)
        others.append(toJson(preset));
    if (!others.isEmpty())
        object.insert(QLatin1StringView("others"), others);
    return object;
}

Result<Batch> batchFromJson(const QJsonObject &object)
{
    auto preset = presetFromJson(object);
    if (!preset)
        return tl::unexpected(preset.error());
    Batch batch{std::move(*preset), {}, {}, {}, {}};
    JsonFields fields(object);
    batch.asOf = fields.time(QLatin1StringView("asOf"));
    batch.beside = fields.text(QLatin1StringView("beside"));
    if (!fields.fault().isEmpty())
        return unreadable(fields.fault());
    for (const QJsonValue &value : object.value(QLatin1StringView("sources")).toArray()) {
        auto item = sourceItemFromJson(value);
        if (!item)
            return tl::unexpected(item.error());
        batch.sources.append(std::move(*item));
    }
    for (const QJsonValue &value : object.value(QLatin1StringView("others")).toArray()) {
        auto other = presetFromJson(value.toObject());
        if (!other)
            return tl::unexpected(other.error());
        batch.others.append(std::move(*other));
    }
    return batch;
}

Result<Batch> batchFromBytes(const QByteArray &bytes)
{
    const auto object = storedObject(bytes, largestStored);
    return object ? batchFromJson(*object) : tl::unexpected(object.error());
}

ExportRequest withoutSecrets(const ExportRequest &request, const ProviderDescription &description, QStringList *taken)
{
    ExportRequest clean = request;
    const QStringList names = takeSecrets(clean.settings, allOptionsOf(description));
    if (taken)
        taken->append(names);
    return clean;
}

Batch withoutSecrets(const Batch &batch, const ProviderDescription &description, QStringList *taken)
{
    Batch clean = batch;
    QStringList names = takeSecrets(clean.settings, allOptionsOf(description));
    for (SourceItem &item : clean.sources) {
        Settings fields{{sourceScope, {item.fields, {}}}};
        names += takeSecrets(fields, allOptionsOf(description));
        item.fields = fields.scope(sourceScope).values;
    }
    for (Preset &other : clean.others)
        names += takeSecrets(other.settings, allOptionsOf(description));
    names.removeDuplicates();
    if (taken)
        taken->append(names);
    return clean;
}

} // namespace quayside
