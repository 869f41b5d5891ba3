// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recovery.h"

#include "queue/publisher.h"

#include <QDir>
#include <QFile>

namespace quayside {
namespace {

// A process without history had its store in its own staging folder; what that says about temps beside targets is read before it goes.
void sweepStaging(const QString &folder)
{
    const QString database = privateProfileIn(folder).database;
    if (QFile::exists(database)) {
        if (auto opened = Database::open(database, Database::Mode::ReadWrite)) {
            JobStore store(**opened);
            for (const IntentRow &row : store.intents().value_or(QList<IntentRow>()))
                dropTemp(publishIntentFromJson(row.value));
        }
    }
    QDir(folder).removeRecursively();
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

Verdict judge(const StoredJob &row, const std::optional<PublishIntent> &intent, bool startsAnew)
{
    const bool inPlace = intent && resultIsInPlace(*intent);
    if (intent)
        dropTemp(*intent);
    if (inPlace)
        return {Verdict::What::Succeeded, artifactsOf(*intent)};
    if (row.unreadable)
        return {Verdict::What::Unreadable, {}};
    if (row.cancelRequested)
        return {Verdict::What::Canceled, {}};
    if (row.job.state == JobState::Queued || !startsAnew)
        return {Verdict::What::Again, {}};
    const bool once = row.job.request.destination.kind == Destination::Kind::StandardOutput;
    return {once || row.job.attempts >= mostAttempts ? Verdict::What::Crashed : Verdict::What::Again, {}};
}

} // namespace quayside
