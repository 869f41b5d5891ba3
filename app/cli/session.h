// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reporter.h"
#include "app/cli/run.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QSet>

namespace quayside::cli {

/// An engine, a reporter and the wait for jobs to end: what every command that touches the store needs.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    Session(std::unique_ptr<Engine> engine, Reporter &reporter);

    /// Opens the store.
    Result<void> open();
    [[nodiscard]] Engine &engine() { return *m_engine; }

    /// Waits for a future of the engine; Ctrl-C does not end this, the calls are short.
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

    /// Follows these jobs until all have ended; Ctrl-C cancels them. Gives the exit code.
    int follow(const QList<JobId> &ids);

private:
    void take(const QList<JobChange> &changes);
    void cancelAll();

    std::unique_ptr<Engine> m_engine;
    Reporter &m_reporter;
    QMap<JobId, ExportJob> m_seen; ///< newest state of each job; a job may end before its receipt is read
    QSet<JobId> m_waitingFor;
    QEventLoop m_loop;
    bool m_canceled = false;
};

} // namespace quayside::cli
