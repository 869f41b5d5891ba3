// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobresumer.h"

#include "model/resumepolicy.h"

namespace quayside {

JobResumer::JobResumer(const QueueContext &context, JobStore &store, JobScheduler &scheduler) : m_context(context), m_store(store), m_scheduler(scheduler) {}

void JobResumer::retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict)
{
    for (const JobId id : ids)
        retryOne(id, secrets, onConflict);
    (void)m_context.storeWriter.flush(); // so that a cancel finds it queued
}

void JobResumer::signedIn(const QString &provider)
{
    m_scheduler.signedIn(provider); // for jobs about to be interrupted; the others are in the store
    const auto ids = m_store.interrupted(InterruptReason::NeedsSignIn);
    for (const JobId id : ids.value_or(QList<JobId>())) {
        const auto row = m_store.job(id);
        if (row && *row && (*row)->job.request.provider == provider)
            retryOne(id, {}, {});
    }
    (void)m_context.storeWriter.flush();
}

void JobResumer::retryOne(JobId id, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict)
{
    auto found = m_store.job(id);
    if (m_scheduler.contains(id) || !found || !*found || (*found)->job.isActive() || (*found)->unreadable)
        return;
    StoredJob row = std::move(**found);
    ExportJob &job = row.job;
    const bool goesOn = resumePolicy(job).start == Resumption::GoesOn;
    if (!goesOn) {
        row.savedState = {};
        job.hasSavedState = false;
        job.facts.clear();
    }
    if (onConflict)
        job.request.destination.onConflict = *onConflict;
    job.artifacts.clear();
    job.warnings.clear();
    job.error.reset();
    job.interrupt = InterruptReason::None;
    job.started = {};
    job.finished = {};
    job.attempts = 0;
    row.position = m_scheduler.takePositions(1);
    auto queued = std::make_shared<bool>(false);
    m_context.storeWriter.add(
        [job, owner = m_context.instance, position = row.position, goesOn, queued, onConflict](JobStore &store) -> Result<void> {
            if (auto changed = onConflict ? store.changeRequest(job.id, job.request) : Result<void>(); !changed)
                return changed;
            const auto done = store.requeue(job, owner, position, goesOn, JobStore::Requeue::Ended);
            *queued = done && *done;
            return done ? Result<void>() : tl::unexpected(done.error());
        },
        [this, row, secrets, queued](const Result<void> &stored) {
            // Not if another process has queued it meanwhile, or it would run twice.
            if (stored && *queued && !m_scheduler.contains(row.job.id))
                m_scheduler.enqueue(row, secrets);
            else if (!stored)
                refuse(row.job, stored.error());
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
}

void JobResumer::refuse(ExportJob job, const ExportError &error)
{
    job.state = JobState::Failed;
    job.error = error;
    m_context.feed.put(job);
}

} // namespace quayside
