// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preset.h"
#include "store/database.h"

namespace quayside {

/// Presets in the database, by name (ASCII letters without case). Nothing secret is in them. Lives in the thread of its connection.
class PresetStore
{
public:
    explicit PresetStore(Database &database) : m_database(database) {}

    /// All presets, by name. One that cannot be read (a newer program's) is left out and left alone.
    Result<QList<Preset>> all();
    /// Error: PresetNotFound with the nearest name as its hint, StoredRequestUnreadable.
    Result<Preset> load(const QString &name);
    /// Adds it, or replaces the one of this name. Error: RequiredOption without a name, OptionConflict where it holds a secret.
    Result<void> save(const Preset &preset, const ProviderDescription &description);
    Result<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace quayside
