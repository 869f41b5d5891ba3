// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"
#include "model/providerdescription.h"
#include "settings/settings.h"

namespace quayside {

/// An export without its sources and time.
struct Preset {
    QString name; ///< may be empty in a batch
    QString provider = localProviderId;
    QStringList targets;
    Settings settings; ///< scopes `read`, `common` and the target ids
    QStringList locales;
    QString timeZone;
    Destination destination;
    bool strict = false;

    friend bool operator==(const Preset &, const Preset &) = default;
};

/// Version of the stored form; all older ones can be read.
inline constexpr int presetVersion = 1;

/// The stored form. Remove secrets first.
QJsonObject toJson(const Preset &preset);
/// Reads any version. Error: StoredRequestUnreadable.
Result<Preset> presetFromJson(const QJsonObject &object);

/// A copy without secrets; @p taken receives their names (SCOPE.KEY).
Preset withoutSecrets(const Preset &preset, const ProviderDescription &description, QStringList *taken = nullptr);

struct ImportedPreset {
    Preset preset;
    QStringList unknown; ///< unknown members and settings, left out: "destination.colour", "pdf.margni"
};

/// Limits of importPreset: bytes and nesting.
inline constexpr qsizetype largestPreset = 1024 * 1024;
inline constexpr int deepestPreset = 32;

/// Reads an exported or handmade file for any of @p providers. @p fileName: for messages. Error: SourceTooLarge, SourceTooDeep, SourceMalformed (no
/// preset, or a newer program's), OptionConflict (has a secret), UnknownProvider, InvalidOption.
Result<ImportedPreset> importPreset(const QByteArray &bytes, const QString &fileName, const QList<ProviderDescription> &providers);

/// The preset as a file to share. Error: OptionConflict if it has a secret.
Result<QByteArray> exportPreset(const Preset &preset, const ProviderDescription &description);

} // namespace quayside
