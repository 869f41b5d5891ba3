// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/runcontrol.h"

#include "jobs/jobqueue.h"

#include <QDir>

namespace quayside {

RunControl::RunControl(JobId id, QString stagingFolder, QJsonObject savedState, std::shared_ptr<Mailbox<JobQueue>> queue)
    : m_id(id), m_stagingFolder(std::move(stagingFolder)), m_savedState(std::move(savedState)), m_queue(std::move(queue))
{
}

RunControl::~RunControl()
{
    // The last one who needs the staged files is gone: the provider, the publication, or the queue.
    if (m_hasFolder)
        QDir(m_stagingFolder).removeRecursively();
}

Result<QString> RunControl::stagingFolder()
{
    const std::lock_guard guard(m_mutex);
    if (!m_hasFolder && !QDir().mkpath(m_stagingFolder)) {
        return failure(ErrorCode::DestinationNotWritable,
                       {{QStringLiteral("path"), m_stagingFolder}, {QStringLiteral("reason"), QStringLiteral("mkdir")}});
    }
    m_hasFolder = true;
    return m_stagingFolder;
}

void RunControl::progress(const Progress &progress)
{
    {
        const std::lock_guard guard(m_mutex);
        m_progress = progress;
        if (std::exchange(m_announced, true))
            return;
    }
    m_queue->post([id = m_id](JobQueue &queue) { queue.progressed(id); });
}

Progress RunControl::takeProgress()
{
    const std::lock_guard guard(m_mutex);
    m_announced = false;
    return m_progress;
}

QFuture<bool> RunControl::saveState(const QJsonObject &state, const Facts &facts, Durability durability)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QFuture<bool> future = promise->future();
    const bool posted = m_queue->post([self = shared_from_this(), state, facts, durability, promise](JobQueue &queue) {
        queue.saveState(self, state, facts, durability == Durability::Full, promise);
    });
    if (!posted) {
        promise->addResult(false);
        promise->finish();
    }
    return future;
}

void RunControl::setWaiting(bool waiting)
{
    m_queue->post([self = shared_from_this(), waiting](JobQueue &queue) { queue.setWaiting(self, waiting); });
}

} // namespace quayside
