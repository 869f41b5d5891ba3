// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginelifecycle.h"

#include "engine/recovery.h"
#include "queue/publisher.h"

#include <QDir>
#include <QThread>

// From start to end: opening the profile, taking up what earlier processes left, hearing other processes, closing.
namespace quayside {
namespace {

constexpr int watchMilliseconds = 250;
constexpr int orphansMilliseconds = 2000;
constexpr int workersMilliseconds = 200;

} // namespace

Result<void> EngineWorker::start()
{
    auto opened = openAll();
    if (opened)
        opened = adopt();
    if (!opened) {
        m_startError = opened.error();
        closeAll();
    }
    return opened;
}

Result<void> EngineWorker::openAll()
{
    Profile profile = profileAt(m_config.profileFolder);
    if (auto made = profile.makeFolders(); !made)
        return made;
    auto instance = Instance::begin(profile.runFolder);
    if (!instance)
        return tl::unexpected(instance.error());
    const Profile storeProfile = m_config.keepHistory ? profile : privateProfileIn(profile.stagingFolder + u'/' + instance->id());
    if (auto made = storeProfile.makeFolders(); !made)
        return made;
    const bool crashed = m_config.keepHistory && !instance->dead().isEmpty();
    auto file = openStore(storeProfile, now(), crashed);
    if (!file)
        return tl::unexpected(file.error());
    const QString setAside = file->setAside;
    m_open = std::make_unique<Open>(std::move(profile), std::move(*instance), std::move(*file));
    m_open->privateStore = !m_config.keepHistory;
    m_open->feed = std::make_unique<ChangeFeed>([this](const QList<JobChange> &changes) { toEngine([&](Engine &engine) { Q_EMIT engine.changed(changes); }); });
    m_open->storeWriter = std::make_unique<StoreWriter>(m_open->store, m_config.fullSync,
                                                        [this](const ExportError &error) { toEngine([&](Engine &engine) { Q_EMIT engine.notice(error); }); });
    const int cores = std::max(1, QThread::idealThreadCount());
    // One more than jobs: a preview is not to wait for a long export.
    m_open->workers->setMaxThreadCount(std::max(cores, m_config.concurrency) + 1);
    m_open->disk->setMaxThreadCount(std::max(2, cores));
    m_open->queue = std::make_unique<JobScheduler>(QueueContext{
        *m_open->storeWriter, *m_open->disk, *m_open->feed, [this](const QString &id) { return provider(id); }, [this] { return now(); }, m_open->instance.id(),
        m_open->staging(), m_config.concurrency > 0 ? m_config.concurrency : cores, m_config.fullSync, [this](JobId id) { retryOne(id, {}); }});
    m_open->queue->setPaused(m_paused);
    m_open->reader = std::make_unique<HistoryReader>(m_open->file.database->file());
    for (auto &made : m_makeProviders(*m_open->workers))
        putProvider(std::move(made));
    if (m_config.makeAccounts)
        m_open->accounts = m_config.makeAccounts(*this, m_open->file.database->file());
    m_accountsSeen = m_open->accounts.get();
    if (!setAside.isEmpty()) {
        toEngine([&](Engine &engine) { Q_EMIT engine.notice({ErrorCode::StoreCorrupt, {{QStringLiteral("path"), setAside}}, {}, {}}); });
    }
    return {};
}

Result<void> EngineWorker::adopt()
{
    if (auto counter = m_open->store.changeCounter(); counter)
        m_open->counter = *counter;
    connect(&m_open->watch, &QTimer::timeout, this, [this] { watchOthers(); });
    m_open->watch.start(watchMilliseconds);
    if (!m_config.takeOrphans || m_open->privateStore)
        return {};
    connect(&m_open->orphans, &QTimer::timeout, this, [this] { (void)takeUp(); });
    m_open->orphans.start(orphansMilliseconds);
    return takeUp();
}

Result<void> EngineWorker::takeUp()
{
    (void)m_open->storeWriter->flush(); // outside a transaction
    const auto orphans = takeOrphans(m_open->store, m_open->instance, m_open->profile.stagingFolder);
    if (!orphans)
        return tl::unexpected(orphans.error());
    if (orphans->isEmpty())
        return {};
    auto rows = m_open->store.active(m_open->instance.id());
    if (!rows)
        return tl::unexpected(rows.error());
    for (const StoredJob &row : *rows) {
        if (!orphans->contains(row.job.id))
            continue;
        auto intentRow = m_open->store.intent(row.job.id);
        if (!intentRow)
            return tl::unexpected(intentRow.error());
        std::optional<PublishIntent> intent;
        if (*intentRow)
            intent = publishIntentFromJson((*intentRow)->value);
        const auto found = provider(row.job.request.provider);
        const bool startsAnew = !found || found->startsAnew();
        if (!intent) {
            settle(row, judge(row, intent, startsAnew));
            continue;
        }
        // Hashing what stands at the final path may take long for a large result.
        startIn(*m_open->disk, [row, intent, startsAnew, queue = m_open->queue->messageQueue(), this] {
            const Verdict verdict = judge(row, intent, startsAnew);
            queue->post([this, row, verdict](JobScheduler &) { settle(row, verdict); });
        });
    }
    return {};
}

void EngineWorker::settle(const StoredJob &row, const Verdict &verdict)
{
    StoredJob job = row;
    const auto end = [&](JobState state, std::optional<ExportError> error, InterruptReason reason = InterruptReason::None) {
        job.job.state = state;
        job.job.error = std::move(error);
        job.job.interrupt = reason;
        job.job.finished = now();
        m_open->storeWriter->add([done = job.job](JobStore &store) { return store.finish(done); },
                                 [this, done = job.job](const Result<void> &) { m_open->feed->put(done); });
    };
    switch (verdict.what) {
    case Verdict::What::Succeeded: job.job.artifacts += verdict.artifacts; return end(JobState::Succeeded, {});
    case Verdict::What::Canceled: return end(JobState::Canceled, {});
    case Verdict::What::Unreadable: return end(JobState::Failed, row.unreadable);
    case Verdict::What::Crashed:
        return end(JobState::Interrupted, ExportError{ErrorCode::Crashed, {{QStringLiteral("count"), QString::number(row.job.attempts)}}, {}, {}},
                   InterruptReason::Crashed);
    case Verdict::What::Again: break;
    }
    m_open->storeWriter->add(
        [again = job.job, owner = m_open->instance.id(), position = job.position](JobStore &store) { return store.requeue(again, owner, position, true); });
    m_open->queue->enqueue(job, job.job.request, false);
}

void EngineWorker::watchOthers()
{
    const auto counter = m_open->store.changeCounter();
    if (!counter || *counter == m_open->counter)
        return;
    m_open->counter = *counter;
    for (const JobId id : m_open->store.cancelRequests(m_open->instance.id()).value_or(QList<JobId>()))
        m_open->queue->cancel(id);
    toEngine([&](Engine &engine) { Q_EMIT engine.historyChanged(); });
}

void EngineWorker::shutdown()
{
    const auto end = [this] {
        closeAll();
        m_end.give();
        thread()->quit();
    };
    if (!m_open)
        return end();
    m_open->watch.stop();
    m_open->orphans.stop();
    m_open->queue->shutdown(end);
}

void EngineWorker::closeAll()
{
    if (!m_open) {
        m_providers.clear();
        return;
    }
    (void)m_open->storeWriter->flush();
    m_open->feed->flush();
    m_open->queue->messageQueue()->close();
    m_accountsSeen = nullptr;
    m_open->accounts.reset();
    m_providers.clear();
    for (QThreadPool *pool : {m_open->workers, m_open->disk}) {
        pool->clear();
        if (pool->waitForDone(workersMilliseconds))
            delete pool;
    }
    m_open->reader.reset();
    m_open->queue.reset();
    m_open->storeWriter.reset();
    m_open->feed.reset();
    const QString staging = m_open->staging();
    m_open->file.database.reset();
    m_open.reset();
    QDir(staging).removeRecursively();
}

} // namespace quayside
