// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/interrupt.h"

#include <QTimer>

namespace quayside::cli {
namespace {

/// Exports normally stop within 0.1 s; one blocked in the system is left to the next start.
constexpr int patienceMs = 1500;

} // namespace

Session::Session(std::unique_ptr<Engine> engine, Reporter &reporter) : m_engine(std::move(engine)), m_reporter(reporter)
{
    connect(m_engine.get(), &Engine::changed, this, &Session::take);
    connect(m_engine.get(), &Engine::notice, this, [this](const ExportError &error) { m_reporter.error(error); });
}

Result<void> Session::open()
{
    // Heard while it waits: each portion of the work is kept, so an interrupt may end the process at any time.
    connect(m_engine.get(), &Engine::preparing, this, [this](const QString &words) { m_reporter.preparing(words); });
    return await(m_engine->start());
}

void Session::take(const QList<JobChange> &changes)
{
    for (const JobChange &change : changes) {
        m_seen.insert(change.job.id, change.job);
        if (!m_waitingFor.contains(change.job.id) || triesAgain(change.job))
            continue;
        m_reporter.jobChanged(change.job);
        if (change.job.isFinished())
            m_waitingFor.remove(change.job.id);
    }
    if (m_waitingFor.isEmpty())
        m_loop.quit();
}

/// What it says is from before, or the queue is about to try it again by itself: then this does nothing.
bool Session::triesAgain(const ExportJob &job)
{
    const bool lacked = job.state == JobState::Interrupted && job.interrupt == InterruptReason::NeedsSignIn;
    if (!lacked || m_canceled || !m_signedIn.contains(job.request.provider) || m_again.contains(job.id))
        return false;
    m_again.insert(job.id);
    m_engine->retry({job.id}, {}, {});
    return true;
}

void Session::cancelAll()
{
    m_canceled = true;
    m_engine->cancel(QList<JobId>(m_waitingFor.begin(), m_waitingFor.end()));
    QTimer::singleShot(patienceMs, &m_loop, &QEventLoop::quit);
}

void Session::retry(JobId id, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict)
{
    m_seen.remove(id);
    m_engine->retry({id}, secrets, onConflict);
}

int Session::follow(const QList<JobId> &ids)
{
    m_reporter.expect(ids.size());
    m_waitingFor = QSet<JobId>(ids.begin(), ids.end());
    const Interrupt interrupt([this] { cancelAll(); });
    QList<JobChange> known;
    for (const JobId id : ids) {
        if (const auto seen = m_seen.constFind(id); seen != m_seen.constEnd())
            known.append({*seen, false});
    }
    take(known);
    if (!m_waitingFor.isEmpty())
        m_loop.exec();
    m_reporter.leave(m_waitingFor.size());
    m_reporter.summary();
    const Reporter::Counts counts = m_reporter.counts();
    if (m_canceled || counts.canceled > 0)
        return Canceled;
    return counts.failed > 0 ? SomeFailed : AllSucceeded;
}

} // namespace quayside::cli
