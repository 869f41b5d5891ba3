// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presetstore.h"

#include "base/textdistance.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace quayside {
namespace {

Result<Preset> presetFrom(const QVariant &value)
{
    return presetFromJson(QJsonDocument::fromJson(value.toByteArray()).object());
}

} // namespace

Result<QList<Preset>> PresetStore::all()
{
    auto rows = m_database.run("SELECT value FROM presets ORDER BY name");
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Preset> presets;
    while ((*rows)->next()) {
        if (auto preset = presetFrom((*rows)->value(0)))
            presets.append(std::move(*preset));
    }
    (*rows)->finish();
    return presets;
}

Result<Preset> PresetStore::load(const QString &name)
{
    auto row = m_database.run("SELECT value FROM presets WHERE name = ?", {name});
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->next()) {
        const QVariant value = (*row)->value(0);
        (*row)->finish();
        return presetFrom(value);
    }
    QStringList names;
    for (const Preset &preset : all().value_or(QList<Preset>()))
        names.append(preset.name);
    return failure(ErrorCode::PresetNotFound, {{QStringLiteral("name"), name}, {QStringLiteral("hint"), didYouMean(name, names)}});
}

Result<void> PresetStore::save(const Preset &preset, const ProviderDescription &description)
{
    if (preset.name.trimmed().isEmpty()) {
        const QString label = QCoreApplication::translate("Preset", "Name");
        return failure(ExportError{
            ErrorCode::RequiredOption, {{QStringLiteral("label"), label}, {QStringLiteral("option"), QStringLiteral("name")}}, QStringLiteral("name"), {}});
    }
    if (const auto fit = exportPreset(preset, description); !fit)
        return tl::unexpected(fit.error());
    const QString value = QString::fromUtf8(QJsonDocument(toJson(preset)).toJson(QJsonDocument::Compact));
    auto done = m_database.run("INSERT INTO presets(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET name = excluded.name, value = excluded.value",
                               {preset.name, value});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> PresetStore::remove(const QString &name)
{
    auto done = m_database.run("DELETE FROM presets WHERE name = ?", {name});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace quayside
