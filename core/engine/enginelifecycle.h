// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadbudget.h"
#include "engine/engine.h"
#include "engine/historypruner.h"
#include "engine/historyreader.h"
#include "engine/jobresumer.h"
#include "engine/presetdesk.h"
#include "engine/recovery.h"
#include "engine/searchindexer.h"
#include "engine/storewatch.h"
#include "engine/submitter.h"
#include "store/storefile.h"

#include <QTemporaryDir>
#include <QTimer>

namespace quayside {

/// The parts of an open profile, each depending on those above. Lives in the engine thread.
struct EngineParts {
    Profile profile;
    Instance instance;
    StoreFile file;
    JobStore store;
    // Leaked if a worker hangs. Separate pools, so that computing does not delay finished results.
    ThreadBudget *workers = new ThreadBudget;
    QThreadPool *disk = new QThreadPool;
    QThreadPool *lookers = new QThreadPool; ///< look at sources and results: shares that do not answer hold nothing else up
    std::shared_ptr<EngineThread> engineThread;
    std::unique_ptr<ChangeFeed> feed;
    std::unique_ptr<StoreWriter> storeWriter;
    std::unique_ptr<JobScheduler> scheduler;
    std::unique_ptr<JobResumer> resumer;
    std::unique_ptr<Submitter> submitter;
    std::unique_ptr<PresetDesk> presets;
    std::unique_ptr<Recovery> recovery;
    std::unique_ptr<StoreWatch> watch;
    std::unique_ptr<SearchIndexer> searchIndexer;
    std::unique_ptr<HistoryPruner> pruner;
    std::unique_ptr<HistoryReader> reader;
    std::unique_ptr<AccountService> accounts;
    QTimer orphans;

    EngineParts(Profile where, Instance self, StoreFile opened);
    /// This process's staging folder.
    [[nodiscard]] QString staging() const { return profile.stagingFolder + u'/' + instance.id(); }
};

/// Opens a profile, takes over what earlier processes left, watches other processes, closes. Lives in the engine thread.
class EngineLifecycle final : public QObject
{
    Q_DISABLE_COPY_MOVE(EngineLifecycle)

public:
    struct Listener {
        /// Calls the second when the first have been taken, in any thread.
        std::function<void(const QList<JobChange> &, const std::function<void()> &)> changed;
        std::function<void()> historyChanged;
        std::function<void(const ExportError &)> notice;
        std::function<void()> presetsChanged;
        StoreWatcher opening;
    };
    struct Clocks {
        std::function<QDateTime()> now;
        std::function<QDateTime()> asOf;
    };

    EngineLifecycle(const EngineConfig &config, const ProviderRegistry &providers, Clocks clocks, Listener listener);
    ~EngineLifecycle() override;

    /// Opens and migrates the store and makes all parts except accounts. Needs no writable profile if no history is kept. Error: StoreUnavailable,
    /// StoreNewer, StoreBusy.
    Result<void> open();
    /// Watches other processes; takes over jobs of dead ones, now and later, if configured.
    Result<void> watch();
    /// Stops all runs; calls @p stopped when none is left.
    void stop(std::function<void()> stopped);
    /// Writes pending changes and releases the profile. @p letGoOfProviders runs between removing the accounts and waiting for the workers.
    void close(const std::function<void()> &letGoOfProviders);

    /// Null while no profile is open.
    [[nodiscard]] EngineParts *parts() const { return m_parts.get(); }

private:
    Result<void> openIn(const Profile &profile);
    void build();
    Result<void> takeUp();

    const EngineConfig &m_config;
    const ProviderRegistry &m_providers;
    const Clocks m_clocks;
    const Listener m_listener;
    std::unique_ptr<QTemporaryDir> m_elsewhere; ///< replaces an unwritable profile when no history is kept
    std::unique_ptr<EngineParts> m_parts;
};

} // namespace quayside
