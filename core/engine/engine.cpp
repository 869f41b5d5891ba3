// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/engineworker.h"
#include "engine/threadprobe.h"

namespace quayside {
namespace {

constexpr int shutdownMilliseconds = 3000;
/// Besides workers: engine, history, and Qt's own for host names and network.
constexpr int threadsBeside = 4;
/// Upper limit of the probe on large machines.
constexpr int mostAskedFor = 64;

/// Workers, the thread budget, disk.
int threadsOf(const EngineConfig &config)
{
    const int atWork = std::max(QThread::idealThreadCount(), config.concurrency);
    return std::min(3 * (atWork + 1) + threadsBeside, mostAskedFor);
}

} // namespace

// Calls go through the worker's event loop in order; only values cross.
template<class Value, class Call>
QFuture<Value> Engine::ask(Call call)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    tell([promise, call = std::move(call)](EngineWorker &worker) { call(worker, promise); });
    return future;
}

template<class Call>
void Engine::tell(Call call)
{
    if (m_worker)
        m_worker->post(std::move(call));
}

Engine::Engine(EngineConfig config, ProviderFactory makeProviders, QObject *parent) : QObject(parent), m_thread(std::make_unique<QThread>())
{
    m_presets = std::make_unique<Presets>([this](Presets::Call call) { tell([call = std::move(call)](EngineWorker &worker) { worker.presets(call); }); });
    const int needed = threadsOf(config);
    m_worker = std::make_unique<EngineWorker>(this, std::move(config), std::move(makeProviders));
    qRegisterMetaType<QList<JobChange>>();
    qRegisterMetaType<ExportError>();
    if (!threadsCanBeHad(needed)) {
        m_refusal = ExportError{ErrorCode::OutOfThreads, {}, {}, {}};
        m_worker.reset();
        return;
    }
    m_thread->setObjectName(QStringLiteral("engine"));
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

Engine::~Engine()
{
    shutdown();
}

QFuture<Result<void>> Engine::start()
{
    if (m_refusal)
        return QtFuture::makeReadyFuture(Result<void>(failure(*m_refusal)));
    return ask<Result<void>>([](EngineWorker &worker, const auto &promise) {
        promise->addResult(worker.start());
        promise->finish();
    });
}

void Engine::shutdown()
{
    if (!m_worker)
        return;
    m_worker->leave();
    tell([](EngineWorker &worker) { worker.shutdown(); });
    if (m_thread->wait(shutdownMilliseconds)) {
        m_worker.reset();
        return;
    }
    // A worker hangs: keep what it uses; the records on disk are complete.
    m_worker->detach();
    (void)m_worker.release();
    (void)m_thread.release();
    m_leftBehind = true;
}

QFuture<QList<ProviderDescription>> Engine::providers()
{
    return ask<QList<ProviderDescription>>([](EngineWorker &worker, const auto &promise) {
        promise->addResult(worker.descriptions());
        promise->finish();
    });
}

AccountService *Engine::accounts() const
{
    return m_worker ? m_worker->accounts() : nullptr;
}

QFuture<Result<Receipt>> Engine::submit(const Batch &batch)
{
    return ask<Result<Receipt>>([batch](EngineWorker &worker, const auto &promise) { worker.submit(batch, promise); });
}

QFuture<Result<BatchPlan>> Engine::plan(const Batch &batch)
{
    return ask<Result<BatchPlan>>([batch](EngineWorker &worker, const auto &promise) { worker.plan(batch, promise); });
}

void Engine::cancel(const QList<JobId> &ids)
{
    tell([ids](EngineWorker &worker) { worker.cancel(ids); });
}

void Engine::retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict)
{
    tell([ids, secrets, onConflict](EngineWorker &worker) { worker.retry(ids, secrets, onConflict); });
}

void Engine::move(const QList<JobId> &ids, JobId before)
{
    tell([ids, before](EngineWorker &worker) { worker.move(ids, before); });
}

QFuture<Result<void>> Engine::remove(const QList<JobId> &ids)
{
    return ask<Result<void>>([ids](EngineWorker &worker, const auto &promise) { worker.remove(ids, promise); });
}

void Engine::setQueuePaused(bool paused)
{
    tell([paused](EngineWorker &worker) { worker.setPaused(paused); });
}

void Engine::setConcurrency(int jobs)
{
    tell([jobs](EngineWorker &worker) { worker.setConcurrency(jobs); });
}

QFuture<Result<Preview>> Engine::preview(const ExportRequest &request, RunPurpose purpose)
{
    return ask<Result<Preview>>([request, purpose](EngineWorker &worker, const auto &promise) { worker.preview(request, purpose, promise); });
}

QDateTime Engine::asOf() const
{
    return m_worker ? m_worker->asOf() : QDateTime();
}

QFuture<Result<HistoryPage>> Engine::history(const HistoryQuery &query)
{
    return ask<Result<HistoryPage>>([query](EngineWorker &worker, const auto &promise) { worker.history(query, promise); });
}

QFuture<Result<HistoryChoices>> Engine::historyChoices()
{
    return ask<Result<HistoryChoices>>([](EngineWorker &worker, const auto &promise) { worker.historyChoices(promise); });
}

QFuture<QList<SourceState>> Engine::sourceStates(const QList<ExportJob> &jobs)
{
    return ask<QList<SourceState>>([jobs](EngineWorker &worker, const auto &promise) { worker.sourceStates(jobs, promise); });
}

QFuture<QList<Verified>> Engine::verify(const ExportJob &job)
{
    return ask<QList<Verified>>([job](EngineWorker &worker, const auto &promise) { worker.verify(job, promise); });
}

QFuture<Result<int>> Engine::prune(const Retention &retention)
{
    return ask<Result<int>>([retention](EngineWorker &worker, const auto &promise) { worker.prune(retention, promise); });
}

QFuture<Result<int>> Engine::countPrunable(const Retention &retention)
{
    return ask<Result<int>>([retention](EngineWorker &worker, const auto &promise) { worker.countPrunable(retention, promise); });
}

void Engine::setRetention(const Retention &retention)
{
    tell([retention](EngineWorker &worker) { worker.setRetention(retention); });
}

QFuture<Result<ExportJob>> Engine::job(JobId id)
{
    return ask<Result<ExportJob>>([id](EngineWorker &worker, const auto &promise) { worker.job(id, promise); });
}

QFuture<Result<StoredBatch>> Engine::batch(const QString &id)
{
    return ask<Result<StoredBatch>>([id](EngineWorker &worker, const auto &promise) { worker.batch(id, promise); });
}

QFuture<Result<void>> Engine::backUp(const QString &file, bool replace)
{
    return ask<Result<void>>([file, replace](EngineWorker &worker, const auto &promise) { worker.backUp(file, replace, promise); });
}

QFuture<QList<JobId>> Engine::ownJobs()
{
    return ask<QList<JobId>>([](EngineWorker &worker, const auto &promise) { worker.ownJobs(promise); });
}

} // namespace quayside
