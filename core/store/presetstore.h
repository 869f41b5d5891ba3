// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preset.h"
#include "store/database.h"

namespace quayside {

/// A preset as its row has it: one that a newer program stored cannot be read.
struct StoredPreset {
    QString name;
    Result<Preset> preset;
};

/// The preset that the window starts with.
struct DefaultPreset {
    QString name; ///< of a row, or the id of a built-in one; empty: none
    bool builtIn = false;

    friend bool operator==(const DefaultPreset &, const DefaultPreset &) = default;
};

/// Preset rows by name (ASCII case-insensitive), without secrets. Lives in its connection's thread.
class PresetStore
{
public:
    explicit PresetStore(Database &database) : m_database(database) {}

    /// Sorted by name, with those that cannot be read (OptionConflict: a newer program's; StoredRequestUnreadable).
    Result<QList<StoredPreset>> all();
    /// Error: PresetNotFound, with the nearest name as hint; those of all().
    Result<Preset> load(const QString &name);
    /// Inserts or replaces by name. Error: InvalidOption (its name), OptionConflict (has a secret).
    Result<void> save(const Preset &preset, const ProviderDescription &description);
    /// Error: PresetNotFound, with the nearest name as hint.
    Result<void> remove(const QString &name);

    Result<DefaultPreset> defaultPreset();
    /// An empty name: none.
    Result<void> setDefault(const DefaultPreset &chosen);

private:
    tl::unexpected<ExportError> notFound(const QString &name);

    Database &m_database;
};

} // namespace quayside
