// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reporter.h"
#include "app/cli/run.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QSet>

namespace quayside::cli {

/// Engine, reporter and waiting for jobs, for commands that use the store.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    Session(std::unique_ptr<Engine> engine, Reporter &reporter);

    /// Opens the store.
    Result<void> open();
    [[nodiscard]] Engine &engine() { return *m_engine; }

    /// Waits for an engine call; too short for Ctrl-C to matter.
    template<class T>
    T await(QFuture<T> future)
    {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.result();
    }

    /// See Reporter::note().
    void note(const QString &id, const QString &words) { m_reporter.note(id, words); }

    /// Requeues a finished job (Engine::retry()) and forgets its earlier end.
    void retry(JobId id, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict);

    /// The account has its secret now: a job that has begun without it, and ends for want of it, is tried once more.
    void signedIn(const QString &account) { m_signedIn.insert(account); }

    /// Follows jobs to their end; returns the exit code. Ctrl-C cancels and waits at most 1.5 s.
    int follow(const QList<JobId> &ids);

private:
    void take(const QList<JobChange> &changes);
    void cancelAll();
    bool triesAgain(const ExportJob &job);

    std::unique_ptr<Engine> m_engine;
    Reporter &m_reporter;
    QMap<JobId, ExportJob> m_seen; ///< latest states: a job may end before its receipt is read
    QSet<JobId> m_waitingFor;
    QSet<QString> m_signedIn; ///< accounts
    QSet<JobId> m_again;      ///< tried once more
    QEventLoop m_loop;
    bool m_canceled = false;
};

} // namespace quayside::cli
