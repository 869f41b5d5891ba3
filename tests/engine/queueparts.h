// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recovery.h"
#include "store/storefile.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace quayside::test {

/// A store and a queue over a new profile, without an engine; the queue is paused, so what is queued stays so.
class QueueParts
{
public:
    QueueParts()
    {
        disk.setMaxThreadCount(1);
        scheduler.setPaused(true);
    }

    /// A job of @p owner as stored in the queue.
    JobId add(const QString &owner, const QString &batch = QStringLiteral("b"))
    {
        NewJob job;
        job.request.title = QStringLiteral("a.md");
        job.request.target = QStringLiteral("html");
        job.requestJson = QJsonDocument(toJson(job.request)).toJson(QJsonDocument::Compact);
        (void)store.insertBatch({batch, {}, {}}, now);
        return store.insertJob(batch, job, owner, 1, now).value_or(0);
    }
    JobState stateOf(JobId id) { return (*store.job(id))->job.state; }
    /// What was told of it last.
    ExportJob told(JobId id) const { return announced.value(id); }

    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-28T12:00:00Z"), Qt::ISODate);
    QTemporaryDir dir;
    const Profile profile = [this] {
        const Profile made = profileAt(dir.path());
        (void)made.makeFolders();
        return made;
    }();
    StoreFile file = std::move(*openStore(profile, now));
    JobStore store{*file.database};
    Instance self = std::move(*Instance::begin(profile.runFolder));
    QThreadPool disk;
    QObject thread;
    QMap<JobId, ExportJob> announced;
    ChangeFeed feed{[this](const QList<JobChange> &changes) {
        for (const JobChange &one : changes)
            announced.insert(one.job.id, one.job);
        feed.taken();
    }};
    StoreWriter writer{store, false, {}};
    const QueueContext context{writer,
                               disk,
                               feed,
                               std::make_shared<EngineThread>(&thread),
                               [](const QString &) { return std::shared_ptr<ExportProvider>(); },
                               [this] { return now; },
                               self.id(),
                               profile.stagingFolder + u'/' + self.id()};
    JobScheduler scheduler{context, 1, {}};
};

} // namespace quayside::test
