// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/jobrun.h"

#include "queue/jobscheduler.h"

#include <QDir>

namespace quayside {

JobRun::JobRun(JobId id, QString stagingFolder, QJsonObject savedState, std::shared_ptr<MessageQueue<JobScheduler>> queue)
    : m_id(id), m_stagingFolder(std::move(stagingFolder)), m_savedState(std::move(savedState)), m_queue(std::move(queue))
{}

JobRun::~JobRun()
{
    // The last one who needs the staged files is gone: the provider, the publication, or the queue.
    if (m_hasFolder)
        QDir(m_stagingFolder).removeRecursively();
}

Result<QString> JobRun::stagingFolder()
{
    const std::lock_guard guard(m_mutex);
    if (!m_hasFolder && !QDir().mkpath(m_stagingFolder)) {
        return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), m_stagingFolder}, {QStringLiteral("reason"), QStringLiteral("mkdir")}});
    }
    m_hasFolder = true;
    return m_stagingFolder;
}

void JobRun::progress(const Progress &progress)
{
    {
        const std::lock_guard guard(m_mutex);
        m_progress = progress;
        if (std::exchange(m_announced, true))
            return;
    }
    m_queue->post([id = m_id](JobScheduler &queue) { queue.progressed(id); });
}

Progress JobRun::takeProgress()
{
    const std::lock_guard guard(m_mutex);
    m_announced = false;
    return m_progress;
}

QFuture<bool> JobRun::saveState(const QJsonObject &state, const Facts &facts, Durability durability)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QFuture<bool> future = promise->future();
    const bool posted = m_queue->post([self = shared_from_this(), state, facts, durability, promise](JobScheduler &queue) {
        queue.saveState(self, state, facts, durability == Durability::Full, promise);
    });
    if (!posted) {
        promise->addResult(false);
        promise->finish();
    }
    return future;
}

void JobRun::setWaiting(bool waiting)
{
    m_queue->post([self = shared_from_this(), waiting](JobScheduler &queue) { queue.setWaiting(self, waiting); });
}

} // namespace quayside
