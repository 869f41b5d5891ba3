// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobrun.h"

#include "base/threadhandoff.h"
#include "base/whendone.h"
#include "output/publishplan.h"
#include "queue/batchplan.h"
#include "queue/jobsecrets.h"
#include "queue/publisher.h"

namespace quayside {

void storeEnd(const QueueContext &context, const ExportJob &job, bool keepState, std::function<void(const ExportJob &)> ended)
{
    context.storeWriter.add(
        [job, keepState](JobStore &store) -> Result<void> {
            if (auto done = store.finish(job); !done)
                return done;
            return keepState ? Result<void>() : store.saveState(job.id, {}, {});
        },
        [job, ended = std::move(ended)](const Result<void> &stored) {
            ExportJob told = job;
            if (!stored && (job.state == JobState::Succeeded || job.state == JobState::Canceled)) {
                told.state = JobState::Failed;
                told.error = stored.error();
            }
            ended(told);
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::Keep);
}

JobRun::JobRun(const QueueContext &context, std::shared_ptr<LiveJob> job, Events events)
    : m_context(context), m_live(std::move(job)), m_events(std::move(events))
{}

JobRun::~JobRun() = default;

void JobRun::begin()
{
    ExportJob &job = m_live->job;
    m_control = std::make_shared<RunControl>(job.id, m_context.stagingFolder + u'/' + QString::number(job.id), std::exchange(m_live->savedState, {}),
                                             weak_from_this(), m_context.engineThread);
    job.state = JobState::Running;
    job.started = m_context.clock();
    ++job.attempts;
    // Store the attempt first, or a job that crashes the program would do so forever.
    m_context.feed.put(job);
    if (m_context.starts && m_context.starts->add(job.id, job.attempts)) {
        // Stored together with the next write.
        m_context.storeWriter.add([job](JobStore &store) { return store.updateState(job); }, {}, StoreWriter::Need::Soon);
        return launch();
    }
    m_context.storeWriter.add([job](JobStore &store) { return store.updateState(job); }, whileAlive([](JobRun &self, const Result<void> &stored) {
                                  if (stored)
                                      self.launch();
                                  else
                                      self.finish(JobState::Failed, stored.error());
                              }));
}

void JobRun::requestStop(StopReason reason)
{
    if (m_phase != Phase::Ending)
        m_control->requestStop(reason);
}

std::optional<ExportResult> JobRun::refusal() const
{
    ExportResult refused;
    refused.outcome = ExportResult::Outcome::Failed;
    if (m_control->stopReason() != StopReason::None) {
        refused.outcome = ExportResult::Outcome::Canceled;
    } else if (!m_provider) {
        refused.error = ExportError{ErrorCode::UnknownProvider, {{QStringLiteral("provider"), m_live->job.request.provider}}, {}, {}};
    } else if (!m_live->lackedSecrets.isEmpty()) {
        refused.outcome = ExportResult::Outcome::Interrupted;
        refused.interrupt = InterruptReason::NeedsSecret;
        refused.error = secretMissing(m_provider->description(), m_live->job.request.sourceKind, m_live->lackedSecrets);
    } else {
        return {};
    }
    return refused;
}

void JobRun::launch()
{
    m_phase = Phase::Running;
    m_provider = m_context.provider(m_live->job.request.provider);
    if (auto refused = refusal())
        return providerEnded(std::move(*refused));
    if (m_live->job.request.isLocal())
        return startProvider();
    // Otherwise the service would do the work for nothing.
    startIn(m_context.disk, [request = m_live->job.request, engineThread = m_context.engineThread,
                             then = whileAlive([](JobRun &self, const std::optional<ExportError> &met) {
                                 ExportResult refused;
                                 refused.outcome = ExportResult::Outcome::Failed;
                                 refused.error = met;
                                 refused.goesOn = self.m_live->job.hasSavedState;
                                 if (met)
                                     self.providerEnded(std::move(refused));
                                 else
                                     self.startProvider();
                             })] { engineThread->post([then, met = metBefore(request)](QObject &) { then(met); }); });
}

/// Asks the store for the results of the batch and of the one that it stands beside, once for the latest batches.
void JobRun::findSiblings()
{
    const QString batch = m_live->job.batch;
    if (auto known = m_context.siblings->of(batch)) {
        m_live->siblings = std::move(known);
        return startProvider();
    }
    auto requests = std::make_shared<QList<ExportRequest>>();
    m_context.storeWriter.add(
        [requests, batch, beside = m_live->job.request.beside](JobStore &store) -> Result<void> {
            requests->clear();
            for (const QString &id : {batch, beside}) {
                auto found = id.isEmpty() ? Result<QList<ExportRequest>>() : store.requestsOf(id);
                if (!found)
                    return tl::unexpected(found.error());
                requests->append(std::move(*found));
            }
            return {};
        },
        whileAlive([requests, batch](JobRun &self, const Result<void> &asked) {
            // Without it the export is made all the same: links between documents then lead to their sources.
            self.m_live->siblings = asked ? siblingsOf(*requests, self.m_provider->description()) : nullptr;
            if (asked)
                self.m_context.siblings->keep(batch, *self.m_live->siblings);
            self.startProvider();
        }));
}

void JobRun::startProvider()
{
    if (auto refused = refusal())
        return providerEnded(std::move(*refused));
    if (m_live->job.request.isLocal() && !m_live->siblings)
        return findSiblings();
    ExportRequest request = withSecrets(m_live->job.request, m_live->secrets);
    request.siblings = m_live->siblings.value_or(nullptr);
    whenDone(m_provider->start(request, m_control), &m_context.feed,
             whileAlive([](JobRun &self, ExportResult result) { self.providerEnded(std::move(result)); }), whileAlive([](JobRun &self) {
                 // The provider threw or dropped its promise.
                 ExportResult broken;
                 broken.outcome = ExportResult::Outcome::Failed;
                 broken.error = ExportError{ErrorCode::Internal, {{QStringLiteral("reason"), QStringLiteral("exception")}}, {}, {}};
                 self.providerEnded(std::move(broken));
             }));
}

void JobRun::takeProgress()
{
    if (m_phase == Phase::Ending)
        return;
    m_live->job.progress = m_control->takeProgress();
    m_context.feed.put(m_live->job);
}

void JobRun::saveState(const QJsonObject &state, const Facts &facts, JobControl::Durability durability, const std::function<void(bool)> &answer)
{
    if (m_phase != Phase::Running)
        return answer(false);
    m_live->job.hasSavedState = !state.isEmpty();
    m_live->job.facts.insert(facts);
    const auto need = durability == JobControl::Durability::Full ? StoreWriter::Need::Full : StoreWriter::Need::Now;
    m_context.storeWriter.add([id = m_live->job.id, state, facts](JobStore &store) { return store.saveState(id, state, facts); },
                              [run = weak_from_this(), answer](const Result<void> &stored) {
                                  if (const auto self = run.lock(); self && !stored)
                                      self->m_unstored = stored.error();
                                  answer(stored.has_value());
                              },
                              need);
}

void JobRun::setWaiting(bool waiting)
{
    if (m_phase == Phase::Running && std::exchange(m_waiting, waiting) != waiting)
        m_events.waiting(waiting);
}

void JobRun::needsNoSlot()
{
    if (!std::exchange(m_waiting, true))
        m_events.waiting(true);
}

void JobRun::providerEnded(ExportResult result)
{
    needsNoSlot();
    m_live->job.warnings += result.warnings;
    m_live->job.facts.insert(result.facts);
    m_live->job.sourceStamp = result.sourceStamp;
    const StopReason stop = m_control->stopReason();
    if (stop == StopReason::User && result.outcome != ExportResult::Outcome::Interrupted)
        return finish(JobState::Canceled, {}, InterruptReason::None, !result.nothingLeft);
    if (stop == StopReason::Shutdown && result.outcome != ExportResult::Outcome::Succeeded)
        return backToQueue();
    // Not canceled by anyone: its state could not be stored, so it cannot be resumed.
    if (m_unstored && result.outcome == ExportResult::Outcome::Canceled)
        return finish(JobState::Failed, m_unstored);
    switch (result.outcome) {
    case ExportResult::Outcome::Succeeded: return publish(std::move(result));
    case ExportResult::Outcome::Failed: return finish(JobState::Failed, result.error.value_or(ExportError{}), InterruptReason::None, result.goesOn);
    case ExportResult::Outcome::Canceled: return finish(JobState::Canceled, {}, InterruptReason::None, !result.nothingLeft);
    case ExportResult::Outcome::Interrupted: return finish(JobState::Interrupted, result.error, result.interrupt);
    }
}

void JobRun::publish(ExportResult result)
{
    ExportJob &job = m_live->job;
    const bool strict = job.request.strict;
    if (strict && !job.warnings.isEmpty())
        return finish(JobState::Failed, ExportError{ErrorCode::StrictWarnings, {{QStringLiteral("count"), QString::number(job.warnings.size())}}, {}, {}});
    job.artifacts = std::move(result.links);
    if (result.files.isEmpty())
        return finish(JobState::Succeeded);
    m_phase = Phase::Publishing;
    qint64 bytes = 0;
    for (const StagedFile &file : std::as_const(result.files))
        bytes += file.content.size();
    m_events.publishing(bytes);
    PublishOrder order = orderFor(job, *m_provider, m_context, result.files);
    for (const ResultInput &input : std::as_const(result.inputs))
        order.reads.append(input.path);
    if (order.destination.onConflict == ConflictPolicy::Overwrite)
        order.batchReads = m_context.reads->of(job.batch);
    auto plan = planFor(order, result.files);
    std::make_shared<Publisher>(m_context, m_control, std::move(plan), strict,
                                whileAlive([bytes](JobRun &self, const Publication &publication) { self.published(publication, bytes); }))
        ->begin();
}

void JobRun::published(const Publication &publication, qint64 bytes)
{
    m_events.published(bytes);
    ExportJob &job = m_live->job;
    job.warnings += publication.warnings;
    const bool stopped = !publication.outcome && publication.outcome.error().code == ErrorCode::Canceled;
    if (publication.outcome) {
        job.artifacts += publication.artifacts;
        finish(JobState::Succeeded);
    } else if (stopped && m_control->stopReason() == StopReason::Shutdown) {
        backToQueue();
    } else if (stopped) {
        finish(JobState::Canceled);
    } else {
        finish(JobState::Failed, publication.outcome.error());
    }
}

void JobRun::backToQueue()
{
    ExportJob &job = m_live->job;
    // An orderly shutdown does not count as an attempt.
    job.attempts = std::max(0, job.attempts - 1);
    job.state = JobState::Queued;
    job.warnings.clear();
    job.artifacts.clear();
    m_phase = Phase::Ending;
    m_context.storeWriter.add(
        [job, owner = m_context.instance, position = m_live->position](JobStore &store) -> Result<void> {
            auto queued = store.requeue(job, owner, position, true, JobStore::Requeue::Own);
            return queued ? Result<void>() : tl::unexpected(queued.error());
        },
        whileAlive([](JobRun &self, const Result<void> &) { self.m_events.ended(); }), StoreWriter::Need::Now, StoreWriter::OnFailure::Keep);
}

void JobRun::recorded(const ExportJob &told)
{
    m_live->job = told;
    m_events.ended();
}

void JobRun::finish(JobState state, std::optional<ExportError> error, InterruptReason interrupt, bool keepState)
{
    needsNoSlot(); // even if it never started its provider
    ExportJob &job = m_live->job;
    m_phase = Phase::Ending;
    m_control->dropStagingFolder(); // its disk space may be needed to record the end
    job.state = state;
    job.interrupt = interrupt;
    job.error = std::move(error);
    job.finished = m_context.clock();
    job.progress = {};
    const bool hadState = job.hasSavedState;
    job.hasSavedState = hadState && keepState && state != JobState::Succeeded;
    storeEnd(m_context, job, job.hasSavedState == hadState, whileAlive([](JobRun &self, const ExportJob &told) { self.recorded(told); }));
}

} // namespace quayside
