// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadbudget.h"
#include "engine/engine.h"
#include "engine/historyreader.h"
#include "engine/jobresumer.h"
#include "engine/recovery.h"
#include "engine/storewatch.h"
#include "engine/submitter.h"
#include "store/storefile.h"

#include <QTimer>

namespace quayside {

/// Everything that is there while a profile is open, each part standing on those above it. Lives in the engine's thread.
struct EngineParts {
    Profile profile;
    Instance instance;
    StoreFile file;
    JobStore store;
    // Left behind, not waited for, when a worker hangs. Work that computes does not stand in the way of finished results.
    ThreadBudget *workers = new ThreadBudget;
    QThreadPool *disk = new QThreadPool;
    std::shared_ptr<EngineThread> engineThread;
    std::unique_ptr<ChangeFeed> feed;
    std::unique_ptr<StoreWriter> storeWriter;
    std::unique_ptr<JobScheduler> scheduler;
    std::unique_ptr<JobResumer> resumer;
    std::unique_ptr<Submitter> submitter;
    std::unique_ptr<Recovery> recovery;
    std::unique_ptr<StoreWatch> watch;
    std::unique_ptr<HistoryReader> reader;
    std::unique_ptr<AccountService> accounts;
    QTimer orphans;

    EngineParts(Profile where, Instance self, StoreFile opened);
    /// The folder for what this process works on.
    [[nodiscard]] QString staging() const { return profile.stagingFolder + u'/' + instance.id(); }
};

/// From start to end: opens a profile, takes up what earlier processes left, hears other processes, closes. Lives in the engine's thread.
class EngineLifecycle final : public QObject
{
    Q_DISABLE_COPY_MOVE(EngineLifecycle)

public:
    /// What is told.
    struct Listener {
        std::function<void(const QList<JobChange> &)> changed;
        std::function<void()> historyChanged;
        std::function<void(const ExportError &)> notice;
    };
    /// How the parts ask for what is decided elsewhere.
    struct Clocks {
        std::function<QDateTime()> now;
        std::function<QDateTime()> asOf;
    };

    EngineLifecycle(const EngineConfig &config, const ProviderRegistry &providers, Clocks clocks, Listener listener);
    ~EngineLifecycle() override;

    /// Opens and migrates the store and builds all parts but the accounts. Error: StoreUnavailable, StoreNewer, StoreBusy.
    Result<void> open();
    /// Begins to hear other processes; takes over the jobs of dead ones, now and later, where the configuration says so.
    Result<void> watch();
    /// Asks all that runs to stop; @p stopped is called when nothing does.
    void stop(std::function<void()> stopped);
    /// Writes what is left and lets go of the profile. @p letGoOfProviders runs after the accounts are gone and before the workers are waited for.
    void close(const std::function<void()> &letGoOfProviders);

    /// Null while no profile is open.
    [[nodiscard]] EngineParts *parts() const { return m_parts.get(); }

private:
    void build();

    const EngineConfig &m_config;
    const ProviderRegistry &m_providers;
    const Clocks m_clocks;
    const Listener m_listener;
    std::unique_ptr<EngineParts> m_parts;
};

} // namespace quayside
