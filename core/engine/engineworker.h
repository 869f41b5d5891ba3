// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"
#include "engine/enginelifecycle.h"

#include <QPromise>

#include <mutex>

namespace quayside {

/// Receives the Engine's calls in the engine thread and passes each to the part responsible.
class EngineWorker final : public QObject, public AccountHost
{
    Q_DISABLE_COPY_MOVE(EngineWorker)

public:
    template<class Value>
    using Promise = std::shared_ptr<QPromise<Value>>;

    EngineWorker(Engine *engine, EngineConfig config, Engine::ProviderFactory makeProviders);
    ~EngineWorker() override;

    /// Calls @p call(*this) in the engine thread. Thread-safe.
    template<class Call>
    void post(Call call)
    {
        callIn(this, [this, call = std::move(call)] { call(*this); });
    }
    /// Stops all reports to the Engine. Thread-safe.
    void detach();
    /// The program ends: work that start() does is stopped. Thread-safe.
    void leave() { m_leaving = true; }
    /// Thread-safe.
    [[nodiscard]] QDateTime asOf() const;
    /// Thread-safe.
    [[nodiscard]] AccountService *accounts() const { return m_accountsSeen.load(); }

    // In the engine thread; the counterparts of Engine's functions.
    Result<void> start();
    void shutdown();
    QList<ProviderDescription> descriptions() const { return m_providers.descriptions(); }
    void submit(const Batch &batch, const Promise<Result<Receipt>> &promise);
    void plan(const Batch &batch, const Promise<Result<BatchPlan>> &promise);
    void cancel(const QList<JobId> &ids);
    void retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict);
    void move(const QList<JobId> &ids, JobId before);
    void remove(const QList<JobId> &ids, const Promise<Result<void>> &promise);
    void setPaused(bool paused);
    void setConcurrency(int jobs);
    void preview(const ExportRequest &request, RunPurpose purpose, const Promise<Result<Preview>> &promise);
    void history(const HistoryQuery &query, const Promise<Result<HistoryPage>> &promise);
    void historyChoices(const Promise<Result<HistoryChoices>> &promise);
    void sourceStates(const QList<ExportJob> &jobs, const Promise<QList<SourceState>> &promise);
    void verify(const ExportJob &job, const Promise<QList<Verified>> &promise);
    void prune(const Retention &retention, const Promise<Result<int>> &promise);
    void countPrunable(const Retention &retention, const Promise<Result<int>> &promise);
    void setRetention(const Retention &retention);
    void job(JobId id, const Promise<Result<ExportJob>> &promise);
    void batch(const QString &id, const Promise<Result<StoredBatch>> &promise);
    void presets(const Presets::Call &call);
    void backUp(const QString &file, bool replace, const Promise<Result<void>> &promise);
    void ownJobs(const Promise<QList<JobId>> &promise);

    // AccountHost
    void putProvider(std::shared_ptr<ExportProvider> provider) override { m_providers.put(std::move(provider)); }
    void takeProvider(const QString &id) override { m_providers.take(id); }
    void resumeSignedIn(const QString &provider) override;

private:
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] EngineParts *open() const { return m_lifecycle ? m_lifecycle->parts() : nullptr; }
    [[nodiscard]] ExportError notOpen() const;
    /// Fails the promise if no profile is open or no provider takes the request.
    template<class Value>
    std::shared_ptr<ExportProvider> providerFor(const ExportRequest &request, const Promise<Result<Value>> &promise) const;
    [[nodiscard]] ExportRequest dated(const ExportRequest &request) const;
    Result<void> openAll();
    void closeAll();
    template<class Tell>
    void toEngine(Tell tell);
    void tellChanges(const QList<JobChange> &changes, const std::function<void()> &taken);

    std::mutex m_engineMutex;
    Engine *m_engine;
    EngineConfig m_config;
    Engine::ProviderFactory m_makeProviders;
    ProviderRegistry m_providers;
    std::unique_ptr<EngineLifecycle> m_lifecycle; ///< created in the engine thread
    std::atomic<AccountService *> m_accountsSeen = nullptr;
    std::atomic<bool> m_leaving = false;
    std::optional<ExportError> m_startError;
    bool m_paused = false;
    int m_previews = 0;
    HandoffMark m_end;
};

} // namespace quayside
