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

/// Most characters of a preset's name.
inline constexpr qsizetype longestPresetName = 100;
/// @p name without spaces around it. Error: RequiredOption (empty), InvalidOption (too long, control characters or marks that reverse the text).
Result<QString> presetName(const QString &name);
/// InvalidOption for a name that cannot be taken. @p reason: translated.
ExportError unfitPresetName(const QString &name, const QString &reason);

/// Where the results of @p preset go: without a folder of its own, to @p otherwise, by its own file name and policy where it has them.
Destination destinationOf(const Preset &preset, const Destination &otherwise);

/// Version of the stored form; all older ones can be read.
inline constexpr int presetVersion = 1;

/// The stored form. Remove secrets first.
QJsonObject toJson(const Preset &preset);
/// Whether @p object was written by a newer program.
bool isNewerPreset(const QJsonObject &object);
/// OptionConflict for the one called @p name (or the file).
ExportError newerPreset(const QString &name, const QJsonObject &object);
/// Reads any version. Error: StoredRequestUnreadable.
Result<Preset> presetFromJson(const QJsonObject &object);

/// A copy without secrets; @p taken receives their names (SCOPE.KEY).
Preset withoutSecrets(const Preset &preset, const ProviderDescription &description, QStringList *taken = nullptr);

struct ImportedPreset {
    Preset preset;
    QStringList unknown; ///< unknown members, formats and settings, left out: "destination.colour", "docx", "pdf.margni"
};

/// @p preset without what none of @p providers knows any more. Error: OptionConflict (has a secret), UnknownProvider, UnknownFormat (no format is left),
/// InvalidOption.
Result<ImportedPreset> knownPart(const Preset &preset, const QList<ProviderDescription> &providers);

/// Limits of importPreset: bytes and nesting.
inline constexpr qsizetype largestPreset = 1024 * 1024;
inline constexpr int deepestPreset = 32;

/// Reads an exported or handmade file for any of @p providers. @p fileName: for messages, and the name of a preset that has none. Error: SourceTooLarge,
/// SourceTooDeep, SourceMalformed, OptionConflict (a newer program's), InvalidOption (its name), those of knownPart(). What has the name of a secret is
/// one, wherever it stands.
Result<ImportedPreset> importPreset(const QByteArray &bytes, const QString &fileName, const QList<ProviderDescription> &providers);

/// The preset as a file to share. Error: OptionConflict if it has a secret.
Result<QByteArray> exportPreset(const Preset &preset, const ProviderDescription &description);

} // namespace quayside
