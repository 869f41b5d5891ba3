// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery.h"

#include "base/threadhandoff.h"
#include "model/resumepolicy.h"
#include "output/publishplan.h"
#include "store/startlog.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace quayside {
namespace {

// A process without history had its store in its staging folder; read its temps from there before deleting it.
void sweepStaging(const QString &folder)
{
    const QString database = privateProfileIn(folder).database;
    if (QFile::exists(database)) {
        if (auto opened = Database::open(database, Database::Mode::ReadWrite)) {
            JobStore store(**opened);
            for (const IntentRow &row : store.allIntents().value_or(QList<IntentRow>()))
                dropTemp(publishIntentFromJson(row.value));
        }
    }
    QDir(folder).removeRecursively();
}

/// Runs @p change in a transaction of its own.
template<class Value, class Change>
Result<Value> committed(JobStore &store, const Change &change)
{
    if (auto begun = store.database().begin(); !begun)
        return tl::unexpected(begun.error());
    Result<Value> changed = change();
    const auto kept = changed ? store.database().commit() : tl::unexpected(changed.error());
    if (kept)
        return changed;
    store.database().rollback();
    return tl::unexpected(kept.error());
}

Result<void> countStarts(JobStore &store, const QList<JobId> &jobs, const QString &log)
{
    const QHash<JobId, int> begun = StartLog::read(log);
    for (const JobId job : jobs) {
        if (!begun.contains(job))
            continue;
        if (auto counted = store.countAttempts(job, begun.value(job)); !counted)
            return counted;
    }
    return {};
}

} // namespace

Profile privateProfileIn(const QString &stagingFolder)
{
    return profileAt(stagingFolder + QStringLiteral("/private"));
}

Result<void> takeOrphans(JobStore &store, const Instance &self, const QString &stagingFolder, QSet<JobId> &taken)
{
    auto owners = store.owners();
    if (!owners)
        return tl::unexpected(owners.error());
    QStringList gone = self.dead();
    for (const QString &owner : *owners) {
        if (owner != self.id() && !gone.contains(owner) && !self.isAlive(owner))
            gone.append(owner);
    }
    for (const QString &owner : std::as_const(gone)) {
        FileLock lock = self.claimDead(owner);
        if (!lock.isLocked())
            continue;
        auto orphans = committed<QList<JobId>>(store, [&]() -> Result<QList<JobId>> {
            auto ids = store.take(owner, self.id());
            const auto counted = ids ? countStarts(store, *ids, self.startLogOf(owner)) : Result<void>();
            return counted ? ids : tl::unexpected(counted.error());
        });
        if (!orphans)
            return tl::unexpected(orphans.error());
        taken.unite(QSet<JobId>(orphans->cbegin(), orphans->cend()));
        sweepStaging(stagingFolder + u'/' + owner);
        self.forget(owner, std::move(lock));
    }
    return {};
}

Verdict judge(const StoredJob &row, const QList<PublishIntent> &intents)
{
    const bool inPlace = areInPlace(intents, row.job.request.path());
    for (const PublishIntent &intent : intents)
        dropTemp(intent);
    if (inPlace) {
        Verdict done{Verdict::What::Succeeded, {}};
        for (const PublishIntent &intent : intents)
            done.artifacts.append(artifactOf(intent));
        return done;
    }
    if (row.unreadable)
        return {Verdict::What::Unreadable, {}};
    if (row.cancelRequested)
        return {Verdict::What::Canceled, {}};
    return {resumePolicy(row.job).start == Resumption::None ? Verdict::What::Crashed : Verdict::What::Again, {}};
}

Recovery::Recovery(const QueueContext &context, JobStore &store, JobScheduler &scheduler, const Instance &self, QString stagingFolder)
    : m_context(context), m_store(store), m_scheduler(scheduler), m_self(self), m_stagingFolder(std::move(stagingFolder))
{}

Result<void> Recovery::takeUp()
{
    (void)m_context.storeWriter.flush(); // must be outside a transaction
    const auto orphans = takeOrphans(m_store, m_self, m_stagingFolder, m_taken);
    const auto resolved = resolveTaken();
    return orphans ? resolved : orphans;
}

/// One failure does not hold up the others.
Result<void> Recovery::resolveTaken()
{
    if (m_taken.isEmpty())
        return {};
    const auto rows = m_store.active(m_self.id());
    if (!rows)
        return tl::unexpected(rows.error());
    Result<void> all;
    const QSet<JobId> taken = std::exchange(m_taken, {});
    for (const StoredJob &row : *rows) {
        if (!taken.contains(row.job.id))
            continue;
        if (auto resolved = resolve(row, {}); !resolved) {
            m_taken.insert(row.job.id);
            all = resolved;
        }
    }
    return all;
}

bool Recovery::takeUp(JobId id)
{
    const auto row = m_store.job(id);
    if (!row || !*row || !(*row)->job.isActive() || m_scheduler.contains(id) || m_self.isAlive((*row)->owner))
        return false;
    const FileLock claim = m_self.claimDead((*row)->owner);
    if (!claim.isLocked())
        return false;
    // Another process may have taken it before the claim was ours.
    const auto taken = committed<bool>(m_store, [&]() -> Result<bool> {
        auto mine = m_store.take(id, (*row)->owner, m_self.id());
        const auto counted = mine && *mine ? countStarts(m_store, {id}, m_self.startLogOf((*row)->owner)) : Result<void>();
        return counted ? mine : tl::unexpected(counted.error());
    });
    if (!taken || !*taken)
        return false;
    m_taken.insert(id);
    (void)resolveTaken(); // else with the next look for orphans
    return true;
}

void Recovery::cancel(JobId id)
{
    if (const auto judged = m_judging.find(id); judged != m_judging.end()) {
        *judged = true;
        return;
    }
    auto row = m_store.job(id);
    if (!row || !*row || !(*row)->job.isActive())
        return;
    m_context.storeWriter.add([id](JobStore &store) { return store.requestCancel(id); });
    if (m_self.isAlive((*row)->owner))
        return;
    // No process will see the request: end the job here, under the dead process's lock.
    const auto claim = std::make_shared<FileLock>(m_self.claimDead((*row)->owner));
    if (!claim->isLocked())
        return;
    const QString owner = (*row)->owner;
    row = m_store.job(id); // again, now that no one else can take it
    if (!row || !*row || !(*row)->job.isActive() || (*row)->owner != owner)
        return;
    (*row)->cancelRequested = true;
    (void)resolve(**row, claim);
}

Result<void> Recovery::resolve(const StoredJob &job, const Claim &claim)
{
    const auto rows = m_store.intents(job.job.id);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<PublishIntent> intents;
    for (const IntentRow &row : *rows)
        intents.append(publishIntentFromJson(row.value));
    if (intents.isEmpty()) {
        settle(job, judge(job, intents), claim);
        return {};
    }
    // Hashing large results may take long.
    m_judging.insert(job.job.id, job.cancelRequested);
    startIn(m_context.disk, [this, job, intents, claim, engineThread = m_context.engineThread] {
        const Verdict verdict = judge(job, intents);
        engineThread->post([this, job, verdict, claim](QObject &) { settle(job, verdict, claim); });
    });
    return {};
}

/// Whether a cancel came while it was judged, here or through the store.
bool Recovery::isToBeCanceled(JobId id) const
{
    if (m_judging.value(id))
        return true;
    const auto row = m_store.job(id);
    return row && *row && (*row)->cancelRequested;
}

void Recovery::end(ExportJob job, JobState state, std::optional<ExportError> error, const Claim &claim, InterruptReason reason)
{
    job.state = state;
    job.error = std::move(error);
    job.interrupt = reason;
    job.finished = m_context.clock();
    // Until the end is stored the claim keeps others from taking the job.
    storeEnd(m_context, job, true, [&feed = m_context.feed, claim](const ExportJob &told) { feed.put(told); });
}

void Recovery::settle(const StoredJob &row, const Verdict &verdict, const Claim &claim)
{
    ExportJob job = row.job;
    const bool canceled = isToBeCanceled(job.id);
    m_judging.remove(job.id);
    switch (verdict.what) {
    case Verdict::What::Succeeded: job.artifacts += verdict.artifacts; return end(std::move(job), JobState::Succeeded, {}, claim);
    case Verdict::What::Canceled: return end(std::move(job), JobState::Canceled, {}, claim);
    case Verdict::What::Unreadable: return end(std::move(job), JobState::Failed, row.unreadable, claim);
    case Verdict::What::Crashed:
        return end(std::move(job), JobState::Interrupted,
                   ExportError{ErrorCode::Crashed, {{QStringLiteral("count"), QString::number(row.job.attempts)}}, {}, {}}, claim, InterruptReason::Crashed);
    case Verdict::What::Again: break;
    }
    if (canceled)
        return end(std::move(job), JobState::Canceled, {}, claim);
    const bool goesOn = resumePolicy(job).start == Resumption::GoesOn;
    m_context.storeWriter.add(
        [job, owner = m_self.id(), position = row.position, goesOn](JobStore &store) -> Result<void> {
            auto queued = store.requeue(job, owner, position, goesOn, JobStore::Requeue::Own);
            return queued ? Result<void>() : tl::unexpected(queued.error());
        },
        {}, StoreWriter::Need::Now, StoreWriter::OnFailure::Keep);
    m_scheduler.enqueue(row);
}

} // namespace quayside
