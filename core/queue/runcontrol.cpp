// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/runcontrol.h"

#include "queue/jobrun.h"

#include <QDir>
#include <QPromise>

namespace quayside {

RunControl::RunControl(JobId id, QString stagingFolder, QJsonObject savedState, std::weak_ptr<JobRun> run, std::shared_ptr<EngineThread> engineThread)
    : m_id(id), m_stagingFolder(std::move(stagingFolder)), m_savedState(std::move(savedState)), m_run(std::move(run)), m_engineThread(std::move(engineThread))
{}

RunControl::~RunControl()
{
    dropStagingFolder();
}

void RunControl::dropStagingFolder()
{
    const std::lock_guard guard(m_mutex);
    m_dropped = true;
    if (std::exchange(m_hasFolder, false))
        QDir(m_stagingFolder).removeRecursively();
}

Result<QString> RunControl::stagingFolder()
{
    const std::lock_guard guard(m_mutex);
    if (m_dropped || (!m_hasFolder && !QDir().mkpath(m_stagingFolder))) {
        return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), m_stagingFolder}, {QStringLiteral("reason"), QStringLiteral("mkdir")}});
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
    m_engineThread->post([run = m_run](QObject &) {
        if (const auto alive = run.lock())
            alive->takeProgress();
    });
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
    const auto answer = [promise](bool stored) {
        promise->addResult(stored);
        promise->finish();
    };
    const bool posted = m_engineThread->post([run = m_run, state, facts, durability, answer](QObject &) {
        if (const auto alive = run.lock())
            alive->saveState(state, facts, durability, answer);
        else
            answer(false);
    });
    if (!posted)
        answer(false);
    return future;
}

void RunControl::setWaiting(bool waiting)
{
    m_engineThread->post([run = m_run, waiting](QObject &) {
        if (const auto alive = run.lock())
            alive->setWaiting(waiting);
    });
}

} // namespace quayside
