// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presetstore.h"

#include "base/textdistance.h"

#include <QJsonDocument>

namespace quayside {
namespace {

Result<Preset> presetFrom(const QString &name, const QVariant &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toByteArray()).object();
    auto preset = presetFromJson(object);
    if (!preset && isNewerPreset(object))
        return failure(newerPreset(name, object));
    return preset;
}

} // namespace

Result<QList<StoredPreset>> PresetStore::all()
{
    auto rows = m_database.run("SELECT name, value FROM presets ORDER BY name");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredPreset> presets;
    while ((*rows)->next()) {
        const QString name = (*rows)->value(0).toString();
        presets.append({name, presetFrom(name, (*rows)->value(1))});
    }
    (*rows)->finish();
    return presets;
}

tl::unexpected<ExportError> PresetStore::notFound(const QString &name)
{
    QStringList names;
    for (const StoredPreset &row : all().value_or(QList<StoredPreset>()))
        names.append(row.name);
    return failure(ErrorCode::PresetNotFound, {{QStringLiteral("name"), name}, {QStringLiteral("hint"), didYouMean(name, names)}});
}

Result<Preset> PresetStore::load(const QString &name)
{
    auto row = m_database.run("SELECT name, value FROM presets WHERE name = ?", {name});
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return notFound(name);
    const QString stored = (*row)->value(0).toString();
    const QVariant value = (*row)->value(1);
    (*row)->finish();
    return presetFrom(stored, value);
}

Result<void> PresetStore::save(const Preset &preset, const ProviderDescription &description)
{
    const auto name = presetName(preset.name);
    if (!name)
        return tl::unexpected(name.error());
    Preset named = preset;
    named.name = *name;
    if (const auto fit = exportPreset(named, description); !fit)
        return tl::unexpected(fit.error());
    const QString value = QString::fromUtf8(QJsonDocument(toJson(named)).toJson(QJsonDocument::Compact));
    auto done = m_database.run("INSERT INTO presets(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET name = excluded.name, value = excluded.value",
                               {named.name, value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> PresetStore::remove(const QString &name)
{
    const auto gone = m_database.change("DELETE FROM presets WHERE name = ?", {name});
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone == 0)
        return notFound(name);
    return {};
}

Result<DefaultPreset> PresetStore::defaultPreset()
{
    auto row = m_database.run("SELECT name, built_in FROM default_preset");
    if (!row)
        return tl::unexpected(row.error());
    DefaultPreset chosen;
    if ((*row)->next())
        chosen = {(*row)->value(0).toString(), (*row)->value(1).toBool()};
    (*row)->finish();
    return chosen;
}

Result<void> PresetStore::setDefault(const DefaultPreset &chosen)
{
    const auto done = chosen.name.isEmpty() ? m_database.change("DELETE FROM default_preset")
                                            : m_database.change("INSERT INTO default_preset(one, name, built_in) VALUES(1, ?, ?) ON CONFLICT(one) DO UPDATE SET"
                                                                " name = excluded.name, built_in = excluded.built_in",
                                                                {chosen.name, int(chosen.builtIn)});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace quayside
