// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/presets.h"
#include "engine/providerregistry.h"
#include "model/builtinpresets.h"
#include "queue/queuecontext.h"
#include "store/presetstore.h"

namespace quayside {

/// Does the work of Presets: which preset a name means, what may be changed, and the store. Lives in the engine thread.
class PresetDesk final
{
    Q_DISABLE_COPY_MOVE(PresetDesk)

public:
    template<class Value>
    using Answer = std::function<void(Result<Value>)>;

    /// The arguments must outlive it. @p elsewhere: the profile's database, where @p store is another one because no history is kept; empty: it is
    /// the profile's. @p changed: after each change.
    PresetDesk(const QueueContext &context, JobStore &store, const ProviderRegistry &providers, QString elsewhere, std::function<void()> changed);

    /// Counterparts of the functions of Presets.
    void list(const Answer<QList<PresetEntry>> &answer);
    void find(const QString &name, const Answer<PresetEntry> &answer);
    void save(const Preset &preset, bool replace, const Answer<PresetEntry> &answer);
    void rename(const QString &name, const QString &newName, const Answer<PresetEntry> &answer);
    void duplicate(const QString &name, const QString &newName, const Answer<PresetEntry> &answer);
    void remove(const QString &name, const Answer<RemovedPreset> &answer);
    void putBack(const RemovedPreset &removed, const Answer<PresetEntry> &answer);
    void setDefault(const QString &name, const Answer<void> &answer);
    void importFile(const QString &path, const QString &newName, bool replace, const Answer<PresetEntry> &answer);
    void exported(const QString &name, const Answer<QByteArray> &answer);

private:
    [[nodiscard]] Result<QList<PresetEntry>> entries();
    /// @p change runs in a transaction; it checks first and writes then.
    template<class Value>
    void change(std::function<Result<Value>(PresetStore &)> change, Answer<Value> answer);
    Result<PresetEntry> saveIn(PresetStore &store, const Preset &preset, bool replace);

    const QueueContext m_context;
    JobStore &m_store;
    const ProviderRegistry &m_providers;
    const QString m_elsewhere;
    std::function<void()> m_changed;
};

} // namespace quayside
