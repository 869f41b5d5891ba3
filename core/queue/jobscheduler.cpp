// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobscheduler.h"

#include "base/threadhandoff.h"
#include "base/whendone.h"
#include "queue/publisher.h"

#include <QFileInfo>

#include <algorithm>

namespace quayside {
namespace {

// Results wait in memory between their worker and the disk; beyond these numbers no new work starts.
constexpr int mostPublishing = 128;
constexpr qint64 mostPublishingBytes = 256ll * 1024 * 1024;
// Remote jobs need a slot only while they talk; the account's rate limiter holds the pace.
constexpr int remoteSlots = 64;

PublishOrder orderFor(const ExportJob &job, const ExportProvider &provider, const QueueContext &context, QList<StagedFile> files)
{
    const ExportRequest &request = job.request;
    PublishOrder order;
    order.job = job.id;
    order.instance = context.instance;
    order.destination = request.destination;
    order.sourcePath = request.path() == QLatin1StringView("-") ? QString() : request.path();
    order.files = std::move(files);
    order.sync = context.sync;
    const QString fileName = order.sourcePath.isEmpty() ? request.title : QFileInfo(order.sourcePath).fileName();
    const bool named = order.files.isEmpty() || order.files.constFirst().suggestedName.isEmpty() || !order.sourcePath.isEmpty();
    order.names.name = named ? QFileInfo(fileName).completeBaseName() : QString();
    order.names.title = request.title;
    order.names.format = request.target;
    order.names.locale = request.locales.size() == 1 ? request.locale() : QString();
    order.names.asOf = request.asOf;
    order.names.timeZone = request.timeZone;
    if (order.files.isEmpty() || !order.files.constFirst().extension.isEmpty())
        return order;
    const ProviderDescription description = provider.description();
    if (const TargetFormat *target = description.target(request.target))
        order.names.extension = target->extension;
    return order;
}

/// Names the lacked secrets as the form does; `options` holds them all as SCOPE.KEY, for who asks the user for them.
ExportError secretMissing(const ExportProvider &provider, const ExportRequest &request, const QStringList &lacked)
{
    const ProviderDescription description = provider.description();
    QStringList labels;
    for (const QString &name : lacked) {
        const QList<OptionSpec> specs = description.scope(request.sourceKind, name.section(u'.', 0, 0));
        const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &one) { return one.key == name.section(u'.', 1); });
        labels.append(spec == specs.end() ? name : spec->label);
    }
    return {ErrorCode::SecretMissing,
            {{QStringLiteral("label"), labels.join(QStringLiteral("”, “"))}, {QStringLiteral("options"), lacked.join(QStringLiteral(", "))}},
            lacked.constFirst(),
            {}};
}

} // namespace

JobScheduler::JobScheduler(QueueContext context) : m_context(std::move(context)), m_messageQueue(std::make_shared<MessageQueue<JobScheduler>>(this)) {}

JobScheduler::~JobScheduler()
{
    m_messageQueue->close();
}

void JobScheduler::enqueue(const StoredJob &stored, const ExportRequest &request, bool hasSecrets)
{
    Entry entry;
    entry.job = stored.job;
    entry.job.state = JobState::Queued;
    entry.job.progress = {};
    entry.position = stored.position;
    entry.savedState = stored.savedState;
    entry.request = request;
    if (!hasSecrets)
        entry.lackedSecrets = stored.secrets;
    m_lastPosition = std::max(m_lastPosition, stored.position);
    m_slots.enqueue(request.provider, {stored.position, entry.job.id});
    m_context.feed.put(entry.job);
    m_entries.insert_or_assign(stored.job.id, std::move(entry));
    schedule();
}

const ExportJob *JobScheduler::find(JobId id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : &it->second.job;
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
        return m_context.concurrency;
    if (const int own = found->mostSlots(); own > 0)
        return own;
    return found->startsAnew() ? m_context.concurrency : std::max(remoteSlots, m_context.concurrency);
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
    ExportJob &job = entry.job;
    entry.phase = Phase::Starting;
    entry.signIns = m_signIns.value(entry.request.provider);
    ++m_underWay;
    entry.waiting = false;
    entry.control = std::make_shared<JobRun>(job.id, m_context.stagingFolder + u'/' + QString::number(job.id), entry.savedState, m_messageQueue);
    job.state = JobState::Running;
    job.started = m_context.clock();
    ++job.attempts;
    // The attempt is on record before the work begins: a job that kills the program must not do so for ever.
    m_context.storeWriter.add([job](JobStore &store) { return store.updateState(job); },
                              [this, id = job.id, control = entry.control](const Result<void> &stored) {
                                  if (stored)
                                      launch(id, control);
                                  else if (Entry *found = entryOf(control))
                                      finish(*found, JobState::Failed, stored.error());
                              });
    m_context.feed.put(job);
}

void JobScheduler::launch(JobId id, const std::shared_ptr<JobRun> &control)
{
    Entry *entry = entryOf(control);
    if (!entry)
        return;
    entry->phase = Phase::Running;
    const QString &providerId = entry->request.provider;
    ExportResult refused;
    refused.outcome = ExportResult::Outcome::Failed;
    entry->provider = m_context.provider(providerId);
    if (control->stopReason() != StopReason::None) {
        refused.outcome = ExportResult::Outcome::Canceled;
    } else if (!entry->provider) {
        refused.error = ExportError{ErrorCode::UnknownProvider, {{QStringLiteral("provider"), providerId}}, {}, {}};
    } else if (!entry->lackedSecrets.isEmpty()) {
        refused.outcome = ExportResult::Outcome::Interrupted;
        refused.interrupt = InterruptReason::NeedsSecret;
        refused.error = secretMissing(*entry->provider, entry->request, entry->lackedSecrets);
    } else {
        whenDone(
            entry->provider->start(entry->request, control), this, [this, id, control](ExportResult result) { ended(id, control, std::move(result)); },
            [this, id, control] {
                // A provider that threw, or that let go of its promise.
                ExportResult broken;
                broken.outcome = ExportResult::Outcome::Failed;
                broken.error = ExportError{ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("exception")}}, {}, {}};
                ended(id, control, broken);
            });
        return;
    }
    ended(id, control, refused);
}

JobScheduler::Entry *JobScheduler::entryOf(const std::shared_ptr<JobRun> &control)
{
    const auto it = m_entries.find(control->id());
    return it != m_entries.end() && it->second.control == control ? &it->second : nullptr;
}

void JobScheduler::ended(JobId, const std::shared_ptr<JobRun> &control, ExportResult result)
{
    Entry *entry = entryOf(control);
    if (!entry || entry->phase != Phase::Running)
        return;
    if (!entry->waiting)
        m_slots.giveSlot(entry->request.provider);
    entry->waiting = true;
    entry->job.warnings += result.warnings;
    entry->job.facts.insert(result.facts);
    const StopReason stop = control->stopReason();
    if (stop == StopReason::User && result.outcome != ExportResult::Outcome::Interrupted) {
        finish(*entry, JobState::Canceled);
    } else if (stop == StopReason::Shutdown && result.outcome != ExportResult::Outcome::Succeeded) {
        backToQueue(*entry);
    } else {
        switch (result.outcome) {
        case ExportResult::Outcome::Succeeded: publish(*entry, std::move(result)); break;
        case ExportResult::Outcome::Failed:
            // Unless the provider says that there is something to go on from, a retry begins anew.
            if (!result.goesOn)
                entry->savedState = {};
            finish(*entry, JobState::Failed, result.error.value_or(ExportError{}));
            break;
        case ExportResult::Outcome::Canceled: finish(*entry, JobState::Canceled); break;
        case ExportResult::Outcome::Interrupted: finish(*entry, JobState::Interrupted, result.error, result.interrupt); break;
        }
    }
    schedule();
}

void JobScheduler::publish(Entry &entry, ExportResult result)
{
    const bool strict = entry.job.request.strict;
    if (strict && !entry.job.warnings.isEmpty()) {
        finish(entry, JobState::Failed,
               ExportError{ErrorCode::StrictWarnings, {{QStringLiteral("count"), QString::number(entry.job.warnings.size())}}, {}, {}});
        return;
    }
    entry.job.artifacts = std::move(result.links);
    if (result.files.isEmpty()) {
        finish(entry, JobState::Succeeded);
        return;
    }
    entry.phase = Phase::Publishing;
    entry.publishing = 0;
    for (const StagedFile &file : result.files)
        entry.publishing += file.content.size();
    m_publishingBytes += entry.publishing;
    ++m_publishingJobs;
    auto order = orderFor(entry.job, *entry.provider, m_context, std::move(result.files));
    auto run = std::make_shared<Publisher>(m_context.pool, m_messageQueue, m_context.storeWriter, entry.control, std::move(order), strict,
                                           [this, id = entry.job.id](const Publication &publication) { published(id, publication); });
    run->begin();
}

void JobScheduler::published(JobId id, const Publication &publication)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    m_publishingBytes -= entry.publishing;
    --m_publishingJobs;
    entry.job.warnings += publication.warnings;
    const bool stopped = !publication.outcome && publication.outcome.error().code == ErrorCode::Canceled;
    if (publication.outcome) {
        entry.job.artifacts += publication.artifacts;
        finish(entry, JobState::Succeeded);
    } else if (stopped && entry.control->stopReason() == StopReason::Shutdown) {
        backToQueue(entry);
    } else if (stopped) {
        finish(entry, JobState::Canceled);
    } else {
        finish(entry, JobState::Failed, publication.outcome.error());
    }
    schedule();
}

void JobScheduler::backToQueue(Entry &entry)
{
    // The program ends in good order: this run does not count.
    entry.job.attempts = std::max(0, entry.job.attempts - 1);
    entry.job.state = JobState::Queued;
    entry.job.warnings.clear();
    entry.job.artifacts.clear();
    entry.phase = Phase::Ending;
    m_context.storeWriter.add(
        [job = entry.job, owner = m_context.instance, position = entry.position](JobStore &store) { return store.requeue(job, owner, position, true); },
        [this, id = entry.job.id](const Result<void> &) { leave(id); });
}

void JobScheduler::finish(Entry &entry, JobState state, std::optional<ExportError> error, InterruptReason interrupt)
{
    ExportJob &job = entry.job;
    entry.phase = Phase::Ending;
    job.state = state;
    job.interrupt = interrupt;
    job.error = std::move(error);
    job.finished = m_context.clock();
    job.progress = {};
    const bool forgetState = state == JobState::Succeeded || (state == JobState::Failed && entry.savedState.isEmpty());
    m_context.storeWriter.add(
        [job, forgetState](JobStore &store) -> Result<void> {
            if (auto done = store.finish(job); !done)
                return done;
            return forgetState ? store.saveState(job.id, {}, {}) : Result<void>();
        },
        // Told only now: who hears "done" may rely on it.
        [this, id = job.id](const Result<void> &) { leave(id); });
}

void JobScheduler::leave(JobId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    m_context.feed.put(entry.job);
    if (entry.control) {
        m_slots.end(entry.request.provider);
        --m_underWay;
    }
    const bool signedInSince = entry.job.interrupt == InterruptReason::NeedsSignIn && entry.signIns != m_signIns.value(entry.request.provider);
    m_entries.erase(it);
    if (signedInSince && !m_shuttingDown)
        m_context.retry(id);
    if (m_entries.empty())
        m_context.feed.hurry();
    endOfShutdown();
}

void JobScheduler::cancel(JobId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    Entry &entry = it->second;
    if (entry.phase == Phase::Queued) {
        m_slots.dequeue(entry.request.provider, {entry.position, id});
        finish(entry, JobState::Canceled);
    } else if (entry.phase != Phase::Ending) {
        entry.control->requestStop(StopReason::User);
    }
}

void JobScheduler::move(const QList<JobId> &ids, JobId before)
{
    std::optional<double> limit;
    if (const auto it = m_entries.find(before); it != m_entries.end() && it->second.phase == Phase::Queued && !ids.contains(before))
        limit = it->second.position;
    for (const JobId id : ids) {
        const auto it = m_entries.find(id);
        if (it == m_entries.end() || it->second.phase != Phase::Queued)
            continue;
        Entry &entry = it->second;
        m_slots.dequeue(entry.request.provider, {entry.position, id});
        auto position = m_slots.positionBefore(limit);
        if (!position) {
            m_slots.enqueue(entry.request.provider, {entry.position, id});
            renumber();
            limit = m_entries.at(before).position;
            m_slots.dequeue(entry.request.provider, {entry.position, id});
            position = m_slots.positionBefore(limit);
        }
        entry.position = position.value_or(m_lastPosition + 1);
        m_lastPosition = std::max(m_lastPosition, entry.position);
        m_slots.enqueue(entry.request.provider, {entry.position, id});
        m_context.storeWriter.add([id, at = entry.position](JobStore &store) { return store.setPosition(id, at); }, {}, StoreWriter::Need::Soon);
        m_context.feed.put(entry.job);
    }
}

void JobScheduler::renumber()
{
    std::vector<std::pair<double, Entry *>> order;
    for (auto &[id, entry] : m_entries) {
        if (entry.phase == Phase::Queued)
            order.emplace_back(entry.position, &entry);
    }
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    double next = m_lastPosition + 1;
    for (auto &[old, entry] : order) {
        const JobId id = entry->job.id;
        m_slots.dequeue(entry->request.provider, {old, id});
        entry->position = next++;
        m_slots.enqueue(entry->request.provider, {entry->position, id});
        m_context.storeWriter.add([id, at = entry->position](JobStore &store) { return store.setPosition(id, at); }, {}, StoreWriter::Need::Soon);
    }
    m_lastPosition = next;
}

void JobScheduler::setPaused(bool paused)
{
    m_paused = paused;
    schedule();
}

void JobScheduler::setConcurrency(int jobs)
{
    m_context.concurrency = std::max(1, jobs);
    schedule();
}

void JobScheduler::progressed(JobId id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || !it->second.control)
        return;
    it->second.job.progress = it->second.control->takeProgress();
    m_context.feed.put(it->second.job);
}

void JobScheduler::saveState(const std::shared_ptr<JobRun> &control, const QJsonObject &state, const Facts &facts, bool full,
                             const std::shared_ptr<QPromise<bool>> &promise)
{
    const auto answer = [promise](bool stored) {
        promise->addResult(stored);
        promise->finish();
    };
    Entry *entry = entryOf(control);
    if (!entry || entry->phase != Phase::Running)
        return answer(false);
    entry->savedState = state;
    entry->job.facts.insert(facts);
    m_context.storeWriter.add([id = control->id(), state, facts](JobStore &store) { return store.saveState(id, state, facts); },
                              [answer](const Result<void> &stored) { answer(stored.has_value()); }, full ? StoreWriter::Need::Full : StoreWriter::Need::Now);
}

void JobScheduler::setWaiting(const std::shared_ptr<JobRun> &control, bool waiting)
{
    Entry *entry = entryOf(control);
    if (!entry || entry->phase != Phase::Running || entry->waiting == waiting)
        return;
    entry->waiting = waiting;
    if (waiting)
        m_slots.giveSlot(entry->request.provider);
    else
        m_slots.takeSlot(entry->request.provider);
    schedule();
}

void JobScheduler::shutdown(std::function<void()> done)
{
    m_shuttingDown = true;
    m_onStopped = std::move(done);
    for (auto &[id, entry] : m_entries) {
        if (entry.control)
            entry.control->requestStop(StopReason::Shutdown);
    }
    endOfShutdown();
}

void JobScheduler::endOfShutdown()
{
    if (m_shuttingDown && m_underWay == 0 && m_onStopped)
        callIn(this, std::exchange(m_onStopped, {}));
}

} // namespace quayside
