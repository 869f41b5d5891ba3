// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"
#include "model/providerdescription.h"
#include "settings/settings.h"

namespace quayside {

/// Everything about an export but its sources and its time, under a name.
struct Preset {
    QString name; ///< what a person calls it; may be empty in a batch
    QString provider = localProviderId;
    QStringList targets;
    Settings settings; ///< scopes `read`, `common` and the targets'
    QStringList locales;
    QString timeZone;
    Destination destination;
    bool strict = false;

    friend bool operator==(const Preset &, const Preset &) = default;
};

/// Version of the stored form; presetFromJson reads this one and all before it.
inline constexpr int presetVersion = 1;

/// The stored form, `version` first. Secrets must be out already.
QJsonObject toJson(const Preset &preset);
/// Reads any stored version. Error: StoredRequestUnreadable.
Result<Preset> presetFromJson(const QJsonObject &object);

/// The preset without its secrets, and their names (SCOPE.KEY).
Preset withoutSecrets(const Preset &preset, const ProviderDescription &description, QStringList *taken = nullptr);

/// A preset from a file that anybody may have written.
struct ImportedPreset {
    Preset preset;
    QStringList unknown; ///< members and settings that mean nothing here and were left out, as "destination.colour" and "pdf.margni"
};

/// The largest file that importPreset reads, in bytes, and its deepest nesting.
inline constexpr qsizetype largestPreset = 1024 * 1024;
inline constexpr int deepestPreset = 32;

/// Reads a file that exportPreset wrote, or that somebody made by hand, for one of @p providers. @p fileName: for the words of errors.
/// Error: SourceTooLarge, SourceTooDeep, SourceMalformed (no preset, or a newer program's), OptionConflict for a secret in it, UnknownProvider,
/// InvalidOption for a value that does not fit its option.
Result<ImportedPreset> importPreset(const QByteArray &bytes, const QString &fileName, const QList<ProviderDescription> &providers);

/// The preset as a file for others. Error: OptionConflict where it holds a secret.
Result<QByteArray> exportPreset(const Preset &preset, const ProviderDescription &description);

} // namespace quayside
