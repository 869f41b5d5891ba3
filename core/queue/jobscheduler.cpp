// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobscheduler.h"

#include "base/threadhandoff.h"

#include <algorithm>

namespace quayside {
namespace {

// Results waiting in memory for the disk; beyond these limits no new job starts.
constexpr int mostPublishing = 128;
constexpr qint64 mostPublishingBytes = 256ll * 1024 * 1024;
// Remote jobs need a slot only while communicating; the account's rate limiter sets the pace.
constexpr int remoteSlots = 64;

ProviderSlots::Place placeOf(const LiveJob &live)
{
    return {live.position, live.job.id};
}

} // namespace

JobScheduler::JobScheduler(QueueContext context, int concurrency, std::function<void(JobId)> retry)
    : m_context(std::move(context)), m_retry(std::move(retry)), m_concurrency(concurrency)
{}

JobScheduler::~JobScheduler() = default;

void JobScheduler::enqueue(const StoredJob &stored, const QMap<QString, QString> &secrets, std::optional<std::shared_ptr<const Siblings>> siblings)
{
    auto live = std::make_shared<LiveJob>();
    live->job = stored.job;
    live->job.state = JobState::Queued;
    live->job.progress = {};
    live->position = stored.position;
    live->savedState = stored.savedState;
    live->siblings = std::move(siblings);
    const bool complete = std::all_of(stored.secrets.cbegin(), stored.secrets.cend(), [&](const QString &name) { return secrets.contains(name); });
    if (complete)
        live->secrets = secrets;
    else
        live->lackedSecrets = stored.secrets;
    m_lastPosition = std::max(m_lastPosition, stored.position);
    m_slots.enqueue(live->job.request.provider, placeOf(*live));
    m_context.feed.put(live->job);
    m_entries.insert_or_assign(stored.job.id, Entry{std::move(live), nullptr, false, 0});
    schedule();
}

const ExportJob *JobScheduler::find(JobId id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second.live->job;
}

double JobScheduler::takePositions(qsizetype count)
{
    const double first = m_lastPosition + 1;
    m_lastPosition += static_cast<double>(count);
    return first;
}

void JobScheduler::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    callIn(this, [this] { startNext(); });
}

int JobScheduler::limitOf(const QString &provider) const
{
    const auto found = m_context.provider(provider);
    if (!found)
        return m_concurrency;
    if (const int own = found->mostSlots(); own > 0)
        return own;
    return provider == localProviderId ? m_concurrency : std::max(remoteSlots, m_concurrency);
}

bool JobScheduler::publishingIsFull() const
{
    return m_publishingJobs >= mostPublishing || m_publishingBytes >= mostPublishingBytes;
}

void JobScheduler::startNext()
{
    m_scheduled = false;
    while (!m_paused && !m_shuttingDown && !publishingIsFull()) {
        const auto next = m_slots.takeNext([this](const QString &provider) { return limitOf(provider); });
        if (!next)
            return;
        start(m_entries.at(*next));
    }
}

void JobScheduler::start(Entry &entry)
{
    const JobId id = entry.live->job.id;
    const QString provider = entry.live->job.request.provider;
    JobRun::Events events;
    events.waiting = [this, provider](bool waiting) {
        waiting ? m_slots.giveSlot(provider) : m_slots.takeSlot(provider);
        schedule();
    };
    events.publishing = [this](qint64 bytes) {
        ++m_publishingJobs;
        m_publishingBytes += bytes;
    };
    events.published = [this](qint64 bytes) {
        --m_publishingJobs;
        m_publishingBytes -= bytes;
        schedule();
    };
    events.ended = [this, id] { leave(id); };
    entry.signIns = m_signIns.value(provider);
    entry.run = std::make_shared<JobRun>(m_context, entry.live, std::move(events));
    ++m_underWay;
    entry.run->begin();
}

void JobScheduler::leave(JobId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    const Entry entry = std::move(it->second);
    m_entries.erase(it);
    const ExportJob &job = entry.live->job;
    m_context.feed.put(job);
    if (entry.run) {
        m_slots.end(job.request.provider);
        --m_underWay;
    }
    const bool signedInSince = job.interrupt == InterruptReason::NeedsSignIn && entry.signIns != m_signIns.value(job.request.provider);
    if (signedInSince && !m_shuttingDown)
        m_retry(id);
    if (m_entries.empty()) {
        m_context.feed.hurry();
        if (m_onIdle)
            m_onIdle();
    }
    endOfShutdown();
}

void JobScheduler::cancel(JobId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    if (entry.run)
        return entry.run->requestStop(StopReason::User);
    if (std::exchange(entry.ending, true))
        return;
    ExportJob &job = entry.live->job;
    m_slots.dequeue(job.request.provider, placeOf(*entry.live));
    job.state = JobState::Canceled;
    job.finished = m_context.clock();
    storeEnd(m_context, job, true, [this, id, live = entry.live](const ExportJob &told) {
        live->job = told;
        leave(id);
    });
}

void JobScheduler::place(LiveJob &live, double position)
{
    live.position = position;
    m_lastPosition = std::max(m_lastPosition, position);
    m_slots.enqueue(live.job.request.provider, placeOf(live));
    m_context.storeWriter.add([id = live.job.id, position](JobStore &store) { return store.setPosition(id, position); }, {}, StoreWriter::Need::Soon);
}

void JobScheduler::move(const QList<JobId> &ids, JobId before)
{
    std::optional<double> limit;
    if (const auto it = m_entries.find(before); it != m_entries.end() && isQueued(it->second) && !ids.contains(before))
        limit = it->second.live->position;
    for (const JobId id : ids) {
        const auto it = m_entries.find(id);
        if (it == m_entries.end() || !isQueued(it->second))
            continue;
        LiveJob &live = *it->second.live;
        const QString &provider = live.job.request.provider;
        m_slots.dequeue(provider, placeOf(live));
        auto position = m_slots.positionBefore(limit);
        if (!position) {
            m_slots.enqueue(provider, placeOf(live));
            renumber();
            limit = m_entries.at(before).live->position;
            m_slots.dequeue(provider, placeOf(live));
            position = m_slots.positionBefore(limit);
        }
        place(live, position.value_or(m_lastPosition + 1));
        m_context.feed.put(live.job);
    }
}

void JobScheduler::renumber()
{
    std::vector<LiveJob *> order;
    for (const auto &[id, entry] : m_entries) {
        if (isQueued(entry))
            order.push_back(entry.live.get());
    }
    std::sort(order.begin(), order.end(), [](const LiveJob *a, const LiveJob *b) { return a->position < b->position; });
    double next = m_lastPosition + 1;
    for (LiveJob *live : order) {
        m_slots.dequeue(live->job.request.provider, placeOf(*live));
        place(*live, next++);
    }
}

void JobScheduler::setPaused(bool paused)
{
    m_paused = paused;
    schedule();
}

void JobScheduler::setConcurrency(int jobs)
{
    m_concurrency = std::max(1, jobs);
    schedule();
}

void JobScheduler::shutdown(std::function<void()> done)
{
    m_shuttingDown = true;
    m_onStopped = std::move(done);
    for (auto &[id, entry] : m_entries) {
        if (entry.run)
            entry.run->requestStop(StopReason::Shutdown);
    }
    endOfShutdown();
}

void JobScheduler::endOfShutdown()
{
    if (m_shuttingDown && m_underWay == 0 && m_onStopped)
        callIn(this, std::exchange(m_onStopped, {}));
}

} // namespace quayside
