// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"
#include "engine/engine.h"
#include "engine/historyreader.h"
#include "queue/jobscheduler.h"
#include "queue/submission.h"
#include "store/instance.h"
#include "store/storefile.h"

#include <QPromise>

#include <mutex>

namespace quayside {

/// What stands behind the Engine's door: everything that lives in the engine's thread, and who may call whom.
class EngineWorker final : public QObject, public AccountHost
{
    Q_DISABLE_COPY_MOVE(EngineWorker)

public:
    template<class Value>
    using Promise = std::shared_ptr<QPromise<Value>>;

    EngineWorker(Engine *engine, EngineConfig config, Engine::ProviderFactory makeProviders);
    ~EngineWorker() override;

    /// Any thread: calls @p call(*this) in the engine's thread.
    template<class Call>
    void post(Call call)
    {
        callIn(this, [this, call = std::move(call)] { call(*this); });
    }
    /// Any thread: nothing is told to the Engine any more.
    void detach();
    /// Any thread.
    [[nodiscard]] QDateTime asOf() const;
    /// Any thread.
    [[nodiscard]] AccountService *accounts() const { return m_accountsSeen.load(); }

    // In the engine's thread; each is the other half of the Engine's function of that name.
    Result<void> start();
    void shutdown();
    QList<ProviderDescription> descriptions() const;
    void submit(const Batch &batch, const Promise<Result<Receipt>> &promise);
    void cancel(const QList<JobId> &ids);
    void retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets);
    void move(const QList<JobId> &ids, JobId before);
    void remove(const QList<JobId> &ids, const Promise<Result<void>> &promise);
    void setPaused(bool paused);
    void setConcurrency(int jobs);
    void preview(const ExportRequest &request, const Promise<Result<Preview>> &promise);
    void layOut(const ExportRequest &request, const Promise<Result<SharedPages>> &promise);
    void history(const HistoryQuery &query, const Promise<Result<HistoryPage>> &promise);
    void job(JobId id, const Promise<Result<ExportJob>> &promise);
    void ownJobs(const Promise<QList<JobId>> &promise);

    // AccountHost
    void putProvider(std::shared_ptr<ExportProvider> provider) override;
    void takeProvider(const QString &id) override;
    void resumeSignedIn(const QString &provider) override;

private:
    struct Open; // store, queue and what they stand on; there after a successful start

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] ExportError notOpen() const;
    std::shared_ptr<ExportProvider> provider(const QString &id) const;
    Result<std::shared_ptr<ExportProvider>> providerFor(const ExportRequest &request) const;
    Result<void> openAll();
    Result<void> adopt();
    Result<void> takeUp();
    void settle(const StoredJob &row, const struct Verdict &verdict);
    void insert(QList<PreparedJob> prepared, const QList<Warning> &leftOut, const Promise<Result<Receipt>> &promise);
    void retryOne(JobId id, const QMap<QString, QString> &secrets);
    void cancelElsewhere(JobId id);
    void watchOthers();
    void closeAll();
    template<class Tell>
    void toEngine(Tell tell);

    std::mutex m_engineMutex;
    Engine *m_engine;
    EngineConfig m_config;
    Engine::ProviderFactory m_makeProviders;
    /// In the order of listings, with their ids: a description may be long to build.
    std::vector<std::pair<QString, std::shared_ptr<ExportProvider>>> m_providers;
    std::unique_ptr<Open> m_open;
    std::atomic<AccountService *> m_accountsSeen = nullptr;
    std::optional<ExportError> m_startError;
    bool m_paused = false;
    int m_previews = 0;
    HandoffMark m_end;
};

} // namespace quayside
