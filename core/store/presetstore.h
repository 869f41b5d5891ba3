// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preset.h"
#include "store/database.h"

namespace quayside {

/// Preset rows by name (ASCII case-insensitive), without secrets. Lives in its connection's thread.
class PresetStore
{
public:
    explicit PresetStore(Database &database) : m_database(database) {}

    /// Sorted by name; unreadable ones (from a newer program) are skipped and kept.
    Result<QList<Preset>> all();
    /// Error: PresetNotFound, with the nearest name as hint; StoredRequestUnreadable.
    Result<Preset> load(const QString &name);
    /// Inserts or replaces by name. Error: RequiredOption (no name), OptionConflict (has a secret).
    Result<void> save(const Preset &preset, const ProviderDescription &description);
    Result<void> remove(const QString &name);

private:
    Database &m_database;
};

} // namespace quayside
