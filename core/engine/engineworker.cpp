// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginelifecycle.h"

#include "base/textdistance.h"
#include "base/whendone.h"
#include "engine/recovery.h"
#include "queue/publisher.h"

#include <QThread>
#include <QUuid>

namespace quayside {
namespace {

// Hands the answer of one future to a promise of the same kind, with a look at it in between.
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
    // Whoever deletes it has waited for the end of its thread.
    m_end.take();
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

ExportError EngineWorker::notOpen() const
{
    return m_startError.value_or(ExportError{ErrorCode::StoreUnavailable, {{QStringLiteral("path"), m_config.profileFolder}}, {}, {}});
}

QList<ProviderDescription> EngineWorker::descriptions() const
{
    QList<ProviderDescription> list;
    for (const auto &[id, one] : m_providers)
        list.append(one->description());
    return list;
}

std::shared_ptr<ExportProvider> EngineWorker::provider(const QString &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(), [&](const auto &one) { return one.first == id; });
    return found == m_providers.end() ? nullptr : found->second;
}

void EngineWorker::putProvider(std::shared_ptr<ExportProvider> provider)
{
    const QString id = provider->description().id;
    const auto same = std::find_if(m_providers.begin(), m_providers.end(), [&](const auto &one) { return one.first == id; });
    if (same != m_providers.end())
        same->second = std::move(provider);
    else
        m_providers.emplace_back(id, std::move(provider));
}

void EngineWorker::takeProvider(const QString &id)
{
    std::erase_if(m_providers, [&](const auto &one) { return one.first == id; });
}

void EngineWorker::resumeSignedIn(const QString &provider)
{
    if (!m_open)
        return;
    m_open->queue->signedIn(provider); // for those that are about to be interrupted; the others are in the store already
    const auto ids = m_open->store.interrupted(InterruptReason::NeedsSignIn);
    for (const JobId id : ids.value_or(QList<JobId>())) {
        const auto row = m_open->store.job(id);
        if (row && *row && (*row)->job.request.provider == provider)
            retryOne(id, {});
    }
}

void EngineWorker::submit(const Batch &batch, const Promise<Result<Receipt>> &promise)
{
    if (!m_open)
        return answer<Result<Receipt>>(promise, tl::unexpected(notOpen()));
    const auto found = provider(batch.provider);
    if (!found) {
        QStringList ids;
        for (const ProviderDescription &one : descriptions())
            ids.append(one.id);
        return answer<Result<Receipt>>(promise, failure(ErrorCode::UnknownProvider, {{QStringLiteral("provider"), batch.provider},
                                                                                     {QStringLiteral("hint"), didYouMean(batch.provider, ids)}}));
    }
    resolveSources(found, batch, this, [this, found, batch, promise](Result<ResolvedSources> sources) {
        if (!sources)
            return answer<Result<Receipt>>(promise, tl::unexpected(sources.error()));
        Batch resolved = batch;
        resolved.sources = std::move(sources->items);
        if (!resolved.asOf.isValid())
            resolved.asOf = asOf();
        startIn(*m_open->disk,
                [this, resolved, left = std::move(sources->warnings), description = found->description(), promise, queue = m_open->queue->messageQueue()] {
                    auto jobs = prepareJobs(resolved, description);
                    queue->post([this, jobs = std::move(jobs), left, promise](JobScheduler &) mutable {
                        if (!jobs)
                            return answer<Result<Receipt>>(promise, tl::unexpected(jobs.error()));
                        insert(std::move(*jobs), left, promise);
                    });
                });
    });
}

void EngineWorker::insert(QList<PreparedJob> prepared, const QList<Warning> &leftOut, const Promise<Result<Receipt>> &promise)
{
    struct Insertion {
        QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QList<PreparedJob> jobs;
        QList<JobId> ids;
        double position = 0;
        QDateTime created;
    };
    auto insertion = std::make_shared<Insertion>();
    insertion->jobs = std::move(prepared);
    insertion->created = now();
    insertion->position = m_open->queue->lastPosition() + 1;
    m_open->queue->reservePositions(insertion->jobs.size());
    const QString owner = m_open->instance.id();
    m_open->storeWriter->add(
        [insertion, owner](JobStore &store) -> Result<void> {
            insertion->ids.clear();
            if (auto done = store.insertBatch(insertion->batch, insertion->created); !done)
                return done;
            double position = insertion->position;
            for (const PreparedJob &job : std::as_const(insertion->jobs)) {
                auto id = store.insertJob(insertion->batch, job.stored, owner, position++, insertion->created);
                if (!id)
                    return tl::unexpected(id.error());
                insertion->ids.append(*id);
            }
            return {};
        },
        [this, insertion, leftOut, promise](const Result<void> &stored) {
            if (!stored)
                return answer<Result<Receipt>>(promise, tl::unexpected(stored.error()));
            answer<Result<Receipt>>(promise, Receipt{insertion->batch, insertion->ids, leftOut});
            for (qsizetype i = 0; i < insertion->jobs.size(); ++i) {
                StoredJob row;
                row.job.id = insertion->ids.at(i);
                row.job.batch = insertion->batch;
                row.job.request = insertion->jobs.at(i).stored.request;
                row.job.created = insertion->created;
                row.position = insertion->position + static_cast<double>(i);
                row.secrets = insertion->jobs.at(i).stored.secrets;
                m_open->queue->enqueue(row, insertion->jobs.at(i).request, true);
            }
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::GiveUp);
}

void EngineWorker::cancel(const QList<JobId> &ids)
{
    if (!m_open)
        return;
    for (const JobId id : ids) {
        if (m_open->queue->contains(id))
            m_open->queue->cancel(id);
        else
            cancelElsewhere(id);
    }
}

void EngineWorker::cancelElsewhere(JobId id)
{
    const auto row = m_open->store.job(id);
    if (!row || !*row || !(*row)->job.isActive())
        return;
    m_open->storeWriter->add([id](JobStore &store) { return store.requestCancel(id); });
    if (m_open->instance.isAlive((*row)->owner))
        return;
    // Nobody is there to hear it: the job of a dead process is ended here, under that process's lock.
    auto lock = std::make_shared<FileLock>(m_open->instance.claimDead((*row)->owner));
    const auto intentRow = m_open->store.intent(id);
    if (!lock->isLocked() || !intentRow)
        return;
    std::optional<PublishIntent> intent;
    if (*intentRow)
        intent = publishIntentFromJson((*intentRow)->value);
    StoredJob canceled = **row;
    canceled.cancelRequested = true;
    startIn(*m_open->disk, [this, canceled, intent, lock, queue = m_open->queue->messageQueue()] {
        const Verdict verdict = judge(canceled, intent, true);
        queue->post([this, canceled, verdict, lock](JobScheduler &) { settle(canceled, verdict); });
    });
}

void EngineWorker::retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets)
{
    if (!m_open)
        return;
    (void)m_open->storeWriter->flush();
    for (const JobId id : ids)
        retryOne(id, secrets);
}

namespace {

void giveSecret(ExportRequest &request, const QString &name, const QString &value)
{
    const QString scope = name.section(u'.', 0, 0);
    const QString key = name.section(u'.', 1);
    if (scope == QLatin1StringView("source"))
        request.source.insert(key, value);
    else if (scope == QLatin1StringView("read"))
        request.read.values.insert(key, value);
    else if (scope == QLatin1StringView("common"))
        request.common.values.insert(key, value);
    else
        request.options.values.insert(key, value);
}

} // namespace

void EngineWorker::retryOne(JobId id, const QMap<QString, QString> &secrets)
{
    auto found = m_open->store.job(id);
    if (m_open->queue->contains(id) || !found || !*found || (*found)->job.isActive() || (*found)->unreadable)
        return;
    StoredJob row = std::move(**found);
    const auto runs = provider(row.job.request.provider);
    const bool goesOn = runs && !runs->startsAnew() && row.job.interrupt != InterruptReason::OutcomeUnknown && row.job.state != JobState::Succeeded
                        && !row.savedState.isEmpty();
    if (!goesOn) {
        row.savedState = {};
        row.job.facts.clear();
    }
    row.job.artifacts.clear();
    row.job.warnings.clear();
    row.job.error.reset();
    row.job.interrupt = InterruptReason::None;
    row.job.started = {};
    row.job.finished = {};
    row.job.attempts = 0;
    row.position = m_open->queue->lastPosition() + 1;
    m_open->queue->reservePositions(1);
    ExportRequest request = row.job.request;
    bool complete = true;
    for (const QString &name : std::as_const(row.secrets)) {
        complete = complete && secrets.contains(name);
        giveSecret(request, name, secrets.value(name));
    }
    m_open->storeWriter->add([job = row.job, owner = m_open->instance.id(), position = row.position, goesOn](JobStore &store) {
        return store.requeue(job, owner, position, goesOn);
    });
    m_open->queue->enqueue(row, complete ? request : row.job.request, complete);
}

void EngineWorker::move(const QList<JobId> &ids, JobId before)
{
    if (m_open)
        m_open->queue->move(ids, before);
}

void EngineWorker::remove(const QList<JobId> &ids, const Promise<Result<void>> &promise)
{
    if (!m_open)
        return answer<Result<void>>(promise, tl::unexpected(notOpen()));
    m_open->storeWriter->add(
        [ids](JobStore &store) -> Result<void> {
            for (const JobId id : ids) {
                if (auto done = store.remove(id); !done)
                    return done;
            }
            return {};
        },
        [this, ids, promise](const Result<void> &done) {
            answer<Result<void>>(promise, done);
            for (const JobId id : ids) {
                ExportJob gone;
                gone.id = id;
                if (done && !m_open->queue->contains(id))
                    m_open->feed->put(gone, true);
            }
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::GiveUp);
}

void EngineWorker::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (m_open)
        m_open->queue->setPaused(paused);
    toEngine([&](Engine &engine) { Q_EMIT engine.queuePausedChanged(paused); });
}

void EngineWorker::setConcurrency(int jobs)
{
    m_config.concurrency = jobs;
    if (!m_open)
        return;
    const int used = jobs > 0 ? jobs : std::max(1, QThread::idealThreadCount());
    m_open->workers->setMaxThreadCount(used + 1);
    m_open->queue->setConcurrency(used);
}

Result<std::shared_ptr<ExportProvider>> EngineWorker::providerFor(const ExportRequest &request) const
{
    if (!m_open)
        return tl::unexpected(notOpen());
    auto found = provider(request.provider);
    if (!found)
        return failure(ErrorCode::UnknownProvider, {{QStringLiteral("provider"), request.provider}});
    if (const QList<ExportError> problems = check(request, found->description()); !problems.isEmpty())
        return failure(problems.constFirst());
    return found;
}

void EngineWorker::preview(const ExportRequest &request, const Promise<Result<Preview>> &promise)
{
    const auto found = providerFor(request);
    if (!found)
        return answer<Result<Preview>>(promise, failure(found.error()));
    ExportRequest dated = request;
    if (!dated.asOf.isValid())
        dated.asOf = asOf();
    makePreview(*found, dated, m_open->staging() + QStringLiteral("/preview-%1").arg(++m_previews), *m_open->disk, this, promise);
}

void EngineWorker::layOut(const ExportRequest &request, const Promise<Result<SharedPages>> &promise)
{
    const auto found = providerFor(request);
    if (!found)
        return answer<Result<SharedPages>>(promise, failure(found.error()));
    ExportRequest dated = request;
    if (!dated.asOf.isValid())
        dated.asOf = asOf();
    layOutPages(*found, dated, this, promise);
}

void EngineWorker::history(const HistoryQuery &query, const Promise<Result<HistoryPage>> &promise)
{
    if (!m_open)
        return answer<Result<HistoryPage>>(promise, tl::unexpected(notOpen()));
    (void)m_open->storeWriter->flush();
    forward(m_open->reader->history(query), this, promise, [this](Result<HistoryPage> &page) {
        if (!page || !m_open)
            return;
        for (ExportJob &job : page->jobs) {
            if (const ExportJob *live = m_open->queue->find(job.id))
                job = *live;
        }
    });
}

void EngineWorker::job(JobId id, const Promise<Result<ExportJob>> &promise)
{
    if (!m_open)
        return answer<Result<ExportJob>>(promise, tl::unexpected(notOpen()));
    if (const ExportJob *live = m_open->queue->find(id))
        return answer<Result<ExportJob>>(promise, *live);
    (void)m_open->storeWriter->flush();
    forward(m_open->reader->job(id), this, promise, [](const Result<ExportJob> &) {});
}

void EngineWorker::ownJobs(const Promise<QList<JobId>> &promise)
{
    QList<JobId> ids;
    if (m_open && m_open->storeWriter->flush()) {
        if (const auto rows = m_open->store.active(m_open->instance.id())) {
            for (const StoredJob &row : *rows)
                ids.append(row.job.id);
        }
    }
    answer<QList<JobId>>(promise, ids);
}

} // namespace quayside
