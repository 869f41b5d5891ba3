// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineworker.h"

#include "base/whendone.h"

#include <QThread>

namespace quayside {
namespace {

// Passes a future's result to a promise, through @p look.
template<class Value, class Look>
void forward(QFuture<Value> future, QObject *context, const std::shared_ptr<QPromise<Value>> &promise, Look look)
{
    whenDone(future, context, [promise, look](Value value) {
        look(value);
        promise->addResult(std::move(value));
        promise->finish();
    });
}

template<class Value>
void answer(const std::shared_ptr<QPromise<Value>> &promise, Value value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

} // namespace

EngineWorker::EngineWorker(Engine *engine, EngineConfig config, Engine::ProviderFactory makeProviders)
    : m_engine(engine), m_config(std::move(config)), m_makeProviders(std::move(makeProviders))
{}

EngineWorker::~EngineWorker()
{
    // The deleting thread has waited for the engine thread to end.
    m_end.take();
}

template<class Tell>
void EngineWorker::toEngine(Tell tell)
{
    const std::lock_guard guard(m_engineMutex);
    if (m_engine)
        tell(*m_engine);
}

void EngineWorker::tellChanges(const QList<JobChange> &changes, const std::function<void()> &taken)
{
    toEngine([&](Engine &engine) {
        Q_EMIT engine.changed(changes);
        callIn(&engine, taken); // behind what the signal has queued there
    });
}

void EngineWorker::detach()
{
    const std::lock_guard guard(m_engineMutex);
    m_engine = nullptr;
}

QDateTime EngineWorker::now() const
{
    return m_config.clock ? m_config.clock() : QDateTime::currentDateTimeUtc();
}

QDateTime EngineWorker::asOf() const
{
    bool valid = false;
    const qlonglong seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&valid);
    return valid ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : now();
}

ExportRequest EngineWorker::dated(const ExportRequest &request) const
{
    ExportRequest dated = request;
    if (!dated.asOf.isValid())
        dated.asOf = asOf();
    return dated;
}

ExportError EngineWorker::notOpen() const
{
    return m_startError.value_or(ExportError{ErrorCode::StoreUnavailable, {{QStringLiteral("path"), m_config.profileFolder}}, {}, {}});
}

Result<void> EngineWorker::start()
{
    m_lifecycle = std::make_unique<EngineLifecycle>(
        m_config, m_providers, EngineLifecycle::Clocks{[this] { return now(); }, [this] { return asOf(); }},
        EngineLifecycle::Listener{[this](const QList<JobChange> &changes, const std::function<void()> &taken) { tellChanges(changes, taken); },
                                  [this] { toEngine([](Engine &engine) { Q_EMIT engine.historyChanged(); }); },
                                  [this](const ExportError &error) { toEngine([&](Engine &engine) { Q_EMIT engine.notice(error); }); },
                                  [this] { toEngine([](Engine &engine) { Q_EMIT engine.presets().changed(); }); },
                                  {[this](const StoreWork &work) { toEngine([&](Engine &engine) { Q_EMIT engine.preparing(storeWorkWords(work)); }); },
                                   [this] { return m_leaving.load(); }}});
    auto opened = openAll();
    if (!opened) {
        m_startError = opened.error();
        closeAll();
    }
    return opened;
}

Result<void> EngineWorker::openAll()
{
    if (auto opened = m_lifecycle->open(); !opened)
        return opened;
    EngineParts &parts = *open();
    parts.scheduler->setPaused(m_paused);
    for (auto &made : m_makeProviders(*parts.workers))
        putProvider(std::move(made));
    if (m_config.makeAccounts) {
        auto accounts = m_config.makeAccounts(*this, *parts.file.database);
        if (!accounts)
            return tl::unexpected(accounts.error());
        parts.accounts = std::move(*accounts);
    }
    m_accountsSeen = parts.accounts.get();
    return m_lifecycle->watch();
}

void EngineWorker::shutdown()
{
    const auto end = [this] {
        closeAll();
        m_end.give();
        thread()->quit();
    };
    if (open())
        m_lifecycle->stop(end);
    else
        end();
}

void EngineWorker::closeAll()
{
    m_accountsSeen = nullptr;
    if (m_lifecycle)
        m_lifecycle->close([this] { m_providers.clear(); });
    m_lifecycle.reset();
}

void EngineWorker::resumeSignedIn(const QString &provider)
{
    EngineParts *parts = open();
    if (parts && m_config.takeOrphans)
        parts->resumer->signedIn(provider);
    else if (parts) // commands run only their own jobs
        parts->scheduler->signedIn(provider);
}

void EngineWorker::submit(const Batch &batch, const Promise<Result<Receipt>> &promise)
{
    if (EngineParts *parts = open())
        parts->submitter->submit(batch, [promise](const Result<Receipt> &receipt) { answer<Result<Receipt>>(promise, receipt); });
    else
        answer<Result<Receipt>>(promise, tl::unexpected(notOpen()));
}

void EngineWorker::plan(const Batch &batch, const Promise<Result<BatchPlan>> &promise)
{
    if (EngineParts *parts = open())
        parts->submitter->plan(batch, [promise](const Result<BatchPlan> &plan) { answer<Result<BatchPlan>>(promise, plan); });
    else
        answer<Result<BatchPlan>>(promise, tl::unexpected(notOpen()));
}

void EngineWorker::cancel(const QList<JobId> &ids)
{
    EngineParts *parts = open();
    for (const JobId id : parts ? ids : QList<JobId>()) {
        if (parts->scheduler->contains(id))
            parts->scheduler->cancel(id);
        else
            parts->recovery->cancel(id);
    }
}

void EngineWorker::retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict)
{
    EngineParts *parts = open();
    if (!parts)
        return;
    (void)parts->storeWriter->flush();
    QList<JobId> ended;
    for (const JobId id : ids) {
        if (!parts->recovery->takeUp(id))
            ended.append(id);
    }
    parts->resumer->retry(ended, secrets, onConflict);
}

void EngineWorker::move(const QList<JobId> &ids, JobId before)
{
    if (EngineParts *parts = open())
        parts->scheduler->move(ids, before);
}

void EngineWorker::remove(const QList<JobId> &ids, const Promise<Result<void>> &promise)
{
    EngineParts *parts = open();
    if (!parts)
        return answer<Result<void>>(promise, tl::unexpected(notOpen()));
    parts->storeWriter->add(
        [ids](JobStore &store) -> Result<void> {
            for (const JobId id : ids) {
                if (auto done = store.remove(id); !done)
                    return done;
            }
            return {};
        },
        [parts, ids, promise](const Result<void> &done) {
            answer<Result<void>>(promise, done);
            parts->searchIndexer->soon();
            for (const JobId id : ids) {
                ExportJob gone;
                gone.id = id;
                if (done && !parts->scheduler->contains(id))
                    parts->feed->put(gone, true);
            }
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
}

void EngineWorker::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (EngineParts *parts = open())
        parts->scheduler->setPaused(paused);
    toEngine([&](Engine &engine) { Q_EMIT engine.queuePausedChanged(paused); });
}

void EngineWorker::setConcurrency(int jobs)
{
    m_config.concurrency = jobs;
    EngineParts *parts = open();
    if (!parts)
        return;
    const int used = jobs > 0 ? jobs : std::max(1, QThread::idealThreadCount());
    parts->workers->setThreads(std::max(used, QThread::idealThreadCount()));
    parts->scheduler->setConcurrency(used);
}

template<class Value>
std::shared_ptr<ExportProvider> EngineWorker::providerFor(const ExportRequest &request, const Promise<Result<Value>> &promise) const
{
    auto found = open() ? m_providers.findFor(request) : Result<std::shared_ptr<ExportProvider>>(failure(notOpen()));
    if (found)
        return *found;
    answer<Result<Value>>(promise, failure(found.error()));
    return nullptr;
}

void EngineWorker::preview(const ExportRequest &request, RunPurpose purpose, const Promise<Result<Preview>> &promise)
{
    const auto found = providerFor(request, promise);
    if (!found)
        return;
    if (purpose == RunPurpose::Print && !found->makesPages())
        return answer<Result<Preview>>(promise, failure(ErrorCode::NotPrintable, {{QStringLiteral("provider"), found->description().name}}));
    const QString folder = open()->staging() + QStringLiteral("/preview-%1").arg(++m_previews);
    makePreview(found, dated(request), purpose, folder, *open()->disk, this, promise);
}

void EngineWorker::history(const HistoryQuery &query, const Promise<Result<HistoryPage>> &promise)
{
    if (!open())
        return answer<Result<HistoryPage>>(promise, tl::unexpected(notOpen()));
    (void)open()->storeWriter->flush();
    if (needsIndex(query))
        open()->searchIndexer->catchUp();
    forward(open()->reader->history(query), this, promise, [this](Result<HistoryPage> &page) {
        if (!page || !open())
            return;
        for (ExportJob &job : page->jobs) {
            if (const ExportJob *live = open()->scheduler->find(job.id))
                job = *live;
        }
    });
}

void EngineWorker::historyChoices(const Promise<Result<HistoryChoices>> &promise)
{
    if (!open())
        return answer<Result<HistoryChoices>>(promise, tl::unexpected(notOpen()));
    (void)open()->storeWriter->flush();
    open()->searchIndexer->catchUp();
    forward(open()->reader->choices(), this, promise, [](const Result<HistoryChoices> &) {});
}

void EngineWorker::sourceStates(const QList<ExportJob> &jobs, const Promise<QList<SourceState>> &promise)
{
    if (!open())
        return answer<QList<SourceState>>(promise, QList<SourceState>(jobs.size()));
    startIn(*open()->lookers, [jobs, promise, spool = open()->profile.spoolFolder() + u'/'] {
        QList<SourceState> states;
        for (const ExportJob &job : jobs) // what came from a stream was copied and is gone
            states.append(job.request.path().startsWith(spool) ? SourceState::NotKnown : sourceStateOf(job));
        answer<QList<SourceState>>(promise, states);
    });
}

void EngineWorker::verify(const ExportJob &job, const Promise<QList<Verified>> &promise)
{
    if (!open())
        return answer<QList<Verified>>(promise, QList<Verified>(job.artifacts.size()));
    startIn(*open()->lookers, [artifacts = job.artifacts, promise] {
        const StopToken stop{QFuture<void>(promise->future())};
        QList<Verified> verified;
        for (const Artifact &artifact : artifacts)
            verified.append(quayside::verify(artifact, stop));
        answer<QList<Verified>>(promise, verified);
    });
}

void EngineWorker::prune(const Retention &retention, const Promise<Result<int>> &promise)
{
    if (open())
        open()->pruner->prune(retention, [promise](const Result<int> &removed) { answer<Result<int>>(promise, removed); });
    else
        answer<Result<int>>(promise, tl::unexpected(notOpen()));
}

void EngineWorker::countPrunable(const Retention &retention, const Promise<Result<int>> &promise)
{
    answer<Result<int>>(promise, open() ? open()->pruner->count(retention) : tl::unexpected(notOpen()));
}

void EngineWorker::setRetention(const Retention &retention)
{
    if (open() && m_config.keepHistory)
        open()->pruner->setRetention(retention);
}

void EngineWorker::job(JobId id, const Promise<Result<ExportJob>> &promise)
{
    if (!open())
        return answer<Result<ExportJob>>(promise, tl::unexpected(notOpen()));
    if (const ExportJob *live = open()->scheduler->find(id))
        return answer<Result<ExportJob>>(promise, *live);
    (void)open()->storeWriter->flush();
    forward(open()->reader->job(id), this, promise, [](const Result<ExportJob> &) {});
}

void EngineWorker::batch(const QString &id, const Promise<Result<StoredBatch>> &promise)
{
    if (!open())
        return answer<Result<StoredBatch>>(promise, tl::unexpected(notOpen()));
    (void)open()->storeWriter->flush();
    forward(open()->reader->batch(id), this, promise, [](const Result<StoredBatch> &) {});
}

void EngineWorker::presets(const Presets::Call &call)
{
    if (open())
        call(open()->presets.get());
    else
        call(tl::unexpected(notOpen()));
}

void EngineWorker::backUp(const QString &file, bool replace, const Promise<Result<void>> &promise)
{
    if (!open())
        return answer<Result<void>>(promise, tl::unexpected(notOpen()));
    (void)open()->storeWriter->flush();
    forward(open()->reader->backUp(file, replace), this, promise, [](const Result<void> &) {});
}

void EngineWorker::ownJobs(const Promise<QList<JobId>> &promise)
{
    QList<JobId> ids;
    if (EngineParts *parts = open(); parts && parts->storeWriter->flush()) {
        if (const auto rows = parts->store.active(parts->instance.id())) {
            for (const StoredJob &row : *rows)
                ids.append(row.job.id);
        }
    }
    answer<QList<JobId>>(promise, ids);
}

} // namespace quayside
