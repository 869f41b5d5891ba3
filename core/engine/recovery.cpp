// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery.h"

#include "base/threadhandoff.h"
#include "model/resumepolicy.h"
#include "output/publishplan.h"

#include <QDir>
#include <QFile>

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

Result<void> takeOne(JobStore &store, JobId job, const QString &owner)
{
    if (auto begun = store.database().begin(); !begun)
        return begun;
    auto taken = store.take(job, owner);
    const auto kept = taken ? store.database().commit() : taken;
    if (!kept)
        store.database().rollback();
    return kept;
}

} // namespace

Profile privateProfileIn(const QString &stagingFolder)
{
    return profileAt(stagingFolder + QStringLiteral("/private"));
}

Result<QList<JobId>> takeOrphans(JobStore &store, const Instance &self, const QString &stagingFolder)
{
    auto owners = store.owners();
    if (!owners)
        return tl::unexpected(owners.error());
    QStringList gone = self.dead();
    for (const QString &owner : *owners) {
        if (owner != self.id() && !gone.contains(owner) && !self.isAlive(owner))
            gone.append(owner);
    }
    QList<JobId> orphans;
    for (const QString &owner : std::as_const(gone)) {
        FileLock lock = self.claimDead(owner);
        if (!lock.isLocked())
            continue;
        if (auto begun = store.database().begin(); !begun)
            return tl::unexpected(begun.error());
        auto taken = store.take(owner, self.id());
        const auto kept = taken ? store.database().commit() : tl::unexpected(taken.error());
        if (!kept) {
            store.database().rollback();
            return tl::unexpected(kept.error());
        }
        orphans += *taken;
        sweepStaging(stagingFolder + u'/' + owner);
        self.forget(owner, std::move(lock));
    }
    return orphans;
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
    const auto orphans = takeOrphans(m_store, m_self, m_stagingFolder);
    if (!orphans)
        return tl::unexpected(orphans.error());
    if (orphans->isEmpty())
        return {};
    auto rows = m_store.active(m_self.id());
    if (!rows)
        return tl::unexpected(rows.error());
    for (const StoredJob &row : *rows) {
        if (!orphans->contains(row.job.id))
            continue;
        if (auto resolved = resolve(row, {}); !resolved)
            return resolved;
    }
    return {};
}

bool Recovery::takeUp(JobId id)
{
    auto row = m_store.job(id);
    if (!row || !*row || !(*row)->job.isActive() || m_scheduler.contains(id) || m_self.isAlive((*row)->owner))
        return false;
    const FileLock claim = m_self.claimDead((*row)->owner);
    if (!claim.isLocked() || !takeOne(m_store, id, m_self.id()))
        return false;
    (*row)->owner = m_self.id();
    return resolve(**row, {}).has_value();
}

void Recovery::cancel(JobId id)
{
    const auto row = m_store.job(id);
    if (!row || !*row || !(*row)->job.isActive())
        return;
    m_context.storeWriter.add([id](JobStore &store) { return store.requestCancel(id); });
    if (m_self.isAlive((*row)->owner))
        return;
    // No process will see the request: end the job here, under the dead process's lock.
    auto claim = std::make_shared<FileLock>(m_self.claimDead((*row)->owner));
    if (!claim->isLocked())
        return;
    StoredJob canceled = **row;
    canceled.cancelRequested = true;
    (void)resolve(canceled, std::move(claim));
}

Result<void> Recovery::resolve(const StoredJob &job, std::shared_ptr<FileLock> claim)
{
    const auto rows = m_store.intents(job.job.id);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<PublishIntent> intents;
    for (const IntentRow &row : *rows)
        intents.append(publishIntentFromJson(row.value));
    if (intents.isEmpty()) {
        settle(job, judge(job, intents));
        return {};
    }
    // Hashing large results may take long.
    startIn(m_context.disk, [this, job, intents, claim = std::move(claim), engineThread = m_context.engineThread] {
        const Verdict verdict = judge(job, intents);
        engineThread->post([this, job, verdict, claim](QObject &) { settle(job, verdict); });
    });
    return {};
}

void Recovery::settle(const StoredJob &row, const Verdict &verdict)
{
    StoredJob job = row;
    const auto end = [&](JobState state, std::optional<ExportError> error, InterruptReason reason = InterruptReason::None) {
        job.job.state = state;
        job.job.error = std::move(error);
        job.job.interrupt = reason;
        job.job.finished = m_context.clock();
        storeEnd(m_context, job.job, true, [&feed = m_context.feed, done = job.job](const Result<void> &) { feed.put(done); });
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
    const bool goesOn = resumePolicy(job.job).start == Resumption::GoesOn;
    m_context.storeWriter.add(
        [again = job.job, owner = m_self.id(), position = job.position, goesOn](JobStore &store) { return store.requeue(again, owner, position, goesOn); }, {},
        StoreWriter::Need::Now, StoreWriter::OnFailure::Keep);
    m_scheduler.enqueue(job);
}

} // namespace quayside
